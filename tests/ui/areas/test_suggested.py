import pytest
from PySide6.QtGui import QAction

from editor_app.document.model import paragraphs
from editor_app.ui.areas import review
from editor_app.workflow.article import Content
from editor_app.workflow.comments import About


@pytest.fixture
def body(desk, hands, monkeypatch):
    monkeypatch.setattr(review, "prompt", lambda *_, **__: "Точно?")
    desk.show(desk.store(Content(headline="Мост", body=paragraphs("Мост открыт\nДождь"))))
    desk.do("review.suggest")
    return hands(desk.window.workplace.editor.body)


def threads(desk):
    return desk.window.workplace.editor.commenting.threads


def test_the_key_answers_the_suggestion_at_the_cursor(desk, body):
    body.stand("Мост")
    body.type("ик")
    desk.do("review.answer")
    (thread,) = threads(desk)
    assert (thread.about, thread.quote) == (About.PASSAGE, "ик")


def test_the_key_answers_the_suggestion_of_the_open_card_and_the_card_tells_it(desk, body):
    body.stand("Мост")
    body.type("ик")
    card = desk.window.areas.suggested.card
    assert card.open_at_cursor()
    body.stand("Дождь")
    assert desk.window.findChild(QAction, "review.answer").shortcut().toString() == "Ctrl+Alt+Shift+E"
    desk.do("review.answer")
    assert [thread.quote for thread in threads(desk)] == ["ик"]
    assert not card.isVisible()


def test_away_from_suggestions_the_key_says_so(desk, body):
    body.stand("Дождь")
    desk.do("review.answer")
    assert not threads(desk)
    assert "Здесь нет правки" in desk.notices.text
