from dataclasses import replace

import pytest

from editor_app.operations import approval, articles, tags
from editor_app.operations.changes import Changes
from editor_app.operations.errors import OperationError
from editor_app.operations.tags import TagUse
from editor_app.store.errors import StaleVersion
from editor_app.workflow.proposals import Proposal, Slot, propose


@pytest.fixture
def tagged(newsroom, content):
    """Three articles, the last one approved."""
    made = [
        articles.create(newsroom, content(tags=each))[0]
        for each in (("мосты", "Астана"), ("дороги", "мосты"), ("дороги",))
    ]
    return [article.id for article in made]


def _tags(newsroom, article_id):
    return articles.get(newsroom, article_id).content.tags


def test_a_new_tag_is_listed_before_any_article_carries_it(newsroom, as_editor):
    assert tags.create(as_editor, " Новый  год ") == Changes(tags=True)

    assert tags.listing(newsroom) == [TagUse("Новый год", 0)]
    with pytest.raises(OperationError, match="«Новый год» уже есть"):
        tags.create(as_editor, "новый год")
    with pytest.raises(OperationError, match="название"):
        tags.create(as_editor, "  ")


def test_a_tag_gets_its_new_name_on_every_article(newsroom, as_editor, tagged):
    changes = tags.rename(as_editor, "Мосты", "Переправы")

    assert changes == Changes(frozenset(tagged[:2]), tags=True)
    assert tags.listing(newsroom) == [TagUse("Астана", 1), TagUse("дороги", 2), TagUse("Переправы", 2)]
    assert _tags(newsroom, tagged[0]) == ("Переправы", "Астана")
    assert _tags(newsroom, tagged[1]) == ("дороги", "Переправы")


def test_a_tag_can_change_its_case_alone(newsroom, as_editor, tagged):
    tags.rename(as_editor, "мосты", "МОСТЫ")

    assert _tags(newsroom, tagged[0]) == ("МОСТЫ", "Астана")
    assert tags.rename(as_editor, "МОСТЫ", "МОСТЫ") == Changes()


def test_a_name_that_another_tag_has_is_refused(newsroom, as_editor, tagged):
    with pytest.raises(OperationError, match="объедините"):
        tags.rename(as_editor, "мосты", "ДОРОГИ")
    with pytest.raises(OperationError, match="«нету» нет"):
        tags.rename(as_editor, "нету", "есть")

    assert _tags(newsroom, tagged[0]) == ("мосты", "Астана")


def test_merged_tags_are_one_and_no_article_carries_it_twice(newsroom, as_editor, tagged):
    changes = tags.merge(as_editor, "мосты", "Дороги")

    assert changes == Changes(frozenset(tagged[:2]), tags=True)
    assert tags.listing(newsroom) == [TagUse("Астана", 1), TagUse("дороги", 3)]
    assert _tags(newsroom, tagged[0]) == ("дороги", "Астана")
    assert _tags(newsroom, tagged[1]) == ("дороги",)
    assert tags.merge(as_editor, "дороги", "ДОРОГИ") == Changes()


def test_a_deleted_tag_is_on_no_article(newsroom, as_editor, tagged):
    changes = tags.delete(as_editor, "дороги")

    assert changes == Changes(frozenset(tagged[1:]), tags=True)
    assert tags.listing(newsroom) == [TagUse("Астана", 1), TagUse("мосты", 2)]
    assert _tags(newsroom, tagged[2]) == ()


def test_a_change_of_a_tag_reaches_approved_articles_and_is_in_their_history(newsroom, as_editor, tagged):
    approval.take(newsroom, tagged[0], 1, "submit")
    approval.take(as_editor, tagged[0], 2, "approve")
    tags.rename(as_editor, "мосты", "переправы")

    assert _tags(newsroom, tagged[0]) == ("переправы", "Астана")
    assert articles.history(newsroom, tagged[0])[-1].what == "tags"


def test_an_open_article_cannot_bring_the_old_name_back_unseen(newsroom, as_editor, tagged):
    opened = articles.get(newsroom, tagged[0])
    tags.rename(as_editor, "мосты", "переправы")

    with pytest.raises(StaleVersion):
        articles.save(newsroom, opened.id, opened.version, opened.content)


@pytest.mark.parametrize(
    ("change", "left"),
    [
        (lambda desk: tags.rename(desk, "мосты", "переправы"), [("переправы", "дороги")]),
        (lambda desk: tags.merge(desk, "мосты", "дороги"), []),
        (lambda desk: tags.delete(desk, "мосты"), [("дороги",)]),
    ],
)
def test_a_tag_that_is_proposed_goes_with_the_one_that_stands(newsroom, as_editor, tagged, change, left):
    article = articles.get(newsroom, tagged[2])
    content = replace(article.content, tags=("мосты",))
    content = propose(content, Proposal("000001", "Анна", article.updated, Slot.TAGS, ("мосты", "дороги")))
    articles.save(newsroom, article.id, article.version, content)
    change(as_editor)
    assert [each.value for each in articles.get(newsroom, article.id).content.proposals] == left
