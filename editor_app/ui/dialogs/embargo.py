"""Until when an article may not leave the house, in the newsroom's zone."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from editor_app.i18n import translate
from editor_app.ui.dialogs.frame import Dialog, plain_button
from editor_app.ui.labels import label
from editor_app.ui.layouts import row
from editor_app.workflow import zones
from editor_app.workflow.article import Embargo


class EmbargoDialog(Dialog):
    """Asks for the moment; `until` is None when the embargo is to be taken off."""

    def __init__(self, embargo: Embargo | None, zone: str, now: datetime, parent: QWidget) -> None:
        super().__init__(translate("embargo", "Эмбарго"), parent)
        self.until: datetime | None = embargo.until if embargo else None
        self._zone = zones.zone(zone)
        shown = (embargo.until if embargo else now + timedelta(days=1)).astimezone(self._zone)
        utc = QTimeZone(QTimeZone.Initialization.UTC)  # the field shows digits: its own zone must move and skip no hour
        time = QTime(shown.hour, shown.minute if embargo else 0)
        self.moment = QDateTimeEdit()
        self.moment.setTimeZone(utc)
        self.moment.setDateTime(QDateTime(QDate(shown.year, shown.month, shown.day), time, utc))
        self.moment.setDisplayFormat("dd.MM.yyyy HH:mm")
        self.moment.setCalendarPopup(True)
        self.moment.setMinimumHeight(34)
        self.moment.setAccessibleName(translate("embargo", "Не выпускать до"))
        self._where = label(role="muted")
        self.moment.dateTimeChanged.connect(self._tell_zone)
        self._tell_zone()
        buttons = self.answers(translate("embargo", "Не выпускать до этого времени"))
        if embargo is not None:
            buttons.insertWidget(0, plain_button(translate("embargo", "Снять эмбарго"), self._take_off))
        told = translate("embargo", "До этого часа экспорт для публикации закрыт; рабочую копию взять можно.")
        self.lay_out(label(told, wraps=True), row(self.moment, None), self._where, buttons=buttons)
        self.open_wide(480)
        self.accepted.connect(self._take)

    def _written(self) -> datetime:
        written = self.moment.dateTime()
        date, time = written.date(), written.time()
        return datetime(date.year(), date.month(), date.day(), time.hour(), time.minute(), tzinfo=self._zone)

    def _chosen(self) -> datetime:
        """Return the moment: the later one, where the clocks are changed and show an hour twice, or not at all."""
        return max(self._written().replace(fold=fold).astimezone(UTC) for fold in (0, 1))

    def _tell_zone(self) -> None:
        chosen = self._chosen()
        told = f"{self._zone.key}, {zones.offset(chosen, self._zone.key)}"
        shown = zones.zoned(chosen, self._zone.key)
        if shown.replace(tzinfo=None) != self._written().replace(tzinfo=None):
            moved = translate("embargo", "часы переводят, будет {time}").format(time=f"{shown:%H:%M}")
            told = f"{told}: {moved}"
        self._where.setText(told)

    def _take(self) -> None:
        self.until = self._chosen()

    def _take_off(self) -> None:
        self.accepted.disconnect(self._take)
        self.until = None
        self.accept()
