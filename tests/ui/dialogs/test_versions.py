from threading import Event

import pytest
from PySide6.QtCore import Qt

from editor_app.document.model import paragraphs
from editor_app.operations import approval, revisions
from editor_app.ui.dialogs.versions import VersionsDialog
from editor_app.workflow.article import Content, Revision
from editor_app.workflow.workflow import Workflow


@pytest.fixture
def dialog(desk, qtbot) -> VersionsDialog:
    """The versions of an article: «Первый», «Второй», and «Третий» as it is now."""
    article = desk.store(Content("Первый материал"))
    desk.show(article)
    for headline in ("Второй материал", "Третий материал о мосте"):
        desk.background.run(revisions.keep, article.id)
        desk.window.workplace.editor.headline.selectAll()
        desk.window.workplace.editor.headline.insertPlainText(headline)
        desk.window.areas.files.save()
        desk.settle()
    kept: list[Revision] = []
    desk.background.run(revisions.listing, article.id, then=kept.extend)
    desk.settle()
    made = VersionsDialog(desk.background, desk.settings, desk.shown, kept, Workflow(), desk.window, can_restore=True)
    qtbot.addWidget(made)
    made.show()
    desk.settle()
    return made


def test_every_version_says_when_who_at_what_step_and_how_much(desk, dialog) -> None:
    lines = [dialog.list.item(number).text().split("\n") for number in range(dialog.list.count())]
    assert [line[0] if number == 0 else [line[0], line[2]] for number, line in enumerate(lines)] == [
        "Сейчас",
        ["По ходу работы", "Айгуль · +1 −1"],
        ["Как начато", "Айгуль"],
    ]


def test_a_version_is_compared_with_the_one_before_it_and_with_the_text_as_it_is(desk, dialog) -> None:
    assert "Второй Третий материал о мосте" in dialog.view.text
    dialog.list.setCurrentRow(1)
    desk.settle()
    assert "Первый Второй материал" in dialog.view.text
    dialog.against.setCurrentIndex(1)
    desk.settle()
    assert "Второй Третий материал о мосте" in dialog.view.text
    dialog.against.setCurrentIndex(0)
    dialog.list.setCurrentRow(2)
    desk.settle()
    assert dialog.view.summary.text().startswith("Это первая версия")


def test_any_two_are_compared(desk, dialog) -> None:
    dialog.list.clearSelection()
    for number in (0, 2):
        dialog.list.item(number).setSelected(True)
    desk.settle()
    assert "Первый Третий материал о мосте" in dialog.view.text
    assert not dialog.restore_button.isEnabled()


def test_a_version_is_brought_back_and_the_text_before_it_kept(desk, dialog, qtbot) -> None:
    assert not dialog.restore_button.isEnabled()
    dialog.list.setCurrentRow(2)
    dialog.restore_button.click()
    desk.settle()
    assert dialog.restored is not None
    assert desk.read(desk.shown.id).content.headline == "Первый материал"
    kept: list[Revision] = []
    desk.background.run(revisions.listing, desk.shown.id, then=kept.extend)
    desk.settle()
    assert [revision.what for revision in kept] == ["create", "keep", "keep", "restore"]


def test_a_damaged_version_is_told_of_and_the_others_still_compared(desk, dialog, sql) -> None:
    def spoil(newsroom) -> None:
        with newsroom.store.unit_of_work() as unit:
            sql(unit, "UPDATE revisions SET digest = 'x' WHERE what = 'create'")
            unit.commit()

    desk.background.run(spoil)
    dialog.list.setCurrentRow(1)
    desk.settle()
    assert "повреждена" in dialog.trouble.text()
    dialog.list.setCurrentRow(0)
    desk.settle()
    assert dialog.trouble.isHidden()
    assert "Третий" in dialog.view.text


def test_changes_are_gone_through_by_keys(desk, dialog, qtbot) -> None:
    text = dialog.view._text
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)
        seen.append(text.textCursor().selectedText())
    assert seen == ["Второй Третий", " о мосте", "Второй Третий", " о мосте"]


def test_the_command_shows_what_is_restored(desk, monkeypatch) -> None:
    desk.show(desk.store(Content("Первый")))
    desk.type(" и главный")
    desk.settle()

    def restore_first(dialog: VersionsDialog) -> bool:
        dialog.list.setCurrentRow(dialog.list.count() - 1)
        dialog.restore()
        desk.settle()
        return True

    monkeypatch.setattr(VersionsDialog, "exec", restore_first)
    desk.do("article.versions")
    assert desk.window.workplace.editor.headline.text() == "Первый"
    assert "осталась среди версий" in desk.notices.text


def test_the_newest_version_that_changed_something_is_shown_first(desk, qtbot) -> None:
    article = desk.store(Content("Мост", body=paragraphs("Мост открыли.")))
    desk.show(article)
    desk.type(" открыли")
    desk.window.areas.files.save()
    desk.settle()
    desk.background.run(approval.take, article.id, desk.shown.version, "submit", then=desk.saving.adopt)
    desk.settle()
    kept: list[Revision] = []
    desk.background.run(revisions.listing, article.id, then=kept.extend)
    desk.settle()
    made = VersionsDialog(desk.background, desk.settings, desk.shown, kept, Workflow(), desk.window, can_restore=True)
    qtbot.addWidget(made)
    desk.settle()
    first = made.list.item(1).text().split("\n")
    assert (first[0], first[2]) == ("Как сдал автор", "Айгуль · +1")
    assert made.list.currentRow() == 1
    assert "открыли" in made.view.text


def test_the_window_stays_open_while_a_version_is_brought_back(desk, dialog, qtbot) -> None:
    go_on = Event()
    dialog.list.setCurrentRow(2)
    desk.background.run(lambda _: go_on.wait(120))
    dialog.restore_button.click()
    dialog.accept_button.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    go_on.set()
    desk.settle()
    assert not dialog.isVisible()
    assert dialog.restored is not None


def test_a_window_that_was_closed_counts_no_more(desk, dialog, monkeypatch) -> None:
    asked: list[object] = []
    go_on, compare = Event(), revisions.compare

    def watched(newsroom, *numbers):
        go_on.wait(120)
        asked.append(numbers)
        return compare(newsroom, *numbers)

    monkeypatch.setattr(revisions, "compare", watched)
    kept: list[Revision] = []
    desk.background.run(revisions.listing, desk.shown.id, then=kept.extend)
    desk.settle()
    again = VersionsDialog(desk.background, desk.settings, desk.shown, kept, Workflow(), desk.window, can_restore=True)
    again.show()
    again.reject()
    go_on.set()
    desk.settle()
    assert len(asked) == 2  # what was asked for before it was closed: one comparison, one count
