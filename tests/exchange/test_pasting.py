import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.exchange import pasting

PDF = """Строители закончили работы на мосту через реку Ишим раньше сро-
ка, сообщили в акимате столицы. Движение по новому мосту от-
кроют весной, когда просохнет асфальт и когда-
то начатую развязку достроят полностью.
Второй абзац начинается с новой строки и тоже тянется через не-
сколько строк одинаковой ширины, как бывает в вёрстке газеты,
а потом кончается."""

JOINED = [
    (
        "Строители закончили работы на мосту через реку Ишим раньше срока, сообщили в акимате столицы. "
        "Движение по новому мосту откроют весной, когда просохнет асфальт "
        "и когда-то начатую развязку достроят полностью."
    ),
    (
        "Второй абзац начинается с новой строки и тоже тянется через несколько строк одинаковой ширины, "
        "как бывает в вёрстке газеты, а потом кончается."
    ),
]


def test_lines_of_a_page_become_its_paragraphs_and_divided_words_are_whole():
    document, told = pasting.read(PDF)
    assert document.text.split("\n") == JOINED
    assert [str(message) for message in told] == ["Строк соединено в абзацы: 5."]


@pytest.mark.parametrize(
    "text",
    [
        "Хлеб\nМолоко\nСыр",
        (
            "Первое предложение, которое занимает всю строку целиком.\nВторое предложение, которое занимает строку.\n"
            "Третье предложение, которое занимает всю строку целиком."
        ),
        "Одна строка без конца\nи другая с маленькой буквы",
        (
            "- первый пункт списка, который довольно длинный\n- второй пункт списка, который довольно длинный\n"
            "- третий пункт списка, который довольно длинный"
        ),
    ],
)
def test_lines_that_somebody_meant_stay(text):
    assert pasting.read(text)[0].text == text


def test_empty_paragraphs_and_invisible_letters_are_dropped_and_told():
    document, told = pasting.read("Чаи\u0306\u200b\r\n\r\n\r\nко\u00adфе\u00a0\u00a0 и")
    assert document.text == "Чай\nкофе и"
    assert [str(message) for message in told] == [
        "Убрано мягких переносов: 1.",
        "Убрано невидимых знаков: 1.",
        "Собрано букв, записанных двумя знаками (й, ё): 1.",
        "Убрано пустых абзацев: 2.",
        "Рядов пробелов стало одним: 1.",
    ]


@given(st.lists(st.text("абв-. ", max_size=70), max_size=12).map("\n".join))
def test_no_letter_is_lost(text):
    assert re.sub(r"[\s-]", "", pasting.read(text)[0].text) == re.sub(r"[\s-]", "", text)
