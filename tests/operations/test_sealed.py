"""An approved article, changed afterwards in a thousand ways: each is listed, breaks the seal and goes nowhere."""

import random
from dataclasses import replace

import pytest

from editor_app.operations import approval, articles, exporting
from editor_app.workflow import seal
from editor_app.workflow.compared import Comparison
from editor_app.workflow.comparison import compare
from editor_app.workflow.release import NotReleased
from editor_app.workflow.states import State

EDITS = 1000


@pytest.fixture
def published(newsroom, as_editor, sealed_edits):
    """An article that was approved, and may be written in."""
    article, _ = articles.create(newsroom, sealed_edits.CONTENT)
    for step in ("submit", "approve", "publish"):
        article, _ = approval.take(as_editor, article.id, article.version, step)
    return article


def test_each_of_a_thousand_edits_breaks_the_seal_is_listed_and_goes_nowhere(
    as_editor, published, sealed_edits, tmp_path
):
    chance, article, made = random.Random(6), published, 0  # noqa: S311 - the same edits in every run
    target = tmp_path / "мост.txt"
    exporting.export(as_editor, article.id, target)
    approved = target.read_bytes()
    while made < EDITS:
        changed = sealed_edits.edited(chance, published.content)
        article, _ = articles.save(as_editor, article.id, article.version, changed)
        if article.content == published.content:
            continue
        made += 1
        assert not seal.is_intact(article)
        assert compare(published.content, article.content).is_changed
        with pytest.raises(NotReleased, match="изменился после того, как его утвердил"):
            exporting.export(as_editor, article.id, target)
    assert target.read_bytes() == approved

    assert _changes(as_editor, article.id).is_changed
    back, _ = articles.save(as_editor, article.id, article.version, published.content)
    assert seal.is_intact(back)
    exporting.export(as_editor, article.id, target)
    assert target.read_bytes() == approved
    assert not _changes(as_editor, article.id).is_changed


def _changes(newsroom, article_id) -> Comparison:
    found = approval.changes_since(newsroom, article_id)
    assert found is not None
    return found[1]


def test_to_mark_what_was_corrected_seals_it_anew(as_editor, published):
    changed, _ = articles.save(
        as_editor, published.id, published.version, replace(published.content, headline="Мост открыли")
    )
    corrected, _ = approval.take(as_editor, published.id, changed.version, "correct", "мост уже открыт")

    assert corrected.state == State.CORRECTED
    assert seal.is_intact(corrected)
    assert articles.get(as_editor, published.id) == corrected
    assert exporting.objections(as_editor, published.id) == []
