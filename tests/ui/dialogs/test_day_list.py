"""The list of the day on paper."""

from datetime import UTC, datetime, timedelta

import pytest

from editor_app.ui.dialogs import day_list
from editor_app.ui.dialogs.day_list import DayListPreview
from editor_app.workflow.desk import Card


@pytest.fixture
def preview(desk):
    now = datetime.now(UTC)
    cards = [Card(f"a{n}", "draft", f"Мост {n}", "Город", "Дана", now - timedelta(hours=n)) for n in range(90)]
    dialog = DayListPreview(cards, desk.window.workplace.workflow, desk.window)
    desk.qtbot.addWidget(dialog)
    return dialog


def _write(preview, monkeypatch, path):
    monkeypatch.setattr(day_list, "ask_where_to_put_pdf", lambda *_: path)
    preview._write()


def test_a_long_list_is_written_on_several_pages(preview, tmp_path, monkeypatch):
    path = tmp_path / "список.pdf"
    _write(preview, monkeypatch, path)
    assert path.read_bytes().count(b"/Type /Page\n") > 1
    assert preview.result() == DayListPreview.DialogCode.Accepted


def test_a_list_that_cannot_be_written_is_told(preview, tmp_path, monkeypatch):
    _write(preview, monkeypatch, tmp_path / "нет" / "список.pdf")
    assert "«список.pdf»" in preview.told.text()
    assert preview.result() != DayListPreview.DialogCode.Accepted


def test_a_list_of_nothing_says_so(desk):
    form = day_list.as_html([], desk.window.workplace.workflow, datetime.now(UTC))
    assert "Материалов нет." in form
