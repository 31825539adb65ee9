from typing import cast

import pytest

from editor_app.proofreading.matchers import Check, patterns, phrases
from editor_app.proofreading.passage import Language, Passage


def found(check: Check, text: str) -> list[tuple[str, tuple[str, ...]]]:
    passage = Passage(text, cast("Language", None))
    return [(match.span.of(text), match.suggestions) for match in check(passage)]


def test_a_pattern_fills_its_replacements_with_what_it_found() -> None:
    assert found(patterns((r"(\d+)-ти", r"\1", r"около \1")), "до 20-ти и 30-ти") == [
        ("20-ти", ("20", "около 20")),
        ("30-ти", ("30", "около 30")),
    ]


def test_the_finding_is_narrowed_to_the_group_at() -> None:
    assert found(patterns((r"в (?P<at>течении) (?:недели)", "течение")), "в течении недели") == [
        ("течении", ("течение",))
    ]


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("из под снега", "из-под"),
        ("Из под снега", "Из-под"),
        ("ИЗ ПОД СНЕГА", "ИЗ-ПОД"),
        ("из\u00a0под снега", "из-под"),
    ],
)
def test_a_phrase_is_known_in_any_case_and_its_replacement_follows(text: str, suggestion: str) -> None:
    assert [suggestions for _, suggestions in found(phrases(("из под", "из-под")), text)] == [(suggestion,)]


def test_a_phrase_keeps_the_letters_of_the_words_that_it_keeps() -> None:
    assert found(phrases((r"экс (\w+)", r"экс-\1")), "экс Президент ёлки") == [("экс Президент", ("экс-Президент",))]


def test_a_phrase_is_whole_words_and_knows_yo() -> None:
    check = phrases(("все таки", "все-таки"))
    assert [quote for quote, _ in found(check, "всё таки; вовсе таки; все таки-таки")] == ["всё таки"]
