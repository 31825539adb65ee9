"""What people said and suggested, as Word keeps it."""

import json
from datetime import UTC, datetime
from io import BytesIO

import docx
import pytest
from lxml import etree

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind
from editor_app.document.suggestions import Suggestion
from editor_app.exchange.readers import docx as reader
from editor_app.exchange.writers.docx import FORMAT
from editor_app.workflow.article import Content
from editor_app.workflow.comments import About, Remark, Thread

WHEN = datetime(2026, 3, 2, 4, 5, tzinfo=UTC)
SUGGESTIONS = (Suggestion("000001", "Ержан", WHEN), Suggestion("000002", "Анна", WHEN))
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def opened(written):
    def open_(*blocks, **fields):
        content = Content("Мост", body=Document(blocks), suggestions=SUGGESTIONS, **fields)
        return docx.Document(BytesIO(written(FORMAT, content)))

    return open_


def part(document, name):
    return next(part for part in document.part.package.iter_parts() if part.partname == f"/word/{name}.xml")


def found(element, path):
    return etree.XPath(path, namespaces={"w": W[1:-1]})(element)


def test_a_suggestion_is_a_tracked_change_with_author_and_moment(opened):
    marks = (Mark(0, 3, MarkKind.DELETION, "000001"), Mark(4, 7, MarkKind.INSERTION, "000002"))
    paragraph = opened(Block("два три", marks=marks)).paragraphs[1]._p
    (deletion,), (insertion,) = found(paragraph, "w:del"), found(paragraph, "w:ins")
    assert "".join(letters.text for letters in found(deletion, "w:r/w:delText")) == "два"
    assert "".join(letters.text for letters in found(insertion, "w:r/w:t")) == "три"
    assert (deletion.get(f"{W}author"), deletion.get(f"{W}date")) == ("Ержан", "2026-03-02T04:05:00Z")
    assert insertion.get(f"{W}author") == "Анна"


def test_what_one_put_in_and_another_takes_out_is_both(opened):
    marks = (Mark(0, 3, MarkKind.DELETION, "000001"), Mark(0, 3, MarkKind.INSERTION, "000002"))
    paragraph = opened(Block("два", marks=marks)).paragraphs[1]._p
    assert found(paragraph, "w:ins/w:del/w:r/w:delText")


def test_a_note_to_a_word_that_takes_the_place_of_another_is_there_whatever_is_decided(written, opened):
    note = Mark(4, 16, MarkKind.FOOTNOTE, "По данным акимата.")
    change = Mark(9, 13, MarkKind.DELETION, "000001"), Mark(13, 16, MarkKind.INSERTION, "000001")
    block = Block("это новыймостпуть", marks=(note, *change))
    paragraph = opened(block).paragraphs[1]._p
    assert len(found(paragraph, "w:del/w:r/w:footnoteReference")) == 1
    assert len(found(paragraph, "w:ins/w:r/w:footnoteReference")) == 1
    assert not found(paragraph, "w:r/w:footnoteReference")
    content = Content("Мост", body=Document((block,)), suggestions=SUGGESTIONS)
    assert reader.read(written(FORMAT, content)).content.body == content.body


def test_the_end_of_a_paragraph_is_put_in_and_taken_out(opened):
    ends = (Mark(1, 2, MarkKind.INSERTION, "000001"),), (Mark(1, 2, MarkKind.DELETION, "000001"),)
    _, one, two = (paragraph._p for paragraph in opened(*(Block("а", marks=marks) for marks in ends)).paragraphs)
    assert found(one, "w:pPr/w:rPr/w:ins")
    assert found(two, "w:pPr/w:rPr/w:del")


def test_a_change_of_form_keeps_the_former_one(opened):
    letters = Mark(0, 3, MarkKind.FORMATTING, json.dumps(["000001", ["italic", ""]]))
    end = Mark(3, 4, MarkKind.FORMATTING, json.dumps(["000001", "number", 1]))
    paragraph = opened(Block("два", BlockKind.QUOTE, (Mark(0, 3, MarkKind.BOLD), letters, end))).paragraphs[1]._p
    assert found(paragraph, "w:r/w:rPr/w:b")
    assert not found(paragraph, "w:r/w:rPr/w:i")
    assert found(paragraph, "w:r/w:rPr/w:rPrChange/w:rPr/w:i")
    assert found(paragraph, "w:pPr/w:pStyle/@w:val") == ["Quote"]
    assert found(paragraph, "w:pPr/w:pPrChange/w:pPr/w:pStyle/@w:val") == ["ListNumber"]
    assert found(paragraph, "w:pPr/w:pPrChange/w:pPr/w:numPr/w:ilvl/@w:val") == ["1"]


