"""A newsroom to work in, with a clock that the test winds and formats that need no library."""

import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

from editor_app.document.model import paragraphs
from editor_app.exchange.format import Outlet, ReadFormat, WriteFormat
from editor_app.exchange.formats import Formats
from editor_app.exchange.result import ExchangeError, Imported
from editor_app.i18n import Message
from editor_app.operations.newsroom import Newsroom
from editor_app.store.database import open_store
from editor_app.workflow.article import Article, Content
from editor_app.workflow.roles import Person, Role


def _read(data: bytes) -> Imported:
    headline, _, rest = data.decode().partition("\n")
    if headline == "порча":
        raise ExchangeError(Message("test", "Файл испорчен."))
    return Imported(Content(headline, body=paragraphs(rest)), sections=("Город", "Спорт"))


def _write(article: Article, outlet: Outlet) -> None:
    outlet.stream.write(article.content.text.encode())
    if article.content.headline == "нельзя":
        raise ExchangeError(Message("test", "Так записать нельзя."))
    if article.content.headline == "полный диск":
        raise OSError(28, "No space left on device")


@dataclass
class Clock:
    """A clock that goes a minute with every look."""

    now: datetime = field(default=datetime(2026, 11, 22, 12, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an empty store, to be copied: making one anew takes longer than most tests."""
    path = tmp_path_factory.mktemp("empty") / "newsroom.granki"
    open_store(path).close()
    return path


@pytest.fixture
def newsroom(empty_store: Path, tmp_path: Path) -> Iterator[Newsroom]:
    path = shutil.copy(empty_store, tmp_path / "newsroom.granki")
    formats = Formats(
        (ReadFormat(Message("test", "Текст"), (".txt",), _read, is_plain=True),),
        (WriteFormat("text", Message("test", "Текст"), (".txt",), _write),),
    )
    opened = Newsroom(open_store(path), Person("Дана Оспанова", Role.AUTHOR), formats, Clock())
    yield opened
    opened.close()


@pytest.fixture
def as_editor(newsroom: Newsroom) -> Newsroom:
    """The same newsroom with an editor at the desk."""
    return replace(newsroom, person=Person("Марина Жакупова", Role.EDITOR))


@pytest.fixture
def content() -> Callable[..., Content]:
    """Make a content that can be submitted."""

    def make(headline: str = "Мост откроют весной", **changes: object) -> Content:
        return replace(Content(headline, body=paragraphs("Строители назвали дату.")), **changes)  # type: ignore[arg-type]

    return make


def _beside(name: str) -> Any:
    """Load a module that lies beside the tests: tests have no package."""
    spec: Any = spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def flips() -> Any:
    """What flips bits of a newsroom; a benchmark does the same thousands of times."""
    return _beside("flips")


@pytest.fixture(scope="session")
def sealed_edits() -> Any:
    """What changes an approved article."""
    return _beside("sealed_edits")
