"""Front matter: what a file of Markdown says about its text, in the few lines of YAML that all its kin understand."""

import json
import re
from collections.abc import Iterator

from editor_app.exchange.web.moments import iso
from editor_app.workflow.article import Content

_FENCE = re.compile(r"\A---[ \t]*\n(?P<matter>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PAIR = re.compile(r"^(?P<name>[A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(?P<value>.*))?$")
_ITEM = re.compile(r"^\s*-\s+(?P<value>.+)$")
_LINES = 500
"""Lines of front matter that are looked at."""
_COMMENT = re.compile(r"\s+#.*$")


def written(content: Content) -> Iterator[str]:
    """Yield the lines of the front matter of an article, none when it has nothing to say."""
    said: dict[str, str | list[str]] = {
        "title": content.headline,
        "subtitle": content.deck,
        "description": content.lead,
        "author": content.author,
        "section": content.section,
        "tags": list(content.tags),
        "source": content.source,
        "date": iso(content.published) if content.published is not None else "",
    }
    lines = [f"{name}: {_value(value)}" for name, value in said.items() if value]
    if lines:
        yield from ("---", *lines, "---", "")


def taken(text: str) -> tuple[dict[str, list[str]], str]:
    """Return what the front matter of a file says, by name, and the text below it."""
    found = _FENCE.match(text)
    if found is None:
        return {}, text
    said: dict[str, list[str]] = {}
    name = ""
    for line in found["matter"].split("\n", _LINES)[:_LINES]:
        pair, item = _PAIR.match(line), _ITEM.match(line)
        if pair is not None:
            name = pair["name"].lower()
            said[name] = _values(pair["value"] or "")
        elif item is not None and name:
            said[name] += _values(item["value"])
    return said, text[found.end() :]


def _value(value: str | list[str]) -> str:
    """Return a value as JSON, which YAML understands."""
    return json.dumps(value, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\x85", "\\u0085")


def _values(value: str) -> list[str]:
    bare = value.strip()
    if not bare or bare in ("|", ">", "~", "null"):
        return []
    if bare[0] in '["':
        try:
            read = json.loads(bare)
        except ValueError:
            read = [part.strip(" '\"") for part in bare.strip("[]").split(",")]
        return [str(each) for each in read if str(each)] if isinstance(read, list) else [str(read)]
    if bare[0] == "'" and bare[-1] == "'" and len(bare) > 1:
        return [bare[1:-1].replace("''", "'")]
    return [_COMMENT.sub("", bare)]
