"""Cutting a paragraph into sentences, knowing the abbreviations of Russian news."""

import re
from collections.abc import Iterator

from editor_app.text.span import Span

_END = re.compile(r"[.!?…]+[»”“\")\]]*(?=\s+[«„“\"(\[—–-]*\s*[^\W\d_a-zа-яёәғқңөұүһі]|\s+[«„“\"(—–-]*\s*\d|\s*$)")

_ABBREVIATIONS = (
    "г гг в вв ул пр просп пер д кв стр рис табл гл п пп ст ч см ср напр им проф акад доц тыс руб коп долл обл р о с "
    "пос мкр т тт др св ок мин макс тел гр г-н г-жа э"
)
_NOT_AN_END = re.compile(
    r"(?:^|[\s(«„.])(?:[А-ЯЁA-ZӘҒҚҢӨҰҮҺІ]|(?i:" + "|".join(_ABBREVIATIONS.split()) + r"))\.$",
)
_LONGEST_ABBREVIATION = 14
"""Code points, more than any of the above has with what stands before it."""


def sentences(text: str) -> Iterator[Span]:
    """Yield the spans of the sentences of a paragraph, without the space between them."""
    start = len(text) - len(text.lstrip())
    for match in _END.finditer(text):
        end = match.end()
        before = text[max(0, end - _LONGEST_ABBREVIATION) : end]
        if match.group() == "." and end < len(text) and _NOT_AN_END.search(before):
            continue
        if end > start:
            yield Span(start, end)
        start = end
        while start < len(text) and text[start].isspace():
            start += 1
    end = len(text.rstrip())
    if start < end:
        yield Span(start, end)
