"""Which article is on the screen when answers come late, and questions come faster than they are answered."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from editor_app.document.model import paragraphs
from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations import approval, articles, embargoes, sections
from editor_app.store.errors import NoSuchArticle
from editor_app.ui.dialogs.step import StepDialog
from editor_app.workflow.article import Article, Content, Summary
from editor_app.workflow.roles import Role
from editor_app.workflow.states import State
from editor_app.workflow.transitions import TRANSITIONS

NO_SPACE = Explained(QT_TRANSLATE_NOOP("test", "На диске нет места."))
WHOLE = Content("Мост", lead="Мост ждали.", body=paragraphs("Мост строили год."), section="Город", tags=("мосты",))


@pytest.fixture
def busy(desk):
    """Keeps the store busy from now on; what it returns lets it go on."""
    is_free = Event()

    def begin():
        desk.background.run(lambda _: is_free.wait(120))
        return is_free

    yield begin
    is_free.set()


def _put_embargo(desk, article: Article) -> None:
    desk.background.run(embargoes.put, article.id, article.version, None, "Asia/Almaty", then=desk.saving.adopt)


def _let_others_write(desk, article: Article) -> None:
    desk.background.run(articles.save, article.id, article.version, replace(article.content, headline="Мост закрыт"))


def _headline(desk) -> str:
    shown: str = desk.window.workplace.editor.headline.text()
    return shown


def test_the_last_wish_counts_though_an_earlier_one_is_answered_later(desk, busy) -> None:
    article = desk.store(Content("Мост"))
    go_on = busy()
    desk.window.stage.open(article.id)
    desk.window.stage.new()
    desk.type("Новый")
    go_on.set()
    desk.settle()
    assert _headline(desk) == "Новый"
    assert desk.shown.content.headline == "Новый"


def test_an_article_that_was_closed_stays_closed(desk, busy) -> None:
    article = desk.store(Content("Мост"))
    go_on = busy()
    desk.window.stage.open(article.id)
    desk.window.stage.close()
    go_on.set()
    desk.settle()
    assert not desk.window.stage.is_filled


def test_what_is_typed_while_the_same_article_is_read_again_stays(desk, busy) -> None:
    article = desk.store(Content("Мост"))
    desk.show(article)
    go_on = busy()
    desk.window.stage.open(article.id)
    desk.type(" открыт")
    go_on.set()
    desk.settle()
    assert _headline(desk) == "Мост открыт"
    desk.type("!")
    desk.settle()
    assert desk.shown.id == article.id
    assert desk.read(article.id).content.headline == "Мост открыт!"


def test_nothing_is_put_under_a_dialog(desk, qtbot) -> None:
    first, second = desk.store(Content("Мост")), desk.store(Content("Школа"))
    desk.show(first)
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, StepDialog):
            QTimer.singleShot(0, look)
            return
        desk.window.stage.turn_to(second)
        seen.append(_headline(desk))
        dialog.reject()

    QTimer.singleShot(0, look)
    desk.window.areas.flow.take("submit")
    qtbot.waitUntil(lambda: bool(seen))
    desk.settle()
    assert seen == ["Мост"]
    qtbot.waitUntil(lambda: _headline(desk) == "Школа")


def test_a_step_with_an_article_that_was_left_meanwhile_leaves_the_next_one_alone(desk, busy) -> None:
    article = desk.store(Content("Мост"))
    desk.show(article)
    go_on = busy()
    _put_embargo(desk, article)
    desk.window.stage.new()
    go_on.set()
    desk.settle()
    desk.type("Новый")
    desk.settle()
    assert desk.read(article.id).content.headline == "Мост"
    assert desk.shown.content.headline == "Новый"


def test_a_copy_of_ones_own_has_what_was_typed_while_the_store_refused(desk, busy) -> None:
    article = desk.store(Content("Мост"))
    desk.show(article)
    go_on = busy()
    _let_others_write(desk, article)
    desk.type(" открыт")
    desk.saving.flush(lambda: None)
    desk.type("!")
    go_on.set()
    desk.settle()
    assert desk.read(desk.shown.id).content.headline == "Мост открыт! (моя версия)"


def test_a_copy_of_ones_own_that_was_left_meanwhile_leaves_the_next_article_alone(desk, busy) -> None:
    article = desk.store(Content("Мост"))
    desk.show(article)
    go_on = busy()
    _let_others_write(desk, article)
    desk.type(" открыт")
    desk.window.stage.new()
    go_on.set()
    desk.settle()
    assert _headline(desk) == ""
    headlines: list[Summary] = []
    desk.background.run(articles.listing, then=headlines.extend)
    desk.settle()
    assert {each.headline for each in headlines} == {"Мост закрыт", "Мост открыт (моя версия)"}
    assert "Мост открыт (моя версия)" in desk.notices.text


def test_a_step_with_what_others_wrote_is_none_with_what_is_on_the_screen(desk) -> None:
    article = desk.store(Content("Мост"))
    desk.show(article)
    _let_others_write(desk, article)
    desk.settle()
    desk.saving.adopt(desk.read(article.id))
    desk.type(" открыт")
    desk.settle()
    assert desk.read(article.id).content.headline == "Мост закрыт"
    assert desk.shown.content.headline == "Мост открыт (моя версия)"


def test_what_is_typed_while_an_embargo_is_put_stays_in_the_article(desk, busy) -> None:
    article = desk.store(Content("Мост"))
    desk.show(article)
    go_on = busy()
    _put_embargo(desk, article)
    desk.type(" открыт")
    desk.saving.flush(lambda: None)
    desk.type("!")
    go_on.set()
    desk.settle()
    assert desk.shown.id == article.id
    assert desk.read(article.id).content.headline == "Мост открыт!"


def test_a_step_is_taken_with_exactly_what_was_on_the_screen(desk, busy) -> None:
    article = desk.store(WHOLE)
    desk.show(article)
    go_on = busy()
    desk.window.areas.flow.take("submit")
    desk.type(" открыт")
    go_on.set()
    desk.settle()
    assert desk.shown.id == article.id
    assert desk.shown.state == TRANSITIONS["submit"].target
    assert desk.read(article.id).content == article.content
    desk.type("!")
    assert _headline(desk).endswith("!")


def test_a_step_that_is_refused_lets_the_article_be_written_in_again(desk, monkeypatch) -> None:
    def refuse(*_: object) -> None:
        raise NoSuchArticle("мост")

    desk.show(desk.store(WHOLE))
    monkeypatch.setattr(approval, "obstacles", refuse)
    desk.window.areas.flow.take("submit")
    desk.settle()
    assert not desk.window.workplace.editor.body.isReadOnly()


def test_a_step_is_not_asked_about_when_its_article_is_no_longer_there(desk, busy) -> None:
    article = desk.store(Content("Мост"))
    desk.show(article)
    go_on = busy()
    desk.window.areas.flow.take("submit")
    desk.window.stage.new()
    go_on.set()
    desk.settle()
    assert desk.read(article.id).state == State.DRAFT
    assert not desk.window.workplace.editor.body.isReadOnly()


def test_a_section_that_is_renamed_leaves_what_could_not_be_saved_on_the_screen(
    closed_desk, monkeypatch, qtbot
) -> None:
    def fail(*_: object) -> None:
        raise NO_SPACE

    closed_desk.role = Role.CHIEF
    desk = closed_desk.open()
    desk.background.run(sections.replace, ["Город"])
    desk.show(desk.store(Content("Мост", section="Город")))
    with monkeypatch.context() as refusing:
        refusing.setattr(articles, "save", fail)
        desk.type(" открыт")
        qtbot.waitUntil(lambda: desk.saving.error is not None)
        desk.background.run(sections.rename, "Город", "Столица")
        qtbot.waitUntil(lambda: desk.background.idle)
        assert _headline(desk) == "Мост открыт"
