"""What is known about each paragraph on screen: its text, its form in our document, what the check found in it.

Qt's document is mirrored as a list with a row for each of its blocks, kept true by one signal. A keystroke costs the
one row that it touched; everything else (the article to be saved, the findings) is already there.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextBlock, QTextDocument

from editor_app.document.model import Block, BlockKind, Document, Table
from editor_app.proofreading.finding import Finding, beside
from editor_app.text.counting import Counts, code_units, counts
from editor_app.text.span import Span
from editor_app.ui.editor import conversion, formats
from editor_app.ui.editor.passage import Passage, joined, moved

_MANY = 64
"""More rows than this, replaced at once, are a new text: findings of the old one are not sought in it."""


class Passages(QObject):
    """The rows of one text on screen, in order.

    `found` grows whenever findings that are shown come or go; those that only move with the text do not count.
    """

    edited = Signal()
    """The text of some row changed; once for each change of the document."""
    dropped = Signal(str)
    """The passage of this key is gone."""
    followed = Signal(int, list, int)
    """Rows from this number on took the place of others: what is known of those as blocks, and how many there are."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._snapshot: Document | None = None
        self.silenced: Callable[[Finding, str], bool] = lambda _finding, _text: False
        self.rows: list[Passage] = [Passage()]
        self._by_key = {row.key: row for row in self.rows}
        self.found = 0
        self._counted = Counts()
        self._uncounted: set[Passage] = set()
        self._unasked: set[Passage] = set()
        self._expected: Sequence[Block] = ()
        self._follow(0, 0, 0)
        document.documentLayout()  # without a layout a document tells nobody of its changes
        document.contentsChange.connect(self._follow)

    def document(self) -> Document:
        """Return the text as our document; only rows that changed since the last time are made anew."""
        if self._snapshot is None:
            if conversion.is_bare(self._document):
                return Document()
            blocks = [self.known(number) for number in range(len(self.rows))]
            self._snapshot = conversion.assembled(self._document, blocks)
        return self._snapshot

    def known(self, number: int) -> Block:
        """Return a row as our block."""
        row = self.rows[number]
        if row.block is None:
            row.block = conversion.block_of(self._document.findBlockByNumber(number))
        return row.block

    @contextmanager
    def expecting(self, document: Document) -> Iterator[None]:
        """Know beforehand which document is about to be shown: what it says of its paragraphs is not asked of Qt.

        Of a document with tables Qt is asked.
        """
        self._expected = () if any(isinstance(part, Table) for part in document.parts) else document.blocks
        yield
        self._expected = ()

    def made(self, number: int) -> Block | None:
        """Return a row as our block if that was made already."""
        return self.rows[number].block if number < len(self.rows) else None

    @property
    def counts(self) -> Counts:
        """The size of the text; what changed is counted when it is asked for, not at every key."""
        for row in self._uncounted:
            row.counts = counts(row.public)
            self._counted += row.counts
        self._uncounted.clear()
        return self._counted

    def of(self, block: QTextBlock) -> Passage:
        """Return the row of a block of the document."""
        return self.rows[block.blockNumber()]

    def block(self, passage: Passage) -> QTextBlock:
        """Return the block of a row. Raises `ValueError` when the row is gone."""
        return self._document.findBlockByNumber(self.rows.index(passage))

    def named(self, key: str) -> Passage | None:
        """Return the row of this key, None when it is gone."""
        return self._by_key.get(key)

    def answer(self, passage: Passage, revision: int, findings: tuple[Finding, ...]) -> bool:
        """Take the answer to what was sent last; an older one changes nothing and is False.

        Someone who types without a pause is always ahead of the checker. Its findings are moved by what was typed
        since, without those whose words were touched, so that they are never under wrong words.
        """
        if revision != passage.asked or passage.is_note:
            return False
        own = findings if revision == passage.revision else moved(findings, passage.sent, passage.public)
        passage.findings = beside(passage.placed(own), (finding for finding in passage.findings if finding.of_article))
        self._sift(passage)
        return True

    def answer_of_article(self, passage: Passage, findings: tuple[Finding, ...]) -> None:
        """Take what the article as a whole shows in a row, in place of what it showed before."""
        own = (finding for finding in passage.findings if not finding.of_article)
        passage.findings = beside(own, passage.placed(findings))
        self._sift(passage)

    def take_out(self, number: int, gone: tuple[Span, ...]) -> None:
        """Take note of what somebody suggests to take out of a row: it is neither counted nor checked."""
        row = self.rows[number]
        if row.gone != gone:
            row.gone = gone
            self._set(row, row.text)
            self.edited.emit()

    def sift(self) -> None:
        """Ask `silenced` again about every finding."""
        for row in self.rows:
            self._sift(row)

    def unasked(self) -> Sequence[Passage]:
        """Return the rows whose text was not sent to be checked, in their order."""
        self._unasked = {row for row in self._unasked if row.asked != row.revision and row.public}
        if len(self._unasked) <= 1:
            return list(self._unasked)
        return [row for row in self.rows if row in self._unasked]

    def ask(self, passage: Passage) -> tuple[str, int, str]:
        """Note that a row is being sent to be checked; return what is sent."""
        passage.asked, passage.sent = passage.revision, passage.public
        return passage.key, passage.revision, passage.sent

    def ask_again(self) -> None:
        """Have every row asked anew; its findings stay until the answer is there.

        An answer that is on its way already was made without what is known now, and is none to the new question.
        """
        for row in self.rows:
            row.asked = 0
            row.revision += 1
        self._unasked.update(self.rows)

    def _sift(self, row: Passage) -> None:
        if row.findings or row.shown:
            before = row.shown
            row.shown = tuple(finding for finding in row.findings if not self.silenced(finding, row.text))
            self.found += row.shown != before

    def _follow(self, at: int, _removed: int, added: int) -> None:
        """Make the rows true again after a change of the document."""
        self._snapshot = None
        shown = self._expected
        texts = [block.text for block in shown]
        if texts and self._holds(texts):
            start, notes = 0, [block.kind is BlockKind.NOTE for block in shown]
        else:
            start, texts, notes = self._read(at, added)
            shown = ()
        gone = len(texts) - (self._document.blockCount() - len(self.rows))
        old = self.rows[start : start + gone]
        blocks = [row.block for row in old]
        one = len(old) == len(texts) == 1
        is_edited = self._rewrite(old[0], texts[0]) if one else self._replace(start, old, texts)
        is_turned = self._turn(start, notes)
        for row, block in zip(self.rows, shown, strict=bool(shown)):
            if not block.marks and block.picture is None:  # else Qt might put it in another way
                row.block = block
        if is_edited or is_turned:
            self.edited.emit()
        self.followed.emit(start, blocks, len(texts))

    def _holds(self, texts: Sequence[str]) -> bool:
        """Whether these texts are the document's, which was made of them: Qt leaves letters out, or begins a block."""
        if self._document.blockCount() != len(texts):
            return False
        return self._document.characterCount() == code_units("".join(texts)) + len(texts)

    def _read(self, at: int, added: int) -> tuple[int, list[str], list[bool]]:
        """Return the number of the first block of a change, and of each its text and whether it is a note."""
        block = self._document.findBlock(at)
        last = self._document.findBlock(at + added)
        if not last.isValid():
            last = self._document.lastBlock()
        start = block.blockNumber()
        texts, notes = [block.text()], [_is_note(block)]
        for _ in range(last.blockNumber() - start):
            block = block.next()
            texts.append(block.text())
            notes.append(_is_note(block))
        return start, texts, notes

    def _rewrite(self, row: Passage, text: str) -> bool:
        row.block = None
        if row.text == text:
            return False
        if row.findings:
            all_are_shown = row.shown == row.findings
            row.findings = moved(row.findings, row.text, text)
            before = len(row.shown)
            row.shown = row.findings if all_are_shown else moved(row.shown, row.text, text)
            self.found += len(row.shown) != before
        self._set(row, text)
        return True

    def _turn(self, start: int, notes: Sequence[bool]) -> bool:
        """Take note of which rows are notes now; return whether that changed for one that says something."""
        turned = [
            row
            for row, is_note in zip(self.rows[start : start + len(notes)], notes, strict=True)
            if row.is_note != is_note
        ]
        for row in turned:
            row.is_note = not row.is_note
            self._set(row, row.text)
            row.findings = ()
            self.found += bool(row.shown)
            row.shown = ()
        return any(row.text for row in turned)

    def _set(self, row: Passage, text: str) -> None:
        self._uncount(row)
        row.text = text
        row.revision += 1
        row.counts = None
        self._uncounted.add(row)
        self._unasked.add(row)

    def _uncount(self, row: Passage) -> None:
        if row.counts is not None:
            self._counted -= row.counts
        self._uncounted.discard(row)

    def _replace(self, start: int, old: Sequence[Passage], texts: Sequence[str]) -> bool:
        """Put rows for `texts` in place of `old`, which keep their keys as far as there are any."""
        before = [row.text for row in old]
        findings: tuple[Finding, ...] = ()
        if max(len(old), len(texts)) <= _MANY:
            findings = moved(joined(old), "\n".join(before), "\n".join(texts))
        fresh = [Passage(text, counts=None) for text in texts[len(old) :]]
        self._uncounted.update(fresh)
        self._unasked.update(fresh)
        new = [*old[: len(texts)], *fresh]
        place = 0
        for row, text in zip(new, texts, strict=True):
            row.block = None
            if row.text != text:
                self._set(row, text)
            end = place + len(text)
            if findings or row.findings:
                row.findings = tuple(
                    replace(f, start=f.start - place, end=f.end - place)
                    for f in findings
                    if place <= f.start and f.end <= end
                )
            self._sift(row)
            place = end + 1
        for row in old[len(texts) :]:
            self._uncount(row)
            self._unasked.discard(row)
            self.found += bool(row.shown)
            del self._by_key[row.key]
            self.dropped.emit(row.key)
        self.rows[start : start + len(old)] = new
        self._by_key.update((row.key, row) for row in new)
        return before != texts


def _is_note(block: QTextBlock) -> bool:
    return formats.kind_of(block.blockFormat()) is BlockKind.NOTE
