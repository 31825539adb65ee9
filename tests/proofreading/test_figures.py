import pytest

from editor_app import bootstrap
from editor_app.proofreading.figures import Figure, days, figures, is_told
from editor_app.proofreading.passage import Language, Passage


@pytest.fixture(scope="module")
def language() -> Language:
    return bootstrap.language()


def read(text: str, language: Language) -> list[Figure]:
    return list(figures(Passage(text, language)))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Сгорели 20 домов", 20, "дом"),
        ("Спасли 102 328 человек", 102328, "человек"),
        ("Вывезли 2,5 млн тонн", 2.5e6, "тонна"),
        ("Вывезли 40 тыс. тонн", 40e3, "тонна"),
        ("Выросло на 12%", 12, "процент"),
        ("Пришли двадцать пять человек", 25, "человек"),
        ("Сто тысяч домов", 100e3, "дом"),
        ("Прошло полтора года", 1.5, "год"),
        ("Выделили два с половиной миллиона тенге", 2.5e6, "тенг"),
        ("Получат полмиллиона тенге", 500e3, "тенг"),
        ("Откроют семнадцатого ноября", 17, "ноябрь"),
    ],
)
def test_a_quantity_has_a_value_and_a_unit(text: str, value: float, unit: str, language: Language) -> None:
    [figure] = read(text, language)
    assert (figure.value, figure.unit) == (value, unit)


@pytest.mark.parametrize("text", ["В 18:30 начнется матч.", "Счет 3:1.", "Отчет от 15.04.2024 готов."])
def test_times_scores_and_dates_in_figures_are_no_quantities(text: str, language: Language) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("headline", "text", "told"),
    [
        ("Спасли 100 тысяч человек", "Спасли 102 328 человек", True),
        ("Спасли более 50 человек", "Спасли 54 человека", True),
        ("Сгорели 30 домов", "В селе сгорели 10 домов, в городе двадцать", True),
        ("Сгорели 30 домов", "Сгорели 31 дом", False),
        ("Сгорели 102 дома", "Сгорели 100 домов", False),
        ("Воды нет у 57% жителей", "Воды нет у 56% жителей", False),
        ("Выпуск вырос в 2 раза", "Выпуск удвоился", True),
        ("Выпуск вырос в 3 раза", "Выпуск увеличили вдвое", False),
    ],
)
def test_a_round_or_summed_number_is_told_another_one_is_not(
    headline: str, text: str, told: bool, language: Language
) -> None:
    [figure] = read(headline, language)
    assert is_told(figure, read(text, language)) is told


def test_a_date_in_figures_tells_its_day(language: Language) -> None:
    passage = Passage("Отчет от 15.04.2024 и 5.11.24, в 18.30, версия 1.13.2024.", language)
    assert [(day.value, day.unit) for day in days(passage)] == [(15, "апрель"), (5, "ноябрь")]
    assert [day.span.of(passage.text) for day in days(passage)] == ["15.04.2024", "5.11.24"]


def test_a_long_row_of_numbers_is_no_figure(language: Language) -> None:
    text = " ".join(["370"] * 130)
    found = read(text, language)
    assert len(found) > 1
    assert max(figure.value for figure in found) < 1e15
