import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.text.keyboard import on_latin_layout, on_russian_layout
from editor_app.ui.finding_by_words import cost


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("сохранить", "Сохранить"),
        ("текст вставить", "Вставить только текст"),
        ("вст тек", "Вставить только текст"),
        ("ghbdtn", "Привет"),
        ("'rcgjhn", "Экспорт…"),
        ("учзщке", "Export…"),
        ("зачеркнутый", "Зачёркнутый"),
        ("заголовки", "Заголовок 2"),
        ("ctrl+b", "Полужирный Формат Ctrl+B"),
        ("пжр", "Полужирный"),
        ("", "Что угодно"),
    ],
)
def test_a_title_is_found(query: str, title: str) -> None:
    assert cost(query, title) is not None


@pytest.mark.parametrize(("query", "title"), [("сохранить файл", "Сохранить"), ("мост", "Стол"), ("ъ", "Экспорт")])
def test_other_titles_are_not(query: str, title: str) -> None:
    assert cost(query, title) is None


def test_the_nearer_title_comes_first() -> None:
    def order(query: str, *titles: str) -> list[str]:
        return sorted(titles, key=lambda title: (cost(query, title) is None, cost(query, title)))

    assert order("тег", "История", "Стратегия", "Теги материала")[0] == "Теги материала"
    assert order("вид", "Видео", "Вид")[0] == "Вид"
    assert cost("экспорт", "Экспорт… Файл") == cost("экспорт", "Экспорт нескольких… Файл") == 0


@given(st.text("йцукенгшщзхъфывапролджэячсмитьбю "))
def test_what_is_typed_on_the_other_layout_comes_back(text: str) -> None:
    assert on_russian_layout(on_latin_layout(text)) == text
