from datetime import UTC, datetime, timedelta

from editor_app.workflow.article import Event
from editor_app.workflow.states import State

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def test_events_come_in_the_order_they_were_recorded_whatever_the_clock_said(store, draft):
    events = [
        Event("Дана", "create", NOON, None, State.DRAFT),
        Event("Дана", "submit", NOON - timedelta(days=1), State.DRAFT, State.SUBMITTED),
        Event("Марина", "return", NOON + timedelta(days=1), State.SUBMITTED, State.RETURNED, "Нет имени «свидетеля»."),
        Event("Дана", "submit", NOON - timedelta(hours=1), State.RETURNED, State.SUBMITTED),
    ]
    with store.unit_of_work() as unit:
        unit.articles.add(draft("a1"))
        unit.articles.add(draft("a2"))
        for event in events:
            unit.history.add("a1", event)
            unit.history.add("a2", Event("Другой", "create", NOON, None, State.DRAFT))

        assert unit.history.of("a1") == events
        assert unit.history.of("нету") == []
