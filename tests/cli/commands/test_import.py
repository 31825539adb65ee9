import json
from datetime import UTC, datetime

import pytest

from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.document.suggestions import Suggestion
from editor_app.exchange.format import Outlet, no_assets
from editor_app.exchange.writers import docx
from editor_app.workflow.article import Article, Content
from editor_app.workflow.states import State

MOMENT = datetime(2024, 5, 2, 8, tzinfo=UTC)


@pytest.fixture
def edited(tmp_path):
    """Write a document of Word in which an editor takes out a word."""
    body = Document((Block("Мост уже открыт.", marks=(Mark(5, 9, MarkKind.DELETION, "000001"),)),))
    content = Content("Мост", body=body, suggestions=(Suggestion("000001", "Анна", MOMENT),))
    path = tmp_path / "edited.docx"
    with path.open("wb") as stream:
        article = Article("a1", 1, State.DRAFT, content, MOMENT, MOMENT)
        docx.FORMAT.write(article, Outlet(stream, no_assets, lambda name, _: name))
    return path


@pytest.mark.parametrize(("option", "text"), [([], "Мост уже открыт."), (["--accept-changes"], "Мост открыт.")])
def test_changes_are_suggestions_unless_they_are_accepted_by_choice(granki, edited, option, text):
    made = granki("import", "--json", *option, edited)
    assert made.status == 0
    told = json.loads(made.out)
    assert [block["text"] for block in told["blocks"]] == [text]
    assert told["id"]
    assert granki("search", "открыт").status == 0
