import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.morphology.syntax import LONGEST, Parser


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser()


def test_a_sentence_is_read_as_meant_in_spite_of_a_wrong_ending(parser: Parser) -> None:
    words = "Житель поселка попросили помощи .".split()
    arcs = parser.parse(words)
    assert (words[arcs[0].head], arcs[0].relation) == ("попросили", "nsubj")
    assert (words[arcs[1].head], arcs[1].relation) == ("Житель", "nmod")
    assert (arcs[2].head, arcs[2].relation) == (-1, "root")


def test_an_unknown_word_is_placed_by_its_neighbours(parser: Parser) -> None:
    words = "Новая брызгалочная открылась в Аягозе .".split()
    arcs = parser.parse(words)
    assert words[arcs[0].head] == "брызгалочная"
    assert words[arcs[1].head] == "открылась"


def test_nothing_is_parsed_into_nothing(parser: Parser) -> None:
    assert parser.parse([]) == ()


def test_a_list_longer_than_any_sentence_is_parsed_in_parts(parser: Parser) -> None:
    arcs = parser.parse(["дом", ","] * LONGEST)
    assert len(arcs) == 2 * LONGEST
    assert all(-1 <= arc.head < 2 * LONGEST for arc in arcs)


PARSER = Parser()


@given(st.lists(st.text(min_size=1, max_size=12).filter(lambda word: not word.isspace()), max_size=30))
def test_every_word_has_an_arc_within_the_sentence(words: list[str]) -> None:
    arcs = PARSER.parse(words)
    assert len(arcs) == len(words)
    assert all(-1 <= arc.head < len(words) for arc in arcs)


def test_a_missing_model_is_an_error_of_the_system(tmp_path) -> None:
    with pytest.raises(OSError, match="missing"):
        Parser(tmp_path / "missing.npz").parse(["дом"])


def test_a_sentence_is_read_alike_whatever_was_read_before() -> None:
    words = "Новая школа открылась в Аягозе .".split()
    fresh = Parser().parse(words)
    used = Parser()
    used.parse("Школа в Аягозе открылась весной .".split())
    assert used.parse(words) == fresh
