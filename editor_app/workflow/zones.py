"""Moments told with the zone that they are told in: an hour without one is an embargo that somebody breaks."""

from datetime import datetime

from editor_app.workflow.article import Embargo

_MINUTES = 60


def told(embargo: Embargo) -> str:
    """Return the moment in its zone: «23.11.2026, 09:00 (Asia/Almaty, UTC+5)»."""
    return (
        f"{zoned(embargo.until, embargo.zone):%d.%m.%Y, %H:%M} ({embargo.zone}, {offset(embargo.until, embargo.zone)})"
    )


def zoned(moment: datetime, zone: str) -> datetime:
    """Return a moment as the clocks of a zone show it; raises `ValueError` for no zone of the IANA database."""
    from zoneinfo import ZoneInfo  # late: it reads how Python was built, and few articles are under an embargo

    return moment.astimezone(ZoneInfo(zone))


def offset(moment: datetime, zone: str) -> str:
    """Return how far the clocks of a zone are from UTC at a moment: «UTC+5», «UTC+5:30»."""
    east = zoned(moment, zone).utcoffset()
    minutes = round(east.total_seconds() / _MINUTES) if east is not None else 0
    hours, rest = divmod(abs(minutes), _MINUTES)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''}"
