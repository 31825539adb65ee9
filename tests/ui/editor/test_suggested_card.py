from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton

from editor_app.document import tables
from editor_app.document.model import Block, Cell, Document, Mark, MarkKind, Table
from editor_app.document.suggestions import Suggestion
from editor_app.document.verdicts import Verdict
from editor_app.proofreading.finding import Finding, Kind, Severity
from editor_app.ui.editor import grids, tabling
from editor_app.ui.editor.deciding import words_near
from editor_app.ui.editor.proofreading import Place
from editor_app.ui.editor.suggested_card import Rights, SuggestedCard
from editor_app.workflow.article import Content

KNOWN = (Suggestion("000001", "Борис", datetime(2025, 3, 3, 9, tzinfo=UTC)),)
BODY = Document((Block("Мост скоро открыт", marks=(Mark(5, 11, MarkKind.INSERTION, "000001"),)), Block("Дождь")))

_PUT_IN = (Mark(0, 1, MarkKind.INSERTION, "000001"),)
_ROW = Table(((Cell((Block("", marks=_PUT_IN),)), Cell((Block("", marks=_PUT_IN),))),))


class Doing:
    def __init__(self):
        self.may = Rights(decides=True, withdraws=False)
        self.done = []

    def rights(self, suggestion):
        return self.may

    def decide(self, id_, verdict):
        self.done.append((id_, verdict))

    def answer(self, id_):
        self.done.append(id_)

    def answer_tip(self):
        return "Ответить (Ctrl+E)"

    def go(self, by):
        self.done.append(by)


@pytest.fixture
def doing():
    return Doing()


@pytest.fixture
def card(editor, doing, body):
    editor.show_content(Content(body=BODY, suggestions=KNOWN), writable=True)
    body.setFocus()
    return SuggestedCard(editor, doing)


def titles(card):
    return [button.text() for button in card._content.findChildren(QPushButton)]


def point_on(body, word):
    found = body.document().find(word)
    found.setPosition(found.selectionStart() + 1)
    return body.cursorRect(found).center() + QPoint(1, 0)


def test_the_key_opens_the_card_at_the_cursor_and_the_keyboard_does_the_rest(card, doing, body, hands, qtbot):
    hands(body).stand("Мост скор")
    assert card.open_at_cursor()
    assert titles(card)[:2] == ["Принять", "Отклонить"]
    assert "скоро" in card.accessibleDescription()
    qtbot.keyClick(card, Qt.Key.Key_Down)
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert doing.done == [("000001", Verdict.REJECT)]
    assert not card.isVisible()
    assert body.hasFocus()


def test_away_from_suggestions_there_is_no_card(card, body, hands):
    hands(body).stand("Дождь")
    assert not card.open_at_cursor()


def test_who_only_suggests_withdraws_and_reads(card, doing, body, hands):
    hands(body).stand("Мост скор")
    doing.may = Rights(decides=False, withdraws=True)
    card.open_at_cursor()
    assert titles(card)[0] == "Отозвать"
    doing.may = Rights(decides=False, withdraws=False)
    card.open_at_cursor()
    assert titles(card) == ["Ответить примечанием…", "Следующая правка", "Предыдущая правка"]


def test_the_answer_tells_its_key_and_is_about_the_suggestion(card, doing, body, hands):
    hands(body).stand("Мост скор")
    card.open_at_cursor()
    (answer,) = (button for button in card._content.findChildren(QPushButton) if "примечанием" in button.text())
    assert "Ctrl+E" in answer.toolTip()
    answer.click()
    assert doing.done == ["000001"]


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ((Block("Мост", marks=(Mark(4, 5, MarkKind.INSERTION, "000001"),)), Block("Дождь")), "Мост"),
        ((Block("Мост новый"), Block("", marks=_PUT_IN)), "новый"),
        ((Block("", marks=_PUT_IN), Block("Дождь идёт")), "Дождь"),
        ((Block("Мост"), _ROW, Block("Дождь")), "Мост"),
        ((Block("", marks=_PUT_IN), Block("")), None),
    ],
)
def test_what_no_words_are_suggested_about_is_answered_at_the_nearest_ones(parts, words, editor):
    editor.show_content(Content(body=Document(parts), suggestions=KNOWN), writable=True)
    found = words_near(editor, "000001")
    assert (found.selectedText() if found is not None else None) == words


def test_who_decides_withdraws_what_is_their_own(card, doing, body, hands):
    hands(body).stand("Мост скор")
    doing.may = Rights(decides=True, withdraws=True)
    card.open_at_cursor()
    assert titles(card)[:2] == ["Принять", "Отозвать"]


def test_the_mouse_finds_the_suggestion_under_it_and_a_finding_first(card, body):
    spot = point_on(body, "скоро")
    assert card.under(body, spot) == "000001"
    assert card.under(body, point_on(body, "открыт")) is None
    row = body.passages.rows[0]
    _, revision, sent = body.passages.ask(row)
    start = sent.index("скоро")
    body.passages.answer(row, revision, (Finding(start, start + 5, "rule", Kind.SPELLING, Severity.ERROR, "Слово"),))
    assert card.under(body, spot) is None
    title, open_it = card.beside(Place(body, row, row.shown[0]))
    assert title == "Правка: Борис"
    open_it()
    assert card.id == "000001"


def test_the_mouse_finds_an_empty_cell_of_a_new_row(card, editor, body):
    editor.suggesting.register.person = "Анна"
    editor.suggesting.turn(on=True)
    cursor = body.document().find("Дождь")
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.suggesting.turn(on=False)
    tabling.insert(cursor, tables.empty(2, 2))
    editor.suggesting.turn(on=True)
    body.setTextCursor(cursor)
    tabling.add_row(body, 1)
    (table,) = grids.tables(body.document())
    rects = {(cell.row(), cell.column()): rect for cell, rect in grids.cell_rects(body.document(), table)}
    (added,) = {each.id for each in editor.content(Content()).suggestions} - {"000001"}
    assert card.under(body, rects[1, 1].center().toPoint()) == added
    assert card.under(body, rects[2, 1].center().toPoint()) is None


def test_the_card_goes_when_its_suggestion_may_have_gone(card, editor, body, hands):
    hands(body).stand("Мост скор")
    card.open_at_cursor()
    editor.suggesting.changed.emit()
    assert not card.isVisible()
