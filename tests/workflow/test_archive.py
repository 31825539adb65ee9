from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.workflow.archive import Field, Query, Term, parse, retyped


def test_a_question_is_taken_apart():
    asked = parse('мост "срок сдачи" -авария автор:Оспанова тег:«большая вода» с:01.10.2026 по:2026')
    assert asked == Query(
        (
            Term(("мост",)),
            Term(("срок", "сдачи")),
            Term(("авария",), excluded=True),
            Term(("Оспанова",), Field.AUTHOR),
            Term(("большая", "вода"), Field.TAGS),
        ),
        date(2026, 10, 1),
        date(2026, 12, 31),
    )


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("05.10.2026", (date(2026, 10, 5), date(2026, 10, 5))),
        ("2026-10-05", (date(2026, 10, 5), date(2026, 10, 5))),
        ("02.2028", (date(2028, 2, 1), date(2028, 2, 29))),
        ("2026", (date(2026, 1, 1), date(2026, 12, 31))),
    ],
)
def test_a_day_a_month_and_a_year_can_be_asked_for(written, days):
    asked = parse(f"дата:{written}")
    assert (asked.since, asked.until) == days


def test_what_is_no_date_and_no_field_is_words():
    assert parse("с:31.02.2026").terms
    assert parse("счёт 2:1").terms == (Term(("счёт",)), Term(("2", "1")))
    assert parse("министр: сроки").terms == (Term(("министр",)), Term(("сроки",)))


def test_a_question_is_read_as_the_same_keys_on_other_layouts():
    assert retyped("-ghbdtn fdnjh автор:fcfyjd дата:2026 15") == ["-привет автор автор:асанов дата:2026 15"]
    assert retyped("<jhbc") == ["борис"]
    assert not retyped("2026 10.2026 ???")


def test_only_what_must_not_be_there_asks_for_nothing():
    assert parse("-авария").is_empty
    assert parse("").is_empty
    assert not parse("дата:2026").is_empty


@given(st.text(alphabet="абв -:\"«»'авторс. 2026*()^{}"))
def test_any_text_can_be_asked(text):
    parse(text)
    for other in retyped(text):
        parse(other)
