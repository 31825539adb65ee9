from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from editor_app.document.model import paragraphs
from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations import approval, articles
from editor_app.workflow.article import Content


def _load(desk) -> None:
    desk.window.desk.load()
    desk.settle()


def test_an_empty_newsroom_says_what_to_do(desk) -> None:
    assert desk.window.desk.empty.isVisible()
    assert "Начните новый" in desk.window.desk.empty.text()


def test_a_search_without_result_says_so(desk) -> None:
    desk.store(Content("Мост"))
    _load(desk)
    desk.window.desk.search.setText("дорога")
    assert desk.window.desk.empty.text() == "В заголовках нет «дорога»."
    desk.window.desk.search.clear()
    assert desk.window.desk.list.isVisible()


def test_enter_in_the_search_opens_what_was_found(desk, qtbot) -> None:
    desk.store(Content("Мост"))
    desk.store(Content("Дорога"))
    _load(desk)
    qtbot.keyClicks(desk.window.desk.search, "")
    desk.window.desk.search.setText("мост")
    qtbot.keyClick(desk.window.desk.search, Qt.Key.Key_Return)
    desk.settle()
    assert desk.shown.content.headline == "Мост"


def test_enter_on_an_article_opens_it(desk, qtbot) -> None:
    article = desk.store(Content("Мост"))
    _load(desk)
    panel = desk.window.desk
    panel.list.setCurrentIndex(panel.model.index_of(article.id))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    desk.settle()
    assert desk.shown.id == article.id


def test_the_list_follows_what_is_typed(desk, qtbot) -> None:
    article = desk.store(Content("Мост"))
    desk.show(article)
    desk.type(" открыт")
    model = desk.window.desk.model
    qtbot.waitUntil(lambda: model.data(model.index_of(article.id)) == "Мост открыт")
    assert desk.window.desk.list.currentIndex() == model.index_of(article.id)


def test_a_group_that_was_closed_stays_closed(desk, qtbot) -> None:
    article = desk.store(Content("Мост"))
    _load(desk)
    panel = desk.window.desk
    panel.list.setCurrentIndex(panel.model.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Left)
    _load(desk)
    assert panel.model.rowCount() == 1
    panel.search.setText("мост")
    assert panel.model.index_of(article.id).isValid()
    panel.search.clear()
    assert panel.model.rowCount() == 1
    panel.list.setCurrentIndex(panel.model.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Right)
    assert panel.model.index_of(article.id).isValid()


def test_the_article_on_the_screen_stays_marked_when_a_step_takes_it_to_another_group(desk, qtbot) -> None:
    article, other = (desk.store(Content(headline, body=paragraphs("Текст."))) for headline in ("Мост", "Вода"))
    for each in (other, article):
        desk.background.run(approval.take, each.id, each.version, "submit")
    desk.settle()
    desk.show(article)
    _load(desk)
    panel = desk.window.desk
    panel.list.setCurrentIndex(panel.model.index_of(article.id))
    desk.background.run(approval.take, article.id, desk.shown.version, "return", "Нет срока", then=desk.saving.adopt)
    qtbot.waitUntil(lambda: _summary(panel, article.id).state == "returned")
    assert panel.list.currentIndex() == panel.model.index_of(article.id)


def _summary(panel, article_id: str):
    return next(summary for summary in panel.model.summaries if summary.id == article_id)


@pytest.fixture
def others(desk, monkeypatch):
    """Let others do things in the newsroom, as on a server; the window is not told."""

    def do(verb, *arguments):
        done: list[list[object]] = []
        desk.background.run(lambda newsroom: [verb(newsroom, *arguments)], then=done.append)
        desk.settle()
        made = done[0][0]
        return made[0] if isinstance(made, tuple) else made

    monkeypatch.setattr(desk.background._newsroom.store, "path", None)
    return do


def _headlines(panel) -> list[str]:
    return sorted(summary.headline for summary in panel.model.summaries)


def test_the_list_learns_what_others_wrote_and_threw_away(desk, others) -> None:
    panel = desk.window.desk
    article = desk.store(Content("Мост"))
    _load(desk)
    other = others(articles.create, Content("Ёлка"))
    assert _headlines(panel) == ["Мост"]
    panel.look_again()
    desk.settle()
    assert _headlines(panel) == ["Ёлка", "Мост"]
    others(articles.save, article.id, article.version, replace(article.content, headline="Мост открыт"))
    panel.look_again()
    desk.settle()
    assert _headlines(panel) == ["Ёлка", "Мост открыт"]
    others(_delete, other.id)
    panel.look_again()
    desk.settle()
    assert _headlines(panel) == ["Мост открыт"]


def _delete(newsroom, article_id):
    with newsroom.store.unit_of_work() as unit:
        unit.articles.remove(article_id)
        unit.commit()


def test_what_others_do_moves_neither_what_is_read_nor_the_keyboard(desk, others) -> None:
    panel = desk.window.desk
    made = [desk.store(Content(f"Материал {number}")) for number in range(40)]
    _load(desk)
    panel.list.setCurrentIndex(panel.model.index_of(made[10].id))
    panel.list.verticalScrollBar().setValue(panel.list.verticalScrollBar().maximum() // 2)
    middle = panel.list.indexAt(QPoint(0, panel.list.viewport().height() // 2))
    read, place = middle.data(), panel.list.visualRect(middle).top()
    for number in range(3):
        others(articles.create, Content(f"Новый {number}"))
    panel.look_again()
    desk.settle()
    assert panel.model.articles == 43
    middle = panel.list.indexAt(QPoint(0, panel.list.viewport().height() // 2))
    assert (middle.data(), panel.list.visualRect(middle).top()) == (read, place)
    assert panel.list.currentIndex() == panel.model.index_of(made[10].id)
    others(_delete, made[0].id)
    panel.look_again()
    desk.settle()
    assert panel.list.currentIndex() == panel.model.index_of(made[10].id)


def test_a_list_that_nobody_sees_is_read_when_it_is_seen_again(desk, others) -> None:
    panel = desk.window.desk
    desk.store(Content("Мост"))
    _load(desk)
    desk.do("view.board")
    others(articles.create, Content("Ёлка"))
    panel.look_again()
    desk.settle()
    assert _headlines(panel) == ["Мост"]
    desk.do("view.board")
    assert _headlines(panel) == ["Ёлка", "Мост"]


def test_an_article_that_could_not_be_read_is_read_with_the_next_change(desk, monkeypatch, qtbot) -> None:
    def refuse(*_: object) -> None:
        raise Explained(QT_TRANSLATE_NOOP("test", "Так нельзя."))

    with monkeypatch.context() as refusing:
        refusing.setattr(articles, "listing", refuse)
        desk.store(Content("Мост"))
        qtbot.waitUntil(lambda: desk.notices.text == "Так нельзя.")
    desk.store(Content("Дорога"))
    qtbot.waitUntil(lambda: set(_headlines(desk.window.desk)) == {"Мост", "Дорога"})
