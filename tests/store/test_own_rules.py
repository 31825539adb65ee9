from datetime import UTC, datetime

from editor_app.proofreading.finding import Severity
from editor_app.proofreading.own_rules import OwnRule

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MAY = OwnRule("Лишнее", "май месяц", "В мае месяце.", "В мае.", ("май",))
HEAD = OwnRule("Аким", "глава района", "Глава района.", "Аким.", severity=Severity.HINT, all_forms=False)


def test_rules_come_back_as_they_were_in_the_order_they_were_added(store):
    with store.unit_of_work() as unit:
        for rule in (MAY, HEAD):
            unit.own_rules.put(rule, instead_of="", who="Дана", when=NOON)
        unit.commit()
    with store.unit_of_work() as unit:
        assert unit.own_rules.all() == [MAY, HEAD]


def test_a_changed_rule_keeps_its_place(store):
    changed = OwnRule("Лишнее", "июнь месяц", "В июне месяце.", "В июне.", ("июнь",))
    with store.unit_of_work() as unit:
        for rule in (MAY, HEAD):
            unit.own_rules.put(rule, instead_of="", who="Дана", when=NOON)
        unit.own_rules.put(changed, instead_of=MAY.id, who="Дана", when=NOON)
        assert unit.own_rules.all() == [changed, HEAD]
        unit.own_rules.remove(changed.id)
        assert unit.own_rules.all() == [HEAD]
