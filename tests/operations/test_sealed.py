"""An approved article, changed afterwards in a thousand ways: each is listed, breaks the seal and goes nowhere."""

import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.document.verdicts import Verdict
from editor_app.exchange import formats
from editor_app.operations import approval, articles, auditing, exporting, revisions
from editor_app.store.database import open_store
from editor_app.text.looks import is_alike
from editor_app.workflow import seal
from editor_app.workflow.comments import Remark, Thread
from editor_app.workflow.compared import Comparison, Passage
from editor_app.workflow.comparison import compare
from editor_app.workflow.proposals import Proposal, Slot, propose, resolved
from editor_app.workflow.release import NotReleased
from editor_app.workflow.states import State

EDITS = 1000
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


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
        found = compare(published.content, article.content)
        assert found.is_changed
        assert all(_is_seen(passage) for part in found.parts for passage in part.passages if passage.is_changed)
        with pytest.raises(NotReleased, match="изменился после того, как его утвердил"):
            exporting.export(as_editor, article.id, target)
    assert target.read_bytes() == approved

    assert _changes(as_editor, article.id).is_changed
    back, _ = articles.save(as_editor, article.id, article.version, published.content)
    assert seal.is_intact(back)
    exporting.export(as_editor, article.id, target)
    assert target.read_bytes() == approved
    assert not _changes(as_editor, article.id).is_changed


def _is_seen(passage: Passage) -> bool:
    """Whether a reader would see that it changed: in words, or as words that do not look the same."""
    before, after = passage.row.before or "", passage.row.after or ""
    return bool(passage.said or passage.unseen) or not before or not after or not is_alike(before, after)


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


def test_nothing_that_means_the_same_breaks_the_seal(as_editor, published, tmp_path):
    """Nor does a way there and back: only what the article says counts, not what was done to it."""
    sealed, article = published.content, published

    def saved(content):
        made, _ = articles.save(as_editor, published.id, articles.get(as_editor, published.id).version, content)
        return made

    assert seal.is_intact(saved(sealed))
    asked = Thread("000001", (Remark(as_editor.person.name, NOON, "Точно весной?"),))
    marked = Block(
        "Мост через Ишим откроют весной, в марте.",
        marks=(Mark(0, 4, MarkKind.BOLD), Mark(0, 4, MarkKind.COMMENT, asked.id)),
    )
    discussed = replace(sealed, body=Document((marked, *sealed.body.parts[1:])), threads=(asked,))
    assert seal.is_intact(saved(discussed))
    assert seal.is_intact(saved(replace(discussed, threads=(replace(asked, resolved=True),))))

    typed = saved(replace(discussed, lead="Назван срок.."))
    assert not seal.is_intact(typed)
    assert seal.is_intact(saved(discussed))

    waiting = saved(propose(discussed, Proposal("000002", as_editor.person.name, NOON, Slot.HEADLINE, "Мост открыт")))
    assert not seal.is_intact(waiting)
    assert seal.is_intact(saved(resolved(waiting.content, ["000002"], Verdict.REJECT)))

    saved(replace(discussed, headline="Мост открыт"))
    approved = next(each for each in revisions.listing(as_editor, published.id) if each.what == "approve")
    version = articles.get(as_editor, published.id).version
    article, _ = revisions.restore(as_editor, published.id, version, approved.number)
    assert seal.is_intact(article)

    exporting.export(as_editor, published.id, tmp_path / "мост.txt")
    as_editor.store.close()
    as_editor.store = open_store(tmp_path / "newsroom.granki")
    assert seal.is_intact(articles.get(as_editor, published.id))
    assert exporting.objections(as_editor, published.id) == []
    assert not _changes(as_editor, published.id).is_changed
    assert auditing.audit(as_editor) == []


def test_no_format_that_an_article_goes_out_in_touches_its_seal(newsroom, as_editor, content, tmp_path):
    as_editor.formats = formats.discovered()
    article, _ = articles.create(newsroom, content(body=Document((Block("Мост\u00a0открыт, кто\u2011то ждёт."),))))
    for step in ("submit", "approve"):
        article, _ = approval.take(as_editor, article.id, article.version, step)
    for writer in as_editor.formats.writers:
        exporting.export(as_editor, article.id, tmp_path / f"мост{writer.suffixes[0]}", writer.name)
        assert articles.get(as_editor, article.id) == article, writer.name
    assert seal.is_intact(article)
