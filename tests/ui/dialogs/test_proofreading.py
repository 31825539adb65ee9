import pytest
from PySide6.QtCore import Qt

from editor_app.ui.dialogs.proofreading import WalkDialog


@pytest.fixture
def walk(proofreading, qtbot):
    def begin():
        dialog = WalkDialog(proofreading)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return begin


def test_every_finding_is_gone_through_in_order(write, walk, proofreading, qtbot):
    write("карова раз", "сабака два", headline="карова ноль")
    dialog = walk()
    seen = []
    while dialog.place is not None:
        seen.append(dialog.place.quote)
        dialog.fix_button.click()
    assert seen == ["карова", "карова", "сабака"]
    assert proofreading.editor.body.passages.document().text == "корова раз\nсобака два"
    assert proofreading.editor.headline.text() == "корова ноль"
    assert dialog.message.text() == "Замечаний больше нет."


def test_another_suggestion_is_chosen_with_the_keys(write, walk, proofreading, qtbot):
    write("карова")
    dialog = walk()
    qtbot.keyClick(dialog.suggestions, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.suggestions, Qt.Key.Key_Return)
    assert proofreading.editor.body.passages.document().text == "другое слово"


def test_left_for_later_stays_in_the_text(write, walk, proofreading):
    write("карова и карова")
    dialog = walk()
    dialog.skip_button.click()
    assert dialog.place is not None
    dialog.skip_button.click()
    assert dialog.place is None
    assert proofreading.editor.body.passages.document().text == "карова и карова"
    assert "Пропущенные" in dialog.message.text()


def test_the_same_is_fixed_everywhere(write, walk, proofreading):
    write("карова и карова", "карова и сабака")
    dialog = walk()
    dialog.fix_all_button.click()
    assert proofreading.editor.body.passages.document().text == "корова и корова\nкорова и сабака"
    assert dialog.place.quote == "сабака"


def test_a_fix_can_be_taken_back(write, walk, proofreading):
    write("карова", headline="карова")
    dialog = walk()
    assert not dialog.back_button.isEnabled()
    dialog.fix_all_button.click()
    assert proofreading.editor.headline.text() == "корова"
    dialog.back_button.click()
    assert proofreading.editor.headline.text() == "карова"
    assert proofreading.editor.body.passages.document().text == "карова"


def test_the_context_names_the_words(write, walk):
    write("Вот карова стоит")
    assert walk().context.accessibleName() == "Вот карова стоит"
