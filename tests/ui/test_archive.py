"""The search of the archive and the backups, as a person meets them."""

from threading import Event

import pytest
from PySide6.QtCore import Qt

from editor_app.document.model import paragraphs
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations import backup
from editor_app.store.errors import StoreUnusable
from editor_app.ui.dialogs.archive import ArchiveDialog
from editor_app.ui.dialogs.backups import BackupsDialog
from editor_app.ui.dialogs.hit_rows import ABOUT
from editor_app.workflow.article import Content
from editor_app.workflow.roles import Role


@pytest.fixture
def archive(desk):
    """The search over three articles."""
    for headline, text in (
        ("Мост открыли", "Строители сдали мост."),
        ("Дорога", "Ёлки вдоль дороги."),
        ("Погода", "Ясно."),
    ):
        desk.store(Content(headline, body=paragraphs(text), author="Дана", section="Город"))
    dialog = ArchiveDialog(desk.background, desk.window.workplace.workflow, "", desk.window)
    desk.qtbot.addWidget(dialog)
    dialog.show()
    desk.settle()
    return dialog


def _ask(archive, desk, question):
    archive.field.setText(question)
    archive.look()
    desk.settle()
    return [hit.headline.text for hit in archive.model.hits]


def test_any_form_of_a_word_finds_the_article_and_enter_opens_it(archive, desk):
    assert _ask(archive, desk, "мосты") == ["Мост открыли"]
    assert "Дана" in archive.model.index(0).data(ABOUT)
    desk.qtbot.keyClick(archive.field, Qt.Key.Key_Return)
    assert archive.chosen == archive.model.hits[0].article_id
    assert archive.result() == ArchiveDialog.DialogCode.Accepted


def test_the_arrows_go_through_what_was_found_while_the_field_keeps_the_keyboard(archive, desk):
    assert len(_ask(archive, desk, "автор:дана")) == 3
    desk.qtbot.keyClick(archive.field, Qt.Key.Key_Down)
    assert archive.list.currentIndex().row() == 1


def test_what_was_asked_at_once_is_not_asked_again_after_the_pause(archive, desk):
    assert len(_ask(archive, desk, "автор:дана")) == 3
    desk.qtbot.keyClick(archive.field, Qt.Key.Key_Down)
    desk.qtbot.waitUntil(lambda: not archive._timer.isActive())
    desk.settle()
    assert archive.list.currentIndex().row() == 1


def test_the_earlier_ones_of_many_are_shown_on_demand_and_the_choice_stays(archive, desk, monkeypatch):
    monkeypatch.setattr("editor_app.ui.dialogs.archive._MOST", 2)
    assert len(_ask(archive, desk, "автор:дана")) == 2
    desk.qtbot.keyClick(archive.field, Qt.Key.Key_Down)
    assert archive.more.isVisible()
    archive.more.click()
    desk.settle()
    assert len(archive.model.hits) == 3
    assert archive.list.currentIndex().row() == 1
    assert not archive.more.isVisible()


def test_what_is_in_sight_stays_there_when_earlier_ones_come(archive, desk, monkeypatch):
    monkeypatch.setattr("editor_app.ui.dialogs.archive._MOST", 20)
    for number in range(30):
        desk.store(Content(f"Река {number}", body=paragraphs("Лёд на реке."), author="Глеб"))
    assert len(_ask(archive, desk, "автор:глеб")) == 20
    bar = archive.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    seen = bar.value()
    assert seen > 0
    archive.more.click()
    desk.settle()
    assert len(archive.model.hits) == 30
    assert bar.value() == seen
    _ask(archive, desk, "река")
    assert bar.value() == 0


def test_where_nothing_is_found_it_is_said(archive, desk):
    assert _ask(archive, desk, "облако") == []
    assert "Ничего не нашлось" in archive.nothing.text()
    assert not archive.accept_button.isEnabled()


