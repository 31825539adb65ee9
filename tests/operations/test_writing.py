"""A file that goes out is read back before it takes its place."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind, paragraphs
from editor_app.document.suggestions import Suggestion
from editor_app.document.verdicts import original, proposed
from editor_app.exchange.features import Feature
from editor_app.exchange.format import WriteFormat
from editor_app.exchange.formats import Formats
from editor_app.exchange.readback import ReadBack, UnlikeError
from editor_app.exchange.readers import docx as reader
from editor_app.exchange.result import ExchangeError, Imported
from editor_app.exchange.writers import docx
from editor_app.i18n import Message
from editor_app.operations.writing import write
from editor_app.workflow.article import Article, Content
from editor_app.workflow.proposals import Proposal, Slot, propose
from editor_app.workflow.states import State

WHEN = datetime(2026, 3, 2, tzinfo=UTC)
HOLDS = frozenset({Feature.HEADLINE, Feature.WORDS})


def _read(data):
    headline, _, rest = data.decode().partition("\n")
    return Imported(Content(headline, body=paragraphs(rest)))


def _forgetful(article, outlet):
    outlet.stream.write(article.content.text.replace("весной", "").encode())


def _faithful(article, outlet):
    outlet.beside("снимок.png", b"png")
    outlet.stream.write(article.content.text.encode())


def _unreadable(_data):
    raise ExchangeError(Message("test", "Файл испорчен."))


def formats(writer, reader=_read, holds=HOLDS):
    return Formats((), (WriteFormat("text", Message("test", "Текст"), (".txt",), writer, ReadBack(reader, holds)),))


@pytest.fixture
def article():
    return Article("a", 1, State.DRAFT, Content("Мост", body=paragraphs("Мост откроют весной.")), WHEN, WHEN)


def test_a_file_that_says_the_same_is_put_in_place(article, tmp_path):
    proof = write(formats(_faithful), article, tmp_path / "мост.txt")
    assert (tmp_path / "мост.txt").read_text(encoding="utf-8") == "Мост\nМост откроют весной."
    assert (tmp_path / "мост_files" / "снимок.png").read_bytes() == b"png"
    assert proof.is_read
    assert not proof.told


def test_a_file_that_lost_a_word_is_not_put_in_place(article, tmp_path):
    path = tmp_path / "мост.txt"
    path.write_text("прежний", encoding="utf-8")
    with pytest.raises(UnlikeError, match=r"В файле нет: слов \(1\)"):
        write(formats(_forgetful), article, path)
    assert path.read_text(encoding="utf-8") == "прежний"
    assert list(tmp_path.iterdir()) == [path]


def test_it_is_written_when_it_is_wanted_all_the_same(article, tmp_path):
    proof = write(formats(_forgetful), article, tmp_path / "мост.txt", despite=True)
    assert (tmp_path / "мост.txt").exists()
    assert len(proof.differences) == 1


def test_a_file_that_cannot_be_read_back_is_a_difference(article, tmp_path):
    with pytest.raises(UnlikeError, match="Файл испорчен"):
        write(formats(_faithful, _unreadable), article, tmp_path / "мост.txt")


def test_a_format_that_nobody_reads_is_told_of_as_not_proved(article, tmp_path):
    unread = Formats((), (WriteFormat("text", Message("test", "Текст"), (".txt",), _forgetful),))
    proof = write(unread, article, tmp_path / "мост.txt")
    assert not proof.is_read
    assert [str(message) for message in proof.told] == ["Файл не сверен с материалом: такие файлы программа не читает."]


def test_what_is_suggested_goes_out_as_accepted_where_the_format_cannot_hold_it(article, tmp_path):
    marks = (Mark(4, 12, MarkKind.DELETION, "000001"),)
    body = Document((Block("Мост откроют весной.", marks=marks),))
    content = replace(article.content, body=body, suggestions=(Suggestion("000001", "Анна", WHEN),))
    content = propose(content, Proposal("000002", "Анна", WHEN, Slot.HEADLINE, "Порт"))  # counts when it is accepted
    write(formats(_faithful), replace(article, content=content), tmp_path / "мост.txt")
    assert (tmp_path / "мост.txt").read_text(encoding="utf-8") == "Мост\nМост весной."


def test_a_paragraph_that_is_to_become_a_note_goes_out_to_word_as_one_that_is_to_go(article, tmp_path):
    note = Block("Уточнить.", BlockKind.NOTE, (Mark(9, 10, MarkKind.FORMATTING, '["000001", "paragraph", 0]'),))
    body = Document((Block("Мост откроют весной."), note))
    content = replace(article.content, body=body, suggestions=(Suggestion("000001", "Анна", WHEN),))
    word = Formats((reader.FORMAT,), (docx.FORMAT,))
    assert not write(word, replace(article, content=content), tmp_path / "мост.docx").told
    back = reader.read((tmp_path / "мост.docx").read_bytes()).content
    assert (original(back.body).text, proposed(back.body).text) == (
        "Мост откроют весной.\nУточнить.",
        "Мост откроют весной.",
    )
