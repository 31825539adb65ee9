"""Parts and multiples of the headline: told in whatever way, or not told, or no figures at all."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app import bootstrap
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.parts import PartRole
from editor_app.proofreading.passage import Language, Passage
from editor_app.rules.consistency.headline_figure_missing import RULE

_NOTHING = "В городе авария на насосной станции, её обещают устранить к утру 25 октября 2026 года."


@pytest.fixture(scope="module")
def language() -> Language:
    return bootstrap.language()


def missing(headline: str, text: str, language: Language) -> list[str]:
    parts = (
        Part("headline", PartRole.HEADLINE, Passage(headline, language)),
        Part("body", PartRole.BODY, Passage(text, language)),
    )
    return [match.span.of(headline) for _, match in RULE.check_article(Article(parts))]


@pytest.mark.parametrize(
    ("headline", "quote"),
    [
        ("Треть домов без воды", "Треть"),
        ("Две трети домов без воды", "Две трети"),
        ("У двух третей жителей нет газа", "двух третей"),
        ("Три четверти урожая погибло", "Три четверти"),
        ("Половина депутатов не пришла на заседание", "Половина"),
        ("Половина из опрошенных не доверяет банкам", "Половина"),
        ("Более половины опрошенных против реформы", "половины"),
        ("Добрая половина школ требует ремонта", "половина"),
        ("Почти треть всех многоэтажных домов аварийные", "треть"),
        ("Каждый пятый школьник болеет", "Каждый пятый"),
        ("Каждая третья семья получит пособие", "Каждая третья"),
        ("Тарифы повысят на треть", "треть"),
        ("Посевы хлопка сократили на четверть", "четверть"),
        ("Цены на хлеб выросли вдвое", "вдвое"),
        ("Цены на хлеб выросли почти в два раза", "в два раза"),
        ("Экспорт вырос в полтора раза", "в полтора раза"),
        ("Экспорт вырос в полтора-два раза", "в полтора-два раза"),
        ("Экспорт вырос в 2–3 раза", "в 2–3 раза"),
        ("2/3 домов остались без воды", "2/3"),
        ("⅔ домов остались без воды", "⅔"),
    ],
)
def test_a_part_that_the_text_does_not_tell_is_missing(headline: str, quote: str, language: Language) -> None:
    assert missing(headline, _NOTHING, language) == [quote]


@pytest.mark.parametrize(
    "headline",
    [
        "Четверть века в эфире",
        "Половина пути пройдена",
        "Половина дела сделана",
        "Половина Алматы осталась без света",
        "Вторая половина дня будет дождливой",
        "Во второй половине матча забили дважды",
        "Прекрасная половина человечества отмечает праздник",
        "Обе половины моста сведут осенью",
        "Одна половина города без воды",
        "III четверть начнётся позже",
        "Школьники закончат четверть без оценок",
        "Все три четверти вели хозяева",
        "Сборная прошла в четвертьфинал",
        "Мост откроют в половине второго",
        "Рейс задержали на треть суток",
        "Каждый третий день будет дождь",
        "Каждую вторую субботу — ярмарка",
        "Каждый шестой раз — мимо",
        "В третий раз за год подорожал бензин",
        "В сто раз лучше",
        "Удвоим усилия",
        "Лист сложен вдвое",
        "Двойной удар по карману",
    ],
)
def test_a_way_of_speaking_is_no_figure(headline: str, language: Language) -> None:
    assert missing(headline, _NOTHING, language) == []


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Треть домов без воды", "Без воды остались 33 % домов."),
        ("Треть домов без воды", "Воды нет в 34,7 процента домов."),
        ("Треть домов без воды", "Воды нет в каждом третьем доме."),
        ("Треть домов без воды", "Воды нет в 120 домах из 360."),
        ("Треть домов без воды", "Воды нет у одной трети жителей."),
        ("Две трети домов без воды", "Без воды 40 домов из 60."),
        ("Каждый пятый школьник болеет", "Болеют 19,6% школьников."),
        ("Каждый пятый школьник болеет", "Болеет пятая часть школьников."),
        ("Каждый пятый школьник болеет", "Болеет один из пяти школьников."),
        ("Каждый второй против", "Против половина опрошенных."),
        ("Половина школьников болеет", "Болеют 120 школьников из 240 детей."),
        ("Более половины опрошенных против", "Против 63 % опрошенных."),
        ("Почти половина опрошенных против", "Против 46 % опрошенных."),
        ("Цены выросли вдвое", "Хлеб подорожал с 200 до 400 тенге."),
        ("Цены выросли вдвое", "Хлеб подорожал на 98 %."),
        ("Цены выросли вдвое", "Рост двукратный."),
        ("Цены упали вдвое", "Цены снизились на 52 %."),
        ("Цены упали вдвое", "Цены снизились наполовину."),
        ("Экспорт вырос в полтора раза", "Экспорт увеличился с 10 до 15 млрд тенге."),
        ("Экспорт вырос в 2 раза", "Экспорт увеличился на 100 %."),
        ("Экспорт вырос в 1,5 раза", "Экспорт увеличился в полтора раза."),
        ("Тарифы повысят на треть", "Кубометр подорожает с 90 до 120 тенге."),
        ("Тарифы снизят на четверть", "Кубометр подешевеет с 120 до 90 тенге."),
        ("2/3 домов без воды", "Воды нет в двух третях домов."),
        ("20 % школьников болеют", "Болеет каждый пятый."),
        ("67 % домов без воды", "Воды нет в двух третях домов."),
        ("50 % домов без воды", "Воды нет в половине домов."),
    ],
)
def test_what_is_told_in_another_way_is_not_missing(headline: str, text: str, language: Language) -> None:
    assert missing(headline, text, language) == []


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Цены выросли вдвое", "Хлеб подорожал на 30 %."),
        ("Две трети домов без воды", "Без воды 33 % домов."),
        ("Треть домов без воды", "Без воды половина домов."),
        ("Каждый пятый школьник болеет", "Болеет каждый второй."),
        ("Треть домов без воды", "На место прибыли 3 бригады. Воду дадут через 5 часов."),
        ("40 % домов без воды", "Воды нет в половине домов."),
    ],
)
def test_another_part_is_not_the_one_of_the_headline(headline: str, text: str, language: Language) -> None:
    assert missing(headline, text, language) != []


_SAID = {
    "Половина": Fraction(1, 2),
    "Треть": Fraction(1, 3),
    "Две трети": Fraction(2, 3),
    "Четверть": Fraction(1, 4),
    "Три четверти": Fraction(3, 4),
}


@given(said=st.sampled_from(sorted(_SAID)), whole=st.integers(1, 5000))
def test_a_part_is_that_of_the_numbers_of_which_it_is_one(language: Language, said: str, whole: int) -> None:
    part = _SAID[said]
    all_of_them = whole * part.denominator
    text = f"Воды нет в {whole * part.numerator} домах из {all_of_them}."
    assert missing(f"{said} домов без воды", text, language) == []


@given(said=st.sampled_from(sorted(_SAID)), percent=st.integers(1, 99))
def test_a_part_is_told_by_so_many_per_cent_and_by_no_other(language: Language, said: str, percent: int) -> None:
    exact = float(_SAID[said] * 100)
    found = missing(f"{said} домов без воды", f"Воды нет в {percent} % домов.", language)
    if abs(percent - exact) <= 2:
        assert found == []
    elif abs(percent - exact) > 12:
        assert found == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Работали 5 дней: " + " ".join(["370"] * 130) + ".",
        f"Работали 5 дней: 0,{'0' * 320}1.",
    ],
)
def test_no_row_of_digits_is_too_much_to_be_reckoned_with(text: str, language: Language) -> None:
    assert missing("Мост чинили 5 дней", text, language) == []


def test_a_fraction_of_endless_numbers_is_none(language: Language) -> None:
    assert missing(f"Мост {'1' * 5000}/{'2' * 5000} закрыли", _NOTHING, language) == []
