from datetime import UTC, datetime

from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.document.suggestions import Suggestion, ids, taken_out
from editor_app.text.span import Span

_WHEN = datetime(2026, 11, 22, tzinfo=UTC)


def test_what_is_suggested_to_go_is_told_once_and_without_the_end_of_the_paragraph():
    marks = (
        Mark(9, 12, MarkKind.DELETION, "3"),
        Mark(0, 4, MarkKind.DELETION, "1"),
        Mark(2, 6, MarkKind.DELETION, "2"),
    )
    assert taken_out(Block("мост открыт", marks=marks)) == (Span(0, 6), Span(9, 11))
    assert taken_out(Block("", marks=(Mark(0, 1, MarkKind.DELETION, "1"),))) == ()


def test_the_suggestions_of_a_document_are_those_of_all_its_marks():
    marks = (Mark(0, 2, MarkKind.INSERTION, "1"), Mark(0, 2, MarkKind.FORMATTING, '["2"]'), Mark(0, 2, MarkKind.BOLD))
    assert ids(Document((Block("мост", marks=marks),))) == {"1", "2"}


def test_an_author_is_one_that_can_be_stored():
    assert Suggestion("1", "Анна\ud800", _WHEN).author == "Анна\ufffd"
