import pytest

from editor_app import bootstrap
from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.operations import polishing
from editor_app.workflow.article import Content


@pytest.fixture(scope="module")
def content() -> Content:
    block = Block("Форум  прошел - и закрыт.", marks=(Mark(7, 13, MarkKind.BOLD),))
    return Content('Форум "Астана"', lead="Он прошел...", body=Document((block,)))


def test_a_content_is_typeset_and_keeps_its_form(content):
    typeset = polishing.typeset(content, bootstrap.typesetter("book"))

    assert typeset.headline == "Форум «Астана»"
    assert typeset.lead == "Он\u00a0прошел…"
    [block] = typeset.body.blocks
    assert block.text == "Форум прошел\u00a0— и\u00a0закрыт."
    assert [mark.span.of(block.text) for mark in block.marks] == ["прошел"]
    assert polishing.typeset(typeset, bootstrap.typesetter("book")) == typeset


def test_what_was_corrected_is_told_text_by_text(content):
    fixed, told = polishing.fix(content, bootstrap.engine("default"))

    assert fixed.body.blocks[0].text.startswith("Форум прошел")
    assert [part.text for part in told] == [content.body.blocks[0].text]
    assert "  " in [fix.wrong for fix in told[0].fixes]
