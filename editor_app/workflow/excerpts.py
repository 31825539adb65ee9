"""Quoting from an article in a line."""

from editor_app.document.model import LINE_BREAK

_EXCERPT = 60
"""Code points of a passage that is quoted, at most."""


def excerpt(text: str) -> str:
    """Return the beginning of a text, in one line, and cut behind a word if there is one."""
    line = " ".join(text.replace(LINE_BREAK, " ").split())
    if len(line) <= _EXCERPT:
        return line
    words, space, _ = line[: _EXCERPT + 1].rpartition(" ")
    return f"{words if space else line[:_EXCERPT]}…"
