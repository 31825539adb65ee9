"""Whoever is mentioned finds the article on the desk, and the thread in it."""

from datetime import UTC, datetime

import pytest

from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.ui.models.articles import ITEM, MENTIONED
from editor_app.ui.panels.review import ReviewPanel
from editor_app.workflow.article import Content, Summary
from editor_app.workflow.comments import Remark, Thread

WHEN = datetime(2026, 11, 22, 12, tzinfo=UTC)


def article(desk, headline, said):
    body = Document((Block("Мост открыт", marks=(Mark(5, 11, MarkKind.COMMENT, "000001"),)),))
    thread = Thread("000001", (Remark("Марина", WHEN, said),), quote="открыт")
    return desk.store(Content(headline, body=body, threads=(thread,)))


@pytest.fixture
def called(desk):
    """An article that waits for the person at the desk, beside one that waits for somebody else."""
    article(desk, "Дождь", "@Дана, проверьте")
    made = article(desk, "Мост", "@Айгуль, кто это сказал?")
    desk.qtbot.waitUntil(lambda: bool(desk.window.desk.model.mentioned) and desk.background.idle)
    return made


def listed(desk):
    model = desk.window.desk.model
    items = [model.index(row).data(ITEM) for row in range(model.rowCount())]
    return [item.headline for item in items if isinstance(item, Summary)]


def answer_field(desk):
    return desk.window.side.findChild(ReviewPanel).threads.cards["000001"].field


def test_the_list_of_articles_tells_who_waits_and_leads_to_the_thread(desk, called, hands):
    panel = desk.window.desk
    assert not panel.mentioned.isHidden()
    assert panel.mentioned.text() == "Вас упомянули: 1"
    row = panel.model.index_of(called.id)
    assert row.data(MENTIONED)
    panel.mentioned.click()
    assert listed(desk) == ["Мост"]
    panel.list.chosen.emit(panel.model.index_of(called.id))
    desk.settle()
    desk.qtbot.waitUntil(lambda: desk.window.focusWidget() is answer_field(desk))

    hands(answer_field(desk)).type("Министр")
    answer_field(desk).sent.emit("Министр")
    desk.settle()
    desk.qtbot.waitUntil(lambda: panel.mentioned.isHidden())
    assert sorted(listed(desk)) == ["Дождь", "Мост"]


def test_the_desk_shows_those_that_wait_and_leads_to_the_thread(desk, called):
    desk.do("view.board")
    page = desk.window.areas.desk.page
    desk.qtbot.waitUntil(lambda: len(page.shown) == 2)
    assert page.filters.mentioned.text() == "Вас упомянули: 1"
    page.filters.mentioned.click()
    assert [card.headline for card in page.shown] == ["Мост"]
    assert page.filters.wanted.written() == {"mentioned": "•"}
    page.opened.emit(called.id)
    desk.settle()
    desk.qtbot.waitUntil(lambda: desk.window.focusWidget() is answer_field(desk))


def test_an_article_that_is_opened_otherwise_leaves_the_keyboard_in_the_text(desk, called):
    desk.show(called)
    assert desk.window.focusWidget() is desk.window.workplace.editor.body


def test_nothing_is_offered_where_nobody_calls(desk):
    article(desk, "Дождь", "@Дана, проверьте")
    assert desk.window.desk.mentioned.isHidden()
    desk.do("view.board")
    assert desk.window.areas.desk.page.filters.mentioned.isHidden()


def test_what_another_desk_writes_is_told_before_long(desk):
    made = article(desk, "Мост", "Кто это сказал?")

    def call(newsroom):
        with newsroom.store.unit_of_work() as unit:
            unit.mentions.note(made.id, [Thread("000001", (Remark("Марина", WHEN, "@Айгуль"),))])
            unit.commit()

    desk.background.run(call)
    desk.window.desk._clock.timeout.emit()
    desk.settle()
    assert desk.window.desk.mentioned.text() == "Вас упомянули: 1"
