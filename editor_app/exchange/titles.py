"""Telling a line that could be a headline from running text."""

import re

_GENRES = frozenset(
    {"пресс-релиз", "пресс-анонс", "анонс", "сообщение для сми", "информационное сообщение", "press release"}
)
_LETTER = re.compile(r"[^\W\d_]")

_LONGEST = 160
"""Characters up to which a line can be a headline; the longest of real ones have about 150."""


def is_title(text: str) -> bool:
    """Whether a line could be a headline: not long, with a letter in it, not ending like a sentence or a list."""
    ending = text.rstrip(' »”")]')[-1:]
    return len(text) <= _LONGEST and bool(_LETTER.search(text)) and (ending not in ".,;:" or text.endswith("..."))


def is_genre(text: str) -> bool:
    """Whether a line says only what kind of text follows («Пресс-релиз»), so that the headline is the next one."""
    return text.strip(" .:").casefold() in _GENRES
