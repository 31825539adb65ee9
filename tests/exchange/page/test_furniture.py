import pytest

from editor_app.exchange.page.furniture import (
    is_button,
    is_counter,
    is_credit,
    labelled,
    see_also,
    tail_length,
)
from editor_app.exchange.page.lines import lines

PROSE = (
    "Движение по новому мосту пустили в обе стороны ещё утром, а пешеходные дорожки откроют в следующем месяце, "
    "когда закончат ограждения."
)


def rows(*texts):
    return list(lines("\n".join(texts), str))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Автор: Анна Ким", ("author", "Анна Ким")),
        ("Текст — Ерлан Сейтов", ("author", "Ерлан Сейтов")),
        ("Источник: Степной вестник", ("source", "Степной вестник")),
        ("Теги: мост, Караганда", ("tags", "мост, Караганда")),
        ("Текст объявления опубликован на сайте.", None),
        ("Источник сообщил о сделке. Её сумма неизвестна.", None),
        ("Автор этих строк там был.", None),
    ],
)
def test_labelled_lines_give_a_value(line, expected):
    assert labelled(line) == expected


@pytest.mark.parametrize("line", ["Фото: пресс-служба акимата", "© Фото из архива редакции", "Фото с сайта gov.kz"])
def test_credits_belong_to_pictures(line):
    assert is_credit(line)


@pytest.mark.parametrize(
    "line", ["Фотографии моста появились в сети.", "Видео: вышло. Его посмотрели все жители города."]
)
def test_a_sentence_about_pictures_is_no_credit(line):
    assert not is_credit(line)


@pytest.mark.parametrize(
    "line", ["×", "Поделиться", "WhatsApp", "Подписывайтесь на наш Telegram-канал", "RU | KZ | EN"]
)
def test_a_button_is_no_part_of_the_article(line):
    assert is_button(line)


@pytest.mark.parametrize("line", ["1 240 просмотров", "Время чтения: 3 мин", "Комментарии: 12"])
def test_a_counter_is_no_part_of_the_article(line):
    assert is_counter(line)


def test_foreign_news_is_cut_with_all_below_it():
    assert tail_length(rows(PROSE, "Новости партнёров", "Чужая новость", PROSE, "×")) == 4


def test_a_heading_that_an_article_may_have_cuts_only_when_no_text_follows():
    assert tail_length(rows(PROSE, "Комментарии", "Войдите, чтобы писать")) == 2
    assert tail_length(rows(PROSE, "Обсуждение", PROSE)) == 0


def test_buttons_at_the_end_are_the_foot():
    assert tail_length(rows(PROSE, "Поделиться", "Telegram", "×")) == 3


def test_see_also_takes_its_headlines_and_no_text():
    assert see_also(rows("Читайте также:", "Мост закроют на ремонт", PROSE)) == 2
    assert see_also(rows("Читайте также: Мост закроют на ремонт", "Мост")) == 1
    assert see_also(rows(PROSE)) == 0
