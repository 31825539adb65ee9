from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from editor_app.operations import recovery
from editor_app.operations.recovery import Unsaved
from editor_app.store.journal import Entry, Journal
from editor_app.ui.dialogs.comparison import ComparisonDialog
from editor_app.ui.dialogs.recovery import RecoveryDialog
from editor_app.workflow.article import Content

NOON = datetime(2026, 11, 22, 12, 5, tzinfo=UTC)


@pytest.fixture
def journal(desk) -> Journal:
    """The journal of this start; what is written through `crash` is a former one's."""
    found: Journal = desk.journal.journal
    return found


@pytest.fixture
def crash(desk):
    seconds = count()

    def leave(article_id: str, version: int, content: Content) -> None:
        when = NOON + timedelta(seconds=next(seconds))
        Journal((desk.folder / "newsroom.granki.journal",)).write(Entry(article_id, version, content, when))

    return leave


@pytest.fixture
def opened(desk, journal, qtbot):
    """Opens the recovery window as the start does."""

    def make(verb=recovery.found) -> RecoveryDialog:
        found: list[Unsaved] = []
        spoiled: list[Path] = []

        def then(unsaved: list[Unsaved], damaged: Sequence[Path] = ()) -> None:
            found.extend(unsaved)
            spoiled.extend(damaged)

        desk.background.run(verb, journal, then=then)
        desk.settle()
        dialog = RecoveryDialog(desk.background, desk.settings, journal, found, spoiled, desk.window)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def test_the_heading_says_when_and_how_much(desk, crash, opened) -> None:
    article = desk.store(Content("Мост", lead="Мост открыт."))
    crash(article.id, article.version, replace(article.content, lead="Мост открыт сегодня утром."))
    crash("abc", 0, Content("Новый материал"))
    dialog = opened()
    at = f"{NOON.astimezone():%H:%M}"
    [heading] = [each for each in dialog.findChildren(QLabel) if each.property("role") == "title"]
    assert heading.text() == f"Найдены несохранённые правки от {at}, 4 слова"
    assert [row.accessibleName() for row in dialog.rows] == ["Мост", "Новый материал"]
    assert "1 изменение: +2 слова" in dialog.rows[0].note
    assert "В хранилище этого материала нет: 2 слова." in dialog.rows[1].note


def test_taking_all_puts_everything_into_the_store_and_closes(desk, crash, opened) -> None:
    article = desk.store(Content("Мост"))
    crash(article.id, article.version, Content("Мост открыт"))
    crash("abc", 0, Content("Новый"))
    dialog = opened()
    dialog.accept_button.click()
    desk.settle()
    assert dialog.isHidden()
    assert desk.read(article.id).content.headline == "Мост открыт"
    assert desk.read("abc").content.headline == "Новый"
    assert dialog.taken is not None


def test_what_is_discarded_can_be_put_back_in_the_window(desk, crash, opened) -> None:
    crash("abc", 0, Content("Новый"))
    dialog = opened()
    [row] = dialog.rows
    row.discard()
    desk.settle()
    assert "можно вернуть" in row.note
    assert dialog.accept_button.text() == "Продолжить работу"
    row.put_back()
    desk.settle()
    assert row.is_waiting
    assert dialog.accept_button.text() == "Взять всё"
    row.discard()
    desk.settle()
    [aside] = opened(recovery.discarded).rows
    aside.take()
    desk.settle()
    assert desk.read("abc").content.headline == "Новый"


def test_deciding_later_leaves_everything_as_it_was(desk, crash, opened, journal) -> None:
    article = desk.store(Content("Мост"))
    crash(article.id, article.version, Content("Мост открыт"))
    opened().later.click()
    assert desk.read(article.id) == article
    assert len(journal.leftovers()[0]) == 1


def test_the_comparison_shows_what_taking_would_change(desk, crash, opened, monkeypatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(ComparisonDialog, "exec", lambda dialog: shown.append(dialog.view.text))
    article = desk.store(Content("Мост открыт", lead="Всё спокойно."))
    crash(article.id, article.version, Content("Мост закрыт", lead="Всё спокойно."))
    opened().rows[0].compare()
    assert "Мост открыт закрыт" in shown[0]
    assert "спокойно" not in shown[0]


def test_what_is_newer_in_the_store_is_said_to_be(desk, crash, opened) -> None:
    article = desk.store(Content("Мост"))
    crash(article.id, 0, Content("Мост открыт"))
    assert "останутся оба" in opened().rows[0].note


def test_a_damaged_entry_is_named(desk, crash, opened) -> None:
    crash("abc", 0, Content("Новый"))
    [path] = (desk.folder / "newsroom.granki.journal").glob("*.journal")
    path.write_bytes(b"0000\n{}")
    dialog = opened()
    told = [each.text() for each in dialog.findChildren(QLabel) if each.property("role") == "warning"]
    assert [str(path) in text for text in told] == [True]
    assert Path(path).exists()


def test_the_start_opens_what_was_taken(desk, crash, monkeypatch) -> None:
    crash("abc", 0, Content("Новый"))

    def take_all(dialog: RecoveryDialog) -> None:
        dialog.accept_button.click()
        desk.settle()

    monkeypatch.setattr(RecoveryDialog, "exec", take_all)
    first: list[bool] = []
    desk.window.areas.safety.recovery.begin(lambda: first.append(True))
    desk.settle()
    assert desk.shown.id == "abc"
    assert first == []
    desk.window.areas.safety.recovery.begin(lambda: first.append(True))
    desk.settle()
    assert first == [True]
