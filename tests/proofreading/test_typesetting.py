import json
import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_app import bootstrap
from editor_app.proofreading.profile import BUILT_IN

LINK = "https://example.kz/a-b?c=1,2&d=«e»"
PIECES = st.sampled_from(
    [
        *[
            "в",
            "мост",
            "Алматы",
            "Асан",
            "что",
            "то",
            "ли",
            "же",
            "кто",
            "из",
            "за",
            "Қазақ",
            "тілі",
            "word",
            "ХХ",
            "г",
            "т",
        ],
        *[
            "1",
            "22",
            "2012",
            "10000",
            "5-10",
            "1941-1945",
            "3.5",
            "20",
            "%",
            "°",
            "C",
            "№",
            "§",
            "₸",
            "м2",
            "км",
            "млрд",
            "руб",
        ],
        *[" ", " ", " ", "\u00a0", "  ", "\t", "\u202f", "\n", "\n\n", "\r\n", "\u00ad", "\ufeff"],
        *[
            ".",
            ",",
            "...",
            "…",
            "!",
            "?",
            ":",
            ";",
            "-",
            "--",
            "–",
            "—",
            "«",
            "»",
            '"',
            "„",
            "“",
            "”",
            "'",
            "(",
            ")",
            "[",
            "]",
            "*",
        ],
        *[
            "(tm)",
            "1/2",
            "->",
            "+-",
            "т.д.",
            "А.С.",
            "P.S.",
            "г.",
            "стр.",
            LINK.split("?")[0],
            "a@b.kz",
            "#тег",
            "file.txt",
        ],
    ]
)
TEXTS = st.lists(PIECES, max_size=25).map("".join)
WORDS = st.lists(st.text("абвгдежзиклмнопрстуфхцчшьыэюяәғқңөұүһі", min_size=4, max_size=9), max_size=12)
PROFILES = st.sampled_from(sorted(BUILT_IN))


typesetter = cache(bootstrap.typesetter)


def typeset(text: str, profile: str = "web") -> str:
    return typesetter(profile).typeset(text)


@settings(max_examples=400)
@given(TEXTS, PROFILES)
def test_typesetting_again_changes_nothing(text: str, profile: str) -> None:
    once = typeset(text, profile)
    assert typeset(once, profile) == once


@given(
    WORDS,
    st.lists(
        st.sampled_from([" ", "  ", ", ", " - ", '"', " (", ") ", "! ", "\n", " – ", " 5 "]), min_size=12, max_size=12
    ),
    PROFILES,
)
def test_no_word_is_changed_lost_glued_or_torn(words: list[str], between: list[str], profile: str) -> None:
    text = "".join(word + gap for word, gap in zip(words, between, strict=False))
    assert re.findall(r"[^\W\d]+", typeset(text, profile)) == re.findall(r"[^\W\d]+", text)


@given(
    st.sampled_from(["http://example.kz/a-b,c...d", "a.b-c@example.kz", "www.example.kz/1-2", "#ел-басы", "a--b.docx"]),
    PROFILES,
)
def test_links_and_the_like_are_left_alone(link: str, profile: str) -> None:
    assert link in typeset(f'Смотрите "{link}" , там 5-10 лет - всё.', profile)


@pytest.mark.parametrize(
    ("profile", "text"),
    [
        ("default", 'Аким сказал: "Дорогу откроют 5\u00a0мая"\u00a0— и\u00a0ушел...'),
        ("book", "Аким сказал: «Дорогу откроют 5\u00a0мая»\u00a0— и\u00a0ушел…"),
        ("agency", 'Аким сказал: "Дорогу откроют 5\u00a0мая" - и\u00a0ушел...'),
    ],
)
def test_each_house_has_its_way(profile: str, text: str) -> None:
    assert typeset('Аким сказал: "Дорогу откроют 5 мая" - и ушел...', profile) == text


def test_marks_are_nested_over_the_paragraph_and_a_kazakh_ending_stays_at_its_mark() -> None:
    assert (
        typeset('ТОО "Фирма "Алтай"" и "Барыс"тың матчі', "book") == "ТОО\u00a0«Фирма „Алтай“» и\u00a0«Барыс»тың матчі"
    )


def test_inches_and_coordinates_are_no_quotation_marks() -> None:
    assert typeset('Экран 13" и точка 43°15\'30" на карте', "book") == 'Экран 13" и\u00a0точка 43°15\'30" на\u00a0карте'


def test_a_kazakh_phrase_keeps_its_dash() -> None:
    assert "«Жастар – Отанға!»" in typeset("Проект «Жастар – Отанға!» - новый.", "book")


def test_lines_keep_their_ends_and_empty_ones_do_not_pile_up() -> None:
    assert typeset("\n\nПервая.  \r\n\r\n\r\n\r\n Вторая.\n", "web") == "Первая.\r\n\r\n Вторая."


def test_a_profile_switches_a_rule_of_typesetting_off(tmp_path: Path) -> None:
    file = tmp_path / "ours.json"
    file.write_text(json.dumps({"rules": {"typesetting.short_words": False}}), encoding="utf-8")
    assert bootstrap.typesetter(str(file)).typeset("в Алматы") == "в Алматы"


def test_no_check_shows_what_typesetting_does_unseen() -> None:
    findings = bootstrap.engine("book").check("Он был в Алматы 5 мая 2022 г. и т. д.")
    assert [finding for finding in findings if finding.rule.startswith("typesetting.")] == []
