import pytest
from PySide6.QtCore import Qt

from editor_app.proofreading.finding import Kind, Severity
from editor_app.ui.checking.status import CheckState, CheckStatus
from editor_app.ui.panels.findings import FindingsPanel


@pytest.fixture
def panel(proofreading, qtbot):
    made = FindingsPanel(proofreading)
    qtbot.addWidget(made)
    made.resize(300, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def titles(panel):
    return [panel.model.index(n).data() for n in range(panel.model.rowCount())]


def choose(panel, number):
    panel.list.setCurrentIndex(panel.model.index(number))


def test_equal_findings_are_one_row_with_their_number(write, panel):
    write("карова и сабака", "карова и карова", *["карова"] * 2)
    panel.refresh()
    assert titles(panel) == ["карова — 5 раз", "сабака"]
    assert panel.tally.text() == "Ошибки:\u00a06"


def test_the_list_follows_the_text(write, panel, proofreading, hands, qtbot):
    write("карова")
    qtbot.waitUntil(lambda: titles(panel) == ["карова"])
    hands(proofreading.editor.body).press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: titles(panel) == [])


def test_a_row_leads_to_each_of_its_places_in_turn(write, panel, proofreading):
    write("карова раз", "карова два", headline="карова ноль")
    panel.refresh()
    spots = []
    for _ in range(4):
        panel.go(panel.model.index(0))
        field = proofreading.editor.in_use.field
        spots.append(field.textCursor().block().text())
        assert field.textCursor().selectedText() == "карова"
    assert spots == ["карова ноль", "карова раз", "карова два", "карова ноль"]


def test_all_of_a_row_are_fixed_at_once(write, panel, proofreading):
    write("карова раз", "карова два и сабака")
    panel.refresh()
    choose(panel, 0)
    assert panel.fix.text() == "Исправить все"
    panel.fix.click()
    assert proofreading.editor.body.passages.document().text == "корова раз\nкорова два и сабака"
    assert titles(panel) == ["сабака"]
    proofreading.editor.body.undo()
    assert proofreading.editor.body.passages.document().text == "карова раз\nкарова два и сабака"


def test_all_of_a_row_are_ignored_at_once(write, panel):
    write("карова раз", "карова два и сабака")
    panel.refresh()
    choose(panel, 0)
    panel.ignore.click()
    assert titles(panel) == ["сабака"]


def test_one_kind_alone_can_be_shown(write, panel):
    write("карова")
    panel.refresh()
    panel.kinds.setCurrentIndex(panel.kinds.findData(Kind.STYLE))
    assert titles(panel) == []
    panel.kinds.setCurrentIndex(panel.kinds.findData(Kind.SPELLING))
    assert titles(panel) == ["карова"]


def test_a_read_only_article_cannot_be_fixed(write, panel):
    write("карова", writable=False)
    panel.refresh()
    choose(panel, 0)
    assert not panel.fix.isEnabled()


def test_what_was_not_checked_does_not_look_clean(panel):
    panel.show_state(CheckStatus(CheckState.CHECKED))
    assert panel.state.text() == "Проверено"
    assert panel.nothing.text() == "Замечаний нет."
    panel.show_state(CheckStatus(CheckState.FAILED, "Нет словаря."))
    assert panel.state.text() == "Не проверено"
    assert panel.reason.text() == "Нет словаря."
    assert panel.reason.isVisible()
    assert panel.again.isVisible()
    assert panel.nothing.text() == ""


def test_a_row_leads_to_its_words_after_they_have_moved(write, panel, proofreading, hands, qtbot):
    body = proofreading.editor.body
    with qtbot.waitSignal(proofreading.changed):
        write("Вот карова")
    with qtbot.assertNotEmitted(proofreading.changed, wait=400):
        hands(body).stand("Вот")
        hands(body).type(" же и")
    panel.go(panel.model.index(0))
    assert body.textCursor().selectedText() == "карова"
    choose(panel, 0)
    panel.fix.click()
    assert body.passages.document().text == "Вот же и корова"


def test_one_severity_alone_can_be_shown_and_the_rest_is_not_denied(write, panel):
    write("карова")
    panel.refresh()
    panel.severities.setCurrentIndex(panel.severities.findData(Severity.HINT))
    assert titles(panel) == []
    assert panel.nothing.text() == "Таких замечаний нет, есть другие."
    panel.severities.setCurrentIndex(panel.severities.findData(Severity.ERROR))
    assert titles(panel) == ["карова"]
