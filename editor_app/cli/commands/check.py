"""`granki check`: findings in files, or in texts that another program sends line by line."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor_app.cli.command import Command, Services, Status
from editor_app.cli.findings import table
from editor_app.cli.lines import Answer, answer_lines
from editor_app.cli.reading import Text, read
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


def _run(services: Services, asked: Namespace) -> int:
    if asked.jsonl == bool(asked.files):
        raise Explained(QT_TRANSLATE_NOOP("cli", "Назовите файлы или укажите --jsonl, одно из двух."))
    engine = services.engine(asked.profile)
    if asked.jsonl:
        return answer_lines(sys.stdin.buffer, partial(_check_text, engine))
    return _check_files(services, engine, asked.files, as_json=asked.format == "json")


def _check_files(services: Services, engine: "Engine", paths: Iterable[Path], *, as_json: bool) -> int:
    status = Status.DONE
    answers: list[dict[str, Any]] = []
    for path in paths:
        try:
            text = read(services.formats(), path)
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


def _check_text(engine: "Engine", text: str) -> Answer:
    findings = engine.check(text)
    return {"findings": [finding.as_json() for finding in findings]}, Status.FOUND if findings else Status.DONE


COMMAND = Command("check", QT_TRANSLATE_NOOP("cli", "проверить файлы"), _arguments, _run)
