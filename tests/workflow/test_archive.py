from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.workflow.archive import Field, Query, Term, dated, parse, retyped


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
        ("5.10.26", (date(2026, 10, 5), date(2026, 10, 5))),
        ("05/10/2026", (date(2026, 10, 5), date(2026, 10, 5))),
        ("5 октября 2026 года", (date(2026, 10, 5), date(2026, 10, 5))),
        ("5 ОКТ. 2026", (date(2026, 10, 5), date(2026, 10, 5))),
        ("5 қазан 2026", (date(2026, 10, 5), date(2026, 10, 5))),
        ("5 октября", (date(2026, 10, 5), date(2026, 10, 5))),
        ("5.12", (date(2025, 12, 5), date(2025, 12, 5))),
        ("декабрь", (date(2025, 12, 1), date(2025, 12, 31))),
        ("02.2028", (date(2028, 2, 1), date(2028, 2, 29))),
        ("февраль 2028", (date(2028, 2, 1), date(2028, 2, 29))),
        ("2026", (date(2026, 1, 1), date(2026, 12, 31))),
        ("вчера", (date(2026, 11, 22), date(2026, 11, 22))),
        ("бүгін", (date(2026, 11, 23), date(2026, 11, 23))),
    ],
)
@pytest.mark.parametrize("space", ["", " "])
def test_a_day_a_month_and_a_year_can_be_asked_for(written, days, space):
    asked = parse(f"мост дата:{space}{written} школа", date(2026, 11, 23))
    assert (asked.since, asked.until) == days
    assert asked.terms == (Term(("мост",)), Term(("школа",)))


@given(st.dates(date(1000, 1, 1), date(9998, 12, 31)))
def test_every_day_is_read_in_each_form(day):
    for form in ("%d.%m.%Y", "%Y-%m-%d", "%d/%m/%Y"):
        asked = parse(f"с:{day.strftime(form)} по:{day.strftime(form)}")
        assert (asked.since, asked.until, asked.terms) == (day, day, ())


def test_an_author_is_asked_for_with_initials_or_without():
    for written in (
        "автор:Оспанова",
        "автор: Оспанова",
        "автор:А. Оспанова",
        "автор:А.Оспанова",
        "автор:Оспанова А. Б.",
    ):
        assert parse(f"{written} мост").terms == (Term(("Оспанова",), Field.AUTHOR), Term(("мост",)))


@pytest.mark.parametrize("quoted", ['"срок сдачи"', "«срок сдачи»", "“срок сдачи”", "„срок сдачи“", '"срок сдачи'])
def test_a_phrase_may_stand_in_any_quotation_marks(quoted):
    assert parse(f"мост {quoted}").terms == (Term(("мост",)), Term(("срок", "сдачи")))


def test_a_number_in_groups_is_one_word():
    assert parse("20 000 тенге").terms == (Term(("20 000",)), Term(("тенге",)))
    assert parse("12 мая 300").terms == (Term(("12",)), Term(("мая",)), Term(("300",)))


def test_a_bare_date_may_be_meant_as_the_day_of_the_article():
    assert dated("мост 05.10.2026") == "мост дата:05.10.2026"
    assert dated("дата:05.10.2026 1.2 2026") == "дата:05.10.2026 1.2 2026"


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


@given(st.text(alphabet="абв -:\"«»“„'авторс. 2026*()^{}/\u00a0\u00ad") | st.text())
def test_any_text_can_be_asked(text):
    parse(text, date(2026, 2, 28))
    for other in (dated(text), *retyped(text)):
        parse(other)
