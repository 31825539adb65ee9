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


def test_what_was_squeezed_is_as_wide_again_as_the_person_made_it(qtbot):
    frame, left, *_, right = filled(qtbot)
    frame.resize(1280, 700)
    frame.set_widths([260, 340])
    assert (left.width(), right.width()) == (260, 340)
    frame.widget(1).setMinimumWidth(740)
    qtbot.waitUntil(lambda: right.width() < 340)
    frame.widget(1).setMinimumWidth(480)
    qtbot.waitUntil(lambda: (left.width(), right.width()) == (260, 340))
    frame.resize(1100, 700)
    frame.resize(1280, 700)
    assert (left.width(), right.width()) == (260, 340)


def test_what_was_away_comes_back_as_wide_as_it_was(qtbot):
    frame, left, *_, right = filled(qtbot)
    frame.resize(1280, 700)
    frame.set_widths([300, 330])
    frame.give_room()
    assert frame.widths == (300, 330)
    frame.take_room_back()
    qtbot.waitUntil(lambda: (left.width(), right.width()) == (300, 330))


def test_the_line_that_is_moved_says_how_wide_its_side_is_from_now_on(qtbot):
    frame, left, *_, right = filled(qtbot)
    frame.resize(1280, 700)
    frame.set_widths([300, 330])
    frame.moveSplitter(360, 1)
    assert frame.widths == (left.width(), 330)
    assert left.width() == 360
    frame.resize(1400, 700)
    assert (left.width(), right.width()) == (360, 330)
