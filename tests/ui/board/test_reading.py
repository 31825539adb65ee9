"""What the desk knows of the articles, whatever changes while it reads."""

import threading

import pytest

from editor_app.document.model import paragraphs
from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations import articles
from editor_app.operations import desk as desk_operations
from editor_app.ui.board.reading import CardReading
from editor_app.workflow.article import Content


@pytest.fixture
def reading(desk):
    made = CardReading(desk.background)
    made.read()
    desk.settle()
    return made


def _make(desk, headline):
    return desk.store(Content(headline, body=paragraphs("Текст.")))


def _headlines(reading):
    return sorted(card.headline for card in reading.cards.values())


def test_what_changes_while_a_reading_is_under_way_is_not_lost(desk, reading):
    _make(desk, "Мост")
    held = threading.Event()
    desk.background.run(lambda _: held.wait(30))
    reading.read()
    desk.background.run(articles.create, Content("Ёлка", body=paragraphs("Текст.")))
    held.set()
    desk.settle()
    reading.read()
    desk.settle()
    assert _headlines(reading) == ["Ёлка", "Мост"]


def test_what_could_not_be_read_is_read_the_next_time(desk, reading, monkeypatch):
    def fail(*_: object) -> None:
        raise Explained(QT_TRANSLATE_NOOP("test", "Сервер не отвечает."))

    _make(desk, "Мост")
    with monkeypatch.context() as broken:
        broken.setattr(desk_operations, "cards", fail)
        reading.read()
        desk.settle()
        reading.look_again()
        desk.settle()
    assert desk.notices.text == "Сервер не отвечает."
    assert _headlines(reading) == []
    reading.read()
    desk.settle()
    assert _headlines(reading) == ["Мост"]


def test_an_article_that_is_gone_is_shown_no_more(desk, reading):
    made = _make(desk, "Мост")
    reading.read()
    desk.settle()
    reading.take({made.id}, [])
    assert _headlines(reading) == []


def test_looking_again_is_silent_where_nothing_changed(desk, reading):
    _make(desk, "Мост")
    reading.read()
    desk.settle()
    told = []
    reading.done.connect(lambda: told.append(1))
    reading.look_again()
    desk.settle()
    assert not told
