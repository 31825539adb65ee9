import pytest

from editor_app.workflow.article import Content


def test_names_that_differ_in_case_spaces_or_composition_are_one_tag(store):
    with store.unit_of_work() as unit:
        assert unit.tags.ensure(["Новый  Год", " новый год", "НОВЫИ\u0306 ГОД", ""]) == ("Новый Год",)
        assert unit.tags.ensure(["новый год", "ёлка"]) == ("Новый Год", "ёлка")


def test_an_article_takes_the_spelling_that_the_newsroom_has(store, draft):
    with store.unit_of_work() as unit:
        unit.tags.ensure(["Астана"])
        article = unit.articles.add(draft(tags=("мосты", "АСТАНА", "астана")))

        assert article.content.tags == ("мосты", "Астана")
        assert unit.articles.get("a1") == article
        assert unit.tags.find("астана") == "Астана"
        assert unit.tags.find("Алматы") is None


def test_tags_keep_the_order_that_the_writer_gave(store, draft):
    with store.unit_of_work() as unit:
        article = unit.articles.add(draft(tags=("в", "б", "а")))
        assert unit.articles.get("a1").content.tags == ("в", "б", "а")
        unit.articles.save("a1", article.version, Content(tags=("а", "в")), now=article.updated)
        assert unit.articles.get("a1").content.tags == ("а", "в")


def test_uses_count_the_articles_that_carry_a_tag(store, draft):
    with store.unit_of_work() as unit:
        unit.tags.ensure(["запас"])
        unit.articles.add(draft("a1", tags=("мосты", "Астана")))
        unit.articles.add(draft("a2", tags=("мосты",)))

        assert unit.tags.uses() == [("Астана", 1), ("запас", 0), ("мосты", 2)]
        assert unit.tags.carriers("МОСТЫ") == ["a1", "a2"]


def test_a_tag_that_an_article_carries_cannot_be_taken_away(store, draft):
    from sqlalchemy.exc import IntegrityError

    with store.unit_of_work() as unit:
        unit.articles.add(draft(tags=("мосты",)))
        with pytest.raises(IntegrityError):
            unit.tags.remove("мосты")


def test_a_tag_with_a_new_name_is_found_by_it(store):
    with store.unit_of_work() as unit:
        unit.tags.ensure(["мосты"])
        unit.tags.rename("Мосты", "Переправы")
        assert unit.tags.uses() == [("Переправы", 0)]
        assert unit.tags.find("переправы") == "Переправы"
        unit.tags.remove("ПЕРЕПРАВЫ")
        assert unit.tags.uses() == []
