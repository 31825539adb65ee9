from threading import Event

import pytest

from editor_app.exchange.result import ExchangeError
from editor_app.i18n import Message
from editor_app.operations import articles, sandbox
from editor_app.operations.sandbox import Reading
from editor_app.workflow.article import Content

_PAGE = "<h1>{}</h1><p>Движение пустили утром, пробок на въезде в город с тех пор нет.</p>"


def _headlines(desk):
    found: list[str] = []
    desk.background.run(articles.listing, then=lambda all_of_them: found.extend(each.headline for each in all_of_them))
    desk.settle()
    return sorted(found)


def test_each_file_becomes_an_article_and_those_that_fail_are_told(desk, tmp_path):
    for name in ("Мост", "Сад"):
        (tmp_path / f"{name}.html").write_text(_PAGE.format(name), encoding="utf-8")
    (tmp_path / "broken.docx").write_bytes(b"PK")

    desk.window.areas.files.take([tmp_path / "Мост.html", tmp_path / "broken.docx", tmp_path / "Сад.html"])
    desk.qtbot.waitUntil(lambda: _headlines(desk) == ["Мост", "Сад"])
    desk.qtbot.waitUntil(lambda: "broken.docx" in desk.notices.text)

    assert desk.shown.content.headline == "Сад"


def test_files_that_come_in_quick_succession_are_read_one_after_the_other(desk, tmp_path):
    for name in ("a.docx", "b.docx"):
        (tmp_path / name).write_bytes(b"PK")
        desk.window.areas.files.take([tmp_path / name])
    desk.settle()

    assert desk.notices.text == "Не прочитано файлов: 2."
    assert all(name in desk.notices.detail for name in ("«a.docx»", "«b.docx»"))


def test_what_is_read_long_is_told_and_can_be_stopped(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(sandbox, "Reading", _Stuck)
    (tmp_path / "a.html").write_text(_PAGE.format("Мост"), encoding="utf-8")

    desk.window.areas.files.take([tmp_path / "a.html", tmp_path / "a.html"])
    desk.qtbot.waitUntil(lambda: desk.notices.text == "Читаю файл «a.html»… Ждёт ещё: 1.")
    desk.type("Письмо")
    desk.saving.flush(lambda: None, pytest.fail)
    desk.qtbot.waitUntil(lambda: _stored(desk))  # the store does not wait for the file

    desk.window.areas.files._incoming.stop()
    desk.settle()

    assert desk.notices.isHidden()
    assert _headlines(desk) == ["Письмо"]


def test_that_a_file_is_read_is_told_whatever_is_opened_meanwhile(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(sandbox, "Reading", _Stuck)
    (tmp_path / "a.html").write_text(_PAGE.format("Мост"), encoding="utf-8")
    other = desk.store(Content("Сад"))

    desk.window.areas.files.take([tmp_path / "a.html"])
    desk.qtbot.waitUntil(lambda: desk.notices.text == "Читаю файл «a.html»…")
    desk.window.stage.open(other.id)
    desk.qtbot.waitUntil(lambda: _stored(desk))

    assert desk.notices.text == "Читаю файл «a.html»…"
    desk.window.areas.files._incoming.stop()
    desk.settle()


def _stored(desk):
    return desk.saving.article is not None


class _Stuck(Reading):
    """A reading that takes until it is stopped."""

    def __init__(self):
        super().__init__()
        self._is_over = Event()

    def read(self, suffix, data):
        del suffix, data
        self._is_over.wait()
        raise ExchangeError(Message("test", "Остановлено."))

    def stop(self):
        super().stop()
        self._is_over.set()
