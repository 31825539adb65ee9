import json
from pathlib import Path

import pytest

from editor_app.proofreading.errors import ProofreadingError
from editor_app.proofreading.profile import BUILT_IN, House, Profile, named


@pytest.mark.parametrize("name", BUILT_IN)
def test_a_built_in_profile_is_known_by_name_and_can_be_shared_as_a_file(name: str, tmp_path: Path) -> None:
    file = tmp_path / "ours.json"
    file.write_text(json.dumps(named(name).as_json()), encoding="utf-8")
    assert named(str(file)) == BUILT_IN[name]


def test_a_file_may_say_little(tmp_path: Path) -> None:
    file = tmp_path / "ours.json"
    file.write_text('{"house": {"dash": "en"}}', encoding="utf-8")
    assert named(str(file)) == Profile(House(dash="en"))


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"house": {"dash": "long"}}',
        '{"house": {"colour": "red"}}',
        '{"rules": {"style": "no"}}',
        '{"house": 1}',
    ],
)
def test_a_file_that_is_no_profile_is_refused_by_name(content: str, tmp_path: Path) -> None:
    file = tmp_path / "broken.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ProofreadingError, match=r"broken\.json"):
        named(str(file))


def test_an_unknown_profile_is_answered_with_the_known_ones() -> None:
    with pytest.raises(ProofreadingError, match="default, book, agency"):
        named("no such profile")
