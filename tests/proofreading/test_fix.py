import pytest

from editor_app.proofreading import fix
from editor_app.proofreading.finding import Finding, Kind, Severity


def finding(start: int, end: int, *suggestions: str, severity: Severity = Severity.ERROR) -> Finding:
    return Finding(start, end, "a.b", Kind.SPELLING, severity, "", suggestions)


def test_a_suggestion_replaces_its_words_and_nothing_else() -> None:
    assert fix.apply("на на заседании", finding(0, 5, "на", "за"), "за") == "за заседании"


def test_what_was_not_suggested_is_refused() -> None:
    with pytest.raises(ValueError, match="под"):
        fix.apply("на на заседании", finding(0, 5, "на"), "под")


def test_all_first_suggestions_are_applied_at_their_places() -> None:
    found = [finding(4, 6, "ВВ"), finding(0, 2, "А"), finding(8, 9), finding(10, 11, "Д", severity=Severity.HINT)]
    text, applied = fix.apply_first("аа  бб  в д", found)
    assert text == "А  ВВ  в д"
    assert [each.start for each in applied] == [0, 4]


def test_of_two_that_overlap_the_earlier_is_applied() -> None:
    assert fix.apply_first("абв", [finding(1, 3, "ю"), finding(0, 2, "я")])[0] == "яв"
