"""Moments told with the zone that they are told in: an hour without one is an embargo that somebody breaks.

Zones change by law. Those of the system and those that come with the program (`tzdata`) are both there: the newer hold,
for a system that nobody has updated since March 2024 has Almaty an hour off, and Windows has none at all.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from editor_app.workflow.article import Embargo

_MINUTES = 60
_UNIVERSAL = "UTC"


def zone(name: str) -> ZoneInfo:
    """Return a zone by its name in the IANA database; raises `ValueError` for one that there is not."""
    _choose_newer()
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError) as error:  # a folder of zones is none
        raise ValueError(name) from error


def is_older(system: str, own: str) -> bool:
    """Whether the first line of the system's `tzdata.zi` («# version 2025b») is of an older version than `own`."""
    *_, version = system.split() or [""]
    return version < own


@cache
def _choose_newer() -> None:
    import zoneinfo  # late: it reads how Python was built

    import tzdata

    lists = (Path(folder, "tzdata.zi") for folder in zoneinfo.TZPATH)
    found = next(filter(Path.is_file, lists), None)
    first = found.read_text(encoding="ascii", errors="replace").partition("\n")[0] if found else ""
    if is_older(first, tzdata.IANA_VERSION):
        zoneinfo.reset_tzpath(())
        zoneinfo.ZoneInfo.clear_cache()


def told(embargo: Embargo) -> str:
    """Return the moment in its zone: «23.11.2026, 09:00 (Asia/Almaty, UTC+5)»; in UTC where nobody knows the zone."""
    try:
        east = offset(embargo.until, embargo.zone)
    except ValueError:
        return f"{zoned(embargo.until, _UNIVERSAL):%d.%m.%Y, %H:%M} ({_UNIVERSAL})"
    return f"{zoned(embargo.until, embargo.zone):%d.%m.%Y, %H:%M} ({embargo.zone}, {east})"


def brief(embargo: Embargo, now: datetime) -> str:
    """Return the moment in its zone for where there is little room: «23.11, 09:00 UTC+5», the year if it is not now."""
    try:
        name, east = embargo.zone, offset(embargo.until, embargo.zone)
    except ValueError:
        name = east = _UNIVERSAL
    local = zoned(embargo.until, name)
    day = f"{local:%d.%m}" if local.year == zoned(now, name).year else f"{local:%d.%m.%Y}"
    return f"{day}, {local:%H:%M} {east}"


def zoned(moment: datetime, name: str) -> datetime:
    """Return a moment as the clocks of a zone show it; raises `ValueError` for no zone of the IANA database."""
    return moment.astimezone(zone(name))


def offset(moment: datetime, name: str) -> str:
    """Return how far the clocks of a zone are from UTC at a moment: «UTC+5», «UTC+5:30»."""
    east = zoned(moment, name).utcoffset()
    minutes = round(east.total_seconds() / _MINUTES) if east is not None else 0
    hours, rest = divmod(abs(minutes), _MINUTES)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''}"
