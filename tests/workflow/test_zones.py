import zoneinfo
from datetime import UTC, datetime
from importlib.resources import files

import pytest
import tzdata

from editor_app.workflow import zones
from editor_app.workflow.article import Embargo


def test_almaty_has_been_five_hours_ahead_since_march_2024_and_has_no_summer_time():
    assert zones.offset(datetime(2024, 2, 1, tzinfo=UTC), "Asia/Almaty") == "UTC+6"
    assert {zones.offset(datetime(2026, month, 1, tzinfo=UTC), "Asia/Almaty") for month in range(1, 13)} == {"UTC+5"}


def test_a_moment_is_told_with_its_zone():
    morning = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
    assert zones.told(Embargo(morning, "Asia/Almaty")) == "23.11.2026, 09:00 (Asia/Almaty, UTC+5)"
    assert zones.told(Embargo(morning, "Asia/Kolkata")) == "23.11.2026, 09:30 (Asia/Kolkata, UTC+5:30)"
    assert zones.told(Embargo(morning, "America/New_York")) == "22.11.2026, 23:00 (America/New_York, UTC-5)"
    assert zones.told(Embargo(morning, "Asia/Nowhere")) == "23.11.2026, 04:00 (UTC)"


@pytest.mark.parametrize("name", ["Asia/Nowhere", "Asia", "../etc/passwd", ""])
def test_what_is_no_zone_is_refused(name):
    with pytest.raises(ValueError, match=r".*"):
        zones.zone(name)


@pytest.mark.parametrize(
    ("first", "own", "is_older"),
    [("# version 2023c", "2024a", True), ("# version 2025b", "2024a", False), ("", "2024a", True)],
)
def test_the_newer_zones_hold(first, own, is_older):
    assert zones.is_older(first, own) == is_older


@pytest.fixture
def old_system(tmp_path, monkeypatch):
    """A system that nobody has updated: its Almaty is what today's Dhaka is, UTC+6."""
    (tmp_path / "Asia").mkdir()
    (tmp_path / "tzdata.zi").write_text("# version 2023c\n")
    (tmp_path / "Asia" / "Almaty").write_bytes(files("tzdata.zoneinfo.Asia").joinpath("Dhaka").read_bytes())
    former = zoneinfo.TZPATH
    zoneinfo.reset_tzpath([tmp_path])
    zoneinfo.ZoneInfo.clear_cache()
    zones._choose_newer.cache_clear()
    yield
    zoneinfo.reset_tzpath(former)
    zoneinfo.ZoneInfo.clear_cache()
    zones._choose_newer.cache_clear()


def test_a_system_with_old_zones_does_not_move_an_embargo(old_system):
    assert tzdata.IANA_VERSION > "2023c"
    assert zones.offset(datetime(2026, 11, 23, tzinfo=UTC), "Asia/Almaty") == "UTC+5"
