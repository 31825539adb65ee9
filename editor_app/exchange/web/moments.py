"""Moments as pages write them: with the zone of the newsroom."""

from datetime import datetime, timedelta, timezone

NEWSROOM_ZONE = timezone(timedelta(hours=5), "Asia/Almaty")
"""All of Kazakhstan since March 2024. A constant and not a look-up, because Windows has no table of zones."""


def local(moment: datetime) -> datetime:
    """Return a moment in the newsroom's zone; one without a zone is meant to be in it already."""
    return moment.replace(tzinfo=NEWSROOM_ZONE) if moment.tzinfo is None else moment.astimezone(NEWSROOM_ZONE)


def iso(moment: datetime) -> str:
    """Return a moment as `2024-05-02T13:00:00+05:00`."""
    return local(moment).isoformat(timespec="seconds")
