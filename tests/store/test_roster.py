"""Lists are counted row by row: what the program does is never told, what was done behind its back is."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_app.proofreading.decisions import Ignored, IgnoredHere
from editor_app.proofreading.own_rules import OwnRule
from editor_app.store.database import open_store
from editor_app.store.roster import summed

_NOW = datetime(2026, 11, 23, tzinfo=UTC)
_NAMES = st.sampled_from(["мост", "Мост", "река", "берег", "  лодка "])


def _rule(name):
    return OwnRule(name.strip(), "май месяц", "в май месяц", "в мае", ("май",))


_DEEDS = {
    "word": lambda unit, name: unit.decisions.add_word(name, who="Ким", when=_NOW),
    "no word": lambda unit, name: unit.decisions.remove_word(name),
    "ignore": lambda unit, name: unit.decisions.ignore("a1", Ignored("a.b", name), who="Ким", when=_NOW),
    "here": lambda unit, name: unit.decisions.ignore("a1", IgnoredHere("a.b", name, "", ""), who="Ким", when=_NOW),
    "heed": lambda unit, name: unit.decisions.heed("a1", Ignored("a.b", name)),
    "everywhere": lambda unit, name: unit.decisions.ignore_everywhere(Ignored("a.b", name), who="Ким", when=_NOW),
    "heed everywhere": lambda unit, name: unit.decisions.heed_everywhere(Ignored("a.b", name)),
    "rule": lambda unit, name: unit.own_rules.put(_rule(name), instead_of=_rule(name).id, who="Ким", when=_NOW),
    "no rule": lambda unit, name: unit.own_rules.remove(_rule(name).id),
    "sections": lambda unit, name: unit.sections.replace([name, "Город"]),
    "tag": lambda unit, name: unit.tags.ensure([name, "ничей"]),
    "no tag": lambda unit, name: unit.tags.remove(name),
    "rename": lambda unit, name: unit.tags.rename("ничей", name) if unit.tags.find(name) is None else None,
}


@settings(max_examples=30)
@given(script=st.lists(st.tuples(st.sampled_from(sorted(_DEEDS)), _NAMES, st.booleans()), max_size=25))
def test_nothing_that_the_program_does_is_told(store, draft, script):
    with store.unit_of_work() as unit:
        if not unit.articles.ids():
            unit.articles.add(draft())
        unit.commit()
    for deed, name, is_kept in script:
        with store.unit_of_work() as unit:
            _DEEDS[deed](unit, name)
            if is_kept:  # what is not committed was not done
                unit.commit()
        with store.unit_of_work() as unit:
            assert list(unit.missed()) == []


def test_decisions_that_go_with_their_article_are_not_missed(store, draft):
    with store.unit_of_work() as unit:
        unit.articles.add(draft("a1"))
        unit.articles.add(draft("a2"))
        for id_ in ("a1", "a2"):
            unit.decisions.ignore(id_, Ignored("a.b", "река"), who="Ким", when=_NOW)
        unit.articles.remove("a1")
        unit.commit()
        assert list(unit.missed()) == []


@pytest.mark.parametrize("column", ["digest", "number", "name"])
def test_a_roster_that_is_damaged_is_told_and_hinders_nobody(store, sql, column):
    with store.unit_of_work() as unit:
        value = {"digest": "'не число'", "number": "7", "name": "'слова'"}[column]
        sql(unit, f"UPDATE rosters SET {column} = {value} WHERE name = 'words'")
        unit.decisions.add_word("акимат", who="Ким", when=_NOW)
        unit.commit()
        assert [name for name, *_ in unit.missed()] == ["words"]
        assert unit.decisions.words() == ["акимат"]


@given(st.lists(st.text()), st.lists(st.text()), st.randoms(use_true_random=False))
def test_a_digest_does_not_depend_on_the_order_in_which_rows_came_and_went(stay, go, chance):
    mixed = [*stay, *go]
    chance.shuffle(mixed)
    assert summed(go, summed(mixed), less=True) == summed(stay)
    assert (summed(mixed) == summed(stay)) is not bool(go)


def test_two_people_who_write_at_the_same_moment_are_both_counted(new_database):
    """On a server others write too: a count that was read must not be written over theirs."""
    stores = [open_store(new_database) for _ in range(2)]

    def write(number):
        for turn in range(10):
            with stores[number].unit_of_work() as unit:
                unit.decisions.add_word(f"слово {number} {turn}", who="Ким", when=_NOW)
                unit.tags.ensure([f"общий {turn}", f"тег {number} {turn}"])
                unit.commit()

    with ThreadPoolExecutor() as pool:
        list(pool.map(write, range(2)))
    with stores[0].unit_of_work() as unit:
        assert len(unit.decisions.words()) == 20
        assert len(unit.tags.uses()) == 30
        assert list(unit.missed()) == []
    for store in stores:
        store.close()
