"""The lines of a text file, each with its place."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from editor_app.text.span import Span

_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
_BLANK = " \t\xa0\u2007\u202f\u200b\u2060\ufeff\xad"
_SENTENCE_END = re.compile(r"[.!?…][»”\")\]]*$")

PROSE_LENGTH = 40
"""Characters from which a line that ends like a sentence is a paragraph rather than a label or a teaser."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its cleaned text, and where it stands in the decoded file (code points)."""

    text: str
    span: Span

    @property
    def is_prose(self) -> bool:
        """Whether the line is a paragraph of running text."""
        return len(self.text) >= PROSE_LENGTH and self.ends_a_sentence

    @property
    def ends_a_sentence(self) -> bool:
        """Whether the line ends with the mark of a sentence."""
        return bool(_SENTENCE_END.search(self.text))


def lines(text: str, clean: Callable[[str], str]) -> Iterator[Line]:
    """Yield the lines of a text that are not blank, without the space around them."""
    for match in _LINE.finditer(text):
        bare = match.group().strip(_BLANK)
        shown = clean(bare)
        if shown and not shown.isspace():
            start = match.start() + match.group().index(bare)
            yield Line(shown, Span(start, start + len(bare)))
