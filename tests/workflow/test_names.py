import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.workflow.names import distinct, key, tidy


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Экономика", "экономика", True),
        ("Новый год", " новый\u00a0 год ", True),
        ("йод", "и\u0306од", True),
        ("ёлка", "елка", False),
        ("Спорт", "Спорт и туризм", False),
    ],
)
def test_names_are_the_same_when_they_look_the_same_but_for_case(one, other, same):
    assert (key(one) == key(other)) is same


@given(names=st.lists(st.text("аА бБ\u00a0", max_size=6)))
def test_distinct_names_keep_their_order_and_say_nothing_twice(names):
    found = distinct(names)

    assert distinct(found) == found
    assert len({key(name) for name in found}) == len(found)
    assert {key(name) for name in found} == {key(name) for name in names if tidy(name)}
    assert list(found) == sorted(found, key=lambda name: [key(each) for each in names].index(key(name)))
