from datetime import datetime

import pytest

from editor_app.exchange.page.stamp import StampLine, stamp_line

MOMENT = datetime(2023, 3, 7, 9, 5)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("7 марта 2023, 09:05", StampLine(MOMENT)),
        ("Опубликовано: 07.03.2023 09:05", StampLine(MOMENT)),
        ("Обновлено 07.03.2023 09:05", StampLine(MOMENT, is_update=True)),
        ("Политика | 7 марта 2023, 09:05 | Автор: Анна Ким", StampLine(MOMENT, author="Анна Ким", section="Политика")),
        ("Ерлан Сейтов, 07.03.2023, 09:05, 1 240 просмотров", StampLine(MOMENT, author="Ерлан Сейтов")),
        ("Караганда, 7 марта 2023, 09:05", StampLine(MOMENT)),
        ("Сегодня, 09:05", StampLine(None)),
    ],
)
def test_a_stamp_line_says_when_who_and_where(line, expected):
    assert stamp_line(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Мост открыли 7 марта 2023",
        "Караганда. 7 марта 2023 года. Открыт мост через Нуру.",
        "С 7 марта 2023 года тарифы вырастут, сообщили в акимате",
        "Мост открыли сегодня",
    ],
)
def test_a_sentence_with_a_date_is_no_stamp(line):
    assert stamp_line(line) is None
