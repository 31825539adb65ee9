import pytest
from PySide6.QtWidgets import QWidget

from editor_app.proofreading.finding import Severity
from editor_app.proofreading.own_rules import OwnRule
from editor_app.ui.checking.checker import Checker
from editor_app.ui.checking.status import CheckState
from editor_app.ui.dialogs.own_rule import OwnRuleDialog

MAY = OwnRule("Май и так месяц", "май месяц", "Вот май месяц.", "Вот май.", ("май", "в мае"), severity=Severity.HINT)


@pytest.fixture
def parent(qtbot, theme):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent, checker, qtbot):
    checker.start()
    made = OwnRuleDialog(checker, parent)
    with qtbot.waitExposed(made):
        made.show()
    return made


def _write(dialog, hands, **texts):
    for name, text in texts.items():
        dialog.fields[name].setFocus()
        hands(dialog.fields[name]).type(text)


def test_a_rule_is_accepted_when_its_examples_pass(dialog, hands, qtbot):
    _write(dialog, hands, wrong="май месяц", replacements="май; в мае", title="Май", reason="")
    assert not dialog.accept_button.isEnabled()
    _write(dialog, hands, wrong_example="Вот май месяц.", right_example="Вот май.")
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    assert dialog.verdict.text() == "Примеры подходят: «май месяц» → «май» или «в мае»."
    dialog.accept_button.click()
    assert dialog.rule == OwnRule("Май", "май месяц", "Вот май месяц.", "Вот май.", ("май", "в мае"))


def test_what_fails_is_said_in_words_and_nothing_is_accepted(dialog, hands, qtbot):
    _write(dialog, hands, wrong="май месяц", title="Май", wrong_example="Вот июнь.", right_example="Вот май.")
    qtbot.waitUntil(lambda: "ничего не находит" in dialog.verdict.text())
    assert not dialog.accept_button.isEnabled()


def test_a_verdict_on_what_was_written_before_is_not_taken(dialog, hands, qtbot):
    _write(dialog, hands, wrong="май", title="Май", wrong_example="Вот май.", right_example="Вот.")
    qtbot.waitUntil(dialog.accept_button.isEnabled)
    _write(dialog, hands, wrong=" х")
    assert not dialog.accept_button.isEnabled()
    qtbot.waitUntil(lambda: "ничего не находит" in dialog.verdict.text())


def test_a_rule_that_is_changed_is_shown_as_it_is(parent, checker, qtbot):
    checker.start()
    dialog = OwnRuleDialog(checker, parent, MAY)
    assert dialog.rule == MAY
    qtbot.waitUntil(dialog.accept_button.isEnabled)


def test_without_a_checker_nothing_can_be_accepted(parent, hands, qtbot):
    checker = Checker(["/no/such/program"], parent)
    checker.start()
    qtbot.waitUntil(lambda: checker.status.state is CheckState.FAILED)
    dialog = OwnRuleDialog(checker, parent)
    with qtbot.waitExposed(dialog):
        dialog.show()
    _write(dialog, hands, wrong="май", title="Май", wrong_example="Вот май.", right_example="Вот.")
    qtbot.waitUntil(lambda: "не работает" in dialog.verdict.text())
    assert not dialog.accept_button.isEnabled()


def test_words_that_have_a_rule_are_told_of(parent, checker, hands):
    dialog = OwnRuleDialog(checker, parent, None, {MAY.id})
    for name in ("wrong", "title", "wrong_example", "right_example"):
        hands(dialog.fields[name]).type(getattr(MAY, name))
    assert dialog.verdict.text() == "Правило для «май месяц» уже есть."
    assert not dialog.accept_button.isEnabled()