def test_of_several_changes_of_form_the_first_form_and_the_last_person_stay(opened):
    first = Mark(0, 3, MarkKind.FORMATTING, json.dumps(["000001", ["italic", ""]]))
    last = Mark(0, 3, MarkKind.FORMATTING, json.dumps(["000002", ["bold", ""]]))
    paragraph = opened(Block("два", marks=(first, last))).paragraphs[1]._p
    (change,) = found(paragraph, "w:r/w:rPr/w:rPrChange")
    assert change.get(f"{W}author") == "Анна"
    assert found(change, "w:rPr/w:i")


def test_a_thread_is_a_comment_with_answers_over_all_its_blocks(opened):
    remarks = (Remark("Ержан Оспанов", WHEN, "Когда?"), Remark("Анна", WHEN, "В мае.\nДа."))
    thread = Thread("000001", remarks, resolved=True)
    one = Block("Мост откроют.", marks=(Mark(5, 13, MarkKind.COMMENT, "000001"),))
    two = Block("Скоро.", marks=(Mark(0, 5, MarkKind.COMMENT, "000001"),))
    document = opened(one, two, threads=(thread,))
    question, answer = document.comments
    assert (question.author, question.initials, question.timestamp) == ("Ержан Оспанов", "ЕО", WHEN)
    assert answer.text == "В мае.\nДа."
    body = document.element.body
    assert found(body, "w:p/w:commentRangeStart/@w:id") == ["0", "1"]
    assert found(body, "w:p/w:commentRangeStart/ancestor::w:p//w:t/text()") == ["Мост ", "откроют."]
    assert found(body, "w:p/w:commentRangeEnd/ancestor::w:p//w:t/text()") == ["Скоро", "."]
    first, second = part(document, "commentsExtended").blob, part(document, "comments").blob
    assert first.count(b'w15:done="1"') == 2
    assert first.count(b"w15:paraIdParent") == 1
    assert second.count(b"w14:paraId") == 2


@pytest.mark.parametrize(
    ("about", "paragraph", "is_range"),
    [(About.HEADLINE, 0, True), (About.DECK, 1, True), (About.LEAD, -1, False), (About.ARTICLE, -1, False)],
)
def test_a_thread_about_a_field_stands_there_and_any_other_behind_the_text(opened, about, paragraph, is_range):
    document = opened(deck="Скоро", threads=(Thread("000001", (Remark("Анна", WHEN, "Короче"),), about),))
    element = document.paragraphs[paragraph]._p
    assert len(document.paragraphs) == (2 if is_range else 3)
    assert len(found(element, "w:r/w:commentReference")) == 1
    assert bool(found(element, "w:commentRangeStart")) is is_range


def test_without_comments_and_notes_there_are_no_parts_for_them(opened):
    names = {str(part.partname) for part in opened(Block("а")).part.package.iter_parts()}
    assert names.isdisjoint({"/word/comments.xml", "/word/commentsExtended.xml", "/word/footnotes.xml"})


def test_a_comment_on_two_rows_of_words_stands_at_those_that_stay(opened):
    """Between its two ends Word takes all words for those of the comment."""
    said = Thread("000001", (Remark("Анна", WHEN, "Точно?"),), quote="мост")
    out = (Mark(0, 4, MarkKind.COMMENT, "000001"), Mark(0, 4, MarkKind.DELETION, "000001"))
    moved = Block("потом мост", marks=(Mark(6, 10, MarkKind.COMMENT, "000001"),))
    body = opened(Block("мост потом", marks=out), moved, threads=(said,))._element
    (begin,) = found(body, "//w:commentRangeStart")
    words = found(begin.getparent(), "w:r[preceding-sibling::w:commentRangeStart]/w:t")
    assert "".join(letters.text for letters in words) == "мост"
    assert not found(begin.getparent(), "w:del")
