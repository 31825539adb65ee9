"""Texts that another program sends line by line as JSON, and answers to them."""

import json
from collections.abc import Callable, Iterable
from typing import Any

from editor_app.cli.command import Status
from editor_app.i18n import translate

Answer = tuple[dict[str, Any], Status]
"""What is said of a text besides its id, and what that means for the exit status."""


def answer_lines(lines: Iterable[bytes], answer: Callable[[str], Answer]) -> Status:
    """Print an answer to every line in its order, each before the next is read, and return the worst status.

    A line that makes no sense gets an `error` with its number; the others are answered all the same.
    """
    worst = Status.DONE
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            asked = _request(line)
        except ValueError as error:
            said, status = {"id": None, "line": number, "error": str(error)}, Status.FAILED
        else:
            fields, status = answer(asked["text"])
            said = {"id": asked["id"], **fields}
        worst = max(worst, status)
        print(json.dumps(said, ensure_ascii=False), flush=True)
    return worst


def _request(line: bytes) -> dict[str, Any]:
    """Read one line; raises `ValueError` that says in the user's words what is wrong with it."""
    try:
        request = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ValueError(translate("cli", "строка — не JSON в UTF-8")) from error
    if not isinstance(request, dict) or "id" not in request or not isinstance(request.get("text"), str):
        raise ValueError(translate("cli", "нужен объект с полями id и text, text — строка"))
    return request
