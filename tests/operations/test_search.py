from dataclasses import replace

import pytest

from editor_app.document.model import paragraphs
from editor_app.operations import articles, search


def _headlines(found):
    return [hit.headline.text for hit in found.hits]


def test_what_was_just_written_is_found_with_its_words_shown(newsroom, content):
    long = "Раньше писали о другом. " * 20 + "Мосты через Ишим откроют весной. " + "Потом всё забыли. " * 20
    articles.create(newsroom, content("Стройка", body=paragraphs(long)))
    articles.create(newsroom, content("Погода", body=paragraphs("Ясно.")))
    found = search.find(newsroom, "мост")
    [hit] = found.hits
    [place] = hit.passage.found
    assert hit.passage.text[slice(*place)] == "Мосты"
    assert hit.passage.text.startswith("… ")
    assert len(hit.passage.text) < 240
    assert (found.more, found.waiting) == (False, 0)


def test_a_form_that_begins_otherwise_is_found_and_shown(newsroom, content):
    articles.create(newsroom, content("Каникулы", body=paragraphs("В лагерь поедут дети.")))
    [hit] = search.find(newsroom, "ребёнок").hits
    assert [hit.passage.text[slice(*place)] for place in hit.passage.found] == ["дети"]


def test_a_change_and_a_new_tag_are_found(newsroom, content):
    article, _ = articles.create(newsroom, content("Мост"))
    assert _headlines(search.find(newsroom, "мост")) == ["Мост"]
    changed = replace(article.content, headline="Дорога", tags=("Стройка века",))
    articles.save(newsroom, article.id, article.version, changed)
    assert not search.find(newsroom, "заголовок:мост").hits
    assert _headlines(search.find(newsroom, "тег:стройки")) == ["Дорога"]


def test_the_index_takes_all_articles_in_little_by_little(newsroom, content):
    for number in range(5):
        articles.create(newsroom, content(f"Мост {number}"))
    assert search.index(newsroom, 2) == 3
    assert search.index(newsroom, 2) == 1
    assert search.index(newsroom, 2) == 0
    found = search.find(newsroom, "мост", 3)
    assert len(found.hits) == 3
    assert found.more


def test_an_article_without_the_words_in_its_text_shows_its_beginning(newsroom, content):
    articles.create(newsroom, content("Мост", body=paragraphs("Первый абзац.\nВторой абзац.")))
    [hit] = search.find(newsroom, "заголовок:мост").hits
    assert hit.passage.text == "Первый абзац."
    assert [hit.headline.text[slice(*place)] for place in hit.headline.found] == ["Мост"]


@pytest.mark.parametrize(
    "typed",
    ["Токаева", "токаевым", "20000 тенге", "20 000", "«закон о воде»", "“закон о воде”", "закон-о-воде", "мосту"],
)
def test_what_is_typed_otherwise_is_found_and_shown(newsroom, content, typed):
    text = "Токаев подписал закон о воде, это дало 20\u00a0000 тенге на мо\u00adст."
    articles.create(newsroom, content("Указ", body=paragraphs(text)))
    articles.create(newsroom, content("Удар током", body=paragraphs("В законе мало воды: 20 и 000.")))
    [hit] = search.find(newsroom, typed).hits
    assert hit.headline.text == "Указ"
    assert hit.passage.found


def test_a_word_that_begins_as_another_is_found_alone(newsroom, content):
    articles.create(newsroom, content("Указ", body=paragraphs("Токаев подписал закон.")))
    articles.create(newsroom, content("Удар током", body=paragraphs("Мужчину ударило током.")))
    assert _headlines(search.find(newsroom, "ток")) == ["Удар током"]


def test_a_bare_date_is_offered_as_the_day_of_the_articles(newsroom, content):
    article, _ = articles.create(newsroom, content("Мост"))
    day = f"{article.created.astimezone():%d.%m.%Y}"
    assert search.find(newsroom, f"мост {day}").meant == f"мост дата:{day}"
    assert _headlines(search.find(newsroom, "мост дата:сегодня")) == ["Мост"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ghtpbltyn", "президент"),
        ("Ghtpbltyn", "президент"),
        ('"ghtpbltyn jnrhsk"', '"президент открыл"'),
        ("2ktv", "әлем"),
        ("2лем", "әлем"),
        ("учзщ", "expo"),
        ("автор:lfyf", "автор:дана"),
    ],
)
def test_words_of_another_layout_are_offered_where_they_find_something(newsroom, content, typed, meant):
    articles.create(newsroom, content("Президент открыл EXPO", body=paragraphs("Әлем көз тікті.")))
    found = search.find(newsroom, typed)
    assert not found.hits
    assert found.meant == meant
    assert search.find(newsroom, meant).hits


@pytest.mark.parametrize("typed", ["облако", "j,kfrj", "2026", "", "..."])
def test_nothing_is_offered_where_that_would_find_nothing_either(newsroom, content, typed):
    articles.create(newsroom, content("Мост"))
    assert search.find(newsroom, typed).meant == ""


def test_an_index_that_is_damaged_is_made_anew(newsroom, content, sql):
    ids = [articles.create(newsroom, content(f"Мост {number}"))[0].id for number in range(3)]
    assert search.index(newsroom) == 0
    with newsroom.store.unit_of_work() as unit:
        sql(unit, "UPDATE search_entries SET stems = x'0102'")
        unit.commit()
    saved, _ = articles.save(newsroom, ids[0], 1, content("Дорога"))
    while search.index(newsroom):
        pass

    assert [hit.article_id for hit in search.find(newsroom, "дорога").hits] == [saved.id]
    assert {hit.article_id for hit in search.find(newsroom, "мост").hits} == set(ids[1:])
