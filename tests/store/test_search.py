from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_app.store.database import Store
from editor_app.text.stemming import stems
from editor_app.workflow.archive import Field, parse
from editor_app.workflow.article import Article


def _put(store: Store, draft: Callable[..., Article], article_id: str, headline: str, text: str = "", **said) -> None:
    when = said.pop("when", None) or datetime(2026, 11, 20).astimezone()
    with store.unit_of_work() as unit:
        if article_id not in unit.articles.ids():
            unit.articles.add(draft(article_id))
        fields = {"headline": headline, "text": text, "tags": "", "author": "", **said}
        words = {Field(field): [stem for stem, _ in stems(told)] for field, told in fields.items()}
        unit.search.put(article_id, when, words)
        unit.commit()


def _found(store: Store, question: str, most: int = 10) -> list[str]:
    with store.unit_of_work() as unit:
        return unit.search.find(parse(question), most)


def test_forms_of_words_and_ё_are_found_in_both_languages(store, draft):
    _put(store, draft, "ru", "Ёлки привезли в посёлок", "Министры подписали соглашение.")
    _put(store, draft, "kk", "Мектептерде жаңа оқулықтар бар", "Президенттің жарлығы шықты.")
    for question in ("елка", "поселка", "министр подписал", "соглашением"):
        assert _found(store, question) == ["ru"], question
    for question in ("мектеп", "оқулық", "президент", "жарлық"):
        assert _found(store, question) == ["kk"], question


@pytest.mark.usefixtures("zone")
def test_phrases_exclusions_fields_and_dates_narrow(store, draft):
    _put(store, draft, "a", "Срок сдачи моста", when=datetime(2026, 10, 1).astimezone(), author="Дана Оспанова")
    _put(store, draft, "b", "Мост: сдача в срок", "Авария", tags="срочно")
    assert _found(store, "срок моста") == ["b", "a"]
    assert _found(store, '"сроки сдачи"') == ["a"]
    assert _found(store, "мост -авария") == ["a"]
    assert _found(store, "автор:оспановой") == ["a"]
    assert _found(store, "тег:срочно") == ["b"]
    assert _found(store, "заголовок:авария") == []
    assert _found(store, "мост по:10.2026") == ["a"]
    assert _found(store, "дата:20.11.2026") == ["b"]
    assert _found(store, "-мост") == []


def test_the_newest_come_first_and_only_as_many_as_asked_for(store, draft):
    for day in range(1, 6):
        _put(store, draft, f"a{day}", "Мост", when=datetime(2026, 11, day, tzinfo=UTC))
    _put(store, draft, "same", "Мост", when=datetime(2026, 11, 5, tzinfo=UTC))
    assert _found(store, "мост", 3) == ["same", "a5", "a4"]


def test_an_article_that_changed_is_found_by_its_new_words_alone(store, draft):
    _put(store, draft, "a", "Мост", "старый")
    _put(store, draft, "a", "Дорога", "новая")
    assert _found(store, "мост") == []
    assert _found(store, "дорога") == ["a"]
    with store.unit_of_work() as unit:
        unit.search.drop("a")
        unit.commit()
    assert _found(store, "дорога") == []


def test_every_change_of_an_article_waits_for_the_index(store, draft):
    with store.unit_of_work() as unit:
        article = unit.articles.add(draft("a"))
        unit.articles.add(draft("b"))
        assert unit.search.pending(9) == ["b", "a"]
        unit.search.drop("a")
        unit.search.drop("b")
        unit.articles.save("a", article.version, article.content, now=article.updated)
        assert unit.search.pending(9) == ["a"]
        unit.articles.remove("b")
        assert unit.search.waiting() == 2
        unit.commit()


@given(st.text(alphabet="абәқ -:\"«»'^*(){}\\;_%автор"))
@settings(max_examples=60)
def test_no_question_breaks_the_database(store, text):
    _found(store, text)


def test_a_word_without_end_is_taken_in_and_asked_for(store, draft):
    endless = "а" * 5000
    _put(store, draft, "a1", "Мост", endless)
    assert _found(store, endless) == ["a1"]
