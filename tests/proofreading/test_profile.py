import json
from dataclasses import replace
from pathlib import Path

import pytest

from editor_app.proofreading.errors import ProofreadingError
from editor_app.proofreading.own_rules import OwnRule
from editor_app.proofreading.profile import BUILT_IN, House, Profile, name_of, named


@pytest.mark.parametrize("name", BUILT_IN)
def test_a_built_in_profile_is_known_by_name_and_can_be_shared_as_a_file(name: str, tmp_path: Path) -> None:
    file = tmp_path / "ours.json"
    file.write_text(json.dumps(named(name).as_json()), encoding="utf-8")
    assert named(str(file)) == BUILT_IN[name]


def test_own_rules_travel_with_the_profile(tmp_path: Path) -> None:
    profile = Profile(own=(OwnRule("Май", "май месяц", "В мае месяце.", "В мае.", ("май",), "Май — месяц."),))
    file = tmp_path / "ours.json"
    file.write_text(json.dumps(profile.as_json()), encoding="utf-8")
    assert named(str(file)) == profile


def test_a_built_in_profile_that_was_changed_has_no_name() -> None:
    assert name_of(BUILT_IN["book"]) == "book"
    assert name_of(replace(BUILT_IN["book"], rules={"style": False})) is None


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
        '{"unasked": "typography.quotes"}',
        '{"own": {}}',
        '{"own": [{"title": "Май"}]}',
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
