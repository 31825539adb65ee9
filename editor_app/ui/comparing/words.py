"""The words of one row of a comparison on the paper, and where each change then stands."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from editor_app.i18n import translate
from editor_app.text.diff import Change, Fate, Move, Piece, runs
from editor_app.text.looks import is_alike
from editor_app.text.rows import PARAGRAPH
from editor_app.ui.comparing.dress import dress, dress_of
from editor_app.ui.theme import Space, colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextCharFormat

    from editor_app.ui.comparing.sheet import Sheet

_PILCROW = "\N{PILCROW SIGN}"
_THIN_SPACE = "\N{THIN SPACE}"


class Words:
    """Writes the pieces of a row, all in one text or one side after the other; then `note` tells where the changes are.

    A piece is known by its identity, for the same words may come twice.
    """

    def __init__(self, sheet: Sheet, pieces: Sequence[Piece]) -> None:
        self._sheet = sheet
        self._runs = list(runs(pieces))
        self._run_of = {id(piece): run for run in self._runs for piece in run}
        self._spans: dict[int, tuple[int, int]] = {}
        self._labelled: set[tuple[int, Change]] = set()
        self._is_parted = False
        """The two sides stand apart."""

    def write(self, pieces: Sequence[Piece], without: Change | None = None, *, is_moved: bool = False) -> None:
        """Write the words with their fate; `without` leaves out those of one side, and breaks no lines."""
        self._is_parted = self._is_parted or without is not None
        shown = [piece for piece in pieces if piece.change is not without and not self._is_twin(piece)]
        for number, piece in enumerate(shown):
            start = self._sheet.cursor.position()
            if piece.move is not None:
                self._write_moved(piece, piece.move, without)
            else:
                text = piece.text
                if without is not None and number == 0:
                    text = text.lstrip(" ")
                if without is not None and number + 1 == len(shown) and piece.change is Change.SAME:
                    text = text.rstrip()
                self._part(piece)
                self._write_text(piece, text, dress_of(piece.change, is_moved=is_moved), breaks=without is None)
            if start < self._sheet.cursor.position():
                self._spans[id(piece)] = start, self._sheet.cursor.position()

    def note(self) -> None:
        """Note where each change stands; if the two sides stand apart, where it came to, else where it was."""
        for run in self._runs:
            written = [piece for piece in run if id(piece) in self._spans]
            came = [piece for piece in written if piece.change is Change.ADDED]
            chosen = came if came and self._is_parted else written
            if chosen:
                self._sheet.places.append((self._spans[id(chosen[0])][0], self._spans[id(chosen[-1])][1]))

    def _is_twin(self, piece: Piece) -> bool:
        """Whether, in one text, what went would stand struck beside what looks just like it; that is said in words."""
        if self._is_parted or piece.change is not Change.REMOVED or piece.move is not None:
            return False
        came = "".join(each.text for each in self._run_of.get(id(piece), ()) if each.change is Change.ADDED)
        return bool(came) and is_alike(piece.text, came)

    def _write_text(self, piece: Piece, whole: str, form: QTextCharFormat, *, breaks: bool) -> None:
        is_break = _is_break(self._run_of.get(id(piece), ()))
        if is_break and PARAGRAPH not in piece.text:
            return  # the space that a new paragraph made needless, or that was needed when two were joined
        for number, text in enumerate(whole.split(PARAGRAPH)):
            if number:
                if piece.change is not Change.SAME:
                    self._sheet.write(_PILCROW, form)
                if is_break:
                    self._write_break(piece)
                if breaks and piece.change is not Change.REMOVED:
                    self._sheet.begin(Space.XS)
            if piece.change is Change.SAME or not text.strip():
                self._sheet.write(text, form)
            else:
                self._write_changed(piece, text, form)

    def _write_changed(self, piece: Piece, text: str, form: QTextCharFormat) -> None:
        """Write words that changed; the spaces round them are not underlined with them."""
        words = text.strip()
        lead = len(text) - len(text.lstrip())
        plain = dress(colours().text)
        self._sheet.write(text[:lead], plain)
        self._sheet.write(words, form)
        self._write_tag(piece)
        self._sheet.write(text[lead + len(words) :], plain)

    def _part(self, piece: Piece) -> None:
        """Let what came stand off from what went in its place."""
        run = self._run_of.get(id(piece), ())
        before = next((one for one, other in pairwise(run) if other is piece), None)
        if before is None or self._spans.get(id(before), (0, -1))[1] != self._sheet.cursor.position():
            return
        if not any(letter.isspace() for letter in before.text[-1:] + piece.text[:1]):
            self._sheet.write(_THIN_SPACE, dress(colours().text))

    def _write_break(self, piece: Piece) -> None:
        is_added = piece.change is Change.ADDED
        told = translate("comparison", "новый абзац") if is_added else translate("comparison", "абзацы соединены")
        self._sheet.write(f" {told} ", dress(colours().muted))

    def _write_tag(self, piece: Piece) -> None:
        """Say behind the last words of a change that it waits for a decision, or was a suggestion that nobody took."""
        run = self._run_of.get(id(piece), ())
        if run and piece is run[-1] and piece.fate is not None:
            waits = piece.fate is Fate.PROPOSED
            told = translate("comparison", "предложено") if waits else translate("comparison", "правка отклонена")
            form = dress(colours().warning if waits else colours().muted)
            form.setFontItalic(True)
            self._sheet.write(f" ({told})".replace(" ", "\N{NO-BREAK SPACE}"), form)

    def _write_moved(self, piece: Piece, move: Move, without: Change | None) -> None:
        """Write what stands elsewhere on the other side: where it was only that, where it came to its words."""
        breaks = without is None and piece.change is Change.ADDED
        if breaks and piece.text.startswith(PARAGRAPH):
            self._sheet.begin(Space.XS)
        elif without is None and piece.text[:1].isspace():
            self._sheet.write(" ", dress(colours().text))
        if (move.number, piece.change) not in self._labelled:
            self._labelled.add((move.number, piece.change))
            self._sheet.write(_moved(piece.change, is_down=move.is_down), dress(colours().accent))
        if piece.change is Change.REMOVED:
            form = dress(colours().muted)
            form.setFontStrikeOut(True)
            self._sheet.write(piece.text.strip(), form)
        else:
            self.write(move.pieces, without, is_moved=True)
        if breaks and piece.text.endswith(PARAGRAPH):
            self._sheet.begin(Space.XS)
        elif piece.text[-1:].isspace():
            self._sheet.write(" ", dress(colours().text))


def _moved(change: Change, *, is_down: bool) -> str:
    if change is Change.REMOVED:
        return translate("comparison", "Перенесено ниже: ") if is_down else translate("comparison", "Перенесено выше: ")
    return translate("comparison", "Стояло выше: ") if is_down else translate("comparison", "Стояло ниже: ")


def _is_break(run: Sequence[Piece]) -> bool:
    """Whether a change is but that a paragraph begins, or does not."""
    text = "".join(piece.text for piece in run)
    return PARAGRAPH in text and not text.strip()
