from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor_app.document.model import Block, BlockKind, Cell, Document, Mark, MarkKind, Picture, Table, paragraphs
from editor_app.document.suggestions import Suggestion
from editor_app.store.database import open_store
from editor_app.store.errors import NoSuchArticle, StaleVersion, StoreDamaged
from editor_app.workflow.article import Article, Content
from editor_app.workflow.comments import About, Remark, Thread
from editor_app.workflow.proposals import Proposal, Slot
from editor_app.workflow.states import State

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

_lines = st.text(st.characters(exclude_characters="\n\u2029"), max_size=30)


_pictures = st.builds(Picture, digest=st.sampled_from(["", "0" * 64]), credit=_lines, alternative=_lines, source=_lines)


_VALUES = {
    MarkKind.LINK: ["https://a.kz", "mailto:a@b.kz"],
    MarkKind.INSERTION: ["000001", "000002"],
    MarkKind.DELETION: ["000001", "000002"],
    MarkKind.FORMATTING: ['["000001", ["bold", ""]]'],
}


@st.composite
def _blocks(draw: st.DrawFn) -> Block:
    kind = draw(st.sampled_from(BlockKind))
    line = "" if kind is BlockKind.RULE else draw(_lines)
    marks = []
    if line:
        for _ in range(draw(st.integers(0, 3))):
            start = draw(st.integers(0, len(line) - 1))
            mark = draw(st.sampled_from(MarkKind))
            value = draw(st.sampled_from(_VALUES.get(mark, [""])))
            marks.append(Mark(start, draw(st.integers(start + 1, len(line))), mark, value))
    picture = draw(_pictures) if kind is BlockKind.PICTURE else None
    return Block(line, kind, tuple(marks), draw(st.integers(0, 5)), picture)


_cells = st.builds(Cell, st.lists(_blocks(), min_size=1, max_size=2).map(tuple))
_tables = st.integers(1, 3).flatmap(
    lambda width: st.lists(st.tuples(*[_cells] * width), min_size=1, max_size=3).map(lambda rows: Table(tuple(rows)))
)
_parts = st.one_of(_blocks(), _tables)
_moments = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=5))]))
_remarks = st.lists(st.builds(Remark, author=_lines, when=_moments, text=st.text(max_size=20)), min_size=1, max_size=2)
_threads = st.builds(
    Thread,
    id=st.sampled_from(["000001", "000002"]),
    remarks=_remarks.map(tuple),
    about=st.sampled_from(About),
    quote=_lines,
    resolved=st.booleans(),
)
_suggestions = st.builds(Suggestion, id=st.just("000003"), author=_lines, when=_moments)
_proposals = st.builds(
    Proposal, st.just("000004"), _lines, _moments, st.just(Slot.TAGS), st.just(("мосты", "日本"))
) | (st.builds(Proposal, st.just("000005"), _lines, _moments, st.sampled_from([Slot.LEAD, Slot.SECTION]), _lines))
_contents = st.builds(
    Content,
    headline=_lines,
    deck=_lines,
    lead=st.text(max_size=50),
    body=st.lists(_parts, max_size=5).map(lambda parts: Document(tuple(parts))),
    section=st.sampled_from(["", "Город", "Экономика"]),
    tags=st.lists(st.sampled_from(["мосты", "Астана", "日本", "a'b"]), unique=True).map(tuple),
    author=_lines,
    source=_lines,
    published=st.none() | st.datetimes(timezones=st.sampled_from([None, UTC, timezone(timedelta(hours=5))])),
    threads=st.lists(_threads, max_size=2).map(tuple),
    suggestions=st.lists(_suggestions, max_size=1).map(tuple),
    proposals=st.lists(_proposals, max_size=2).map(tuple),
)


@given(first=_contents, second=_contents)
@settings(max_examples=60)
def test_an_article_comes_back_as_it_was_put_in(store, first, second):
    with store.unit_of_work() as unit:
        put = unit.articles.add(Article("a1", 1, State.DRAFT, first, NOON, NOON))
        assert put.content == first
        saved = unit.articles.save("a1", 1, second, now=NOON + timedelta(hours=1))
        assert (
            unit.articles.get("a1") == saved == Article("a1", 2, State.DRAFT, second, NOON, NOON + timedelta(hours=1))
        )


@pytest.mark.parametrize("zone", [None, UTC, timezone(timedelta(hours=5))])
def test_the_time_of_publication_keeps_its_zone_or_its_lack_of_one(store, draft, zone):
    moment = datetime(2026, 11, 20, 9, 30, tzinfo=zone)
    with store.unit_of_work() as unit:
        unit.articles.add(draft(published=moment))
        found = unit.articles.get("a1").content.published

    assert found == moment
    assert found.utcoffset() == moment.utcoffset()


