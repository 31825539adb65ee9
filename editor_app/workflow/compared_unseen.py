"""What changed in a text that the eye does not see, said in words: spaces, hyphens, unseen signs, look-alikes."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from editor_app.document.model import LINE_BREAK
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.text.alignment import Stretch, stretches
from editor_app.text.diff import Change
from editor_app.text.looks import UNSEEN, is_alike, is_cyrillic, is_latin, look, units
from editor_app.text.rows import Row
from editor_app.workflow.excerpts import excerpt

_SPACE = QT_TRANSLATE_NOOP("compared", "Пробел у слов «{words}»: был — {before}, стал — {after}")
_SPACES: Mapping[str, Message] = {
    " ": QT_TRANSLATE_NOOP("compared", "обычный"),
    "\u00a0": QT_TRANSLATE_NOOP("compared", "неразрывный"),
    "\u202f": QT_TRANSLATE_NOOP("compared", "узкий неразрывный"),
    "\u2009": QT_TRANSLATE_NOOP("compared", "тонкий"),
    "\t": QT_TRANSLATE_NOOP("compared", "табуляция"),
    LINE_BREAK: QT_TRANSLATE_NOOP("compared", "разрыв строки"),
    "  ": QT_TRANSLATE_NOOP("compared", "двойной"),
}
_OTHER_SPACE = QT_TRANSLATE_NOOP("compared", "из других знаков")
_LONE_SPACE = (
    QT_TRANSLATE_NOOP("compared", "Добавлен пробел: «{words}»"),
    QT_TRANSLATE_NOOP("compared", "Убран пробел: «{words}»"),
)
_EDGE_SPACE = (
    QT_TRANSLATE_NOOP("compared", "Добавлен пробел с краю: «{words}»"),
    QT_TRANSLATE_NOOP("compared", "Убран пробел с краю: «{words}»"),
)
_SOFT_HYPHEN = (
    QT_TRANSLATE_NOOP("compared", "Вставлен мягкий перенос: «{words}»"),
    QT_TRANSLATE_NOOP("compared", "Убран мягкий перенос: «{words}»"),
)
_UNSEEN = (
    QT_TRANSLATE_NOOP("compared", "Вставлен невидимый знак {code}: «{words}»"),
    QT_TRANSLATE_NOOP("compared", "Убран невидимый знак {code}: «{words}»"),
)
"""Each of a pair is said of what came, then of what went."""

_LATIN = QT_TRANSLATE_NOOP("compared", "Латинская буква вместо такой же на вид кириллической: «{words}»")
_CYRILLIC = QT_TRANSLATE_NOOP("compared", "Кириллическая буква вместо такой же на вид латинской: «{words}»")
_LETTER = QT_TRANSLATE_NOOP("compared", "«{after}» вместо «{before}»: «{words}»")
_HYPHEN = (
    QT_TRANSLATE_NOOP("compared", "Неразрывный дефис вместо обычного: «{words}»"),
    QT_TRANSLATE_NOOP("compared", "Обычный дефис вместо неразрывного: «{words}»"),
)
_COMPOSED = (
    QT_TRANSLATE_NOOP("compared", "Буква набрана двумя знаками вместо одного: «{words}»"),
    QT_TRANSLATE_NOOP("compared", "Буква набрана одним знаком вместо двух: «{words}»"),
)
_OTHERWISE = QT_TRANSLATE_NOOP("compared", "Набрано другими знаками, на вид так же: «{words}»")

_SOFT = "\u00ad"
_NO_BREAK_HYPHEN = "\u2011"


def said(row: Row) -> tuple[Message, ...]:
    """Say what of a row changed unseen; what was moved, too."""
    found = [*between(row.before or "", row.after or "")] if row.is_changed else []
    for piece in row.pieces:
        if piece.move is not None and piece.change is Change.ADDED:
            sides = (
                "".join(one.text for one in piece.move.pieces if one.change is not other)
                for other in (Change.ADDED, Change.REMOVED)
            )
            found += between(*sides)
    return tuple(found)


def between(before: str, after: str) -> tuple[Message, ...]:
    """Say what changed unseen from one text to another; of texts that look the same and are not, always something."""
    if not before or not after or before == after:
        return ()
    old, new = units(before), units(after)
    found: dict[Message, list[str]] = {}
    for stretch in stretches([look(unit) for unit in old], [look(unit) for unit in new]):
        told = _alike(old, new, stretch) if stretch.is_same else _lone(old, new, stretch)
        for message, words in told:
            found.setdefault(message, []).append(words)
    if not found and is_alike(before, after):
        found[_OTHERWISE] = [excerpt(after)]
    return tuple(message.with_values(words="», «".join(dict.fromkeys(words))) for message, words in found.items())


def _alike(old: Sequence[str], new: Sequence[str], stretch: Stretch) -> Iterator[tuple[Message, str]]:
    """Yield what became of units that look alike, each with the words where it is."""
    for at, to in zip(range(stretch.a, stretch.b), range(stretch.c, stretch.d), strict=True):
        was, now = old[at], new[to]
        if was == now:
            continue
        if was.isspace():
            names = [_SPACES.get(side, _OTHER_SPACE) for side in (was, now)]
            yield _SPACE.with_values(before=names[0], after=names[1]), _around(new, to, to + 1)
        else:
            for message in _word(was, now):
                yield message, excerpt(now)


def _lone(old: Sequence[str], new: Sequence[str], stretch: Stretch) -> Iterator[tuple[Message, str]]:
    """Yield that space or unseen signs came or went, where nothing else did."""
    was, now = "".join(old[stretch.a : stretch.b]), "".join(new[stretch.c : stretch.d])
    if bool(was) is bool(now):
        return
    text, gone = was or now, bool(was)
    words = _around(new, stretch.c, stretch.d)
    if look(text) == " ":
        is_edge = (stretch.a == 0 and stretch.c == 0) or (stretch.b == len(old) and stretch.d == len(new))
        yield (_EDGE_SPACE if is_edge else _LONE_SPACE)[gone], words
    elif not look(text):
        yield from ((message, words) for message in _unseen(was, now))


def _around(new: Sequence[str], start: int, end: int) -> str:
    """Return some units with those beside them, up to a word on each side."""
    while start > 0 and not any(map(str.isalnum, new[start - 1])):
        start -= 1
    while end < len(new) and not any(map(str.isalnum, new[end])):
        end += 1
    return excerpt("".join(new[max(0, start - 1) : end + 1]))


def _word(was: str, now: str) -> Iterator[Message]:
    yield from _unseen(was, now)
    bare_was, bare_now = UNSEEN.sub("", was), UNSEEN.sub("", now)
    if bare_was == bare_now:
        if sorted(was) == sorted(now):
            yield _OTHERWISE
        return
    composed = [unicodedata.normalize("NFC", side) for side in (bare_was, bare_now)]
    if composed[0] == composed[1]:
        yield _COMPOSED[len(bare_was) > len(bare_now)]
    for old, new in zip(*composed, strict=True):
        if old != new:
            yield _letter(old, new)


def _unseen(was: str, now: str) -> Iterator[Message]:
    """Yield which signs without width came or went."""
    for sign in dict.fromkeys(UNSEEN.findall(was + now)):
        number = now.count(sign) - was.count(sign)
        if number and sign == _SOFT:
            yield _SOFT_HYPHEN[number < 0]
        elif number:
            yield _UNSEEN[number < 0].with_values(code=f"U+{ord(sign):04X}")


def _letter(old: str, new: str) -> Message:
    if is_latin(new) and is_cyrillic(old):
        return _LATIN
    if is_cyrillic(new) and is_latin(old):
        return _CYRILLIC
    if _NO_BREAK_HYPHEN in (old, new):
        return _HYPHEN[old == _NO_BREAK_HYPHEN]
    return _LETTER.with_values(before=old, after=new)
