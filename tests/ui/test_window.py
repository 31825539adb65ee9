from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from editor_app.document.model import Block, Document
from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations import articles
from editor_app.ui import closing, rescue
from editor_app.ui.dialogs.frame import Dialog
from editor_app.ui.dialogs.step import StepDialog
from editor_app.ui.empty_page import EmptyPage
from editor_app.ui.saving_state import SavingState
from editor_app.workflow.article import Content
from editor_app.workflow.roles import Role
from editor_app.workflow.states import State

NO_SPACE = Explained(QT_TRANSLATE_NOOP("test", "На диске нет места."), detail="SQLITE_FULL")


def _headlines(desk) -> list[str]:
    """Read the headlines of the whole newsroom as its list shows them."""
    desk.window.desk.load()
    desk.settle()
    return [summary.headline for group in desk.window.desk.model.groups for summary in group.rows]


def test_what_is_typed_is_there_after_the_window_was_closed_at_once(desk) -> None:
    desk.do("file.new")
    desk.type("Мост открыт")
    desk.close()
    desk.open()
    assert _headlines(desk) == ["Мост открыт"]


def test_an_article_is_saved_without_being_asked(desk) -> None:
    desk.do("file.new")
    desk.type("Мост")
    assert "Есть несохранённые изменения" in desk.window.windowTitle()
    desk.settle()
    assert desk.read(desk.shown.id).content.headline == "Мост"
    assert desk.window.status.saving.text().startswith("Сохранено ")
    assert desk.window.status.saving.text() in desk.window.windowTitle()


def test_a_new_article_without_a_word_is_not_stored(desk) -> None:
    desk.do("file.new")
    desk.type(" ")
    desk.settle()
    desk.close()
    desk.open()
    assert _headlines(desk) == []


def test_typing_on_while_a_save_is_under_way_makes_no_second_article(desk) -> None:
    desk.do("file.new")
    desk.type("М")
    desk.window.areas.files.save()
    desk.type("ост")
    desk.settle()
    desk.close()
    desk.open()
    assert _headlines(desk) == ["Мост"]


def test_going_to_another_article_keeps_what_was_typed_last(desk) -> None:
    first, second = desk.store(Content("Первый")), desk.store(Content("Второй"))
    desk.show(first)
    desk.type(" и главный")
    desk.show(second)
    assert desk.window.workplace.editor.headline.text() == "Второй"
    assert desk.read(first.id).content.headline == "Первый и главный"


def test_a_save_that_came_too_late_keeps_both_texts(desk) -> None:
    article = desk.store(Content("Мост"))
    desk.show(article)
    theirs = replace(article.content, headline="Мост закрыт")
    desk.background.run(articles.save, article.id, article.version, theirs)
    desk.type(" открыт")
    desk.settle()
    assert desk.read(article.id).content.headline == "Мост закрыт"
    assert desk.shown.id != article.id
    assert desk.read(desk.shown.id).content.headline == "Мост открыт (моя версия)"
    assert desk.window.workplace.editor.headline.text() == "Мост открыт (моя версия)"
    assert "Мост открыт (моя версия)" in desk.notices.text
    desk.type("!")
    desk.settle()
    assert desk.read(desk.shown.id).content.headline == "Мост открыт (моя версия)!"


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch):
    """Let every save fail until it is told to stop."""

    def fail(*_: object) -> None:
        raise NO_SPACE

    with monkeypatch.context() as patched:
        patched.setattr(articles, "save", fail)
        patched.setattr(articles, "create", fail)
        yield patched


def test_a_save_that_fails_is_told_and_tried_again(desk, full_disk, qtbot) -> None:
    desk.do("file.new")
    desk.type("Мост")
    qtbot.waitUntil(lambda: desk.saving.state is SavingState.FAILED)
    assert "Не сохранено" in desk.window.status.saving.text()
    assert "Не сохранено" in desk.window.windowTitle()
    assert desk.window.trouble.text.text().startswith("На диске нет места. Текст цел")
    full_disk.undo()
    qtbot.waitUntil(lambda: desk.saving.state is SavingState.SAVED)
    assert desk.read(desk.shown.id).content.headline == "Мост"
    assert desk.window.trouble.isHidden()


def test_an_article_that_cannot_be_saved_stays_on_the_screen(desk, full_disk, qtbot) -> None:
    desk.do("file.new")
    desk.type("Мост")
    desk.window.areas.files.new()
    qtbot.waitUntil(lambda: desk.saving.state is SavingState.FAILED)
    assert desk.window.workplace.editor.headline.text() == "Мост"
    assert "На диске нет места" in desk.window.trouble.text.text()
    assert "SQLITE_FULL" in desk.window.trouble.text.toolTip()
    full_disk.undo()


def test_a_window_that_cannot_save_does_not_close(desk, full_disk, qtbot, monkeypatch) -> None:
    asked: list[closing.Choice] = []

    def stay(dialog: closing.UnsavedDialog) -> None:
        asked.append(dialog.choice)

    monkeypatch.setattr(closing.UnsavedDialog, "exec", stay)
    desk.do("file.new")
    desk.type("Мост")
    desk.window.close()
    qtbot.waitUntil(lambda: bool(asked))
    assert desk.window.isVisible()
    assert desk.window.workplace.editor.headline.text() == "Мост"
    full_disk.undo()


