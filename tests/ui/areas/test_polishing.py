import pytest
from PySide6.QtGui import QTextCursor

from editor_app.document.model import Block, Document
from editor_app.workflow.article import Content


@pytest.fixture
def checker_command(fake_checker):
    return fake_checker


@pytest.fixture
def polished(desk, qtbot):
    """Runs a command on an article and waits until its notice is there."""
    checker = desk.window.workplace.checker
    checker.start()
    body = Document((Block("Дом -- это карова."), Block("Без тире."), Block("Кот -- это кот.")))
    desk.show(desk.store(Content("Мост -- это мост", body=body)))

    def run(command_id):
        desk.notices.hide()
        desk.do(command_id)
        qtbot.waitUntil(desk.notices.isVisible)

    yield run
    checker.stop()


def _texts(desk):
    editor = desk.window.workplace.editor
    return editor.headline.text(), editor.body.toPlainText()


def test_an_article_is_typeset_in_one_step_of_undo_and_what_changed_is_told(desk, polished):
    before = _texts(desk)
    polished("checking.typeset")
    assert _texts(desk) == ("Мост — это мост", "Дом — это карова.\nБез тире.\nКот — это кот.")
    assert desk.notices.text == "Причёсано: тире и дефисы — 3."
    assert "Дом -- это → Дом — это" in desk.notices.detail
    body = desk.window.workplace.editor.body
    body.undo()
    assert body.toPlainText() == before[1]
    body.redo()
    desk.settle()


def test_it_is_all_taken_back_with_one_button(desk, polished, button):
    before = _texts(desk)
    polished("checking.typeset")
    button(desk.notices, "Отменить").click()
    desk.settle()
    assert _texts(desk) == before


def test_what_was_typed_since_is_not_taken_back(desk, polished, hands, button):
    polished("checking.typeset")
    undo = button(desk.notices, "Отменить")
    desk.window.workplace.editor.body.moveCursor(QTextCursor.MoveOperation.End)
    hands(desk.window.workplace.editor.body).type("!")
    assert not desk.notices.isVisible()
    undo.click()
    assert _texts(desk) == ("Мост -- это мост", "Дом — это карова.\nБез тире.\nКот — это кот.!")
    desk.settle()


def test_only_what_is_selected_is_typeset(desk, polished, hands):
    body = desk.window.workplace.editor.body
    desk.window.workplace.editor.turn_to(body)
    hands(body).select("Кот -- это")
    polished("checking.typeset")
    assert _texts(desk) == ("Мост -- это мост", "Дом -- это карова.\nБез тире.\nКот — это кот.")
    desk.settle()


def test_what_is_certain_is_fixed_and_listed(desk, polished):
    polished("checking.fix")
    assert "корова" in _texts(desk)[1]
    assert desk.notices.text == "Исправлено 1 место."
    assert "карова" in desk.notices.detail
    polished("checking.fix")
    assert desk.notices.text == "Исправлять без вопросов нечего."


def test_on_the_way_through_the_findings_all_of_the_article_is_fixed(desk, polished, qtbot):
    proofreading = desk.window.workplace.proofreading
    editor = desk.window.workplace.editor
    editor.headline.setPlainText("Про сабака")
    qtbot.waitUntil(lambda: len(list(proofreading.places())) == 2)
    proofreading.show(next(proofreading.places()))
    assert editor.headline.textCursor().selectedText() == "сабака"
    polished("checking.fix")
    assert desk.notices.text == "Исправлено 2 места."
    desk.settle()


@pytest.mark.parametrize("checker_command", [["/no/such/program"]])
def test_without_a_checker_the_text_stays_and_that_is_told(desk, polished, qtbot):
    checker = desk.window.workplace.checker
    qtbot.waitUntil(lambda: checker.status.state.value == "failed")
    before = _texts(desk)
    polished("checking.typeset")
    assert "остался как был" in desk.notices.text
    assert _texts(desk) == before


def test_an_article_that_came_on_the_screen_meanwhile_is_left_alone(desk, polished, qtbot):
    other = desk.store(Content("Мост -- это мост"))
    answered: list[object] = []
    desk.window.areas.polishing.typeset()
    desk.window.stage.turn_to(other)
    desk.window.workplace.checker.question({"type": "typeset", "text": ""}, answered.append)
    qtbot.waitUntil(lambda: bool(answered))
    desk.settle()
    assert _texts(desk)[0] == "Мост -- это мост"
    assert desk.notices.isHidden()
