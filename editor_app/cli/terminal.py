"""Speaking to a terminal, a pipe or a file: always UTF-8, colours only for a person."""

import io
import os
import shutil
import sys
from typing import TextIO

from editor_app.errors import Explained

_COLOURS = {"red": "31", "yellow": "33", "cyan": "36", "dim": "2", "bold": "1"}


def speak_utf8() -> None:
    r"""Make the standard streams UTF-8 whatever the locale says.

    What UTF-8 cannot say, half a surrogate pair from a file name or from JSON, goes out as `\udc80`, which JSON
    reads back.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")


def width() -> int:
    """Columns of the terminal, 80 where there is none."""
    return max(40, shutil.get_terminal_size((80, 24)).columns)


def coloured(text: str, colour: str, stream: TextIO | None = None) -> str:
    """Return `text` in a colour when a person reads `stream` and has not asked for none (`NO_COLOR`)."""
    stream = stream or sys.stdout
    wanted = stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM", "dumb") != "dumb"
    return f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m" if wanted else text


def complain(error: Explained) -> None:
    """Tell the user on standard error what happened and what to do."""
    complain_in_words(str(error))
    if error.detail:
        print(coloured(error.detail, "dim", sys.stderr), file=sys.stderr)


def complain_in_words(words: str) -> None:
    """Tell the user on standard error what went wrong."""
    print(coloured(words, "red", sys.stderr), file=sys.stderr, flush=True)


def warn(words: str) -> None:
    """Tell the user on standard error what to keep an eye on."""
    print(coloured(words, "yellow", sys.stderr), file=sys.stderr, flush=True)
