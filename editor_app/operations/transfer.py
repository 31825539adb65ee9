"""An imported file on its way from one process to another: a line of JSON, then the bytes of its pictures.

Never pickle: whatever answers has read a stranger's file, and gets no more trust than that file.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any, NoReturn

from editor_app.exchange.result import Dropped, ExchangeError, Imported, Role
from editor_app.i18n import Message
from editor_app.store import snapshot
from editor_app.text.span import Span


def answer(imported: Imported) -> bytes:
    """Write an imported file."""
    pictures = list(imported.assets.values())
    form = {
        "content": snapshot.dumps(imported.content),
        "dropped": [[part.role.value, part.span.start, part.span.end, part.text] for part in imported.dropped],
        "sections": imported.sections,
        "warnings": [_form(warning) for warning in imported.warnings],
        "text": imported.text,
        "pictures": [len(data) for data in pictures],
    }
    return b"".join((_line(form), *pictures))


def refusal(error: ExchangeError) -> bytes:
    """Write why a file was not read."""
    advice = None if error.advice is None else _form(error.advice)
    return _line({"refused": [_form(error.happened), advice, error.detail]})


def received(answered: bytes) -> Imported:
    """Read what `answer` or `refusal` wrote: raises the error that was told, or `ValueError` for anything else."""
    line, _, rest = answered.partition(b"\n")
    try:
        form = json.loads(line)
        if "refused" in form:
            _raise(*form["refused"])
        return _imported(form, rest)
    except (AttributeError, LookupError, RecursionError, TypeError) as error:
        raise ValueError(repr(error)) from error


def _imported(form: dict[str, Any], rest: bytes) -> Imported:
    assets, start = {}, 0
    for size in form["pictures"]:
        data = rest[start : start + size]
        assets[sha256(data).hexdigest()] = data
        start += size
    return Imported(
        snapshot.loads(form["content"]),
        tuple(Dropped(Role(role), Span(first, end), text) for role, first, end, text in form["dropped"]),
        tuple(form["sections"]),
        tuple(map(_message, form["warnings"])),
        form["text"],
        assets,
    )


def _raise(happened: list[Any], advice: list[Any] | None, detail: str) -> NoReturn:
    raise ExchangeError(_message(happened), None if advice is None else _message(advice), detail)


def _line(form: dict[str, Any]) -> bytes:
    return json.dumps(form, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n"


def _form(message: Message) -> list[Any]:
    """Write a message untranslated: the process that reads the file need not know the person's language."""
    values = [[name, _value(value)] for name, value in message.values]
    return [message.context, message.text, values]


def _value(value: object) -> object:
    if isinstance(value, Message):
        return _form(value)
    return value if isinstance(value, int) else str(value)


def _message(form: list[Any]) -> Message:
    context, text, values = form
    read = tuple((str(name), _message(value) if isinstance(value, list) else value) for name, value in values)
    message = Message(str(context), str(text), read)
    str(message)  # places that nothing fills are nonsense here and not in the middle of telling them
    return message
