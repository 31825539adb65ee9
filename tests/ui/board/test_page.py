"""The desk as a page: what is shown, where keys go, what may be done from there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from editor_app.document.model import paragraphs
from editor_app.operations import approval, articles
from editor_app.operations import desk as desk_operations
from editor_app.ui.board.card_rows import counts
from editor_app.ui.dialogs.day_list import as_html
from editor_app.ui.models.cards import MIME
from editor_app.workflow.article import Content
from editor_app.workflow.desk import ME, Filter

ENTER, LEFT, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Right
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def board(desk):
    """The desk of an editor: two drafts, one of them theirs, and a submitted article."""
    for headline, author in (("Мост", "Дана"), ("Ёлка", "Айгуль"), ("Вода", "Дана")):
        made = desk.store(Content(headline, body=paragraphs("Текст."), author=author, section="Город", tags=("река",)))
    desk.background.run(approval.take, made.id, made.version, "submit")
    desk.settle()
    desk.do("view.board")
    return desk.window.areas.desk.page


def _column(board, name):
    return next(one for one in board.board.columns if one.name == name).list


def _headlines(board, name):
    return [card.headline for card in _column(board, name).cards.cards]


def test_each_article_stands_in_the_column_of_its_state(board):
    assert _headlines(board, "draft") == ["Ёлка", "Мост"]
    assert _headlines(board, "submitted") == ["Вода"]
    assert _column(board, "draft").hasFocus()
    assert _column(board, "submitted").accessibleName() == "На проверке: 1"


def test_arrows_go_from_column_to_column_and_enter_opens(board, desk, qtbot):
    qtbot.keyClick(_column(board, "draft"), RIGHT)
    assert _column(board, "submitted").hasFocus()
    assert _column(board, "draft").chosen is None
    qtbot.keyClick(_column(board, "submitted"), ENTER)
    desk.settle()
    assert desk.shown.content.headline == "Вода"
    assert not desk.window.situation.board
    assert not desk.window.desk.isHidden()


def test_a_key_moves_a_card_by_the_step_that_leads_there(board, desk, qtbot):
    qtbot.keyClick(_column(board, "draft"), RIGHT, CONTROL)
    desk.settle()
    qtbot.waitUntil(lambda: _headlines(board, "submitted") == ["Ёлка", "Вода"])
    assert "на проверке" in desk.notices.text


def test_where_no_step_leads_it_is_told_which_there_are(board, desk):
    _column(board, "draft").moved.emit(3)
    desk.settle()
    assert "шага нет" in desk.notices.text
    assert "Отправить на проверку" in desk.notices.text


def test_approving_is_left_to_where_the_words_are_read(board, desk):
    card = _column(board, "submitted").cards.cards[0]
    desk.window.areas.desk.move(card, "approved")
    desk.settle()
    assert "откройте материал" in desk.notices.text
    assert desk.read(card.id).state == "submitted"


def test_a_card_that_is_dropped_asks_for_the_step_and_stays_until_it_is_taken(board, desk, qtbot):
    data = QMimeData()
    data.setData(MIME, _column(board, "draft").cards.cards[1].id.encode())
    target = _column(board, "submitted")
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    target.dropEvent(event)
    assert _headlines(board, "draft") == ["Ёлка", "Мост"]
    desk.settle()
    qtbot.waitUntil(lambda: _headlines(board, "submitted") == ["Мост", "Вода"])


def test_filters_narrow_and_are_kept_under_a_name(board, desk, qtbot):
    board.filters.show_filter(Filter(author=ME))
    assert [card.headline for card in board.shown] == ["Ёлка"]
    board.filters.saved["Мои"] = board.filters.wanted
    board.filters.kept.emit()
    assert desk.settings["desk.filters"] == {"Мои": {"author": ME}}
    board.filters.show_filter(Filter("вода город"))
    assert [card.headline for card in board.shown] == ["Вода"]
    board.filters.show_filter(Filter("облака"))
    assert board.nothing.isVisible()


def test_the_list_is_sorted_by_a_column_and_keeps_its_place(board, desk, qtbot):
    board.as_list.click()
    table = board.table
    assert table.hasFocus()
    board.table.choose(next(card.id for card in board.shown if card.headline == "Мост"))
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [card.headline for card in table.cards.cards] == ["Вода", "Ёлка", "Мост"]
    assert table.chosen.headline == "Мост"
    qtbot.keyClick(table, ENTER)
    desk.settle()
    assert desk.shown.content.headline == "Мост"
    assert desk.settings["desk.view"] == "list"


def test_what_checks_found_is_shown(board, desk, qtbot):
    card = _column(board, "draft").cards.cards[0]
    version = desk.read(card.id).version
    desk.background.run(desk_operations.note_check, card.id, version, 4)
    desk.settle()
    qtbot.waitUntil(lambda: _column(board, "draft").cards.cards[0].findings == 4)


def test_a_card_counts_by_signs_what_waits_and_tells_it_in_words_too(board, desk):
    column = _column(board, "draft")
    card = replace(column.cards.cards[0], comments=12, suggestions=140, findings=21, mentioned=True)
    assert counts(card) == [("comment", "12@"), ("suggest", "140"), ("warning", "21")]
    assert counts(replace(card, comments=0, suggestions=0, findings=0, mentioned=False)) == []
    column.cards.set_cards([card])
    told = column.cards.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(words in told for words in ("вас упомянули", "замечаний: 21", "примечаний: 12", "правок: 140"))
    column.grab()


def test_escape_goes_back_to_the_text_and_the_panels_come_back(board, desk, qtbot):
    assert desk.window.desk.isHidden()
    qtbot.keyClick(board, Qt.Key.Key_Escape)
    assert not desk.window.situation.board
    assert not desk.window.desk.isHidden()


def test_the_list_on_paper_names_all_and_takes_no_headline_for_html(board, desk):
    card = replace(board.shown[0], headline="Цена <b>упала</b>")
    written = as_html([card], desk.window.workplace.workflow, card.updated)
    assert "Цена &lt;b&gt;упала&lt;/b&gt;" in written
    assert f"{card.updated.astimezone():%H:%M}" in written


def test_nothing_is_told_of_the_article_while_the_desk_is_there(board, desk, qtbot):
    qtbot.keyClick(_column(board, "draft"), ENTER)
    desk.settle()
    assert desk.window.status.counts.text()
    desk.do("view.board")
    assert not desk.window.status.counts.text()
    assert not desk.window.lock.isVisible()
    assert not desk.window.bar.isVisible()


def _store_many(desk, count):
    for number in range(count):
        desk.store(Content(f"Материал {number:02}", body=paragraphs("Текст."), author="Дана"))


def _change_elsewhere(desk, headline):
    """Change an article as somebody else does in a newsroom on a server: this window is not told."""

    def change(newsroom):
        found = next(each for each in articles.listing(newsroom) if each.headline == headline)
        article = articles.get(newsroom, found.id)
        articles.save(newsroom, article.id, article.version, replace(article.content, headline=f"{headline}!"))

    desk.background.run(change)
    desk.settle()


def test_an_open_list_shows_what_others_changed_and_stays_where_it_is(board, desk, qtbot):
    _store_many(desk, 60)
    board.as_list.click()
    table = board.table
    qtbot.waitUntil(lambda: len(table.cards.cards) == 63)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    picked, chosen = [card.id for card in table.picked], table.chosen.id
    table.verticalScrollBar().setValue(30)
    _change_elsewhere(desk, "Материал 40")
    assert all(card.headline != "Материал 40!" for card in board.shown)

    board.look_again()
    desk.settle()
    assert any(card.headline == "Материал 40!" for card in table.cards.cards)
    assert [card.id for card in table.picked] == picked
    assert table.chosen.id == chosen
    assert table.verticalScrollBar().value() == 30


def test_an_open_board_shows_what_others_changed_and_stays_where_it_is(board, desk, qtbot):
    _store_many(desk, 40)
    column = _column(board, "draft")
    qtbot.waitUntil(lambda: len(column.cards.cards) == 42)
    chosen = column.chosen.id
    column.verticalScrollBar().setValue(500)
    resets = []
    column.cards.modelReset.connect(lambda: resets.append(1))
    board.look_again()
    desk.settle()
    assert not resets

    _change_elsewhere(desk, "Материал 20")
    board.look_again()
    desk.settle()
    assert "Материал 20!" in _headlines(board, "draft")
    assert column.chosen.id == chosen
    assert column.verticalScrollBar().value() == 500


def test_a_card_that_goes_while_it_is_dragged_moves_nothing(board, desk, qtbot):
    with qtbot.capture_exceptions() as bugs:
        board.board.moved.emit("ничей", "submitted")
    assert bugs == []
