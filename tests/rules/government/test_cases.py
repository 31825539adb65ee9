"""Lines in which a case looks wrong and is right, and lines that look like them and are wrong."""

import pytest

from editor_app.proofreading.passage import Language, Passage
from editor_app.rules.agreement import abbreviation, name_predicate, numeral_word, participle_after_comma
from editor_app.rules.government import (
    compound_preposition,
    locative_alone,
    preposition_case,
    preposition_numeral,
    verb_object,
)

RULES = [
    abbreviation.RULE,
    compound_preposition.RULE,
    locative_alone.RULE,
    name_predicate.RULE,
    numeral_word.RULE,
    participle_after_comma.RULE,
    preposition_case.RULE,
    preposition_numeral.RULE,
    verb_object.RULE,
]


def found(text: str, language: Language) -> list[str]:
    passage = Passage(text, language)
    return [match.span.of(text) for rule in RULES for match in rule.check(passage)]


@pytest.mark.parametrize(
    "text",
    [
        "Работы идут в Астане, Таразе и селах области.",
        "О паводке, пожарах и морозах рассказали в эфире.",
        "В ходе беседы министр сообщил о планах.",
        "В связи с этим движение закрыли.",
        "Врачи спасли ему жизнь, и он получил награду.",
        "Комиссии предстоит завершить проверку.",
        "Учения имеют целью проверку готовности.",
        "Ждали его часами.",
        "По приезде их встретили, а через неделю проводили.",
        "Его не было с месяц.",
        "Дворняга с ладонь размером пряталась под крыльцом.",
        "Поезд приходит в семь вечера и стоит двадцать минут.",
        "Ремонтируют три рабочих входа.",
        "Собаку, хромавшую на лапу, забрали волонтеры.",
        "Улицы и дворы, убранные вчера, снова замело.",
        "Пять школ, построенные в прошлом году, открылись.",
        "По данным акимата, построенные весной мосты сданы.",
        "Представитель МВД сообщил о рейде.",
        "Решение Бектас назвало министерство.",
    ],
)
def test_a_case_may_be_right_against_appearance(text: str, language: Language) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Книга лежала столе.", "столе"),
        ("Дорогу закрыли в связи с сильного ветра.", "сильного ветра"),
        ("Министр возглавил правительству.", "правительству"),
        ("Встречу перенесли к пять часам.", "пять"),
        ("Купили пять автобуса.", "автобуса"),
        ("Он увидел собаку, хромавшего на лапу.", "хромавшего"),
        ("Одно из озер на границе, привлекающим туристов весной, замерзло.", "привлекающим"),
        ("В музее есть много картин, посвященным целине.", "посвященным"),
        ("МЧС предупредил о шторме.", "предупредил"),
        ("Его мучила тоска по доме.", "доме"),
        ("Бауржан поблагодарило жителей.", "поблагодарило"),
    ],
)
def test_a_case_is_wrong_beside_its_governor(text: str, wrong: str, language: Language) -> None:
    assert wrong in found(text, language)
