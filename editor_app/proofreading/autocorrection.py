"""What is put right while it is typed, in agreement with the choices of the house: quotation marks, dashes, «…», «№».

A text is looked at up to the cursor, right after a letter was typed. Only what the last letter completes is replaced,
so that what a person has taken back is not replaced again.
"""

import re
from collections.abc import Callable, Collection, Mapping
from enum import StrEnum
from typing import NamedTuple

from editor_app.proofreading.profile import Profile
from editor_app.text.casing import like

_OPENING, _CLOSING = "«„‚", "»“‘"
"""By level, as `rules.typography.quotes` has them."""

_AFTER_WHICH_OPENS = frozenset("([«„‚—–")
_SECONDS = re.compile(r"\d['′’]\d{1,2}(?:[.,]\d+)?$")
"""Of coordinates, 43°15'30"."""
_CODE = re.compile(r"[\\/@#_=<>{}|`$~^]\S*$")
"""The end of a word of an address or of code, where a mark is what it is."""
_HYPHEN = re.compile(r"(?<=[^\s\d])[ \u00a0](-{1,2}) $")
_DOTS = re.compile(r"(?<![.!?…])\.{3}$")
_NUMBER = re.compile(r"(?:(?<=[а-яёәғқңөұүһі»)][ \u00a0])N[oо]?\.?[ \u00a0]?|№)(\d)$")
_NAME = re.compile(r"[«„\"(\[]*(\S+)$")


class Help(StrEnum):
    """What can be switched on; the values end the keys of the settings."""

    QUOTES = "quotes"
    DASHES = "dashes"
    ELLIPSIS = "ellipsis"
    NUMBER_SIGN = "number_sign"
    SNIPPETS = "expand"


class Correction(NamedTuple):
    """The text that goes in place of the last `length` code points before the cursor."""

    length: int
    text: str


class Autocorrection:
    """Knows what to put right; `snippets` are texts by the short names that are typed for them."""

    def __init__(self, profile: Profile, on: Collection[Help], snippets: Mapping[str, str]) -> None:
        self._house = profile.house
        self._binds_dashes = profile.enables("typesetting.dash_space", optional=False)
        self._snippets = snippets if Help.SNIPPETS in on else {}
        by_letter: Mapping[str, tuple[Help, Callable[[str], Correction | None]]] = {
            '"': (Help.QUOTES, self._quote),
            " ": (Help.DASHES, self._dash),
            ".": (Help.ELLIPSIS, self._ellipsis),
            **dict.fromkeys("0123456789", (Help.NUMBER_SIGN, _number_sign)),
        }
        self._by_letter = {letter: check for letter, (switch, check) in by_letter.items() if switch in on}

    def after(self, before: str) -> Correction | None:
        """Return what to put right now that the last letter of `before`, the text up to the cursor, was typed."""
        check = self._by_letter.get(before[-1:])
        found = check(before) if check else None
        if found is None and before[-1:] == " ":
            name = self.expansion(before[:-1])
            return name and Correction(name.length + 1, name.text + " ")
        return found

    def expansion(self, before: str) -> Correction | None:
        """Return the snippet whose name stands at the end of `before`; a capital of the name passes to the text."""
        match = _NAME.search(before)
        if match is None or not self._snippets:
            return None
        name = match[1]
        text = self._snippets.get(name)
        if text is None and (lower := self._snippets.get(name.lower())) is not None:
            text = like(name, lower)
        return None if text is None else Correction(len(name), text)

    def _quote(self, before: str) -> Correction | None:
        text = before[:-1]
        if self._house.quotes == "straight" or _CODE.search(text):
            return None
        level = _level(text)
        if not text or text[-1].isspace() or text[-1] in _AFTER_WHICH_OPENS:
            return Correction(1, _OPENING[min(level, len(_OPENING) - 1)])
        if (text[-1].isdigit() and not level) or _SECONDS.search(text):
            return None  # inches, or seconds of an arc
        return Correction(1, _CLOSING[min(max(level, 1), len(_CLOSING)) - 1])

    def _dash(self, before: str) -> Correction | None:
        match = _HYPHEN.search(before)
        dash = self._house.dash_mark
        if match is None or match[1] == dash:
            return None
        space = "\u00a0" if self._binds_dashes else " "
        return Correction(len(match[0]), f"{space}{dash} ")

    def _ellipsis(self, before: str) -> Correction | None:
        if self._house.ellipsis == "dots" or not _DOTS.search(before) or _CODE.search(before):
            return None
        return Correction(3, "…")


def _number_sign(before: str) -> Correction | None:
    match = _NUMBER.search(before)
    return Correction(len(match[0]), f"№\u00a0{match[1]}") if match else None


def _level(text: str) -> int:
    """Return how many quotations are open at the end of a text."""
    level = 0
    for mark in re.findall("[«„‚»“‘”]", text):
        level = level + 1 if mark in _OPENING else max(level - 1, 0)
    return level
