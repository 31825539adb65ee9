import pytest

from editor_app.workflow.persons import each_named, is_same


@pytest.mark.parametrize(
    "other",
    [
        "дана оспанова",
        "  Дана\u00a0 Оспанова ",
        "Оспанова Дана",
        "Д. Оспанова",
        "Оспанова Д. Е.",
        "Дана Ерлановна Оспанова",
        "Dана Оспанова".replace("D", "Д"),
        "Дaнa Ocпaнoвa",  # with Latin letters
        "Dana Ospanova",
        "D. Ospanova",
        "Да\u0301на Оспанова".replace("\u0301", ""),
    ],
)
def test_a_name_spelled_otherwise_is_the_same(other):
    assert is_same("Дана Оспанова", other)
    assert is_same(other, "Дана Оспанова")


@pytest.mark.parametrize(
    "other", ["", " ", "Дана", "Dana", "Оспан", "Дина Оспанова", "Дана Оспан", "Глеб Ким", "М. Оспанова", "Д. О."]
)
def test_another_name_is_another(other):
    assert not is_same("Дана Оспанова", other)


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Қасым-Жомарт Тоқаев", "Qasym-Jomart Toqaev"),
        ("Касым-Жомарт Токаев", "Kassym-Jomart Tokayev"),
        ("Евгений Юрьев", "Yevgeny Yuryev"),
        ("Дмитрий Щукин", "Dmitry Shchukin"),
        ("Айгуль Ахметова", "Aigul Akhmetova"),
        ("Жанна Цой", "Zhanna Tsoy"),
    ],
)
def test_a_name_in_latin_letters_is_the_same(cyrillic, latin):
    assert is_same(cyrillic, latin)
    assert not is_same(latin, "Глеб Ким")


def test_yo_hyphens_and_single_words():
    assert is_same("Семён Королёв-Ким", "Семен Королев Ким")
    assert is_same("Мадонна", "мадонна")
    assert not is_same("", "")


@pytest.mark.parametrize(
    "whole",
    [
        *("Дана Сейтова", "Сейтова Дана", "Д. Сейтова", "Сейтова Д. Е.", "Дана Ерлановна Сейтова", "Dana Seitova"),
        *("Сейтова Дана Ерлановна", "Марина Сейтова", "Сейтова Дана Ерланқызы"),
    ],
)
def test_a_surname_alone_may_be_of_whoever_bears_it(whole):
    assert is_same("Сейтова", whole)
    assert is_same(whole, "сейтова")
    assert not any(is_same(whole, other) for other in ("Дана", "Марина", "Ерлановна", "Сейтов", "Д.", "Алия Сейтова"))


@pytest.mark.parametrize(
    ("whole", "surname", "first"),
    [
        ("Тимур Ли", "Ли", "Тимур"),
        ("Марина Ли", "Ли", "Марина"),
        ("Серік Болат", "Болат", "Серік"),
        ("Лев Цой", "Цой", "Лев"),
        ("Анна Каренина", "Каренина", "Анна"),
        ("Ли Тимур Асанович", "Ли", "Тимур"),
        ("Семён Королёв-Ким", "Королёв-Ким", "Семён"),
        ("Любовь Ким", "Ким", "Любовь"),
        ("Пётр Чайковский", "Чайковский", "Пётр"),
    ],
)
def test_the_surname_of_a_name_is_known_wherever_it_stands(whole, surname, first):
    assert is_same(whole, surname)
    assert not is_same(whole, first)


def test_a_signature_is_taken_apart():
    assert [name.strip() for name in each_named("Дана Оспанова, Глеб Ким и Анна Ли; Фото: 12 / Ерлан және Асель")] == [
        *("Дана Оспанова", "Глеб Ким", "Анна Ли", "Фото: 12", "Ерлан", "Асель")
    ]
