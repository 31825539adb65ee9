"""`granki check`: findings in files, or in texts that another program sends line by line."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor_app.cli.command import Command, Desk, Status
from editor_app.cli.findings import table
from editor_app.cli.reading import Text, read, request
from editor_app.cli.terminal import complain
from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from editor_app.proofreading.engine import Engine
    from editor_app.proofreading.finding import Finding


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--format", choices=("table", "json"), default="table", help=translate("cli", "таблица или JSON")
    )
    parser.add_argument(
        "--profile",
        default="default",
        metavar=translate("cli", "ПРОФИЛЬ"),
        help=translate("cli", "имя или файл профиля: какие правила включены"),
    )
    parser.add_argument(
        "--jsonl",
        action="store_true",
        help=translate("cli", "вместо файлов: на каждую строку ввода с полями id и text ответить строкой"),
    )
    parser.add_argument("files", nargs="*", type=Path, metavar=translate("cli", "ФАЙЛ"))


def _run(desk: Desk, asked: Namespace) -> int:
    if asked.jsonl == bool(asked.files):
        raise Explained(QT_TRANSLATE_NOOP("cli", "Назовите файлы или укажите --jsonl, одно из двух."))
    engine = desk.engine(asked.profile)
    if asked.jsonl:
        return _check_lines(engine, sys.stdin.buffer)
    return _check_files(desk, engine, asked.files, as_json=asked.format == "json")


def _check_files(desk: Desk, engine: "Engine", paths: Iterable[Path], *, as_json: bool) -> int:
    status = Status.DONE
    answers: list[dict[str, Any]] = []
    for path in paths:
        try:
            text = read(desk.formats(), path)
        except Explained as error:
            complain(error)
            answers.append({"file": str(path), "error": str(error)})
            status = Status.FAILED
            continue
        findings = engine.check(text.text, text.roles, text.published)
        answers.append(_answer(path, text, findings))
        status = max(status, Status.FOUND if findings else Status.DONE)
        if not as_json:
            print(*table(str(path), text.text, findings), "", sep="\n")
    if as_json:
        print(json.dumps(answers, ensure_ascii=False))
    return status


def _answer(path: Path, text: Text, findings: "Iterable[Finding]") -> dict[str, Any]:
    extracted = {"text": text.text} if text.extracted else {}
    return {"file": str(path), **extracted, "findings": [finding.as_json() for finding in findings]}


def _check_lines(engine: "Engine", lines: Iterable[bytes]) -> int:
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
            findings = engine.check(asked["text"])
            answer = {"id": asked["id"], "findings": [finding.as_json() for finding in findings]}
            status = max(status, Status.FOUND if findings else Status.DONE)
        print(json.dumps(answer, ensure_ascii=False), flush=True)
    return status


COMMAND = Command("check", QT_TRANSLATE_NOOP("cli", "проверить файлы"), _arguments, _run)
