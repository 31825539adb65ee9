"""Marking strings for translation, and translating them outside Qt as well as inside it.

The source language is Russian. `translations/granki_<language>.ts` are Qt Linguist files that
`packaging/translations.py` fills from the calls in this tree; they are read here directly, because the command line and
the checking process speak to the user too and have no Qt. The names and arguments are Qt's own.
"""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

_PLURAL_FORM: dict[str, Callable[[int], int]] = {
    "ru": lambda n: 0 if n % 10 == 1 and n % 100 != 11 else 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2,
    "kk": lambda n: 0,
    "en": lambda n: 0 if n == 1 else 1,
}
"""Index of the numerus form that Qt Linguist keeps for a number, by language."""

LANGUAGES: Mapping[str, str] = {"ru": "Русский", "kk": "Қазақша", "en": "English"}
"""Languages of the interface, each by its own name."""


@dataclass(slots=True)
class _Catalogue:
    language: str = "ru"
    texts: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)


_current = _Catalogue()


def use(language: str, folder: Path) -> None:
    """Speak `language` from now on, from `folder/granki_<language>.ts`; a missing file leaves the Russian source.

    Raises `ValueError` for a language that is not in `LANGUAGES`.
    """
    if language not in LANGUAGES:
        raise ValueError(language)
    _current.language = language
    _current.texts = _read(folder / f"granki_{language}.ts")


def language() -> str:
    """Code of the language in use."""
    return _current.language


@cache
def _read(path: Path) -> Mapping[tuple[str, str], tuple[str, ...]]:
    if not path.is_file():
        return {}
    texts = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file, shipped with the program
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            if all(forms):
                texts[name, message.findtext("source") or ""] = forms
    return texts


def translate(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    """`text` in the language in use, with `%n` replaced by `n` in the form that the number asks for.

    The signature is that of `QCoreApplication.translate`; `disambiguation` is a note for the translator.
    """
    del disambiguation
    forms = _current.texts.get((context, text), (text,))
    if n < 0:
        return forms[0]
    form = _PLURAL_FORM[_current.language](n) if len(forms) > 1 else 0
    return forms[min(form, len(forms) - 1)].replace("%n", str(n))


@dataclass(frozen=True, slots=True)
class Message:
    """A marked string that becomes text when it is shown: `str(message)` is in the language in use at that moment."""

    context: str
    text: str
    values: tuple[tuple[str, object], ...] = ()

    def with_values(self, **values: object) -> "Message":
        """Return the message with its `{name}` places filled; values are shown as they are, never translated."""
        return Message(self.context, self.text, (*self.values, *values.items()))

    def __str__(self) -> str:
        shown = translate(self.context, self.text)
        return shown.format(**{name: str(value) for name, value in self.values}) if self.values else shown


def QT_TRANSLATE_NOOP(context: str, text: str) -> Message:  # noqa: N802 - Qt's own name
    """Mark a string of a table or an error, to be translated when it is shown."""
    return Message(context, text)
