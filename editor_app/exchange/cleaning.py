"""Taking out of a text what nobody sees and every search stumbles over, and counting it."""

import re
import unicodedata
from collections import Counter

from editor_app.i18n import QT_TRANSLATE_NOOP, Message

_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_DECOMPOSED = re.compile(r"[^\W\d_][\u0300-\u036f]")
_SOFT_HYPHEN = "\u00ad"

_WARNINGS = {
    "hyphen": QT_TRANSLATE_NOOP("exchange", "Убрано мягких переносов: {count}."),
    "invisible": QT_TRANSLATE_NOOP("exchange", "Убрано невидимых знаков: {count}."),
    "control": QT_TRANSLATE_NOOP("exchange", "Убрано служебных знаков: {count}."),
    "composed": QT_TRANSLATE_NOOP("exchange", "Собрано букв, записанных двумя знаками (й, ё): {count}."),
}


def without_control(text: str) -> str:
    """Return `text` without the characters that no XML and no page may hold."""
    return _CONTROL.sub("", text)


class Cleaner:
    """Cleans one file piece by piece; afterwards `warnings` says what was taken out.

    Joiners inside emoji stay, and so do runs of spaces: those are findings for the proofreader.
    """

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def clean(self, text: str) -> str:
        """Return `text` without soft hyphens, invisible and control characters, its letters composed."""
        if text.isascii() and text.isprintable():
            return text
        text = _INVISIBLE.sub(self._without_invisible, text)
        text, dropped = _CONTROL.subn("", text)
        self._counts["control"] += dropped
        return _DECOMPOSED.sub(self._composed, text)

    def warnings(self) -> tuple[Message, ...]:
        """What was changed so far, in words."""
        return tuple(
            warning.with_values(count=self._counts[kind]) for kind, warning in _WARNINGS.items() if self._counts[kind]
        )

    def _without_invisible(self, match: re.Match[str]) -> str:
        self._counts["hyphen" if match.group() == _SOFT_HYPHEN else "invisible"] += 1
        return ""

    def _composed(self, match: re.Match[str]) -> str:
        composed = unicodedata.normalize("NFC", match.group())
        self._counts["composed"] += composed != match.group()
        return composed