def test_words_of_another_layout_are_offered_and_enter_asks_for_them(archive, desk):
    assert _ask(archive, desk, "vjcns") == []
    assert archive.offer.isVisible()
    assert archive.offer.text() == "Искать «мосты»?"
    desk.qtbot.keyClick(archive.field, Qt.Key.Key_Return)
    archive.look()
    desk.settle()
    assert [hit.headline.text for hit in archive.model.hits] == ["Мост открыли"]
    assert not archive.offer.isVisible()
    assert archive.accept_button.isDefault()


def test_the_painted_rows_show_what_was_found(archive, desk):
    _ask(archive, desk, "елка")
    assert not archive.list.grab().isNull()


@pytest.fixture
def chief(closed_desk):
    """The window of somebody who may bring a backup back."""
    closed_desk.role = Role.CHIEF
    return closed_desk.open()


@pytest.fixture
def backups(chief):
    dialog = BackupsDialog(chief.background, chief.window.workplace.person, chief.window)
    chief.qtbot.addWidget(dialog)
    dialog.show()
    chief.settle()
    return dialog


def test_the_first_backup_is_made_and_listed(backups, chief):
    assert not backups.table.isVisible()
    chief.store(Content("Мост"))
    backups.make_button.click()
    chief.settle()
    assert backups.table.rowCount() == 1
    assert backups.table.item(0, 1).text() == "1"


def test_who_may_not_bring_a_backup_back_is_told_who_may(desk):
    dialog = BackupsDialog(desk.background, desk.window.workplace.person, desk.window)
    desk.qtbot.addWidget(dialog)
    dialog.make()
    desk.settle()
    assert dialog.table.rowCount() == 1
    assert not dialog.restore_button.isEnabled()
    assert "шеф-редактор или администратор" in dialog.restore_button.toolTip()


def test_a_backup_is_brought_back_and_the_list_of_articles_follows(backups, chief, monkeypatch):
    chief.store(Content("Мост"))
    backups.make()
    chief.settle()
    chief.store(Content("Дорога"))
    monkeypatch.setattr("editor_app.ui.dialogs.backups.ask", lambda *_: True)
    backups.restore_button.click()
    chief.settle()
    assert backups.kept.exists()
    chief.qtbot.waitUntil(lambda: [each.headline for each in chief.window.desk.model.summaries] == ["Мост"])


def test_at_the_end_a_backup_is_made_of_what_was_changed_unless_nobody_wants_one(desk):
    counts: list[int] = []

    def close() -> int:
        desk.window.areas.archive.backing_up.at_the_end()
        desk.background.run(
            lambda newsroom: sum(each.articles for each in backup.listing(newsroom)), then=counts.append
        )
        desk.settle()
        return counts[-1]

    desk.store(Content("Мост"))
    assert close() == 1
    assert close() == 1
    desk.settings["backup.automatic"] = False
    desk.store(Content("Дорога"))
    assert close() == 1


def test_the_window_of_backups_stays_open_while_one_is_brought_back(backups, chief, monkeypatch):
    go_on = Event()
    chief.store(Content("Мост"))
    backups.make()
    chief.settle()
    monkeypatch.setattr("editor_app.ui.dialogs.backups.ask", lambda *_: True)
    chief.background.run(lambda _: go_on.wait(120))
    backups.restore_button.click()
    backups.accept_button.click()
    chief.qtbot.keyClick(backups, Qt.Key.Key_Escape)
    assert backups.isVisible()
    go_on.set()
    chief.settle()
    assert not backups.isVisible()
    assert backups.kept.exists()


def test_a_first_backup_that_failed_can_be_tried_again(backups, chief, monkeypatch):
    def refuse(*_: object) -> None:
        raise StoreUnusable(QT_TRANSLATE_NOOP("test", "Так нельзя."))

    chief.store(Content("Мост"))
    with monkeypatch.context() as refusing:
        refusing.setattr(backup, "make", refuse)
        backups.make_button.click()
        chief.settle()
    backups.make_button.click()
    chief.settle()
    assert backups.table.rowCount() == 1