def test_who_closes_twice_is_asked_once(desk, full_disk, qtbot, monkeypatch) -> None:
    asked: list[closing.UnsavedDialog] = []
    monkeypatch.setattr(closing.UnsavedDialog, "exec", lambda dialog: asked.append(dialog))
    desk.do("file.new")
    desk.type("Мост")
    desk.window.close()
    desk.window.close()
    qtbot.waitUntil(lambda: bool(asked))
    assert len(asked) == 1
    desk.window.close()
    qtbot.waitUntil(lambda: len(asked) == 2)
    full_disk.undo()


def test_a_window_that_cannot_save_closes_when_the_text_is_in_a_file(
    desk, full_disk, qtbot, monkeypatch, tmp_path
) -> None:
    def choose(dialog: closing.UnsavedDialog) -> None:
        dialog.choice = closing.Choice.COPY

    monkeypatch.setattr(closing.UnsavedDialog, "exec", choose)
    monkeypatch.setattr(Dialog, "exec", lambda _: None)
    write = rescue.write
    monkeypatch.setattr(rescue, "write", lambda content: write(content, tmp_path / "rescue"))
    desk.do("file.new")
    desk.type("Мост открыт")
    desk.window.close()
    qtbot.waitUntil(desk.window.isHidden)
    [copy] = (tmp_path / "rescue").iterdir()
    assert copy.read_text(encoding="utf-8") == "ЧЕРНОВИК. Мост открыт\nЧЕРНОВИК, не для публикации."
    full_disk.undo()


WHOLE = Content(
    "Мост открыт",
    lead="Первый поезд прошёл утром.",
    body=Document((Block("Мост строили год."),)),
    section="Город",
    tags=("мосты",),
)


def test_the_way_from_draft_to_approval(desk) -> None:
    desk.show(desk.store(WHOLE))
    assert desk.window.bar.badge.accessibleName() == "Состояние: Черновик"
    desk.do("step.submit")
    assert desk.window.bar.badge.accessibleName() == "Состояние: На проверке"
    desk.do("step.approve")
    assert desk.read(desk.shown.id).state == State.APPROVED
    assert desk.window.workplace.editor.body.isReadOnly()
    assert "только для чтения" in desk.window.lock.text.text()
    assert "«Снова открыть для правки» может редактор" in desk.window.lock.text.text()
    assert desk.window.lock.text.text().startswith(f"Утверждено: {desk.shown.seal.who}, ")
    assert not desk.window.commands["edit.paste"].isEnabled()
    assert not desk.window.commands["step.approve"].isEnabled()


def test_an_approved_article_can_be_written_in_once_it_is_reopened(desk, monkeypatch) -> None:
    desk.show(desk.store(WHOLE))
    desk.do("step.submit")
    desk.do("step.approve")
    monkeypatch.setattr(StepDialog, "exec", lambda dialog: dialog.reason.setPlainText("Уточнили дату") or 1)
    desk.do("step.reopen")
    assert not desk.window.workplace.editor.body.isReadOnly()
    assert desk.window.lock.isHidden()
    desk.type("!")
    desk.settle()
    assert desk.read(desk.shown.id).content.headline == "Мост открыт!"


def test_a_step_is_taken_with_the_last_word_typed(desk) -> None:
    desk.show(desk.store(WHOLE))
    desk.type(" сегодня")
    desk.do("step.submit")
    assert desk.read(desk.shown.id).content.headline == "Мост открыт сегодня"
    assert desk.read(desk.shown.id).state == State.SUBMITTED


def test_going_back_from_the_question_for_a_reason_takes_no_step(desk, monkeypatch) -> None:
    desk.show(desk.store(WHOLE))
    desk.do("step.submit")
    monkeypatch.setattr(StepDialog, "exec", lambda _: 0)
    desk.do("step.return")
    assert desk.shown.state == State.SUBMITTED


def test_a_journalist_waits_while_the_article_is_being_checked(closed_desk) -> None:
    closed_desk.role = Role.AUTHOR
    desk = closed_desk.open()
    desk.show(desk.store(WHOLE))
    desk.do("step.submit")
    assert desk.window.workplace.editor.headline.isReadOnly()
    assert not desk.window.commands["step.approve"].isEnabled()
    assert "«Отозвать с проверки» может автор материала" in desk.window.lock.text.text()
    desk.do("step.withdraw")
    assert not desk.window.workplace.editor.headline.isReadOnly()


def _drop(desk, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPointF(300, 300).toPoint(), *how)
    QApplication.sendEvent(desk.window.windowHandle(), entering)
    assert entering.isAccepted()
    dropped = QDropEvent(QPointF(300, 300), *how)
    QApplication.sendEvent(desk.window.windowHandle(), dropped)
    desk.settle()


