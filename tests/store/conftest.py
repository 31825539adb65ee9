"""Stores to test on: an SQLite file and a database on a server, both with the same tests."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind
from editor_app.store.database import Store, open_store
from editor_app.workflow.article import Article, Content
from editor_app.workflow.states import State

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """Where a store may be opened that is not there yet."""
    if request.param == "sqlite":
        return tmp_path / "newsroom.granki"
    found: str = request.getfixturevalue("new_database")
    return found


@pytest.fixture
def store(address: Path | str) -> Iterator[Store]:
    opened = open_store(address)
    yield opened
    opened.close()


@pytest.fixture
def draft() -> Callable[..., Article]:
    """Make an article that uses all that an article has."""

    def make(article_id: str = "a1", **changes: object) -> Article:
        body = Document(
            (
                Block(
                    "Мост откроют весной.",
                    marks=(Mark(0, 4, MarkKind.BOLD), Mark(5, 11, MarkKind.LINK, "https://a.kz")),
                ),
                Block("Сроки", BlockKind.HEADING_2),
                Block("Сон\u2028и явь — 👩‍🚀 за́мок", BlockKind.BULLET, level=1),
            )
        )
        fields: dict[str, object] = {
            "headline": "Мост через Ишим откроют весной",
            "deck": "Движение пустят в два этапа.",
            "lead": "Строители назвали дату.",
            "body": body,
            "section": "Город",
            "tags": ("мосты", "Астана"),
            "author": "Дана Оспанова",
            "source": "Paraq.kz",
            "published": datetime(2026, 11, 20, 9, 30),
        }
        content = Content(**{**fields, **changes})  # type: ignore[arg-type]
        return Article(article_id, 1, State.DRAFT, content, NOON, NOON)

    return make
