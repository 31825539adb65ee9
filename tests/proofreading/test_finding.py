import pytest

from editor_app.proofreading.finding import Finding, Kind, Severity, beside, from_json


def finding(start: int, end: int) -> Finding:
    return Finding(start, end, "a.b", Kind.STYLE, Severity.HINT, "Не так.", ("так",))


def test_a_finding_comes_back_from_its_json() -> None:
    assert from_json(finding(2, 5).as_json()) == finding(2, 5)


@pytest.mark.parametrize("change", [{"start": "2"}, {"suggestions": "так"}, {"kind": "weather"}])
def test_json_of_no_finding_is_refused(change: dict[str, object]) -> None:
    with pytest.raises((TypeError, ValueError)):
        from_json({**finding(2, 5).as_json(), **change})


def test_what_the_article_shows_stands_beside_and_never_over_what_a_passage_shows() -> None:
    assert beside([finding(4, 8)], [finding(9, 10), finding(6, 9), finding(0, 4)]) == (
        finding(0, 4),
        finding(4, 8),
        finding(9, 10),
    )
