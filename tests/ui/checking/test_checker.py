import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from editor_app.proofreading.own_rules import OwnRule
from editor_app.proofreading.profile import Profile
from editor_app.ui.checking import checker as checker_module
from editor_app.ui.checking import process
from editor_app.ui.checking.checker import Checker
from editor_app.ui.checking.status import CheckState

if TYPE_CHECKING:
    from editor_app.proofreading.finding import Finding

CHECKER = str(Path(__file__).parents[1] / "checker.py")


class Listening(Checker):
    """A client that remembers its answers."""

    def __init__(self, command):
        super().__init__(command)
        self.heard: list[tuple[str, int, tuple[Finding, ...]]] = []
        self.answered.connect(lambda *answer: self.heard.append(answer))


@pytest.fixture
def make(qapp, monkeypatch):
    """Makes checkers that speak to the fake process; all are stopped at the end."""
    monkeypatch.setattr(process, "BACKOFF", 1)
    monkeypatch.setattr(checker_module, "CALM", 1)
    made = []

    def one(*arguments, command=None):
        checker = Listening(command or [sys.executable, CHECKER, *arguments])
        made.append(checker)
        return checker

    yield one
    for checker in made:
        checker.stop()


def until(qtbot, checker, state):
    qtbot.waitUntil(lambda: checker.status.state is state)


def test_a_passage_is_answered_with_its_findings(make, qtbot):
    checker = make()
    checker.start()
    checker.ask([("b1", 7, "Вот карова.")])
    assert checker.status.state is CheckState.CHECKING
    until(qtbot, checker, CheckState.CHECKED)
    [(key, revision, findings)] = checker.heard
    assert (key, revision) == ("b1", 7)
    assert [(f.start, f.end, f.suggestions[0]) for f in findings] == [(4, 10, "корова")]


def test_every_passage_of_a_long_article_is_answered(make, qtbot):
    checker = make()
    checker.start()
    checker.ask([(f"b{n}", 1, f"абзац {n}") for n in range(200)])
    until(qtbot, checker, CheckState.CHECKED)
    assert [key for key, _, _ in checker.heard] == [f"b{n}" for n in range(200)]


def test_the_newest_passages_go_before_those_that_wait(make, qtbot):
    checker = make()
    checker.ask([(f"b{n}", 1, "текст") for n in range(50)])
    checker.ask([("cursor", 2, "карова")])
    checker.start()
    until(qtbot, checker, CheckState.CHECKED)
    assert checker.heard[0][0] == "cursor"


def test_a_later_text_replaces_the_one_that_waits(make, qtbot):
    checker = make()
    checker.ask([("b1", 1, "карова")])
    checker.ask([("b1", 2, "корова")])
    checker.start()
    until(qtbot, checker, CheckState.CHECKED)
    assert checker.heard == [("b1", 2, ())]


def test_known_words_are_not_found(make, qtbot):
    checker = make()
    checker.set_words(["карова"])
    checker.start()
    checker.ask([("b1", 1, "карова и сабака")])
    until(qtbot, checker, CheckState.CHECKED)
    assert [f.suggestions[0] for f in checker.heard[0][2]] == ["собака"]


def test_after_one_crash_everything_is_asked_again(make, qtbot):
    checker = make()
    checker.start()
    checker.ask([("b1", 1, "карова")])
    until(qtbot, checker, CheckState.CHECKED)
    checker._process.kill()
    checker.ask([("b2", 1, "сабака")])
    qtbot.waitUntil(lambda: len(checker.heard) == 2)
    until(qtbot, checker, CheckState.CHECKED)


def test_what_is_asked_between_a_crash_and_the_new_start_is_answered(make, qtbot, monkeypatch):
    monkeypatch.setattr(process, "BACKOFF", 200)
    checker = make()
    checker.start()
    checker.ask([("b1", 1, "карова")])
    until(qtbot, checker, CheckState.CHECKED)
    with qtbot.waitSignal(checker._process.crashed):
        checker._process.kill()
    assert not checker._process.is_running
    checker.ask([("b2", 1, "сабака")])
    qtbot.waitUntil(lambda: len(checker.heard) == 2)