def test_a_dropped_file_becomes_an_article(desk, tmp_path) -> None:
    path = tmp_path / "мост.txt"
    path.write_text("Мост открыт\n\nПервый поезд прошёл утром.\n\nЕго строили год.\n", encoding="utf-8")
    _drop(desk, path)
    assert desk.shown.content.headline == "Мост открыт"
    assert desk.window.workplace.editor.headline.text() == "Мост открыт"
    assert "мост.txt" in desk.notices.text
    assert _headlines(desk) == ["Мост открыт"]


def test_a_file_that_cannot_be_read_is_told_and_changes_nothing(desk, tmp_path) -> None:
    path = tmp_path / "песня.mp3"
    path.write_bytes(b"ID3")
    _drop(desk, path)
    assert "песня.mp3" in desk.notices.text
    assert not desk.window.stage.is_filled
    assert _headlines(desk) == []


def test_an_article_is_written_to_a_file(desk, tmp_path) -> None:
    desk.show(desk.store(WHOLE))
    desk.do("step.submit")
    desk.do("step.approve")
    [writer] = [known for known in _formats().writers if known.name == "docx"]
    desk.window.areas.files.write(desk.shown, tmp_path / "мост.docx", writer)
    desk.settle()
    assert (tmp_path / "мост.docx").stat().st_size > 1000
    assert "мост.docx" in desk.notices.text


def _formats():
    from editor_app.exchange import formats

    return formats.discovered()


def test_the_status_line_counts_article_and_selection(desk, qtbot) -> None:
    desk.show(desk.store(Content("Мост открыт", body=Document((Block("Он красив."),)))))
    qtbot.waitUntil(lambda: desk.window.status.counts.text().startswith("4 слова · 21 знак (19 без пробелов)"))
    body = desk.window.workplace.editor.body
    body.setFocus()
    body.selectAll()
    qtbot.waitUntil(lambda: desk.window.status.selection.text().startswith("Выделено: 2 слова · 10 знаков"))


def test_the_layout_is_remembered(desk) -> None:
    desk.do("view.desk")
    assert desk.window.desk.isHidden()
    desk.close()
    desk.open()
    assert desk.window.desk.isHidden()


def test_closing_the_article_leaves_an_empty_page(desk) -> None:
    desk.show(desk.store(WHOLE))
    desk.do("file.close")
    assert not desk.window.workplace.editor.isVisible()
    assert desk.window.windowTitle() == "Гранки"
    assert desk.window.status.counts.text() == ""


def test_the_empty_page_of_an_empty_newsroom_asks_for_the_first_article(desk) -> None:
    def said() -> list[str]:
        return [label.text() for label in desk.window.findChildren(EmptyPage)[0].findChildren(QLabel)]

    desk.settle()
    assert said()[0] == "Начните первый материал"
    desk.store(WHOLE)
    desk.qtbot.waitUntil(lambda: said()[0] == "Выберите материал слева")


def test_the_window_fits_a_small_screen(desk) -> None:
    assert desk.window.minimumSizeHint().height() <= 680
    assert desk.window.minimumSizeHint().width() <= 1272
    assert desk.window.height() < desk.window.screen().availableSize().height()


def test_preferences_that_cannot_be_written_do_not_keep_the_window_open(desk, monkeypatch) -> None:
    def fail(_: object) -> None:
        raise PermissionError(13, "read-only")

    monkeypatch.setattr(type(desk.settings), "save", fail)
    desk.do("view.theme.light")
    assert "Настройки не записались" in desk.notices.text
    desk.close()


def test_what_is_typed_after_a_click_on_the_tags_goes_to_them_and_not_into_the_text(desk, qtbot) -> None:
    article = desk.store(Content("Мост"))
    desk.show(article)
    side = desk.window.side
    tags = next(number for number in range(side.count()) if side.tabText(number) == "Теги")
    qtbot.mouseClick(side.tabBar(), Qt.MouseButton.LeftButton, pos=side.tabBar().tabRect(tags).center())
    qtbot.keyClicks(QApplication.focusWidget(), "river")
    assert desk.window.workplace.editor.headline.text() == "Мост"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    desk.settle()
    assert desk.read(article.id).content.tags == ("river",)


def test_an_article_is_opened_at_its_headline(desk, qtbot) -> None:
    long = replace(WHOLE, headline="Мост открыт " * 30, body=Document((Block("Мост строили год."),) * 60))
    for each in (WHOLE, long):
        desk.show(desk.store(each))
        desk.window.workplace.editor.body.setFocus()
    sheet = desk.window.workplace.editor.sheet
    qtbot.waitUntil(lambda: sheet.verticalScrollBar().maximum() > 0)
    assert sheet.verticalScrollBar().value() == 0


def test_what_became_of_one_article_is_not_told_over_another(desk) -> None:
    other = desk.store(WHOLE)
    desk.show(desk.store(replace(WHOLE, headline="Вода")))
    desk.do("step.submit")
    assert "На проверке" in desk.notices.text
    assert desk.notices.isVisible()
    desk.show(other)
    assert not desk.notices.isVisible()
