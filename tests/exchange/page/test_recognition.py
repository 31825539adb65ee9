from datetime import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor_app.exchange.cleaning import Cleaner
from editor_app.exchange.page.lines import lines
from editor_app.exchange.page.recognition import recognised
from editor_app.exchange.result import Role

LEAD = "Новый мост через Нуру открыли в Караганде на месяц раньше срока, передаёт Stepnoy.kz."
FIRST = (
    "Движение пустили в обе стороны ещё утром, а пешеходные дорожки обещают достроить к июню, "
    "когда закончат ограждения и освещение."
)
SECOND = "«Объезд больше не нужен», — сказал руководитель управления дорог Ерлан Сейтов."
HEADLINE = "В Караганде открыли новый мост через Нуру"


def read(text):
    return recognised(list(lines(text, str)))


def page(*rows):
    return read("\n\n".join(rows))


def roles(imported):
    return [(part.role, part.text) for part in imported.dropped]


def body(imported):
    return [block.text for block in imported.content.body.blocks]


def test_a_text_without_furniture_is_headline_and_body():
    imported = page(HEADLINE, FIRST, SECOND)
    assert imported.content.headline == HEADLINE
    assert imported.content.lead == ""
    assert body(imported) == [FIRST, SECOND]
    assert imported.dropped == ()


def test_a_text_that_begins_with_a_paragraph_has_no_headline_and_says_so():
    imported = page(FIRST, SECOND)
    assert imported.content.headline == ""
    assert body(imported) == [FIRST, SECOND]
    assert "Заголовок не найден" in str(imported.warnings[0])


def test_stamp_above_the_headline_and_tags_below():
    imported = page(
        "Главная / Новости / Общество / Мост",
        "7 марта 2023, 09:05",
        HEADLINE,
        LEAD,
        FIRST,
        "Фото: пресс-служба акимата",
        SECOND,
        "Автор: Анна Ким",
        "Теги: мосты, Караганда",
        "Поделиться",
        "Telegram",
    )
    content = imported.content
    assert (content.headline, content.lead, content.section) == (HEADLINE, LEAD, "Общество")
    assert content.published == datetime(2023, 3, 7, 9, 5)
    assert (content.author, content.tags, content.source) == ("Анна Ким", ("мосты", "Караганда"), "Stepnoy.kz")
    assert body(imported) == [FIRST, SECOND]
    assert (Role.CAPTION, "Фото: пресс-служба акимата") in roles(imported)
    assert (Role.TAIL, "Поделиться") in roles(imported)


def test_a_menu_with_a_label_on_each_line_and_a_bare_byline():
    imported = page(
        "Меню",
        "Власть",
        "Политика",
        "Экономика",
        "Город",
        "Спорт",
        HEADLINE,
        "Объезд по льду больше не нужен",
        "Анна Ким",
        "09:05, 7 марта 2023",
        "1 240 просмотров",
        LEAD,
        FIRST,
        "Читайте также:",
        "Мост в Абае закроют на ремонт",
        SECOND,
        "Самое читаемое",
        "Погода испортится к выходным",
        "© 2023 Степной вестник",
    )
    content = imported.content
    assert imported.sections == ("Власть", "Политика", "Экономика", "Город", "Спорт")
    assert (content.headline, content.deck) == (HEADLINE, "Объезд по льду больше не нужен")
    assert (content.author, content.lead) == ("Анна Ким", LEAD)
    assert body(imported) == [FIRST, SECOND]
    assert (Role.FURNITURE, "Мост в Абае закроют на ремонт") in roles(imported)
    assert (Role.TAIL, "Погода испортится к выходным") in roles(imported)


def test_the_repeated_headline_is_the_caption_of_the_lead_picture():
    imported = page("Лента | Власть | Деньги | Город", HEADLINE, "07.03.2023, 09:05", HEADLINE, LEAD, FIRST)
    assert (Role.CAPTION, HEADLINE) in roles(imported)
    assert imported.content.deck == ""
    assert imported.content.lead == LEAD


def test_a_time_counted_from_the_readers_now_is_not_taken_for_a_date():
    imported = page(HEADLINE, "Сегодня, 14:05", LEAD, FIRST)
    assert imported.content.published is None
    assert "Дата" in str(imported.warnings[0])


def test_the_moment_of_an_update_is_not_that_of_publication():
    imported = page(HEADLINE, "Опубликовано: 07.03.2023 09:05", "Обновлено: 08.03.2023 10:00", LEAD, FIRST)
    assert imported.content.published == datetime(2023, 3, 7, 9, 5)


def test_a_part_called_like_the_foot_of_a_page_stays_when_text_follows():
    imported = page(HEADLINE, FIRST, "Обсуждение", FIRST, SECOND)
    assert body(imported) == [FIRST, "Обсуждение", FIRST, SECOND]


def test_the_title_of_the_window_and_the_name_of_the_site_are_not_the_headline():
    titled = page(f"{HEADLINE} | Степной вестник", HEADLINE, FIRST, SECOND)
    assert titled.content.headline == HEADLINE
    assert titled.content.deck == ""
    named = page("Степной вестник", "Лента | Власть | Деньги | Город", HEADLINE, FIRST, SECOND)
    assert named.content.headline == HEADLINE
    assert roles(named)[0] == (Role.FURNITURE, "Степной вестник")


def test_the_word_press_release_is_not_the_headline():
    imported = page("Пресс-релиз", HEADLINE, FIRST)
    assert imported.content.headline == HEADLINE
    assert roles(imported) == [(Role.FURNITURE, "Пресс-релиз")]


def test_an_empty_text_gives_nothing():
    assert page().content.text == ""


PIECES = st.sampled_from(
    [
        HEADLINE,
        LEAD,
        FIRST,
        SECOND,
        "Политика Экономика Спорт",
        "Политика",
        "Спорт",
        "Культура",
        "07.03.2023, 09:05",
        "Сегодня, 14:05",
        "Анна Ким",
        "Автор: Анна Ким",
        "Теги: мост, река",
        "Фото: Анна Ким",
        "Читайте также:",
        "Новости партнёров",
        "Комментарии",
        "×",
        "***",
        "125",
        "Главная / Спорт",
        "— Что?",
        "",
        " \u00a0 ",
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=40)), max_size=14).map("\n".join))
@example("×")
@example("Теги: ×")
def test_every_line_is_in_the_article_or_among_the_dropped_parts_once_and_in_order(text):
    given_lines = list(lines(text, Cleaner().clean))
    imported = recognised(given_lines)
    content = imported.content
    kept = [part for part in (content.headline, content.deck, content.lead, *body(imported)) if part]
    dropped = [part.text for part in imported.dropped]
    assert sorted(kept + dropped) == sorted(line.text for line in given_lines)
    assert all(Cleaner().clean(part.span.of(text)) == part.text for part in imported.dropped)
    order = [line.text for line in given_lines]
    positions = iter(order)
    assert all(part in positions for part in kept), "the article keeps the order of the page"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\f"])
def test_lines_end_as_any_system_ends_them(end):
    found = list(lines(f"раз{end}{end} два ", str))
    assert [line.text for line in found] == ["раз", "два"]
