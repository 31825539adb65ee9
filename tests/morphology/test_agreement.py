import pytest

from editor_app.morphology.agreement import (
    attribute_like,
    attributes_agree,
    noun_like,
    predicate_agrees,
    predicate_like,
)
from editor_app.morphology.analyzer import Analyzer, Reading

ANALYZER = Analyzer()


def reading(word: str, *grammemes: str) -> Reading:
    return next(found for found in ANALYZER.readings(word) if found.has(*grammemes))


@pytest.mark.parametrize(
    ("attribute", "noun", "agree"),
    [
        ("новый", "мост", True),
        ("новая", "мост", False),
        ("новые", "мост", False),
        ("новые", "мосты", True),
        ("этого", "года", True),
        ("своей", "коллеге", True),
        ("мой", "коллега", True),
        ("новые", "ножницы", True),
    ],
)
def test_an_attribute_agrees_in_case_number_and_gender(attribute: str, noun: str, agree: bool) -> None:
    pairs = [(left, right) for left in ANALYZER.readings(attribute) for right in ANALYZER.readings(noun)]
    assert any(attributes_agree(left, right) for left, right in pairs if left.part == "ADJF") is agree


def test_the_accusative_tells_the_living_from_the_lifeless() -> None:
    living, lifeless = reading("нового", "ADJF", "accs", "anim"), reading("новый", "ADJF", "accs", "inan")
    assert attributes_agree(living, reading("врача", "accs"))
    assert not attributes_agree(living, reading("мост", "accs"))
    assert attributes_agree(lifeless, reading("мост", "accs"))


@pytest.mark.parametrize(
    ("subject", "verb", "agree"),
    [
        ("форум", "прошел", True),
        ("форум", "прошли", False),
        ("школа", "открылась", True),
        ("школа", "открылось", False),
        ("он", "идет", True),
        ("я", "идет", False),
        ("мы", "идем", True),
        ("коллега", "пришел", True),
        ("коллега", "пришла", True),
    ],
)
def test_a_predicate_agrees_in_number_gender_and_person(subject: str, verb: str, agree: bool) -> None:
    assert predicate_agrees(reading(verb, "VERB"), reading(subject, "nomn")) is agree


def test_a_word_is_given_the_form_that_agrees() -> None:
    assert attribute_like(ANALYZER, reading("вторые", "ADJF"), reading("съезд", "nomn")) == "второй"
    assert attribute_like(ANALYZER, reading("новый", "ADJF"), reading("врача", "accs")) == "нового"
    assert noun_like(ANALYZER, reading("партии", "NOUN"), reading("сельских", "ADJF", "gent")) == "партий"
    assert predicate_like(ANALYZER, reading("прошли", "VERB"), reading("форум", "nomn")) == "прошёл"
    assert predicate_like(ANALYZER, reading("идет", "VERB"), reading("мы", "nomn")) == "идём"
    assert predicate_like(ANALYZER, reading("открыты", "PRTS"), reading("школа", "nomn")) == "открыта"
