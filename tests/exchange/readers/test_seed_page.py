"""The real page that the project began with; its structure was told by hand."""

import json
from pathlib import Path

import pytest

from editor_app.exchange.readers.plain_text import read
from editor_app.exchange.result import Role

DATA = Path(__file__).parents[3] / "../shared/data"

pytestmark = pytest.mark.skipif(not (DATA / "seed_article.txt").is_file(), reason="no shared data")


@pytest.fixture(scope="module")
def imported():
    return read((DATA / "seed_article.txt").read_bytes())


@pytest.fixture(scope="module")
def structure():
    return json.loads((DATA / "seed_structure.json").read_text(encoding="utf-8"))


def test_headline_deck_and_lead_are_told_apart(imported, structure):
    content = imported.content
    assert content.headline == structure["headline"]["text"]
    assert content.deck == structure["deck"]["text"]
    assert content.lead == structure["lead"]["text"]


def test_body_has_the_paragraphs_of_the_page_and_nothing_else(imported, structure):
    assert [block.text for block in imported.content.body.blocks] == [part["text"] for part in structure["body"]]


def test_date_source_and_sections_are_read(imported, structure):
    assert imported.content.published.isoformat(timespec="minutes") == structure["published"]["iso_local"]
    assert imported.content.source == structure["source"]["name"]
    assert list(imported.sections) == [item["text"] for item in structure["navigation"]["items"]]


def test_what_is_left_out_is_named_with_its_place(imported, structure):
    def told(role):
        return [tuple(part.span) for part in imported.dropped if part.role is role]

    def there(*parts):
        return [(part["start"], part["end"]) for part in parts]

    assert told(Role.NAVIGATION) == there(structure["navigation"])
    assert told(Role.DATE) == there(structure["published"])
    assert told(Role.CAPTION) == there(structure["repeated_headline"])
    assert told(Role.TAIL) == there(*structure["tail"])
    assert len(imported.dropped) == 5


def test_nothing_about_the_page_is_a_cause_for_a_warning(imported):
    assert imported.warnings == ()
