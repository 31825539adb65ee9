from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.exchange.page.dates import is_relative, stamp


@pytest.mark.parametrize(
    "line",
    [
        "07.03.2023, 09:05",
        "7 марта 2023, 09:05",
        "2023-03-07 09:05",
        "09:05, 7 марта 2023",
        "7 марта 2023 года в 9:05",
        "7 марта 2023 г., 09.05",
        "09:05 07.03.2023",
        "7/03/2023 09:05",
        "07.03.23 | 09:05",
        "7 наурыз 2023, 09:05",
        "March 7, 2023 09:05",
        "Опубликовано: 7 мар 2023 — 09:05",
    ],
)
def test_a_moment_is_read_however_a_site_writes_it(line):
    found = stamp(line)
    assert found is not None
    assert found.moment == datetime(2023, 3, 7, 9, 5)


def test_a_zone_is_kept_when_there_is_one():
    found = stamp("2023-03-07T09:05:00+05:00")
    assert found is not None
    assert found.moment == datetime(2023, 3, 7, 9, 5, tzinfo=timezone(timedelta(hours=5)))


def test_a_bare_date_stands_for_its_midnight():
    found = stamp("7 марта 2023")
    assert found is not None
    assert found.moment == datetime(2023, 3, 7)


@pytest.mark.parametrize(
    "line", ["", "31.02.2023", "В 2023 году", "Матч закончился 3:2", "пункт 1.2.3", "маршрут 2023"]
)
def test_other_figures_are_no_date(line):
    assert stamp(line) is None


@given(st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2049, 1, 1)))
def test_every_day_is_read_back(moment):
    moment = moment.replace(second=0, microsecond=0)
    found = stamp(f"Алматы, {moment:%d.%m.%Y, %H:%M}")
    assert found is not None
    assert found.moment == moment


@pytest.mark.parametrize("line", ["Сегодня, 14:05", "вчера в 9:30", "2 часа назад", "Только что", "бүгін, 10:00"])
def test_a_time_counted_from_now_is_known_as_such(line):
    assert is_relative(line)
