"""Where a Russian text speaks Kazakh: rules of Russian have no say there."""

import re
from collections.abc import Iterator, Sequence

from editor_app.text.alphabet import KAZAKH_ONLY, is_kazakh
from editor_app.text.span import Span
from editor_app.text.tokens import Token, TokenKind

_QUOTED = re.compile(r"«[^«»\n]{1,80}»|\"[^\"\n]{1,80}\"|“[^“”\n]{1,80}”|„[^„“”\n]{1,80}[“”]")


def kazakh(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    """Yield the spans of Kazakh: quoted phrases with a Kazakh word, and words that stand between Kazakh ones.

    A Kazakh phrase has words without a letter of its own («Бақытты отбасы»): the company tells.
    """
    if KAZAKH_ONLY.isdisjoint(text):
        return
    for match in _QUOTED.finditer(text):
        if any(is_kazakh(word) for word in match.group().split()):
            yield Span(*match.span())
    words = [token for token in tokens if token.kind in (TokenKind.WORD, TokenKind.MIXED)]
    marked = [index for index, word in enumerate(words) if is_kazakh(word.text)]
    if 3 * len(marked) > len(words):
        yield Span(0, len(text))
        return
    first = previous = None
    for index in marked:
        if previous is None or index - previous > 3:
            if first is not None and previous is not None:
                yield Span(words[first].start, words[previous].end)
            first = index
        previous = index
    if first is not None and previous is not None:
        yield Span(words[first].start, words[previous].end)
