import json
from threading import Event

import pytest

from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations import decisions
from editor_app.operations.changes import Changes
from editor_app.proofreading.decisions import Decisions, Scope
from editor_app.proofreading.finding import Finding, Kind, Severity
from editor_app.ui.areas.checking import Checking
from editor_app.workflow.article import Content

TEXT = "Привезли апорт в целях продажи."
WORD = Finding(9, 14, "spelling.unknown_word", Kind.SPELLING, Severity.ERROR, "Такого слова нет.")
STYLE = Finding(15, 22, "style.officialese", Kind.STYLE, Severity.HINT, "Лишнее.")


@pytest.fixture
def held(desk):
    """Returns the decisions that hold for what is on the screen, once all is stored."""

    def look():
        desk.settle()
        desk.settle()
        return desk.window.workplace.proofreading._decisions

    return look


def test_for_me_holds_in_every_article_and_after_a_new_start(desk, held, tmp_path):
    desk.show(desk.store(Content("Сад")))
    decided = desk.window.workplace.proofreading.decided
    for finding in (WORD, STYLE):
        decided.emit(Scope.PERSON, finding, TEXT)
    desk.show(desk.store(Content("Другой")))
    assert held().silences(WORD, TEXT)
    assert held().silences(STYLE, TEXT)

    written = json.loads((tmp_path / "decisions.json").read_text(encoding="utf-8"))
    assert written == {"words": ["апорт"], "ignored": [["style.officialese", "в целях"]]}
    assert desk.window.findChild(Checking).personal.words == {"апорт"}
    found: list[Decisions] = []
    desk.background.run(decisions.of, None, then=found.append)
    desk.settle()
    assert found == [Decisions()]  # it is nobody else's


def test_for_the_newsroom_holds_in_every_article_and_is_stored(desk, held):
    desk.show(desk.store(Content("Сад")))
    for finding in (WORD, STYLE):
        desk.window.workplace.proofreading.decided.emit(Scope.NEWSROOM, finding, TEXT)
    desk.show(desk.store(Content("Другой")))
    assert held().silences(WORD, TEXT)
    assert held().silences(STYLE, TEXT)


@pytest.mark.parametrize("scope", [Scope.HERE, Scope.ARTICLE])
def test_what_is_ignored_in_an_article_is_shown_in_the_next(desk, held, scope):
    desk.show(desk.store(Content("Сад")))
    desk.window.workplace.proofreading.decided.emit(scope, STYLE, TEXT)
    assert held().silences(STYLE, TEXT)
    desk.do("file.new")
    assert not held().silences(STYLE, TEXT)


def test_what_was_decided_while_the_store_was_asked_holds_when_it_answers(desk, held, monkeypatch):
    desk.show(desk.store(Content("Сад")))
    told: list[Decisions] = []
    proofreading, go_on = desk.window.workplace.proofreading, Event()
    desk.background.run(lambda _: go_on.wait(120))
    desk.background.run(lambda _: Changes(decisions=True))  # all is asked for anew
    desk.type("!")  # and the article has to be saved before a decision about it
    proofreading.decided.emit(Scope.ARTICLE, STYLE, TEXT)
    monkeypatch.setattr(proofreading, "set_decisions", told.append)
    go_on.set()
    held()
    assert told
    assert all(decisions.silences(STYLE, TEXT) for decisions in told)


def test_a_decision_that_could_not_be_stored_is_taken_back(desk, held, monkeypatch):
    def refuse(*_: object) -> None:
        raise Explained(QT_TRANSLATE_NOOP("test", "Так нельзя."))

    desk.show(desk.store(Content("Сад")))
    monkeypatch.setattr(decisions, "ignore_in_newsroom", refuse)
    proofreading = desk.window.workplace.proofreading
    proofreading.decided.emit(Scope.NEWSROOM, STYLE, TEXT)
    proofreading.set_decisions(Decisions().with_(Scope.NEWSROOM, STYLE, TEXT))
    assert not held().silences(STYLE, TEXT)
    assert desk.notices.text == "Так нельзя."
