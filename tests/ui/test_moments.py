from datetime import UTC, datetime, timedelta

import pytest

from editor_app import i18n, paths
from editor_app.ui.moments import ago, date_and_time

NOON = datetime(2026, 11, 22, 12, 0).astimezone()


@pytest.fixture(autouse=True)
def _russian() -> None:
    i18n.use("ru", paths.translations())


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        (timedelta(seconds=5), "только что"),
        (timedelta(minutes=1), "1 мин назад"),
        (timedelta(minutes=59), "59 мин назад"),
        (timedelta(hours=2), "10:00"),
        (timedelta(hours=14), "вчера, 22:00"),
        (timedelta(days=20), "2 ноября"),
        (timedelta(days=400), "18 октября 2025"),
        (timedelta(seconds=-90), "только что"),
    ],
)
def test_the_past_is_told_as_a_person_would(passed: timedelta, words: str) -> None:
    assert ago((NOON - passed).astimezone(UTC), NOON) == words


def test_a_moment_is_told_in_full() -> None:
    assert date_and_time(NOON) == "22 ноября 2026, 12:00"