def test_a_save_makes_the_next_version_and_can_change_the_state(store, draft):
    article = draft()
    later = NOON + timedelta(minutes=5)
    with store.unit_of_work() as unit:
        unit.articles.add(article)
        saved = unit.articles.save("a1", 1, Content("Другой"), now=later, state=State.SUBMITTED)
        unit.commit()

    assert saved == Article("a1", 2, State.SUBMITTED, Content("Другой"), NOON, later)
    with store.unit_of_work() as unit:
        assert unit.articles.get("a1") == saved


@pytest.mark.parametrize("version", [0, 1, 3])
def test_a_save_of_another_version_writes_nothing_and_shows_the_article_as_it_is(store, draft, version):
    with store.unit_of_work() as unit:
        unit.articles.add(draft())
        current = unit.articles.save("a1", 1, Content("Второй", tags=("мосты",)), now=NOON)
        unit.commit()

    with pytest.raises(StaleVersion, match="Второй") as caught, store.unit_of_work() as unit:
        unit.articles.save("a1", version, Content("Поздний"), now=NOON)

    assert caught.value.current == current
    with store.unit_of_work() as unit:
        assert unit.articles.get("a1") == current


def test_an_article_that_is_not_there_is_named(store):
    with store.unit_of_work() as unit:
        with pytest.raises(NoSuchArticle, match="нету"):
            unit.articles.get("нету")
        with pytest.raises(NoSuchArticle, match="нету"):
            unit.articles.save("нету", 1, Content(), now=NOON)


def test_the_list_shows_the_newest_change_first(store, draft):
    with store.unit_of_work() as unit:
        for number in range(3):
            article = draft(f"a{number}", headline=f"Материал {number}")
            unit.articles.add(article)
        unit.articles.save("a1", 1, Content("Новее всех"), now=NOON + timedelta(days=1))
        summaries = unit.articles.summaries()

    assert [summary.headline for summary in summaries] == ["Новее всех", "Материал 0", "Материал 2"]
    assert (summaries[1].section, summaries[1].author, summaries[1].state) == ("Город", "Дана Оспанова", State.DRAFT)
    assert summaries[1].updated == NOON


def test_an_article_that_is_taken_out_takes_all_that_is_its_own_along(store, draft):
    with store.unit_of_work() as unit:
        unit.articles.add(draft())
        unit.articles.save("a1", 1, Content("Второй", tags=("мосты",)), now=NOON)
        assert unit.articles.remove("a1") == 2
        assert unit.articles.remove("a1") == 0
        assert unit.articles.summaries() == []
        assert unit.tags.uses() == [("Астана", 0), ("мосты", 0)]


_FLIPS = {
    "headline": "UPDATE articles SET headline = headline || ' '",
    "body": "UPDATE articles SET body = replace(body, 'весной', 'осенью')",
    "author": "UPDATE articles SET author = 'Другой'",
    "published": "UPDATE articles SET published = NULL",
    "tag": "UPDATE tags SET name = 'Актана' WHERE key = 'астана'",
    "order of tags": "UPDATE article_tags SET position = position + 7 WHERE position = 0",
    "version": "UPDATE articles SET version = version + 1",
    "state that there is": "UPDATE articles SET state = 'approved'",
    "state": "UPDATE articles SET state = 'dravt'",
}


@pytest.mark.parametrize("what", _FLIPS)
def test_text_that_changed_by_itself_is_noticed(store, draft, sql, what):
    with store.unit_of_work() as unit:
        unit.articles.add(draft())
        sql(unit, _FLIPS[what])
        with pytest.raises(StoreDamaged) as caught:
            unit.articles.get("a1")

    if what != "state":
        assert "Мост через Ишим" in str(caught.value)


def test_a_byte_that_is_no_text_any_more_is_noticed_with_the_article_named(tmp_path: Path, draft, sql):
    store = open_store(tmp_path / "newsroom.granki")
    with store.unit_of_work() as unit:
        unit.articles.add(draft())
        sql(unit, "UPDATE articles SET lead = CAST(x'D0FFD1' AS TEXT)")
        with pytest.raises(StoreDamaged, match="Мост через Ишим"):
            unit.articles.get("a1")
        assert len(unit.articles.summaries()) == 1
    store.close()


def test_the_section_keeps_a_name_that_is_on_no_list(store):
    with store.unit_of_work() as unit:
        unit.articles.add(Article("a1", 1, State.DRAFT, Content(section=" Старая  рубрика"), NOON, NOON))
        assert unit.articles.get("a1").content.section == "Старая рубрика"
        assert unit.articles.in_section("Старая рубрика") == ["a1"]


def test_a_long_article_is_kept_whole(store):
    body = paragraphs("\n".join(f"Абзац {number}: " + "слово " * 100 for number in range(2_000)))
    with store.unit_of_work() as unit:
        unit.articles.add(Article("a1", 1, State.DRAFT, Content(body=body), NOON, NOON))
        assert unit.articles.get("a1").content.body == body
