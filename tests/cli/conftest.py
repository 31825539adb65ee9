"""The command line with one rule, so that what the commands do is told apart from what the rules know."""

import io
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from editor_app import bootstrap
from editor_app.cli import main
from editor_app.cli.command import Services
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.lexicon.errors import LexiconError
from editor_app.proofreading.catalogue import Catalogue
from editor_app.proofreading.engine import Engine
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Language, Passage
from editor_app.proofreading.profile import named
from editor_app.proofreading.rule import Match, Rule, Unasked
from editor_app.proofreading.typesetting import Typesetter
from editor_app.settings import Settings
from editor_app.text.span import Span


def _mistakes(passage: Passage) -> Iterator[Match]:
    for match in re.finditer("ашибка", passage.text):
        yield Match(Span(*match.span()), ("ошибка",))


_RULE = Rule(
    title=QT_TRANSLATE_NOOP("test", "Ошибка"),
    message=QT_TRANSLATE_NOOP("test", "Так не пишут."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=_mistakes,
    examples=(),
    authority="",
    unasked=Unasked.TYPESETTING,
)


_CATALOGUE = Catalogue({"test.mistake": _RULE})
_LANGUAGE = cast("Language", SimpleNamespace(lexicon=SimpleNamespace(languages=("ru_RU", "kk_KZ", "en_US"))))


def _engine(profile: str) -> Engine:
    if profile == "no dictionary":
        raise LexiconError(QT_TRANSLATE_NOOP("test", "Нет словаря ru_RU: установите пакет hunspell-ru."))
    return Engine(_CATALOGUE, _LANGUAGE, named(profile))


def _typesetter(profile: str) -> Typesetter:
    return Typesetter(_CATALOGUE, _LANGUAGE, named(profile))


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "newsroom.granki"


@pytest.fixture
def granki(
    tmp_path: Path, store: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Ran]:
    """Run the command line in this process, on a store of its own; `stdin` are bytes."""

    def services(named_store: Path | None) -> Services:
        newsroom = partial(bootstrap.unattended_newsroom, Settings(tmp_path / "settings.json"), named_store or store)
        return Services(_engine, _typesetter, newsroom, bootstrap.formats, bootstrap.shelves)

    monkeypatch.setenv("COLUMNS", "80")

    def run(*arguments: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(stdin)))
        try:
            status = main.main([str(argument) for argument in arguments], services, lambda _: 42)
        except SystemExit as left:
            status = cast("int", left.code)
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return run
