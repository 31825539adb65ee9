import pytest

from editor_app.proofreading import fix
from editor_app.proofreading.finding import Finding, Kind, Severity


def finding(start: int, end: int, *suggestions: str) -> Finding:
    return Finding(start, end, "a.b", Kind.SPELLING, Severity.ERROR, "", suggestions)


def test_a_suggestion_replaces_its_words_and_nothing_else() -> None:
    assert fix.apply("на на заседании", finding(0, 5, "на", "за"), "за") == "за заседании"


def test_what_was_not_suggested_is_refused() -> None:
    with pytest.raises(ValueError, match="под"):
        fix.apply("на на заседании", finding(0, 5, "на"), "под")
