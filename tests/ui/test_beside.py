"""Articles side by side: one is written, the others are read; opened from the desk, closed and gone through by keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from editor_app.document.model import paragraphs
from editor_app.operations import articles
from editor_app.ui.beside import LEAST
from editor_app.workflow.article import Content

CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER, SPACE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down
HEADLINES = ("Мост", "Вода", "Ёлка", "Дорога")


@pytest.fixture
def four(desk):
    """Four drafts, the last one on the screen."""
    made = [desk.store(Content(headline, body=paragraphs(f"{headline}: текст."))) for headline in HEADLINES]
    desk.show(made[-1])
    return made


def _board(desk):
    desk.do("view.board")
    page = desk.window.areas.desk.page
    return next(one for one in page.board.columns if one.name == "draft").list


def _shown(desk) -> list[str]:
    return [each.editor.headline.text() for each in desk.window.beside.neighbours]


def test_picked_cards_are_opened_beside_the_article_on_the_screen(desk, four, qtbot):
    cards = _board(desk)
    for number, card in enumerate(cards.cards.cards):
        if card.headline in ("Мост", "Вода"):
            cards.setCurrentIndex(cards.cards.index(number))
            qtbot.keyClick(cards, SPACE)
    cards.setCurrentIndex(cards.cards.index([card.headline for card in cards.cards.cards].index("Ёлка")))
    qtbot.keyClick(cards, ENTER, CONTROL)
    desk.settle()
    assert set(_shown(desk)) == {"Вода", "Ёлка", "Мост"}
    assert desk.shown.content.headline == "Дорога"
    assert all(each.editor.body.isReadOnly() for each in desk.window.beside.neighbours)
    assert not desk.window.workplace.editor.body.isReadOnly()
    _board(desk)
    assert not cards.cards.picked


def test_a_click_with_control_picks_and_an_empty_window_takes_the_first(desk, four):
    desk.do("file.close")
    cards = _board(desk)
    for number in (0, 1):
        place = cards.visualRect(cards.cards.index(number)).center()
        QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, CONTROL, place)
    assert len(desk.window.areas.desk.page.picked) == 2
    desk.window.areas.desk.page.aside.emit()
    desk.settle()
    assert desk.window.stage.is_filled
    assert len(_shown(desk)) == 1


def test_rows_of_the_list_are_chosen_and_opened_together(desk, four, qtbot):
    desk.do("view.board")
    page = desk.window.areas.desk.page
    page.as_list.click()
    page.table.selectRow(1)
    qtbot.keyClick(page.table, DOWN, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.table, ENTER, CONTROL)
    desk.settle()
    assert len(_shown(desk)) == 2


@pytest.fixture
def beside(desk, four):
    desk.window.areas.neighbours.open([each.id for each in four[:3]])
    desk.settle()
    return desk.window.beside


def test_keys_go_through_the_articles_and_close_the_one_that_is_read(desk, beside):
    for number in (0, 1):
        desk.do("view.next_article")
        assert beside.neighbours[number].isAncestorOf(QApplication.focusWidget())
    desk.do("view.close_neighbour")
    assert _shown(desk) == ["Мост", "Ёлка"]
    assert QApplication.focusWidget() is desk.window.workplace.editor.body
    desk.do("view.close_neighbour")
    assert _shown(desk) == ["Мост"]
    desk.do("view.close_neighbours")
    assert not beside.neighbours
    assert not desk.window.commands["view.close_neighbour"].isEnabled()


def test_a_neighbour_that_is_to_be_written_changes_places_with_the_article_that_was(desk, beside):
    [change] = [each for each in beside.neighbours[1].findChildren(QPushButton) if each.text() == "Править"]
    change.click()
    desk.settle()
    assert desk.shown.content.headline == "Вода"
    assert _shown(desk) == ["Мост", "Дорога", "Ёлка"]


def test_a_neighbour_follows_what_others_do_to_it(desk, beside, four):
    content = replace(four[0].content, headline="Мост открыт")
    desk.background.run(articles.save, four[0].id, four[0].version, content)
    desk.settle()
    assert _shown(desk)[0] == "Мост открыт"


def test_each_is_wide_enough_to_be_read_and_the_panels_give_and_get_back_their_room(desk, beside):
    window = desk.window
    window.resize(1280, 720)
    window.beside.close_all()
    assert not window.desk.isHidden()
    window.areas.neighbours.open([desk.store(Content(headline)).id for headline in ("Раз", "Два", "Три")])
    desk.settle()
    assert window.desk.isHidden()
    assert window.beside.width() >= 3 * 380
    assert all(each.width() >= 380 for each in beside.neighbours)
    assert beside.neighbours[0].mapTo(window, QPoint()).x() > window.workplace.editor.mapTo(window, QPoint()).x()
    desk.do("view.close_neighbours")
    assert not window.desk.isHidden()


def test_a_panel_that_was_squeezed_when_it_was_measured_takes_no_room_afterwards(desk, four, qtbot):
    window = desk.window
    window.resize(1440, 900)
    window.side.resize(200, window.side.height())
    window.areas.neighbours.open([each.id for each in four[:2]])
    desk.settle()
    qtbot.waitUntil(lambda: window.beside.width() >= 3 * LEAST)
    desk.do("view.close_neighbours")
    assert not window.side.isHidden()


def test_a_window_without_neighbours_has_made_nothing_for_them(desk):
    assert desk.window.beside.count() == 1


def test_neighbours_go_with_the_article_that_is_written(desk, beside):
    desk.do("file.close")
    assert not beside.neighbours
    assert not desk.window.side.isHidden()
