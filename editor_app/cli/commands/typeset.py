"""`granki typeset`: a text brought to the typography of the house, of a file or line by line as JSON."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from editor_app.cli.command import Command, Services, Status
from editor_app.cli.lines import answer_lines
from editor_app.cli.plain import read_plain, write_plain
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


def _run(services: Services, asked: Namespace) -> int:
    if not asked.jsonl and asked.file is None:
        raise Explained(QT_TRANSLATE_NOOP("cli", "Назовите файл или укажите --jsonl."))
    typesetter = services.typesetter(asked.profile)
    if asked.jsonl:
        lines = read_plain(asked.file).text.encode().splitlines() if asked.file else sys.stdin.buffer
        return answer_lines(lines, lambda text: ({"text": typesetter.typeset(text)}, Status.DONE))
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


COMMAND = Command(
    "typeset", QT_TRANSLATE_NOOP("cli", "причесать: набрать текст, как принято в редакции"), _arguments, _run
)
