from dataclasses import replace

import pytest

from editor_app.document.model import BlockKind, MarkKind
from editor_app.exchange import formats
from editor_app.operations import approval, articles, auditing, demo, exporting, reading, revisions, sections, tags
from editor_app.operations.changes import Changes
from editor_app.store.errors import StaleVersion
from editor_app.workflow import comments, seal
from editor_app.workflow.article import Content
from editor_app.workflow.roles import Person, Role
from editor_app.workflow.states import STATES, State


@pytest.fixture
def desk(newsroom):
    return replace(newsroom, formats=formats.discovered())


def _written(content: Content) -> tuple[object, ...]:
    """Return what a content says, without the moments at which it was said."""
    said = [(remark.author, remark.text) for thread in content.threads for remark in thread.remarks]
    return content.text, content.body, content.tags, said, [each.value for each in content.proposals]


def _by_headline(desk, part):
    (summary,) = [summary for summary in articles.listing(desk) if part in summary.headline]
    return articles.get(desk, summary.id)


def test_the_demo_shows_every_state_with_sections_and_tags(desk):
    changes = demo.fill(desk)

    summaries = articles.listing(desk)
    assert {summary.state for summary in summaries} == set(STATES) - {State.TRASH}
    assert changes.articles == {summary.id for summary in summaries}
    assert changes.tags
    assert changes.sections
    assert {summary.section for summary in summaries} <= set(sections.listing(desk))
    assert all(articles.get(desk, summary.id).content.tags for summary in summaries)
    assert tags.listing(desk)
    assert summaries[0].headline.startswith("Библиотекари"), "the page is what the first user sees first"


def test_the_saved_page_comes_through_the_import_with_its_parts_told_apart(desk):
    demo.fill(desk)
    content = _by_headline(desk, "Библиотекари").content

    assert content.deck.startswith("Читателям обещают")
    assert content.lead.endswith("передает Paraq.kz.")
    assert content.source == "Paraq.kz"
    assert content.published is not None
    assert len(content.body.blocks) == 14
    assert "Новости партнеров" not in content.text
    assert "Погода" not in content.text


def test_the_demo_texts_have_headings_quotes_and_lists(desk):
    demo.fill(desk)
    kinds = {
        block.kind for summary in articles.listing(desk) for block in articles.get(desk, summary.id).content.body.blocks
    }

    assert kinds >= {BlockKind.HEADING_2, BlockKind.QUOTE, BlockKind.BULLET, BlockKind.NUMBER}


def test_history_says_who_returned_what_and_why(desk):
    demo.fill(desk)
    events = articles.history(desk, _by_headline(desk, "яблок").id)

    assert [event.what for event in events] == ["create", "submit", "return"]
    assert events[-1].reason
    assert [event.when for event in events] == sorted(event.when for event in events)
    assert events[-1].when < desk.clock()


def test_the_article_on_review_has_suggestions_and_remarks_of_several_people(desk):
    demo.fill(desk)
    content = _by_headline(desk, "шахматам").content

    assert {each.author for each in content.suggestions} == {"Алия Сейткали", "Марина Жакупова"}
    assert {each.about for each in content.proposals} == {"headline", "lead"}
    assert comments.anchored(content.body) <= {thread.id for thread in content.threads}
    assert any(len(thread.remarks) > 1 for thread in content.threads)
    assert any("@Дана Оспанова" in remark.text for thread in content.threads for remark in thread.remarks)


def test_what_is_suggested_strikes_whole_words_and_writes_whole_words(desk):
    demo.fill(desk)
    content = _by_headline(desk, "шахматам").content
    struck, written = (
        {
            block.text[mark.start : mark.end].strip()
            for block in content.body.blocks
            for mark in block.marks
            if mark.kind is kind
        }
        for kind in (MarkKind.DELETION, MarkKind.INSERTION)
    )
    assert {"Ее", "продолжалась", "партии", "сама"} <= struck
    assert {"Эта", "длилась", "За"} <= written


def test_what_was_returned_came_back_with_what_was_asked_for(desk):
    demo.fill(desk)
    kept = revisions.listing(desk, "demo-river")
    first, last = [each.number for each in kept if each.what == "submit"]
    compared = revisions.compare(desk, "demo-river", first, last)

    assert compared.added > compared.removed > 0
    assert "Светлана Ким" in articles.get(desk, "demo-river").content.text


def test_whoever_sent_it_back_is_told_what_changed_when_it_comes_again(desk):
    demo.fill(desk)
    editor = replace(desk, person=Person("Марина Жакупова", Role.EDITOR))
    since = reading.begin(editor, "demo-river")
    assert isinstance(since, reading.Since)
    assert since.comparison.added > since.comparison.removed > 0


def test_what_was_approved_is_sealed_and_what_was_corrected_sealed_anew(desk):
    demo.fill(desk)
    for summary in articles.listing(desk):
        article = articles.get(desk, summary.id)
        assert seal.is_intact(article) is STATES[article.state].sealed
    assert exporting.objections(desk, "demo-gold") == []
    [embargo] = exporting.objections(desk, "demo-prize")
    assert "эмбарго" in str(embargo)


def test_history_is_one_row_in_the_order_of_time(desk):
    demo.fill(desk)
    assert auditing.audit(desk) == []
    with desk.store.unit_of_work() as unit:
        moments = [event.when for _, event, _ in unit.history.lines()]
    assert moments == sorted(moments)


def test_a_store_with_an_article_of_ones_own_is_not_filled(desk, content):
    articles.create(desk, content())

    assert demo.fill(desk) == Changes()
    assert len(articles.listing(desk)) == 1


def test_a_reset_puts_the_demo_back_and_leaves_ones_own_articles_alone(desk, as_editor, content):
    demo.fill(desk)
    before = {summary.id: _written(articles.get(desk, summary.id).content) for summary in articles.listing(desk)}
    own, _ = articles.create(desk, content(tags=("своё",)))
    page = _by_headline(desk, "Библиотекари")
    articles.save(desk, page.id, page.version, content("Испорчено"))
    approved = _by_headline(desk, "Обсерватория")
    approval.take(as_editor, approved.id, approved.version, "reopen", "проба")
    sections.replace(as_editor, ["Только своя"])

    changes = demo.reset(desk)

    assert changes.articles == set(before)
    assert {id_: _written(articles.get(desk, id_).content) for id_ in before} == before
    assert articles.get(desk, approved.id).state == State.APPROVED
    assert articles.get(desk, own.id) == own
    assert sections.listing(desk) == ["Только своя"]


def test_a_window_that_had_a_demo_article_open_does_not_save_over_the_reset_one(desk, content):
    demo.fill(desk)
    page = _by_headline(desk, "Библиотекари")
    demo.reset(desk)

    with pytest.raises(StaleVersion):
        articles.save(desk, page.id, page.version, content("Поздняя запись"))
