"""What is proposed in place of headline, deck, lead, section and tags counts for nothing until it is accepted."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.document.suggestions import Suggestion
from editor_app.document.verdicts import Verdict
from editor_app.workflow import names
from editor_app.workflow.article import Content
from editor_app.workflow.proposals import Proposal, Slot, is_same, moved, propose, proposed, put, resolved, standing

WHEN = datetime(2026, 11, 22, 12, tzinfo=UTC)
CONTENT = Content("Мост", lead="Открыт.", section="Город", tags=("мосты", "Астана"))

_texts = st.sampled_from(["", "Мост", "Мост открыт", "Мост открыт весной"])
_values = {
    **dict.fromkeys((Slot.HEADLINE, Slot.DECK, Slot.LEAD), _texts),
    Slot.SECTION: st.sampled_from(["", "Город", "Спорт"]),
    Slot.TAGS: st.lists(st.sampled_from(["мосты", "Мосты", "Астана", "спорт"]), max_size=3).map(tuple),
}
_edits = st.sampled_from(Slot).flatmap(lambda slot: st.tuples(st.just(slot), _values[slot]))
_scripts = st.lists(st.tuples(st.sampled_from(["Анна", "Борис", ""]), _edits, st.booleans()), max_size=12)
"""Who, in which slot, what; and whether it is proposed or written at once."""


def by(author, value, about=Slot.HEADLINE, number=1):
    return Proposal(f"{number:06}", author, WHEN + timedelta(minutes=number), about, value)


def played(script):
    content = CONTENT
    for number, (author, (slot, value), is_proposed) in enumerate(script, 1):
        content = propose(content, by(author, value, slot, number)) if is_proposed else put(content, slot, value)
    return content


@given(_scripts)
def test_each_person_has_one_proposal_about_a_thing_and_none_of_what_stands(script):
    content = played(script)
    said = [(each.author, each.about) for each in content.proposals]
    assert len(said) == len(set(said))
    assert [each.id for each in content.proposals] == sorted(each.id for each in content.proposals)
    for each in content.proposals:
        assert put(content, each.about, each.value) != replace(content, proposals=())


@given(_scripts)
def test_reject_all_is_what_stands_and_accept_all_what_each_slot_was_last_proposed_to_be(script):
    content = played(script)
    every = [each.id for each in content.proposals]
    assert resolved(content, every, Verdict.REJECT) == replace(content, proposals=())

    newest = {each.about: each.value for each in content.proposals}
    accepted = resolved(content, every, Verdict.ACCEPT)
    assert accepted == proposed(content)
    assert accepted.proposals == ()
    whole = set(Slot) - {Slot.TAGS}
    assert {slot: standing(accepted, slot) for slot in whole} == {
        slot: newest.get(slot, standing(content, slot)) for slot in whole
    }
    stood, rows = keys(content.tags), [keys(each.value) for each in content.proposals if each.about is Slot.TAGS]
    assert keys(accepted.tags) == stood.intersection(*rows) | set().union(*rows) - stood


def keys(tags):
    return {names.key(tag) for tag in tags}


@given(_scripts, st.lists(st.tuples(st.integers(0, 9), st.sampled_from(Verdict)), max_size=12))
def test_one_by_one_every_proposal_can_be_decided_and_others_stay(script, verdicts):
    content = played(script)
    for place, verdict in verdicts:
        if not content.proposals:
            break
        chosen = content.proposals[place % len(content.proposals)]
        others = [each for each in content.proposals if each is not chosen]
        after = resolved(content, [chosen.id], verdict)
        if verdict is Verdict.ACCEPT:
            assert standing(after, chosen.about) == chosen.value
        left = {each.id: each for each in after.proposals}
        for each in others:
            stands = standing(after, each.about)
            value = moved(each, standing(content, each.about), stands).value
            if verdict is Verdict.ACCEPT and is_same(each.about, value, stands):
                assert each.id not in left
            else:
                assert left[each.id].value == value
        content = after
    assert resolved(content, [each.id for each in content.proposals], Verdict.REJECT).proposals == ()


def test_two_people_propose_over_each_other_and_the_other_stays_when_one_is_accepted():
    content = propose(propose(CONTENT, by("Анна", "Мост открыт")), by("Борис", "Мост закрыт", number=2))
    assert content.headline == "Мост"
    accepted = resolved(content, ["000001"], Verdict.ACCEPT)
    assert (accepted.headline, [each.author for each in accepted.proposals]) == ("Мост открыт", ["Борис"])


def test_tags_of_two_people_come_together_whichever_is_accepted_first():
    content = propose(CONTENT, by("Анна", ("мосты", "Астана", "река"), Slot.TAGS))
    content = propose(content, by("Борис", ("Астана", "город"), Slot.TAGS, 2))
    for first, second in (("000001", "000002"), ("000002", "000001")):
        one = resolved(content, [first], Verdict.ACCEPT)
        assert len(one.proposals) == 1
        assert set(resolved(one, [second], Verdict.ACCEPT).tags) == {"Астана", "река", "город"}
    assert set(proposed(content).tags) == {"Астана", "река", "город"}
    rejected = resolved(resolved(content, ["000001"], Verdict.REJECT), ["000002"], Verdict.ACCEPT)
    assert rejected.tags == ("Астана", "город")


def test_a_tag_that_is_put_at_once_is_not_taken_off_by_what_was_proposed_before():
    content = put(propose(CONTENT, by("Анна", ("мосты", "река"), Slot.TAGS)), Slot.TAGS, ("мосты", "Астана", "спорт"))
    assert resolved(content, ["000001"], Verdict.ACCEPT).tags == ("мосты", "река", "спорт")


def test_who_proposes_again_changes_the_mind_and_what_stands_is_no_proposal():
    content = propose(propose(CONTENT, by("Анна", "Мост открыт")), by("Анна", "Мост закрыт", number=2))
    assert [each.value for each in content.proposals] == ["Мост закрыт"]
    assert propose(content, by("Анна", "Мост", number=3)).proposals == ()


@pytest.mark.parametrize(("slot", "value"), [(Slot.TAGS, ("Мосты", "астана", "мосты")), (Slot.SECTION, " Город ")])
def test_names_are_the_same_however_they_are_written(slot, value):
    assert propose(CONTENT, by("Анна", value, slot)).proposals == ()


def test_ids_are_of_one_row_with_those_of_the_body_and_all_wait_together():
    body = Document((Block("Мост", marks=(Mark(0, 4, MarkKind.INSERTION, "000007"),)),))
    content = replace(CONTENT, body=body, suggestions=(Suggestion("000007", "Анна", WHEN),))
    assert propose(content, by("Анна", "Мост открыт", number=8)).undecided == {"000007", "000008"}


def test_what_cannot_be_stored_is_replaced():
    assert by("Анна\ud800", "Мост\ud800") == by("Анна\ufffd", "Мост\ufffd")
    assert by("Анна", ("мост\ud800",), Slot.TAGS).value == ("мост\ufffd",)
