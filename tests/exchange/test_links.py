import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.exchange.links import address


@pytest.mark.parametrize(
    "href", ["https://example.kz/новость?a=1&b=2#c", "http://example.kz", "mailto:desk@example.kz", "tel:+77010000000"]
)
def test_an_address_that_leads_somewhere_stays(href):
    assert address(href) == href


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "\u2028javascript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "/news/1",
        "#top",
        "",
        "//x",
    ],
)
def test_an_address_that_runs_or_reads_something_goes(href):
    assert address(href) == ""


def test_what_an_address_may_not_hold_is_encoded():
    assert address(' https://example.kz/a b"<c> ') == "https://example.kz/a%20b%22%3Cc%3E"


@given(st.text(max_size=30).map(lambda rest: f"https://example.kz/{rest}"))
def test_cleaning_an_address_twice_changes_nothing_more(href):
    assert address(address(href)) == address(href)
