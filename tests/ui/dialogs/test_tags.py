import pytest
from PySide6.QtWidgets import QInputDialog

from editor_app.operations import tags
from editor_app.operations.tags import TagUse
from editor_app.ui.dialogs import tags as module
from editor_app.ui.dialogs.tags import TagsDialog
from editor_app.workflow.article import Content


@pytest.fixture
def dialog(desk, qtbot):
    desk.store(Content("Мост", tags=("Астана", "мосты")))
    desk.store(Content("Дорога", tags=("Астана",)))
    made = TagsDialog(desk.background, desk.window)
    qtbot.addWidget(made)
    desk.settle()
    return made


def _rows(dialog: TagsDialog) -> list[tuple[str, str]]:
    model = dialog.table.model()
    return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]


def _uses(desk) -> list[TagUse]:
    found: list[list[TagUse]] = []
    desk.background.run(tags.listing, then=found.append)
    desk.settle()
    return found[0]


def _settle(desk) -> None:
    desk.settle()
    desk.settle()


def test_every_tag_stands_with_the_number_of_its_articles(dialog) -> None:
    assert _rows(dialog) == [("Астана", "2"), ("мосты", "1")]
    dialog.search.setText("мо")
    assert _rows(dialog) == [("мосты", "1")]


def test_a_tag_is_renamed(desk, dialog, monkeypatch) -> None:
    monkeypatch.setattr(module, "prompt", lambda *_, **__: "Столица")
    dialog.table.selectRow(0)
    dialog.rename()
    _settle(desk)
    assert TagUse("Столица", 2) in _uses(desk)


def test_two_tags_are_merged(desk, dialog, monkeypatch) -> None:
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("Астана", True))
    dialog.table.selectRow(1)
    dialog.merge()
    _settle(desk)
    assert _uses(desk) == [TagUse("Астана", 2)]
    assert _rows(dialog) == [("Астана", "2")]


def test_before_a_tag_is_deleted_the_number_of_its_articles_is_told(desk, dialog, monkeypatch) -> None:
    asked: list[str] = []

    def ask(*told: str) -> bool:
        asked.append(told[2])
        return True

    monkeypatch.setattr(module, "ask", ask)
    dialog.table.selectRow(0)
    dialog.delete()
    _settle(desk)
    assert asked == ["Удалить тег «Астана»? Он стоит на 2 материалах и будет снят с них."]
    assert _uses(desk) == [TagUse("мосты", 1)]


def test_a_tag_that_is_there_already_is_told_of(desk, dialog, monkeypatch) -> None:
    monkeypatch.setattr(module, "prompt", lambda *_, **__: "астана")
    dialog.add()
    _settle(desk)
    assert "Астана" in dialog.fault.text()
