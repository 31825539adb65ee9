import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.searching import PATIENCE, Query, SearchError, in_case_of, prepared, prepared_forms
from editor_app.text.span import Span

letters = st.text(st.sampled_from("аеёЕЁқӘТт.*([ \u00a0«👍\u0301-"), min_size=1, max_size=8)


def found(text, query, **switches):
    return [span.of(text) for span in prepared(Query(query, **switches)).spans(text)]


@pytest.mark.parametrize(
    ("query", "switches", "text", "matches"),
    [
        ("мост", {}, "Мост и мостик", ["Мост", "мост"]),
        ("мост", {"case": True}, "Мост и мостик", ["мост"]),
        ("мост", {"word": True}, "Мост и мостик", ["Мост"]),
        ("елка", {}, "Ёлка, ёлка, елка", ["Ёлка", "ёлка", "елка"]),
        ("ёлка", {"case": True}, "Елка, елка", ["елка"]),
        ("замок", {}, "за\u0301мок на за\u00adмок", ["за\u0301мок", "за\u00adмок"]),
        ("5 лет", {}, "5\u00a0лет и 5 лет", ["5\u00a0лет", "5 лет"]),
        ("\u00a0", {}, "5\u00a0лет и 5 лет", ["\u00a0"]),
        ("a.b", {}, "axb a.b", ["a.b"]),
        ("қала", {}, "Қала мен қала", ["Қала", "қала"]),
        ("👍", {}, "👍🏽 да 👍", ["👍", "👍"]),
        ("(", {"word": True}, "(а)", ["("]),
        (r"\d+", {"expression": True}, "5 и 12", ["5", "12"]),
        ("ё", {"expression": True}, "её", ["ё"]),
        ("а|аб", {"expression": True, "word": True}, "аб а", ["аб", "а"]),
        ("х*", {"expression": True}, "абв", []),
        ("^А", {"expression": True}, "АА", ["А"]),
    ],
)
def test_a_query_finds_what_its_switches_say(query, switches, text, matches):
    assert found(text, query, **switches) == matches


@given(before=letters, query=letters, after=letters)
def test_a_text_is_found_where_it_stands(before, query, after):
    spans = prepared(Query(query, case=True)).spans(before + query + after)
    place = (before + query + after).index(query)
    assert any(span.start <= place < span.end for span in spans)


@pytest.mark.parametrize("expression", ["(", "[а", "*а", "а**", ")", "\\", r"(а)\2", "[я-а]", "(?P<а", r"\p{Foo}"])
def test_a_wrong_expression_is_told_in_words(expression):
    with pytest.raises(SearchError, match="В выражении ошибка у знака"):
        prepared(Query(expression, expression=True))


@pytest.mark.parametrize("expression", ["(.*?,){11}P", "(?:а{1,300}){1,300}ю"])
def test_an_expression_that_would_never_end_is_stopped_and_told(expression):
    began = time.process_time()
    with pytest.raises(SearchError, match="слишком долго"):
        prepared(Query(expression, expression=True)).spans("1,2,3,4,5,6,7,8,9,10,11,12,13" * 30 + "а" * 50_000)
    assert time.process_time() - began < 20 * PATIENCE


def test_an_expression_that_would_fill_the_memory_is_refused():
    with pytest.raises(SearchError, match="слишком большие повторы"):
        prepared(Query("((а{1000}){1000}){1000}", expression=True))


@pytest.mark.parametrize(
    ("query", "switches", "text", "template", "replacement"),
    [
        ("школа", {}, "Школа", "вуз", "Вуз"),
        ("школа", {}, "ШКОЛА", "вуз", "ВУЗ"),
        ("школа", {}, "Школа", "НИШ", "НИШ"),
        ("школа", {}, "Школа", "школа", "школа"),
        ("Школа", {"case": True}, "Школа", "вуз", "вуз"),
        ("а", {}, "а", r"\1", r"\1"),
        (r"(\w+) (\w+)", {"expression": True}, "раз два", r"\2 \1 \\", "два раз \\"),
        (r"(\w+)( нет)?", {"expression": True}, "раз", r"\1\2!", "раз!"),
    ],
)
def test_what_goes_in_its_place(query, switches, text, template, replacement):
    assert prepared(Query(query, **switches)).replacement(text, Span(0, len(text)), template) == replacement


def test_a_bracket_that_is_not_there_is_told():
    with pytest.raises(SearchError, match=r"\\3"):
        prepared(Query("(а)", expression=True)).replacement("а", Span(0, 1), r"\3")


def test_words_are_found_in_the_forms_that_are_given():
    search = prepared_forms(Query("новая школа"), [["новая", "новой"], [" "], ["школа", "школы"]])
    text = "Новая школа у новой\u00a0школы, но не новой школьницы"
    assert [span.of(text) for span in search.spans(text)] == ["Новая школа", "новой\u00a0школы"]


@pytest.mark.parametrize(
    ("typed", "form", "written"),
    [
        ("Токаев", "токаева", "Токаева"),
        ("мост", "мостом", "мостом"),
        ("США", "сша", "США"),
        ("КазМунайГаз", "казмунайгаза", "КазМунайГаза"),
        ("Я", "меня", "Меня"),
    ],
)
def test_a_form_has_the_capitals_of_the_word(typed, form, written):
    assert in_case_of(typed, form) == written
