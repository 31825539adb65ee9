"""Plain text from the clipboard: paragraphs, and the lines of a PDF joined into them where the evidence is strong."""

import re
from itertools import pairwise
from statistics import median

from editor_app.document.model import Document, paragraphs
from editor_app.exchange.cleaning import Cleaner
from editor_app.i18n import QT_TRANSLATE_NOOP, Message

_LINES = re.compile("\r\n|\r|\x0b|\x0c|\x85|\u2028|\u2029")
_SPACES = re.compile("[ \t]*\u00a0(?:[ \t]*\u00a0)+[ \t]*|[ \t]+\u00a0[ \t]*|\u00a0[ \t]+")
_ENDS = re.compile(r"[.!?…:;»”\")\]]$")
_BEGINS = re.compile(r"^(?:[-–—•*·▪◦]\s|\d{1,3}[.)]\s|\s{2,}|\t)")
_BROKEN = re.compile(r"(\w+)[-\u2010]$")
_REST = re.compile(r"^(\w+)")
_COMPOUND = re.compile(
    r"(?:кое|кой|северо|юго|западно|восточно|вице|экс|пресс|интернет|онлайн|премьер|генерал)-.+"
    r"|.+-(?:то|либо|нибудь|таки)|из-(?:за|под)|по-.+(?:ски|цки|ому|ему|ьи)|в[о]?-.+[иы]х",
    re.IGNORECASE,
)
"""Words that are written with a hyphen: one at the end of a line inside them is no hyphenation."""

_FEWEST = 3
_SHORTEST, _LONGEST = 30, 130
"""Characters of the lines that a column of print has."""
_ALIKE = 0.7
"""Share of the longest line that most lines of a column reach."""

_JOINED = QT_TRANSLATE_NOOP("exchange", "Строк соединено в абзацы: {count}.")
_EMPTY = QT_TRANSLATE_NOOP("exchange", "Убрано пустых абзацев: {count}.")
_SHORTER = QT_TRANSLATE_NOOP("exchange", "Рядов пробелов стало одним: {count}.")


def read(text: str, *, joined: bool = True) -> tuple[Document, tuple[Message, ...]]:
    """Return a plain text as a document without empty paragraphs, and what was changed, in words.

    Lines that the width of a page has broken are `joined` into paragraphs.
    """
    cleaner = Cleaner()
    is_broken = "\u00ad\n" in _LINES.sub("\n", text)
    lines = _LINES.sub("\n", text.replace("\u00ad\n", "-\n") if is_broken else text).split("\n")
    tidy = [_SPACES.subn(" ", cleaner.clean(line)) for line in lines]
    lines, spaces = [line for line, _ in tidy], sum(number for _, number in tidy)
    whole = _joined(lines) if joined and _is_column(lines) else lines
    kept = [line.strip(" \t") for line in whole if line.strip()]
    empty = sum(not line.strip() for line in "\n".join(lines).strip().split("\n")) if kept else 0
    said = ((_JOINED, len([line for line in lines if line.strip()]) - len(kept)), (_EMPTY, empty), (_SHORTER, spaces))
    told = (message.with_values(count=count) for message, count in said if count > 0)
    return paragraphs("\n".join(kept)) if kept else Document(), (*cleaner.warnings(), *told)


def _is_column(lines: list[str]) -> bool:
    """Whether lines were broken by the width of a page: they are alike in length, and most end in mid-sentence."""
    full = [line.strip() for line in lines if line.strip()]
    if len(full) < _FEWEST:
        return False
    longest = max(map(len, full))
    middle = median(map(len, full))
    if not (middle >= _SHORTEST and longest <= _LONGEST):
        return False
    wide = [line for line in full if len(line) >= _ALIKE * longest]
    runs_on = [
        (line, after)
        for line, after in pairwise(lines)
        if line.strip() and after.strip() and not _ENDS.search(line.strip())
    ]
    lower = [after for _, after in runs_on if after.strip()[0].islower() or after.strip()[0].isdigit()]
    return len(wide) >= 0.6 * len(full) and len(runs_on) >= 0.5 * (len(full) - 1) and len(lower) >= 0.5 * len(runs_on)


def _joined(lines: list[str]) -> list[str]:
    """Join the lines of paragraphs: one ends at an empty line, or at a short line that ends a sentence."""
    longest = max(len(line.strip()) for line in lines)
    made: list[str] = []
    is_open = False
    for line in lines:
        bare = line.strip()
        if not bare:
            is_open = False
            continue
        if is_open and not _BEGINS.match(line):
            made[-1] = _together(made[-1], bare)
        else:
            made.append(bare)
        is_open = not (_ENDS.search(bare) and len(bare) < _ALIKE * longest)
    return made


def _together(line: str, after: str) -> str:
    """Join two lines, and the halves of a word that was divided between them."""
    broken, rest = _BROKEN.search(line), _REST.match(after)
    if broken is None or rest is None:
        return f"{line} {after}"
    first, second = broken[1], rest[1]
    is_divided = (first + second)[1:].islower() and not _COMPOUND.fullmatch(f"{first}-{second}")
    return line[:-1] + after if is_divided else line + after
