"""Lines whose commas are right though they look wrong, lines that look right and are not, and what a fix may change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app import bootstrap, rules
from editor_app.proofreading.catalogue import collect
from editor_app.proofreading.passage import Language, Passage
from editor_app.proofreading.rule import Match, Rule
from editor_app.rules.commas import (
    between_clauses,
    clause_end,
    conjunction,
    gerund,
    opening_adverbial,
    participle,
    phrase_end,
    relative_clause,
    single_and,
)

COMMAS = {id_: rule for id_, rule in collect(rules).items() if id_.startswith("commas.")}
LINES = [example.text for rule in COMMAS.values() for example in rule.examples]


def found(rule: Rule, text: str, language: Language) -> list[Match]:
    return list(rule.check(Passage(text, language)))


@pytest.mark.parametrize(
    "text",
    [
        "Построили дома, один из которых уже сдан.",
        "Подписано соглашение, в соответствии с которым снизят пошлины.",
        "Это сайты, доступ к которым закрыли.",
        "Нашли мост, длина которого сто метров.",
        "Он в который раз опоздал.",
    ],
)
def test_a_clause_may_begin_before_its_relative_pronoun(text: str, language: Language) -> None:
    assert found(relative_clause.RULE, text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "Перед тем как уйти, он все проверил.",
        "Несмотря на то что пошел дождь, матч состоялся.",
        "В связи с тем что дорога закрыта, рейсы отменили.",
        "Он делает все что угодно.",
        "Неизвестно кто разбил окно.",
        "Он поступил так как велели.",
    ],
)
def test_a_conjunction_of_several_words_is_not_torn(text: str, language: Language) -> None:
    assert found(conjunction.RULE, text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "На помощь жителям пострадавших районов пришли соседи.",
        "Обстоятельства случившегося выясняет полиция.",
        "Рост следующих показателей заметен.",
        "Он пришел и усталый и голодный.",
    ],
)
def test_a_participle_may_belong_to_what_follows(text: str, language: Language) -> None:
    assert found(participle.RULE, text, language) == []


def test_a_phrase_is_found_after_a_name_in_quotation_marks(language: Language) -> None:
    [match] = found(participle.RULE, "Песня «Степь» написанная в юности стала гимном.", language)
    assert match.suggestions == ("», написанная",)


@pytest.mark.parametrize(
    "text",
    [
        "Судя по всему дождь кончился.",
        "Он работал не покладая рук.",
        "Он получил деньги, тем самым нарушив закон.",
        "Школа открыта начиная с сентября.",
    ],
)
def test_what_was_a_gerund_once_needs_no_comma(text: str, language: Language) -> None:
    assert found(gerund.RULE, text, language) == []


def test_a_phrase_ends_before_the_conjunction_that_joins_the_predicates(language: Language) -> None:
    text = "Они выбрали путь развития, соответствующий нуждам села и пришли к согласию."
    [match] = found(phrase_end.RULE, text, language)
    assert match.suggestions == ("села, и",)


@pytest.mark.parametrize(
    "text",
    [
        "Ракета, которая должна была взлететь, сгорела.",
        "Это люди, которые пришли и помогли.",
        "Договор, по которому стороны готовы были работать, истек.",
    ],
)
def test_a_clause_may_have_two_verbs_of_its_own(text: str, language: Language) -> None:
    assert found(clause_end.RULE, text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "В результате столкновения машины опрокинулись и все пассажиры пострадали.",
        "Он сказал, что дождь кончился и дети вышли на улицу.",
        "Брат и сестра приехали в город.",
        "Комиссия проверила и мост и дорогу.",
    ],
)
def test_clauses_may_share_a_word(text: str, language: Language) -> None:
    assert found(between_clauses.RULE, text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "Брат, который приехал в город, и рассказал об этом.",
        "Он приехал, и рассказал, и показал.",
        "Закончив работу, он встал, и все поднялись.",
    ],
)
def test_a_comma_before_and_may_close_something_or_repeat(text: str, language: Language) -> None:
    assert found(single_and.RULE, text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "В отличие от соседей, мы успели.",
        "С точки зрения закона, он прав.",
        "В городах, селах и аулах прошли праздники.",
        "По мнению жителей, дорога опасна.",
        "В Астане, сообщил он, прошел форум.",
        "Из окна, выходящего на площадь, видно все.",
    ],
)
def test_an_opening_may_need_its_comma(text: str, language: Language) -> None:
    assert found(opening_adverbial.RULE, text, language) == []


def test_words_of_the_author_do_not_hide_an_extra_comma(language: Language) -> None:
    text = "За десять лет, отметил он, упорной работы после начала реформ, мы многое успели."
    [match] = found(opening_adverbial.RULE, text, language)
    assert match.suggestions == ("реформ мы",)


@given(line=st.sampled_from(LINES), cut=st.integers(min_value=0, max_value=80))
def test_a_fix_changes_nothing_but_one_comma(line: str, cut: int) -> None:
    passage = Passage(line[cut:], bootstrap.language())
    for rule in COMMAS.values():
        for match in rule.check(passage):
            for suggestion in match.suggestions:
                assert suggestion.replace(",", "") == match.span.of(passage.text).replace(",", "")
                assert abs(suggestion.count(",") - match.span.of(passage.text).count(",")) in {1, 2}
