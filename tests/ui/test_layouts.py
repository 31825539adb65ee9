from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget

from editor_app.ui.layouts import FlowLayout


def test_widgets_go_on_in_a_new_line_and_what_is_hidden_leaves_no_gap(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page, 8)
    one, away, two = (QLabel(text) for text in ("один", "прочь", "два"))
    for each in (one, away, two):
        each.setFixedSize(100, 20)
        flow.addWidget(each)
    away.hide()
    flow.setGeometry(QRect(0, 0, 208, 100))
    assert (one.geometry(), two.geometry()) == (QRect(0, 0, 100, 20), QRect(108, 0, 100, 20))
    flow.setGeometry(QRect(0, 0, 150, 100))
    assert two.geometry() == QRect(0, 28, 100, 20)
    assert flow.heightForWidth(150) == 48
