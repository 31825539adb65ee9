from PySide6.QtWidgets import QLabel

from editor_app.ui.frame import Frame


def filled(qtbot):
    left, strip, first, second, bar, right = (QLabel(text) for text in ("list", "strip", "one", "two", "bar", "panels"))
    frame = Frame()
    qtbot.addWidget(frame)
    frame.fill(left, [strip], [first, second], bar, right)
    frame.show()
    return frame, left, first, second, right


def test_one_page_is_shown_under_the_strips(qtbot):
    frame, _, first, second, _ = filled(qtbot)
    frame.show_page(second)
    assert (first.isVisible(), second.isVisible()) == (False, True)
    frame.show_page(first)
    assert (first.isVisible(), second.isVisible()) == (True, False)


def test_a_page_takes_all_the_room_and_what_was_there_comes_back(qtbot):
    frame, left, *_, right = filled(qtbot)
    right.hide()
    frame.give_room()
    assert left.isHidden()
    assert right.isHidden()
    frame.take_room_back()
    assert not left.isHidden()
    assert right.isHidden(), "what was away before stays away"
