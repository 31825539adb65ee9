"""Every rule is held to its own examples, and to those of all the others."""

import sys
from pathlib import Path

import pytest

from editor_app import bootstrap, rules
from editor_app.proofreading import fix
from editor_app.proofreading.catalogue import Catalogue, collect
from editor_app.proofreading.engine import Engine
from editor_app.proofreading.finding import Severity
from editor_app.proofreading.passage import Language
from editor_app.proofreading.profile import Profile
from editor_app.proofreading.rule import Example, Rule

CATALOGUE = collect(rules)
MISTAKES = (Severity.ERROR, Severity.WARNING)

by_rule = pytest.mark.parametrize(("rule_id", "rule"), CATALOGUE.items(), ids=list(CATALOGUE))
by_bad_example = pytest.mark.parametrize(
    ("rule_id", "example"),
    [
        pytest.param(rule_id, example, id=f"{rule_id}: {example.text}")
        for rule_id, rule in CATALOGUE.items()
        for example in rule.examples
        if example.span
    ],
)
by_good_example = pytest.mark.parametrize(
    "example",
    [
        pytest.param(example, id=f"{rule_id}: {example.text}")
        for rule_id, rule in CATALOGUE.items()
        for example in rule.examples
        if not example.span
    ],
)


@pytest.fixture(scope="module")
def language() -> Language:
    return bootstrap.language()


@pytest.fixture(scope="module")
def engine() -> Engine:
    return bootstrap.engine("default")


@by_rule
def test_a_rule_explains_itself(rule_id: str, rule: Rule):
    assert str(rule.title)
    assert str(rule.message)
    assert rule.authority
    assert sum(1 for example in rule.examples if example.span) >= 2, "wrong examples"
    assert sum(1 for example in rule.examples if not example.span) >= 2, "right examples"


@by_bad_example
def test_a_wrong_line_is_found_and_once_corrected_is_right(rule_id: str, example: Example, language: Language):
    only = Engine(Catalogue({rule_id: CATALOGUE[rule_id]}), language, Profile(rules={rule_id: True}))
    [finding] = only.check(example.text)
    assert finding.span == example.span
    assert next(iter(finding.suggestions), None) == example.suggestion
    if example.suggestion is not None:
        assert only.check(fix.apply(example.text, finding, example.suggestion)) == []


@by_good_example
def test_no_rule_objects_to_a_right_line(example: Example, engine: Engine):
    assert [finding for finding in engine.check(example.text) if finding.severity in MISTAKES] == []


def test_a_file_on_the_shelf_is_a_rule_without_being_named_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = tmp_path / "a_shelf" / "habits"
    folder.mkdir(parents=True)
    for package in (folder.parent, folder):
        (package / "__init__.py").touch()
    (folder / "doubled_dash.py").write_text(
        Path(sys.modules[f"{rules.__name__}.typography.space_runs"].__file__ or "").read_text()
    )
    monkeypatch.syspath_prepend(tmp_path)
    import a_shelf  # type: ignore[import-not-found]

    assert list(collect(a_shelf)) == ["habits.doubled_dash"]


def test_a_file_without_a_rule_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = tmp_path / "another_shelf"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "empty.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    import another_shelf  # type: ignore[import-not-found]

    with pytest.raises(TypeError, match="another_shelf.empty"):
        collect(another_shelf)
