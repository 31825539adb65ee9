"""The bars above the article: nothing that waits for the person goes away by itself."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from editor_app.ui import notices as bars
from editor_app.ui.notices import Notices


@pytest.fixture
def notices(qtbot, theme) -> Notices:
    made = Notices()
    qtbot.addWidget(made)
    return made


def _titles(notices: Notices) -> list[str]:
    return [each.text() for each in notices.findChildren(QAbstractButton) if each.isVisible() and each.text()]


def test_an_error_that_offers_a_way_out_stays_when_something_else_is_told(notices, button) -> None:
    taken = []
    notices.tell("error", "Файл повреждён.", answers=[("Спасти", lambda: taken.append("спасено"))])
    notices.tell("warning", "Проверка остановилась.", answers=[("Проверить снова", lambda: None)], topic="checking")
    notices.tell("success", "Материал сохранён.")
    assert _titles(notices) == ["Спасти", "Проверить снова"]
    assert notices.text == "Материал сохранён."
    button(notices, "Спасти").click()
    assert taken == ["спасено"]
    assert _titles(notices) == ["Проверить снова"]


def test_an_error_does_not_cover_what_is_told_of_work_under_way(notices) -> None:
    notices.tell("info", "Читаю вставленное.", answers=[("Остановить", lambda: None)], topic="pasting")
    notices.tell("warning", "Проверка остановилась.", answers=[("Проверить снова", lambda: None)], topic="checking")
    assert _titles(notices) == ["Остановить", "Проверить снова"]


def test_an_error_stays_until_it_is_closed(notices) -> None:
    notices.tell("error", "Файл не прочитан.", detail="строка 4")
    notices.tell("info", "Правок в тексте нет.")
    notices.tell("info", "Открытых примечаний нет.")
    (close, *_) = [each for each in notices.findChildren(QAbstractButton) if each.toolTip() == "Скрыть"]
    assert _titles(notices) == ["Подробнее"]
    close.click()
    assert _titles(notices) == []
    assert notices.text == "Открытых примечаний нет."


def test_what_is_told_twice_is_shown_once(notices) -> None:
    for _ in range(2):
        notices.tell("error", "Диск полон.", answers=[("Снова", lambda: None)])
    assert _titles(notices) == ["Снова"]
    notices.tell("warning", "Копии нет.", answers=[("Копии…", lambda: None)], topic="backup")
    notices.tell("warning", "Копия не сделана.", answers=[("Сделать", lambda: None)], topic="backup")
    assert _titles(notices) == ["Снова", "Сделать"]
    notices.withdraw("backup")
    assert _titles(notices) == ["Снова"]


def test_of_many_errors_the_one_that_can_be_answered_stays(notices) -> None:
    notices.tell("error", "Файл повреждён.", answers=[("Спасти", lambda: None)])
    for number in range(5):
        notices.tell("error", f"Файл {number} не прочитан.", detail="нет доступа")
    assert _titles(notices) == ["Спасти", "Подробнее", "Подробнее"]
    assert notices.text == "Файл 4 не прочитан."


def test_the_technical_text_unfolds_and_can_be_copied(notices, button) -> None:
    notices.tell("error", "Файл не прочитан.", detail="строка 4")
    button(notices, "Подробнее").click()
    assert _titles(notices) == ["Подробнее", "Скопировать"]
    button(notices, "Скопировать").click()
    assert QApplication.clipboard().text() == "строка 4"


def test_good_news_goes_away_by_itself_and_bad_news_does_not(notices, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(bars, "_PASSES_AFTER", 0)
    notices.tell("error", "Диск полон.")
    notices.tell("success", "Материал сохранён.")
    qtbot.waitUntil(lambda: notices.text == "Диск полон.", timeout=60_000)
    assert notices.isVisible()


def test_no_room_is_taken_while_nothing_is_told(notices) -> None:
    notices.tell("info", "Правок нет.", topic="review")
    assert notices.isVisible()
    notices.withdraw("review")
    assert notices.isHidden()
    assert notices.text == ""
