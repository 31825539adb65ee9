"""Building a page out of the paragraphs and cells that a file of RTF tells one by one."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field

from editor_app.exchange.ooxml.xml import Element
from editor_app.exchange.result import ExchangeError
from editor_app.exchange.rtf.state import Paragraph
from editor_app.i18n import QT_TRANSLATE_NOOP

_ALIKE = 30
"""Twentieths of a point up to which two edges of cells are one."""
_DEEPEST_LIST = 9
_PARAGRAPHS_LIMIT = 100_000
"""Paragraphs, those of cells too; a novel has a tenth."""


@dataclass(slots=True)
class Cell:
    """A cell as a row describes it: its right edge, and whether it goes on with the one above."""

    edge: int = 0
    goes_on: bool = False
    content: list[Element] = field(default_factory=list)


@dataclass(slots=True)
class _Row:
    cells: list[Cell]
    is_head: bool = False


class Page:
    """Takes words into the paragraph that is open, paragraphs into the page or the cell that is open."""

    def __init__(self, made: Callable[[str], Element]) -> None:
        self._root = made("pre")
        self._made = made
        self._words = made("span")
        self._count = 0
        self._pieces: list[str] = []
        self._look: tuple[frozenset[str], str] = frozenset(), ""
        self._cell: list[Element] = []
        self._row: list[Cell] = []
        self._rows: list[_Row] = []
        self._notes: list[Element] = []

    def finished(self) -> Element:
        """Return the root of the page, its footnotes at the end."""
        self._end_table()
        if self._notes:
            around = self._put("ol", self._root)
            for note in self._notes:
                around.append(note)
        return self._root

    def add_note(self, said: str) -> None:
        """Add a footnote and its sign."""
        if not said:
            return
        number = len(self._notes) + 1
        sign = self._put("a", self.put("sup"))
        sign.set("href", f"#note-{number}")
        sign.text = str(number)
        note = self._made("li")
        note.set("id", f"note-{number}")
        for line in said.split("\n"):
            self._put("p", note).text = line
        self._notes.append(note)

    def say(self, text: str, looks: frozenset[str], href: str) -> None:
        """Add words; those that look like the ones before go on with them."""
        if self._pieces and self._look != (looks, href):
            self._write()
        self._pieces.append(text)
        self._look = looks, href

    def _write(self) -> None:
        """Put the words of one look into the paragraph."""
        if not self._pieces:
            return
        looks, href = self._look
        into = self._words
        for tag in ("a", *sorted(looks - {"u"})) if href else sorted(looks):
            into = self._put(tag, into)
            if tag == "a":
                into.set("href", href)
        self._put("span", into).text = "".join(self._pieces)
        self._pieces = []

    def put(self, tag: str, **attributes: str) -> Element:
        """Add an element among the words."""
        self._write()
        made = self._put(tag, self._words)
        for name, value in attributes.items():
            made.set(name, value)
        return made

    def end_paragraph(self, paragraph: Paragraph, meaning: str) -> None:
        """Put the words that came so far into a paragraph."""
        self._write()
        words, self._words = self._words, self._made("span")
        self._count += 1
        if self._count > _PARAGRAPHS_LIMIT:
            raise ExchangeError(QT_TRANSLATE_NOOP("exchange", "Документ не открыт: в нём слишком много абзацев."))
        if not paragraph.in_table and not self._row:
            self._end_table()
        if not len(words):
            return
        tag = {"quote": "blockquote", "deck": "p"}.get(meaning, meaning) or ("li" if paragraph.is_item else "p")
        if meaning.startswith("h"):
            for bold in words.iter("b"):
                bold.tag = "span"  # it goes without saying
        made = self._made(tag)
        if meaning == "deck":
            made.set("class", "deck")
        made.append(words)
        if tag == "li":
            for _ in range(min(paragraph.level, _DEEPEST_LIST - 1) + 1):
                around = self._made("ol" if paragraph.is_numbered else "ul")
                around.append(made)
                made = around
        if paragraph.in_table:
            self._cell.append(made)
        else:
            self._root.append(made)

    def end_cell(self) -> None:
        """Put the paragraphs that came so far into a cell."""
        self._row.append(Cell(content=self._cell))
        self._cell = []

    def end_row(self, told: list[Cell], *, is_head: bool) -> None:
        """Put the cells that came so far into a row, which describes them."""
        for place, cell in enumerate(self._row):
            known = told[place] if place < len(told) else Cell(edge=(told[-1].edge if told else 0) + (place + 1) * 1000)
            cell.edge, cell.goes_on = known.edge, known.goes_on
        if self._row:
            self._rows.append(_Row(self._row, is_head))
        self._row = []

    def _end_table(self) -> None:
        """Put the rows that came so far into a table; columns are where any row has an edge."""
        if self._cell:
            self.end_cell()
        if self._row:
            self.end_row([], is_head=False)
        if not self._rows:
            return
        edges: list[int] = []
        for edge in sorted({cell.edge for row in self._rows for cell in row.cells}):
            if not edges or edge - edges[-1] > _ALIKE:
                edges.append(edge)
        table = self._put("table", self._root)
        above: dict[int, Element] = {}
        for row in self._rows:
            around = self._put("tr", self._put("thead", table) if row.is_head else table)
            column = 0
            for cell in row.cells:
                first, column = column, max(bisect_right(edges, cell.edge + _ALIKE), column + 1)
                if cell.goes_on and first in above:
                    above[first].set("rowspan", str(int(above[first].get("rowspan") or 1) + 1))
                    continue
                made = above[first] = self._put("td", around)
                made.set("colspan", str(column - first))
                for element in cell.content:
                    made.append(element)
        self._rows = []

    def _put(self, tag: str, into: Element) -> Element:
        made = self._made(tag)
        into.append(made)
        return made
