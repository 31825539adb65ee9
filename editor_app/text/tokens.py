"""Cutting text into tokens: words, numbers, marks, spaces, and what no checker may touch."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from editor_app.text.span import Span


class TokenKind(Enum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    MIXED = "mixed"
    """Letters and digits together: «4-ое», «30-летний», «Ту-154», «м2»."""
    MARK = "mark"
    """One punctuation mark or symbol."""
    SPACE = "space"
    """A run of white space, line breaks inside a paragraph included."""
    ADDRESS = "address"
    """A link, an e-mail, a site, a hashtag, an @name or a file name: never checked, never changed."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of text with its place in it (code points); tokens cover the text without a gap."""

    kind: TokenKind
    text: str
    start: int

    @property
    def end(self) -> int:
        """Code point after the last one of the token."""
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        """Where the token stands."""
        return Span(self.start, self.end)


_LETTER = r"[^\W\d_¹²³]"
_IN_WORD = rf"(?:{_LETTER}|[\u0300-\u036f\u00ad])"
_DOMAIN = r"(?:com|org|net|info|biz|kz|ru|su|by|uz|kg|tj|tm|az|am|ge|ua|eu|uk|us|de|cn|io|ai|me|tv|gov|edu|қаз|рф)"
_FILE = r"(?:docx?|xlsx?|pptx?|pdf|txt|rtf|odt|jpe?g|png|gif|html?|zip|mp3|mp4|csv|xml|json)"

_TOKEN = re.compile(
    rf"""
    (?P<address>
        (?:https?|ftp)://[^\s<>«»"“”„]+[^\s<>«»"“”„.,:;!?…)\]}}'’]
      | (?:mailto|tel):\S+
      | (?<![\w@])www\.[^\s<>«»"“”„]+[\w/]
      | (?<![\w.+-])[\w.+-]*\w@(?:[\w-]+\.)+\w+
      | (?<!\w)[@#]\w+
      | (?<![\w.-])(?:[\w-]+\.)+{_DOMAIN}(?:/[^\s<>«»"“”„]*[\w/])?(?![\w-])
      | (?<![\w.-])[\w-]+\.{_FILE}(?!\w)
    )
  | (?P<mixed>(?:\d+-?{_LETTER}|{_LETTER}+-?\d)\w*(?:-\w+)*)
  | (?P<number>\d+(?:[.,:]\d+)*)
  | (?P<word>{_LETTER}{_IN_WORD}*(?:(?:[-‑]|['’ʼ](?={_LETTER})){_LETTER}{_IN_WORD}*)*)
  | (?P<space>\s+)
  | (?P<mark>.)
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)


_KINDS = {kind.value: kind for kind in TokenKind}
"""By the name of the group that matches."""


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of `text` in order; joined, they are the text again."""
    for match in _TOKEN.finditer(text):
        yield Token(_KINDS[match.lastgroup or ""], match.group(), match.start())
