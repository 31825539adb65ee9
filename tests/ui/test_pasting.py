from threading import Event

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton

from editor_app.document import verdicts
from editor_app.document.model import Block, Document
from editor_app.exchange.result import ExchangeError, Imported
from editor_app.i18n import Message
from editor_app.operations import sandbox
from editor_app.text.span import Span
from editor_app.ui import pasting
from editor_app.ui.editor import clipboard
from editor_app.workflow.article import Content


class _Slow(sandbox.Reading):
    """A reading that is done when the test lets it be, or is stopped."""

    let: Event

    def read(self, suffix, data):
        assert suffix == sandbox.PASTED
        assert self.let.wait(120)
        if self.is_stopped:
            raise ExchangeError(Message("test", "Остановлено."))
        text = data.decode()
        told = (Message("test", "Почищено."),) if "clean" in text else ()
        blocks = tuple(Block(line) for line in text.split("|")[1].split())
        return Imported(Content(body=Document(blocks)), warnings=told)

    def stop(self):
        super().stop()
        self.let.set()


@pytest.fixture(autouse=True)
def slow(monkeypatch):
    """Lets what is read slowly be read."""
    _Slow.let = Event()
    monkeypatch.setattr(sandbox, "Reading", _Slow)
    monkeypatch.setattr(clipboard, "MUCH", 30)
    monkeypatch.setattr(pasting, "_PATIENCE", 0)
    return _Slow.let


@pytest.fixture
def body(desk):
    """The body of an article on the screen, with the cursor at its end."""
    desk.show(desk.store(Content("Мост", body=Document((Block("до после"),)))))
    field = desk.window.workplace.editor.body
    field.setFocus()
    desk.window.workplace.editor.turn_to(field)
    field.moveCursor(QTextCursor.MoveOperation.End)
    desk.window.refresh()
    return field


def _copy(words):
    mime = QMimeData()
    mime.setHtml(f"<p>{'x' * 30}|{words}")
    mime.setText("одним текстом")
    QGuiApplication.clipboard().setMimeData(mime)


def _lines(body):
    return [block.text for block in body.passages.document().blocks]


def _let(desk, slow):
    slow.set()
    desk.settle()


def _answer(desk, title):
    return next(button for button in desk.notices.findChildren(QPushButton) if button.text() == title)


def test_a_little_is_pasted_at_once(desk, body):
    mime = QMimeData()
    mime.setHtml("<p><b>да</b>")
    body.insertFromMimeData(mime)
    assert _lines(body) == ["до последа"]


def test_what_takes_a_while_is_put_where_it_was_pasted_while_one_types_on(desk, body, slow, hands):
    body.setTextCursor(body.span(0, Span(2, 2)))
    _copy("один два")
    body.paste()
    desk.qtbot.waitUntil(lambda: desk.notices.text.startswith("Читаю вставленное"))
    hands(body).type("яб")
    body.moveCursor(QTextCursor.MoveOperation.Start)
    hands(body).type("в")
    assert _lines(body) == ["вдояб после"]
    _let(desk, slow)

    assert _lines(body) == ["вдоодин", "дваяб после"]
    assert desk.notices.isHidden()
    assert body.textCursor().position() == 1
    body.undo()
    assert _lines(body) == ["вдояб после"]
    body.redo()
    assert _lines(body) == ["вдоодин", "дваяб после"]


def test_the_cursor_goes_behind_it_where_nobody_typed(desk, body, slow, hands):
    hands(body).select("до")
    _copy("clean")
    body.paste()
    _let(desk, slow)
    assert _lines(body) == ["clean после"]
    assert body.textCursor().position() == 5
    assert not body.textCursor().hasSelection()
    assert desk.notices.text == "Вставлено и почищено. Почищено."
    _answer(desk, "Отменить").click()
    assert _lines(body) == ["до после"]


def test_words_typed_over_those_it_replaces_come_behind_it(desk, body, slow, hands):
    hands(body).select("до")
    _copy("один")
    body.paste()
    hands(body).type("два")
    _let(desk, slow)
    assert _lines(body) == ["одиндва после"]


def test_several_are_put_in_their_order(desk, body, slow):
    for words in ("один", "два", "три"):
        _copy(words)
        body.paste()
    _let(desk, slow)
    assert _lines(body) == ["до послеодиндватри"]


def test_it_can_be_stopped(desk, body, slow):
    _copy("один")
    body.paste()
    desk.qtbot.waitUntil(lambda: desk.notices.text.startswith("Читаю вставленное"))
    _answer(desk, "Остановить").click()
    desk.settle()
    assert _lines(body) == ["до после"]
    assert desk.notices.text == "Вставка остановлена. Скопированное осталось в буфере обмена."

    slow.clear()
    body.paste()
    _let(desk, slow)
    assert _lines(body) == ["до послеодин"]


def test_it_never_gets_into_another_article(desk, body, slow):
    other = desk.store(Content("Сад", body=Document((Block("сад"),))))
    _copy("один")
    body.paste()
    desk.show(other)
    _let(desk, slow)
    assert _lines(body) == ["сад"]
    assert "буфере обмена" in desk.notices.text


def test_what_was_given_up_is_not_said_to_be_read(desk, body, slow, monkeypatch):
    monkeypatch.delattr(_Slow, "stop")  # it takes its time to end
    _copy("один")
    body.paste()
    body.renewed.emit()
    QApplication.processEvents()
    assert "буфере обмена" in desk.notices.text
    _let(desk, slow)


def test_nor_into_one_that_may_not_be_written_in_any_more(desk, body, slow):
    _copy("один")
    body.paste()
    body.set_writable(writable=False)
    _let(desk, slow)
    assert _lines(body) == ["до после"]
    assert "буфере обмена" in desk.notices.text


def test_it_is_suggested_in_suggest_mode_while_one_types_elsewhere(desk, body, slow, hands):
    desk.do("review.suggest")
    body.moveCursor(QTextCursor.MoveOperation.Start)
    hands(body).press(Qt.Key.Key_Right, times=2)
    _copy("один два")
    body.paste()
    body.moveCursor(QTextCursor.MoveOperation.End)
    hands(body).type("в")
    _let(desk, slow)
    hands(body).type("г")

    document = body.passages.document()
    assert document.text == "доодин\nдва послевг"
    assert verdicts.original(document).text == "до после"
    body.undo()
    body.undo()
    assert body.passages.document().text == "до послев"
