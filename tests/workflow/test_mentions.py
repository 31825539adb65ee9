from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.workflow.comments import Remark, Thread
from editor_app.workflow.mentions import People, being_typed, calls, key

WHEN = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
PEOPLE = People(["Дана", "Дана Оспанова", "Әсем Құрманғали", "Пётр Семёнов", "Анна-Мария", "b", "Дана Оспанова"])


def thread(*said, resolved=False):
    return Thread("000001", tuple(Remark(who, WHEN, text) for who, text in said), resolved=resolved)


def named(text, people=PEOPLE):
    return [(mention.span.of(text), mention.name) for mention in people.mentions(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@Дана, посмотрите", [("@Дана", "Дана")]),
        ("(@Дана Оспанова) и @Дана.", [("@Дана Оспанова", "Дана Оспанова"), ("@Дана", "Дана")]),
        ("@дана оспанова @ПЕТР СЕМЕНОВ", [("@дана оспанова", "Дана Оспанова"), ("@ПЕТР СЕМЕНОВ", "Пётр Семёнов")]),
        ("Спросите @әсем құрманғали!", [("@әсем құрманғали", "Әсем Құрманғали")]),
        ("😀 @Анна-Мария", [("@Анна-Мария", "Анна-Мария")]),
        ("@Дана\nОспанова", [("@Дана", "Дана")]),
    ],
)
def test_whoever_is_called_by_the_whole_name_is_mentioned_the_longest_name_first(text, found):
    assert named(text) == found


@pytest.mark.parametrize(
    "text",
    [
        *("a@b.kz", "почта: ivan.b@b.kz", "a+@b", "@b.kz", "@b_news", "@b@mastodon.kz", "@@b"),
        *("@Дану спросите", "@Данабек", "@Дана-апай", "@ Дана", "Дана", "@Нурлан", "@"),
    ],
)
def test_an_address_a_handle_and_an_inflected_name_are_no_mention(text):
    assert named(text) == []


_NAMES = st.lists(st.text("абё Ёқ@-.b", min_size=1, max_size=6), max_size=5)


@given(_NAMES, st.data())
def test_a_mention_is_a_sign_and_a_name_and_none_is_longer(names, data):
    pieces = st.one_of(st.sampled_from(["@", " ", ".", "а", "b", "\n", "😀", *names]))
    text = "".join(data.draw(st.lists(pieces, max_size=12)))
    end = 0
    for mention in People(names).mentions(text):
        assert mention.span.start >= end
        end = mention.span.end
        assert text[mention.span.start] == "@"
        assert key(mention.span.of(text)[1:]) == key(mention.name)
        behind = text[end : end + 1]
        assert not behind.isalnum()
        before = text[mention.span.start - 1 : mention.span.start]
        assert not before.isalnum()


@given(_NAMES, st.lists(st.tuples(st.sampled_from(["Дана", "Пётр"]), st.text("@абё b.", max_size=9)), min_size=1))
def test_what_calls_say_is_what_the_text_says(names, said):
    people = People([*names, "Дана"])
    spoken = [key(who) for who, _ in said]
    wanted = {
        mention.name
        for number, (_, text) in enumerate(said)
        for mention in people.mentions(text)
        if key(mention.name) not in spoken[number:]
    }
    assert {people.called(call) for call in calls([thread(*said)])} - {None} == wanted


def test_a_call_waits_until_the_thread_is_answered_or_resolved():
    asked = ("Марина", "@Дана Оспанова, кто это сказал?")
    waiting = [thread(asked), thread(("Дана Оспанова", "Министр."), asked), thread(asked, ("Марина", "Срочно."))]
    done = [thread(asked, ("Дана Оспанова", "Министр.")), thread(asked, resolved=True), thread(("Дана", "@Дана"))]

    assert PEOPLE.waiting([*waiting, *done], "дана  оспанова") == waiting
    assert PEOPLE.waiting(waiting, "Дана") == []
    assert PEOPLE.waiting(waiting, "") == []


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("", ["Анна-Мария", "Әсем Құрманғали", "Дана", "Дана Оспанова", "Пётр Семёнов", "b"]),
        ("дан", ["Дана", "Дана Оспанова"]),
        ("дана о", ["Дана Оспанова"]),
        ("сем", ["Пётр Семёнов"]),
        ("петр сём", ["Пётр Семёнов"]),
        ("құр", ["Әсем Құрманғали"]),
        ("асем курм", ["Әсем Құрманғали"]),
        ("мар", ["Анна-Мария"]),
        ("спан", []),
        ("дана, ", []),
    ],
)
def test_names_are_offered_from_the_beginning_of_any_word(typed, offered):
    assert sorted(PEOPLE.beginning(typed)) == sorted(offered)


def test_those_whose_name_begins_so_are_offered_first():
    people = People(["Семён Оспанов", "Олжас Семёнов", "Айгуль Оспанова"])
    assert people.beginning("о") == ["Олжас Семёнов", "Айгуль Оспанова", "Семён Оспанов"]


def test_a_mention_in_the_making_begins_at_its_sign():
    assert being_typed("Вот @Дана Ос", 12) == (4, 12)
    assert being_typed("a@b", 3) is None
    assert being_typed("@Дана\nвот", 9) is None
    assert being_typed("вот", 3) is None
