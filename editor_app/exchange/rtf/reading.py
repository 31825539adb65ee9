"""Following the control words of a file of RTF: an automaton without recursion, so that no nesting tires it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from editor_app.exchange.cleaning import without_control
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.result import ExchangeError
from editor_app.exchange.rtf.page import Cell, Page
from editor_app.exchange.rtf.state import Head, Paragraph, State
from editor_app.exchange.rtf.words import (
    ENTERED,
    GATHERED,
    LOOKS,
    LOST,
    NO_LOOKS,
    PASSED_OVER,
    PICTURES,
    SIGNS,
)
from editor_app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from editor_app.exchange.ooxml.xml import Element
    from editor_app.exchange.rtf.tokens import Token

_DEPTH_LIMIT = 10_000
"""Groups that are open at once; no word processor opens a hundred."""
_LINK = re.compile(r'HYPERLINK\s+(?:\\\w\s+)*"?(?P<href>[^"\s]+)', re.IGNORECASE)
_COUNTED = re.compile(r"[\d\w]")
_NO_HEX = re.compile(r"[^0-9a-fA-F]")


class Reading:
    """Reads one file; afterwards `told` has what it says of itself, `pictures` the bytes by name."""

    def __init__(self, losses: Losses, made: Callable[[str], Element]) -> None:
        self.told: dict[str, str] = {}
        self.pictures: dict[str, bytes] = {}
        self._losses = losses
        self._page = Page(made)
        self._head = Head()
        self._state = State()
        self._stack: list[State] = []
        self._paragraph = Paragraph()
        self._gathered: dict[str, list[str]] = {}
        self._to_skip = 0
        self._high = 0
        self._entry = 0
        """Number of the font or the style that the head is about."""
        self._has_bytes = False
        """Whether the picture that is gathered is of a kind that we take."""
        self._row: list[Cell] = []
        self._is_head = False

    def read(self, row: Iterable[Token]) -> Element:
        """Follow the tokens to the end, and return the root of the page."""
        for token in row:
            if token.sign in ("{", "}"):
                self._to_skip = 0
                (self._open if token.sign == "{" else self._close)()
            elif token.word:
                self._word(token.word, token.number)
            elif token.text:
                self._bytes(token.text)
            elif token.sign == "*":
                self._state.is_optional = True
            elif token.sign in ("\n", "\r"):
                self._layout("par", None)
            else:
                self._say(SIGNS.get(token.sign, ""))
        while self._stack:
            self._close()
        self._layout("par", None)
        return self._page.finished()

    def _open(self) -> None:
        if len(self._stack) >= _DEPTH_LIMIT:
            raise ExchangeError(QT_TRANSLATE_NOOP("exchange", "Документ не открыт: его части вложены слишком глубоко."))
        self._stack.append(self._state)
        self._state = replace(self._state, is_optional=False)

    def _close(self) -> None:
        if self._stack:
            ended, self._state = self._state, self._stack.pop()
            if ended.goes_to != self._state.goes_to and ended.goes_to in GATHERED:
                self._leave(ended.goes_to, "".join(self._gathered.pop(ended.goes_to, [])))

    def _leave(self, destination: str, said: str) -> None:
        """Make use of what was gathered in a destination."""
        if destination in ("author", "keywords"):
            self.told[destination] = said.strip()
        elif destination == "fldinst":
            link = _LINK.search(said)
            self._state.href = link["href"] if link is not None else self._state.href
        elif self._state.goes_to != "text":
            return
        elif destination == "footnote":
            self._page.add_note(said.strip())
        elif destination == "pict":
            self._end_picture(said)
        elif destination in ("listtext", "pntext"):
            self._paragraph.is_item = True
            self._paragraph.is_numbered = bool(_COUNTED.search(said))

    def _end_picture(self, said: str) -> None:
        digits = _NO_HEX.sub("", said)
        if not self._has_bytes or not digits:
            self._losses[Loss.PICTURE] += 1
            return
        name = f"cid:{len(self.pictures) + 1}"
        self.pictures[name] = bytes.fromhex(digits[: len(digits) & ~1])
        self._page.put("img", src=name)

    def _word(self, word: str, number: int | None) -> None:
        is_optional, self._state.is_optional = self._state.is_optional, False
        if word in GATHERED or word in PASSED_OVER or (is_optional and word not in ENTERED):
            self._go_to(word)
        elif self._state.goes_to in ("fonttbl", "stylesheet"):
            self._head_word(word, number)
        elif word in PICTURES:
            self._has_bytes = True
        elif word == "u":
            self._letter((number or 0) % 0x10000)
        elif word in SIGNS:
            self._say(SIGNS[word])
        elif self._state.goes_to in ("text", "footnote") and not self._look(word, number):
            self._layout(word, number)

    def _go_to(self, word: str) -> None:
        if word in LOST and self._state.goes_to == "text":
            self._losses[LOST[word]] += 1
        if self._state.goes_to != "nowhere":
            self._state.goes_to = word if word in GATHERED else "nowhere"
            self._has_bytes = False

    def _head_word(self, word: str, number: int | None) -> None:
        if word in ("f", "s"):
            self._entry = number or 0
        elif word == "fcharset":
            self._head.font(self._entry, number or 0)
        elif word == "outlinelevel" and number is not None:
            self._head.outlines[self._entry] = number

    def _look(self, word: str, number: int | None) -> bool:
        """Take a word about how letters look; whether it was one."""
        state = self._state
        if word in LOOKS:
            looks = {LOOKS[word]}
            state.looks = state.looks - looks if number == 0 else state.looks | looks
        elif word in NO_LOOKS:
            state.looks -= NO_LOOKS[word]
        elif word == "plain":
            state.looks, state.hidden, state.encoding = frozenset(), False, self._head.encoding
        elif word in ("v", "deleted"):
            state.hidden = number != 0
            self._losses[Loss.HIDDEN if word == "v" else Loss.DELETION] += state.hidden
        elif word == "revised":
            self._losses[Loss.INSERTION] += number != 0
        elif word == "f":
            state.encoding = self._head.fonts.get(number or 0, self._head.encoding)
        elif word == "uc":
            state.fallback = min(max(number or 0, 0), 16)
        elif word in ("ansicpg", "mac", "pc", "pca"):
            self._head.code_page(
                number if number is not None else {"mac": 10000, "pc": 437, "pca": 850}.get(word, 1252)
            )
            state.encoding = self._head.encoding
        else:
            return False
        return True

    def _layout(self, word: str, number: int | None) -> None:
        """Take a word about paragraphs and tables."""
        if self._state.goes_to == "footnote":
            self._gathered.setdefault("footnote", []).append("\n" if word in ("par", "line") else "")
            return
        told = self._paragraph
        match word:
            case "par" | "sect":
                self._page.end_paragraph(told, self._head.meaning(told))
            case "line":
                self._page.put("br")
            case "pard":
                self._paragraph = Paragraph()
            case "s":
                told.style = number or 0
            case "outlinelevel":
                told.outline = number or 0
            case "ilvl":
                told.level = number or 0
            case "ls":
                told.is_item = bool(number)
            case "intbl":
                told.in_table = True
            case _:
                self._table_word(word, number)

    def _table_word(self, word: str, number: int | None) -> None:
        match word:
            case "trowd":
                self._row, self._is_head = [Cell()], False
            case "trhdr":
                self._is_head = True
            case "clvmrg" if self._row:
                self._row[-1].goes_on = True
            case "cellx" if self._row:
                self._row[-1].edge = number or 0
                self._row.append(Cell())
            case "cell":
                self._paragraph.in_table = True
                self._page.end_paragraph(self._paragraph, self._head.meaning(self._paragraph))
                self._page.end_cell()
            case "row":
                self._page.end_row(self._row[:-1], is_head=self._is_head)
            case "nestrow":
                self._losses[Loss.NESTED_TABLE] += 1

    def _letter(self, code: int) -> None:
        """Take a unit of UTF-16; the letters behind it that stand for it elsewhere are passed over."""
        if 0xD800 <= code < 0xDC00:
            self._high = code
        elif 0xDC00 <= code < 0xE000:
            self._say(chr(0x10000 + ((self._high - 0xD800) << 10) + code - 0xDC00) if self._high else "\ufffd")
            self._high = 0
        else:
            self._say(chr(code))
        self._to_skip = self._state.fallback

    def _bytes(self, text: str) -> None:
        skipped = min(self._to_skip, len(text))
        self._to_skip -= skipped
        rest = text[skipped:]
        if rest:
            self._say(rest if rest.isascii() else rest.encode("latin-1").decode(self._state.encoding, "replace"))

    def _say(self, text: str) -> None:
        goes_to = self._state.goes_to
        if goes_to == "text":
            said = without_control(text)
            if said and not self._state.hidden:
                self._page.say(said, self._state.looks, self._state.href)
        elif goes_to in GATHERED:
            self._gathered.setdefault(goes_to, []).append(text)
            if goes_to == "stylesheet" and ";" in text:
                name = "".join(self._gathered.pop(goes_to)).partition(";")[0]
                self._head.styles[self._entry], self._entry = name, 0
