"""The words that a file of RTF is made of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor_app.exchange.result import ExchangeError
from editor_app.i18n import QT_TRANSLATE_NOOP

TOKENS_LIMIT = 5_000_000
"""Control words and pieces of text; a novel has a tenth."""

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])"
    r"|(?P<brace>[{}])|[\r\n]+|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """A control word with its number, a control sign, a brace (`{` or `}`), or bytes of text as Latin-1."""

    word: str = ""
    number: int | None = None
    sign: str = ""
    text: str = ""


def tokens(data: bytes) -> Iterator[Token]:
    """Yield the tokens of a file; binary data is passed over."""
    source = data.decode("latin-1")
    at = 0
    for _ in range(TOKENS_LIMIT):
        match = _TOKEN.match(source, at)
        if match is None:
            if at >= len(source):
                return
            at += 1  # a lone backslash at the end
            continue
        at = match.end()
        if match["word"]:
            number = int(match["number"]) if match["number"] else None
            if match["word"] == "bin":
                at += max(number or 0, 0)
            else:
                yield Token(word=match["word"], number=number)
        elif match["byte"]:
            yield Token(sign="'", text=chr(int(match["byte"], 16)))
        elif match["sign"]:
            yield Token(text=match["sign"]) if match["sign"] in "{}\\" else Token(sign=match["sign"])
        elif match["brace"]:
            yield Token(sign=match["brace"])
        elif match["text"]:
            yield Token(text=match["text"])
    raise ExchangeError(QT_TRANSLATE_NOOP("exchange", "Документ не открыт: в нём слишком много частей."))
