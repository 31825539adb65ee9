"""The strip above the article: what finds no room on it is behind one more button, and nothing else is."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QPushButton

from editor_app.document.model import paragraphs
from editor_app.operations import tags
from editor_app.workflow.article import Content


@pytest.fixture
def bar(desk):
    desk.show(desk.store(Content("Мост", body=paragraphs("Мост открыли."))))
    desk.window.bar.setMinimumWidth(0)
    return desk.window.bar


def _at(bar, width: int) -> None:
    bar.setFixedWidth(width)
    bar.layout().activate()


def _offered(bar) -> list[str]:
    bar.more.menu().aboutToShow.emit()
    return [action.objectName() for action in bar.more.menu().actions() if not action.isSeparator()]


def _shown(bar) -> set[str]:
    return {
        button.defaultAction().objectName()
        for button in bar.findChildren(QAbstractButton)
        if button.isVisible() and hasattr(button, "defaultAction") and button.defaultAction() is not None
    }


def test_nothing_more_is_offered_where_all_has_room(bar) -> None:
    _at(bar, 1600)
    assert not bar.more.isVisible()
    assert {"edit.redo", "format.bold", "article.history"} <= _shown(bar)


@pytest.mark.parametrize("width", range(220, 1000, 60))
def test_what_has_no_room_is_offered_and_what_is_shown_is_not(bar, width) -> None:
    _at(bar, 1600)
    every = _shown(bar)
    _at(bar, width)
    shown, offered = _shown(bar), _offered(bar)
    assert every - shown == {name for name in offered if not name.startswith(("step.", "format.paragraph", "format.h"))}
    assert bar.more.isVisible() == bool(offered)
    assert bar.sizeHint().width() <= width or "step.submit" in offered


def test_the_mode_of_suggesting_is_in_sight_longer_than_the_looks_of_letters(bar) -> None:
    widths = {name: _least(bar, name) for name in ("format.bold", "review.suggest", "edit.undo")}
    assert widths["review.suggest"] < widths["format.bold"] < widths["edit.undo"]


def _least(bar, name: str) -> int:
    """Return the width from which on a button is shown."""
    for width in range(1000, 200, -20):
        _at(bar, width)
        if name in _offered(bar):
            return width
    return 0


def test_the_kind_of_a_paragraph_is_offered_where_it_has_no_room(bar) -> None:
    kinds = {"format.paragraph", "format.heading1", "format.heading2", "format.heading3"}
    _at(bar, 1600)
    assert not kinds & set(_offered(bar))
    _at(bar, 220)
    assert kinds <= set(_offered(bar))


def test_a_step_without_room_is_offered_by_its_name(bar) -> None:
    _at(bar, 220)
    assert "step.submit" in _offered(bar)
    action = next(each for each in bar.more.menu().actions() if each.objectName() == "step.submit")
    assert action.isEnabled()


def test_the_button_is_reached_and_opened_by_key(bar, qtbot) -> None:
    _at(bar, 480)
    assert bar.more.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert bar.more.accessibleName()
    opened = []

    def close() -> None:
        opened.extend(_offered(bar))
        bar.more.menu().close()

    bar.more.menu().aboutToShow.connect(lambda: opened or QTimer.singleShot(0, close))
    qtbot.keyPress(bar.more, Qt.Key.Key_Space)
    assert "edit.undo" in opened


def test_a_step_that_is_clicked_leaves_the_keyboard_in_the_text(desk, qtbot) -> None:
    desk.show(desk.store(Content("Мост", body=paragraphs("Мост открыли."), section="Город", tags=("река",))))
    body = desk.window.workplace.editor.body
    body.setFocus()
    step = next(
        each for each in desk.window.bar.findChildren(QAbstractButton) if each.text() == "Отправить на проверку"
    )
    qtbot.mouseClick(step, Qt.MouseButton.LeftButton)
    desk.settle()
    qtbot.waitUntil(lambda: not step.isVisible())
    assert body.hasFocus()


def _steps(desk) -> list[str]:
    return [button.text() for button in desk.window.bar.findChildren(QPushButton) if button.isVisible()]


def test_steps_are_called_as_everywhere_and_one_that_a_broken_seal_forbids_has_no_button(desk) -> None:
    desk.window.resize(1600, 800)
    shown = desk.store(Content("Мост", body=paragraphs("Мост открыли."), section="Город", tags=("река",)))
    desk.show(shown)
    assert _steps(desk) == ["Отправить на проверку"]
    desk.do("step.submit")
    desk.do("step.approve")
    assert _steps(desk) == ["Отметить опубликованным", "Снова открыть для правки"]
    desk.background.run(tags.rename, "река", "реки")
    desk.settle()
    desk.qtbot.waitUntil(lambda: _steps(desk) == ["Утвердить заново", "Снова открыть для правки"])
