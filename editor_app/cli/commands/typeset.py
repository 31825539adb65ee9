"""`granki typeset`: a text brought to the typography of the house, of a file or line by line as JSON."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor_app.cli.command import Command, Desk, Status
from editor_app.cli.plain import read_plain, write_plain
from editor_app.cli.reading import request
from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from editor_app.proofreading.typesetting import Typesetter


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--profile",
        default="default",
        metavar=translate("cli", "ПРОФИЛЬ"),
        help=translate("cli", "имя или файл профиля: что принято в редакции"),
    )
    parser.add_argument(
        "--jsonl",
        action="store_true",
        help=translate("cli", "на каждую строку файла или ввода с полями id и text ответить строкой"),
    )
    parser.add_argument("--in-place", action="store_true", help=translate("cli", "заменить файл, а не показать текст"))
    parser.add_argument("file", nargs="?", type=Path, metavar=translate("cli", "ФАЙЛ"))


def _run(desk: Desk, asked: Namespace) -> int:
    if not asked.jsonl and asked.file is None:
        raise Explained(QT_TRANSLATE_NOOP("cli", "Назовите файл или укажите --jsonl."))
    typesetter = desk.typesetter(asked.profile)
    if asked.jsonl:
        lines = read_plain(asked.file).text.encode().splitlines() if asked.file else sys.stdin.buffer
        return _set_lines(typesetter, lines)
    plain = read_plain(asked.file)
    text = _set_file(typesetter, plain.text)
    if asked.in_place:
        write_plain(asked.file, text, plain)
    else:
        print(text, end="")
    return Status.DONE


def _set_file(typesetter: "Typesetter", text: str) -> str:
    """Typeset a file, which keeps the line end that closes it."""
    body = text.rstrip("\r\n")
    end = text[len(body) :]
    return typesetter.typeset(text) + ("\r\n" if end.startswith("\r\n") else end[:1])


def _set_lines(typesetter: "Typesetter", lines: Iterable[bytes]) -> int:
    """Answer every line in its order, each before the next is read; a line that makes no sense gets an `error`."""
    status = Status.DONE
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            asked = request(line)
        except ValueError as error:
            answer: dict[str, Any] = {"id": None, "line": number, "error": str(error)}
            status = Status.FAILED
        else:
            answer = {"id": asked["id"], "text": typesetter.typeset(asked["text"])}
        print(json.dumps(answer, ensure_ascii=False), flush=True)
    return status


COMMAND = Command(
    "typeset", QT_TRANSLATE_NOOP("cli", "причесать: набрать текст, как принято в редакции"), _arguments, _run
)
