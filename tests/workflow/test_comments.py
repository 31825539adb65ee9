from datetime import UTC, datetime

import pytest

from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.workflow.comments import Remark, Thread, anchored, is_same_uncommented, next_id

WHEN = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SAID = Remark("Марина", WHEN, "Кто это сказал?")


def test_an_answer_opens_a_thread_again():
    thread = Thread("000001", (SAID,), resolved=True)

    assert thread.answered(Remark("Дана", WHEN, "Министр")).resolved is False
    assert [remark.author for remark in thread.answered(Remark("Дана", WHEN, "Министр")).remarks] == ["Марина", "Дана"]


def test_a_thread_begins_with_a_remark():
    with pytest.raises(ValueError, match="remark"):
        Thread("000001", ())


def test_ids_sort_by_age():
    assert next_id([]) == "000001"
    assert next_id(["000009", "000010"]) == "000011"


def test_a_thread_stands_where_its_words_are():
    body = Document((Block("Он сказал", marks=(Mark(3, 9, MarkKind.COMMENT, "000001"),)), Block("Она")))

    assert anchored(body) == {"000001"}


def test_documents_that_differ_in_comments_alone_are_the_same_without_them():
    shared = Block("Мост открыли.")
    bare = Document((shared, Block("Движение пустили.")))
    said = Document((shared, Block("Движение пустили.", marks=(Mark(0, 8, MarkKind.COMMENT, "000001"),))))
    written = Document((shared, Block("Движение остановили.")))
    assert is_same_uncommented(bare, said)
    assert not is_same_uncommented(said, written)
    assert not is_same_uncommented(bare, Document((shared,)))
