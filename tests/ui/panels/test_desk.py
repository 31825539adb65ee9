from PySide6.QtCore import Qt

from editor_app.document.model import paragraphs
from editor_app.operations import approval
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
