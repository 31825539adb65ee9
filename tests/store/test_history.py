from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import DBAPIError

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


@pytest.mark.parametrize("verb", ["DELETE FROM history", "UPDATE history SET who = 'Другой'"])
def test_lines_are_added_and_nothing_else(store, sql, verb):
    event = Event("Дана", "create", NOON, None, State.DRAFT)
    with store.unit_of_work() as unit:
        unit.history.add("a1", event)
        unit.commit()

    with store.unit_of_work() as unit, pytest.raises(DBAPIError, match="only added to"):
        sql(unit, verb)
    with store.unit_of_work() as unit:
        assert unit.history.of("a1") == [event]


def test_an_article_that_is_put_in_again_begins_a_history_of_its_own(store):
    with store.unit_of_work() as unit:
        for what in ("create", "delete", "import"):
            unit.history.add("a1", Event("Дана", what, NOON, None, State.DRAFT))

        assert [event.what for event in unit.history.of("a1")] == ["import"]
        assert [event.what for _, event, _ in unit.history.lines()] == ["create", "delete", "import"]


_ADD = (
    'INSERT INTO history SELECT {}, article_id, who, what, moment, "before", after, reason, version, seal, link '
    "FROM history WHERE {}"
)
_REORDER = "; ".join(f"UPDATE history SET number = {to} WHERE number = {at}" for at, to in ((2, 9), (3, 2), (9, 3)))


def _spoil(store, sql, change: str) -> list[bool]:
    with store.unit_of_work() as unit:
        for number in range(4):
            unit.history.add(
                "a1",
                Event("Дана", "create", NOON + timedelta(hours=number), version=number, before=None, after=State.DRAFT),
            )
        if store.path is not None:
            sql(unit, "DROP TRIGGER history_refuses_update")
            sql(unit, "DROP TRIGGER history_refuses_delete")
        else:
            sql(unit, "DROP TRIGGER history_is_only_added_to ON history")
        for statement in change.split("; "):
            sql(unit, statement)
        return [is_whole for _, _, is_whole in unit.history.lines()]


@pytest.mark.parametrize(
    ("change", "whole"),
    [
        ("UPDATE history SET who = 'Дина' WHERE number = 2", [True, False, True, True]),
        ("UPDATE history SET seal = 'x' WHERE number = 3", [True, True, False, True]),
        ("DELETE FROM history WHERE number = 2", [True, False, True]),
        ("DELETE FROM history WHERE number = 1", [False, True, True]),
        (_ADD.format(5, "number = 4"), [True, True, True, True, False]),
        (_ADD.format(5, "number = 1"), [True, True, True, True, False]),
        (_ADD.format(0, "number = 1"), [False, False, True, True, True]),
        ("UPDATE history SET number = number + 100 WHERE number = 2", [True, False, True, False]),
        (_REORDER, [True, False, False, False]),
        *(
            (f'UPDATE history SET "{name}" = {value} WHERE number = 2', [True, False, *end])
            for name, value, end in (
                ("article_id", "'a2'", [True, True]),
                ("what", "'approve'", [True, True]),
                ("moment", "(SELECT moment FROM history WHERE number = 3)", [True, True]),
                ("before", "'draft'", [True, True]),
                ("after", "'approved'", [True, True]),
                ("reason", "'причина'", [True, True]),
                ("version", "7", [True, True]),
                ("link", "'x'", [False, True]),
            )
        ),
    ],
)
def test_whoever_gets_round_the_refusal_breaks_the_chain_where_it_was_done(store, sql, change, whole):
    assert _spoil(store, sql, change) == whole
