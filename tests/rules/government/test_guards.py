"""Lines in which a case looks wrong and is right."""

import pytest

from editor_app.proofreading.passage import Language, Passage
from editor_app.proofreading.rule import Match, Rule
from editor_app.rules.government import bare_pronoun, noun_genitive, preposition_case, verb_instrumental, verb_object


def found(rule: Rule, text: str, language: Language) -> list[Match]:
    return list(rule.check(Passage(text, language)))


@pytest.mark.parametrize(
    "text",
    [
        "Он баллотируется в депутаты и пойдет в мэры.",
        "Скот пал с голоду, а люди вышли из дому.",
        "Они верят друг в друга и пишут друг другу.",
        "К такого рода обещаниям относятся спокойно.",
        "Что это за дорога?",
        "Работали по два часа, за три дня построили мост.",
        "О люди, одумайтесь!",
        "Ночевали в кафе у метро.",
        "Ущерб от паводка в ничем не защищенном поселке велик.",
        "После он вернулся в Тараз.",
        "Согласно с требованиями закона проект доработали.",
        "Жить согласно — большое счастье.",
        "Ехали из Алматы в Тбилиси через Баку.",
        "Рейсом из Семея в «Казахстанскую правду» приехал гость.",
    ],
)
def test_a_preposition_may_have_a_form_that_looks_wrong(text: str, language: Language) -> None:
    assert found(preposition_case.RULE, text, language) == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Вопреки прогноза весна ранняя.", "прогноза", "прогнозу"),
        ("Об этому решению узнали вчера.", "этому решению", "этом решении"),
        ("БЕЗ ИЗМЕНЕНИЯМ", "ИЗМЕНЕНИЯМ", "ИЗМЕНЕНИЙ"),
    ],
)
def test_a_whole_phrase_is_put_into_its_case(text: str, wrong: str, right: str, language: Language) -> None:
    matches = found(preposition_case.RULE, text, language)
    if text.isupper():
        assert matches == [], "capitals may be abbreviations"
        return
    [match] = matches
    assert match.span.of(text) == wrong
    assert match.suggestions[0] == right


@pytest.mark.parametrize(
    "text",
    [
        "На церемонии награждения призеры не скрывали слез.",
        "После совещания министр поручила проверить дамбы.",
        "После заседания документ подписали.",
        "Среди нарушений отсутствие раций.",
        "Здание построено в стиле барокко.",
        "В теории доступ к счету открыт всегда.",
        "Ремонт теле- и радиоаппаратуры.",
        "О пожаре сообщил начальник управления полковник Асан Омаров.",
        "На фоне большого события герои стоят перед выбором, после которого они изменятся.",
        "Число жертв сражения тысяча девятьсот четырнадцатого года неизвестно.",
    ],
)
def test_a_noun_after_a_noun_may_belong_to_the_verb(text: str, language: Language) -> None:
    assert found(noun_genitive.RULE, text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "Он стал ей опорой.",
        "Мне стало хуже.",
        "Всем стали доступны данные.",
        "Ему стали помогать.",
        "Директор руководит ими.",
        "Раньше ему стало лучше.",
        "Сыну стали уже известны имена.",
    ],
)
def test_a_dative_beside_a_verb_of_becoming_may_be_right(text: str, language: Language) -> None:
    assert found(verb_instrumental.RULE, text, language) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Омаров тоже стал тренеру.", "тренером"),
        ("Здесь Асанов уже командует батарее.", "батареей"),
    ],
)
def test_a_comparative_and_a_name_do_not_hide_a_wrong_dative(text: str, right: str, language: Language) -> None:
    [match] = found(verb_instrumental.RULE, text, language)
    assert match.suggestions == (right,)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Эта дата считается днем рождения предприятие.", "предприятия"),
        ("Известно авторское повторение картина.", "картины"),
        ("Его задержали уже после окончания совещание.", "совещания"),
    ],
)
def test_a_verb_with_a_subject_or_an_object_needs_no_other(text: str, right: str, language: Language) -> None:
    [match] = found(noun_genitive.RULE, text, language)
    assert match.suggestions == (right,)


@pytest.mark.parametrize(
    "text",
    ["Брат старше него.", "Из всех трех них уцелел один.", "Вокруг нее стояли люди.", "Навстречу ему вышли дети."],
)
def test_a_pronoun_with_n_has_its_preposition_farther_left(text: str, language: Language) -> None:
    assert found(bare_pronoun.RULE, text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "Для развития края язык — главное.",
        "Руководит строительством мастер завода Асан Омаров.",
        "В повестке заседания вопросы безопасности.",
        "Единиц специальной автотехники хватает.",
    ],
)
def test_a_nominative_after_a_noun_may_be_a_subject(text: str, language: Language) -> None:
    assert found(noun_genitive.RULE, text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "Он не видит страну экспортером.",
        "Клуб не получил почтой приглашения.",
        "Врачи спасли ему жизнь.",
        "Городу обсуждать это рано.",
        "Команда достигла упорством успеха.",
        "Она просила взглядом о пощаде.",
        "Жители просят письмом отремонтировать мост.",
    ],
)
def test_a_dative_or_an_instrumental_may_stand_beside_an_object(text: str, language: Language) -> None:
    assert found(verb_object.RULE, text, language) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Жители просят помощью у властей.", "помощь"),
        ("Депутаты требуют ответами от министра.", "ответов"),
        ("Вчера ему заменил молодой врач.", "его"),
    ],
)
def test_a_verb_without_the_object_that_it_demands_is_noticed(text: str, right: str, language: Language) -> None:
    [match] = found(verb_object.RULE, text, language)
    assert match.suggestions[0] == right
