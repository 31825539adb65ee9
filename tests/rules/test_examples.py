"""Every rule is held to its own examples, and to those of all the others."""

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
def test_a_rule_explains_itself(rule_id: str, rule: Rule) -> None:
    assert str(rule.title)
    assert str(rule.message)
    assert rule.authority
    assert sum(1 for example in rule.examples if example.span) >= 2, "wrong examples"
    assert sum(1 for example in rule.examples if not example.span) >= 2, "right examples"


@by_bad_example
def test_a_wrong_line_is_found_and_once_corrected_is_right(rule_id: str, example: Example, language: Language) -> None:
    only = Engine(Catalogue({rule_id: CATALOGUE[rule_id]}), language, Profile(example.house, {rule_id: True}))
    [finding] = only.check(example.text, example.roles, example.written)
    assert finding.span == example.span
    assert next(iter(finding.suggestions), None) == example.suggestion
    if example.suggestion is not None:
        corrected = fix.apply(example.text, finding, example.suggestion)
        assert only.check(corrected, example.roles, example.written) == []


IN_TWO_PLACES = "punctuation.direct_speech"
"""Its fix closes the quotation; that the mark has no pair then asks the writer to say where it opens."""


@by_bad_example
def test_a_correction_makes_no_new_mistake(rule_id: str, example: Example, engine: Engine) -> None:
    before = engine.check(example.text, example.roles, example.written)
    mine = next((finding for finding in before if finding.rule == rule_id), None)
    if mine is None or example.suggestion is None or rule_id == IN_TWO_PLACES:
        return
    corrected = fix.apply(example.text, mine, mine.suggestions[0])
    after = engine.check(corrected, example.roles, example.written)
    known = {finding.rule for finding in before}
    assert [finding for finding in after if finding.severity in MISTAKES and finding.rule not in known] == []


@by_good_example
def test_no_rule_objects_to_a_right_line(example: Example, engine: Engine) -> None:
    found = engine.check(example.text, example.roles, example.written)
    assert [finding for finding in found if finding.severity in MISTAKES] == []
