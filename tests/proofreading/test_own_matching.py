"""Own rules on the real morphology: phrases in every form, replacements that take the form over, examples that pass."""

import pytest

from editor_app import bootstrap
from editor_app.proofreading.errors import ProofreadingError
from editor_app.proofreading.own_matching import compiled, demand, faults
from editor_app.proofreading.own_rules import OwnRule, from_json
from editor_app.proofreading.passage import Language, Passage


@pytest.fixture(scope="module")
def language() -> Language:
    return bootstrap.language()


def rule(wrong: str, *replacements: str, all_forms: bool = True, bad: str = "", good: str = "Верно.") -> OwnRule:
    return OwnRule("Правило", wrong, bad or wrong, good, replacements, all_forms=all_forms)


@pytest.mark.parametrize(
    ("wrong", "right", "text", "found"),
    [
        ("май месяц", "май", "Ждём в мае месяце.", ("мае месяце", "мае")),
        ("май месяц", "май", "Май месяц настал.", ("Май месяц", "Май")),
        ("май месяц", "май", "К МАЮ МЕСЯЦУ", ("МАЮ МЕСЯЦУ", "МАЮ")),
        ("денежные средства", "деньги", "Нет денежных средств.", ("денежных средств", "денег")),
        ("аким города", "глава города", "Отдали акиму города.", ("акиму города", "главе города")),
        ("казахстанец", "житель Казахстана", "Горды казахстанцами.", ("казахстанцами", "жителями Казахстана")),
        ("озвучить", "огласить", "Она озвучила план.", ("озвучила", "огласила")),
        ("данный", "этот", "Читал данную книгу.", ("данную", "эту")),
        ("на сегодняшний день", "сегодня", "На сегодняшний день тихо.", ("На сегодняшний день", "Сегодня")),
    ],
)
def test_a_phrase_is_found_in_any_form_and_its_replacement_takes_the_form_over(
    language: Language, wrong: str, right: str, text: str, found: tuple[str, str]
) -> None:
    (match,) = compiled(rule(wrong, right)).check(Passage(text, language))
    assert (match.span.of(text), *match.suggestions) == found


@pytest.mark.parametrize("text", ["Маяк месяца.", "май-месяц", "Месяц май.", "в мае, месяце"])
def test_other_words_are_not_the_phrase(language: Language, text: str) -> None:
    assert not list(compiled(rule("май месяц", "май")).check(Passage(text, language)))


def test_words_can_be_meant_exactly_as_they_are_written(language: Language) -> None:
    exact = compiled(rule("крайний раз", "последний раз", all_forms=False))
    assert [match.suggestions for match in exact.check(Passage("Крайний раз", language))] == [("Последний раз",)]
    assert not list(exact.check(Passage("В крайнем разе", language)))


def test_where_there_is_no_such_form_nothing_is_suggested(language: Language) -> None:
    text = "Мы примем участие."
    (match,) = compiled(rule("принять участие", "участвовать")).check(Passage(text, language))
    assert match.suggestions == ()


def test_examples_that_do_not_show_the_rule_are_told_in_words(language: Language) -> None:
    def told(own: OwnRule) -> str:
        return " ".join(map(str, faults(own, language)))

    assert told(rule("май месяц", "май", bad="Ждём в мае месяце.", good="Ждём в мае.")) == ""
    assert "В неверном примере" in told(rule("май месяц", "май", bad="Ждём в июне."))
    assert "находит «мае месяце»" in told(rule("май месяц", "май", good="Ждём в мае месяце."))
    assert "снова" in told(rule("аким", "аким города", bad="Акима ждали."))


def test_a_profile_with_such_a_rule_is_refused_by_its_name(language: Language) -> None:
    with pytest.raises(ProofreadingError, match="Правило"):
        demand([rule("май месяц", "май", bad="Ждём в июне.")], language)


def test_a_rule_is_the_same_after_it_was_a_file() -> None:
    own = rule("май  месяц", " май ", "", bad="В мае месяце.")
    assert from_json(own.as_json()) == own
    assert own.id == "own.май_месяц"
    assert own.replacements == ("май",)


@pytest.mark.parametrize(
    "value",
    [[], {}, {"title": ""}, {"title": 1}, {"colour": "red"}, rule("а").as_json() | {"severity": "error"}],
)
def test_what_is_no_rule_is_refused(value: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        from_json(value)
