"""Moments in words, in the time of this computer."""

from datetime import datetime, timedelta

from editor_app.i18n import QT_TRANSLATE_NOOP, translate

_MONTHS = (
    QT_TRANSLATE_NOOP("moments", "января"),
    QT_TRANSLATE_NOOP("moments", "февраля"),
    QT_TRANSLATE_NOOP("moments", "марта"),
    QT_TRANSLATE_NOOP("moments", "апреля"),
    QT_TRANSLATE_NOOP("moments", "мая"),
    QT_TRANSLATE_NOOP("moments", "июня"),
    QT_TRANSLATE_NOOP("moments", "июля"),
    QT_TRANSLATE_NOOP("moments", "августа"),
    QT_TRANSLATE_NOOP("moments", "сентября"),
    QT_TRANSLATE_NOOP("moments", "октября"),
    QT_TRANSLATE_NOOP("moments", "ноября"),
    QT_TRANSLATE_NOOP("moments", "декабря"),
)

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)


def clock_time(moment: datetime) -> str:
    """Return hours, minutes and seconds."""
    return f"{moment.astimezone():%H:%M:%S}"


def date_and_time(moment: datetime) -> str:
    """Return the whole moment: «12 марта 2026, 14:05»."""
    local = moment.astimezone()
    return f"{local.day} {_MONTHS[local.month - 1]} {local.year}, {local:%H:%M}"


def ago(moment: datetime, now: datetime) -> str:
    """Return how long ago it was: as roughly as a person would say it; both moments have a time zone."""
    passed = now - moment
    local, today = moment.astimezone(), now.astimezone()
    if passed < _MINUTE:
        return translate("moments", "только что")
    if passed < _HOUR:
        return translate("moments", "%n мин назад", "", passed // _MINUTE)
    if local.date() == today.date():
        return f"{local:%H:%M}"
    if local.date() == today.date() - timedelta(days=1):
        return translate("moments", "вчера, {time}").format(time=f"{local:%H:%M}")
    if local.year == today.year:
        return f"{local.day} {_MONTHS[local.month - 1]}"
    return f"{local.day} {_MONTHS[local.month - 1]} {local.year}"
