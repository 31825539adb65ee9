"""The wheel over a field with choices: where the page scrolls below it, nothing is chosen in passing."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox

from editor_app.document.model import paragraphs
from editor_app.ui.dialogs.policy import PolicyDialog
from editor_app.workflow.article import Content
from editor_app.workflow.policy import Policy


def _turn(box: QComboBox) -> bool:
    """Turn the wheel over a field, and return whether it took that for itself."""
    nowhere, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turned = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), nowhere, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(box, turned)
    return turned.isAccepted()


def test_the_section_of_an_article_stays_while_the_sheet_is_scrolled(desk):
    desk.show(desk.store(Content("Мост", body=paragraphs("Мост."), section="Город")))
    box = desk.window.workplace.editor.section
    box.offer(["Город", "Спорт"])
    assert not _turn(box)
    assert box.currentData() == "Город"


def test_what_the_policy_says_stays_while_its_tables_are_scrolled(desk):
    dialog = PolicyDialog(desk.background, Policy(), [], desk.window)
    desk.qtbot.addWidget(dialog)
    for box in (dialog.steps.cellWidget(0, 2), dialog.checks.table.cellWidget(0, 1)):
        assert isinstance(box, QComboBox)
        assert not _turn(box)
    assert dialog.policy == Policy()