def test_a_process_that_keeps_crashing_is_told_in_words(make, qtbot):
    checker = make()
    checker.start()
    checker.ask([("b1", 1, "умри")])
    until(qtbot, checker, CheckState.FAILED)
    assert "остановилась" in checker.status.reason


def test_a_missing_dictionary_is_told_in_the_words_of_the_process(make, qtbot):
    checker = make("missing")
    checker.start()
    until(qtbot, checker, CheckState.FAILED)
    assert checker.status.reason == "Нет словаря hunspell-ru."


def test_a_missing_program_is_told(make, qtbot):
    checker = make(command=["/nonexistent/granki"])
    checker.start()
    until(qtbot, checker, CheckState.FAILED)
    assert "не запустилась" in checker.status.reason


def test_nonsense_is_no_clean_text(make, qtbot):
    checker = make()
    checker.start()
    checker.ask([("b1", 1, "чушь")])
    until(qtbot, checker, CheckState.FAILED)


def test_a_hung_process_is_no_clean_text(make, qtbot, monkeypatch):
    monkeypatch.setattr(process, "PATIENCE", 200)
    checker = make()
    checker.start()
    checker.ask([("b1", 1, "молчи")])
    until(qtbot, checker, CheckState.FAILED)


def test_a_failed_checker_can_be_started_again(make, qtbot, tmp_path):
    program = tmp_path / "checker.py"
    checker = make(command=[sys.executable, str(program)])
    checker.start()
    checker.ask([("b1", 1, "карова")])
    until(qtbot, checker, CheckState.FAILED)
    shutil.copy(CHECKER, program)
    checker.start()
    until(qtbot, checker, CheckState.CHECKED)
    assert len(checker.heard) == 1


def test_a_text_that_was_checked_before_the_failure_is_checked_after_it(make, qtbot):
    checker = make()
    checker.start()
    checker.ask([("b1", 1, "карова")])
    until(qtbot, checker, CheckState.CHECKED)
    for _ in range(2):
        qtbot.waitUntil(lambda: checker._is_ready)
        with qtbot.waitSignal(checker._process.crashed):
            checker._process.kill()
    until(qtbot, checker, CheckState.FAILED)
    checker.start()
    until(qtbot, checker, CheckState.CHECKED)


def test_the_real_process_speaks_the_same_protocol(make, qtbot, monkeypatch):
    monkeypatch.setattr(process, "PATIENCE", 180_000)  # it loads dictionaries, on a busy machine too
    checker = make(command=[sys.executable, "-m", "editor_app", "serve"])
    checker.start()
    checker.ask([("b1", 1, "Депутаты обсудили карову и принятиепакета законов.")])
    qtbot.waitUntil(lambda: bool(checker.heard))
    assert "принятие пакета" in {f.suggestions[0] for f in checker.heard[0][2] if f.suggestions}


def test_a_question_is_answered_also_when_it_came_before_the_process_was_ready(make, qtbot):
    checker = make()
    heard: list[Any] = []
    checker.start()
    checker.question({"type": "typeset", "text": "Мост -- это"}, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0]["edits"] == [{"start": 5, "end": 7, "text": "—"}]


def test_a_question_that_cannot_be_answered_is_answered_with_nothing(make, qtbot):
    checker = make("dead")
    heard: list[Any] = []
    checker.start()
    checker.question({"type": "typeset", "text": "Мост -- это"}, heard.append)
    qtbot.waitUntil(lambda: heard == [None])
    until(qtbot, checker, CheckState.FAILED)
    checker.question({"type": "typeset", "text": "Мост -- это"}, heard.append)
    assert heard == [None, None]


def test_the_profile_holds_for_a_process_that_is_started_again(make, qtbot):
    own = OwnRule("Май", "май месяц", "Вот май месяц.", "Вот май.")
    checker = make()
    checker.set_profile(Profile(own=(own,)))
    checker.start()
    checker.ask([("b1", 1, "умри")])
    until(qtbot, checker, CheckState.FAILED)
    checker.forget("b1")
    checker.start()
    checker.ask([("b2", 1, "Вот май месяц.")])
    qtbot.waitUntil(lambda: bool(checker.heard))
    assert [(finding.start, finding.end) for finding in checker.heard[0][2]] == [(4, 13)]
