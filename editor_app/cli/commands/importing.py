"""`granki import`: a file becomes an article of the store."""

import json
from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor_app.cli.command import Command, Services, Status
from editor_app.cli.terminal import warn
from editor_app.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from editor_app.exchange.result import Imported


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar=translate("cli", "ФАЙЛ"))
    parser.add_argument(
        "--accept-changes",
        action="store_true",
        help=translate("cli", "принять правки из Word; без этого они ждут решения"),
    )
    parser.add_argument("--json", action="store_true", help=translate("cli", "показать всё, что понято, в JSON"))
    parser.add_argument("--dry-run", action="store_true", help=translate("cli", "только показать, не сохранять"))


def _run(services: Services, asked: Namespace) -> int:
    from editor_app.operations import importing

    imported = importing.read(services.formats(), asked.file)
    if asked.accept_changes:
        imported = importing.accepted(imported)
    article_id = None
    if not asked.dry_run:
        with closing(services.newsroom()) as newsroom:
            article_id = importing.keep(newsroom, imported)[0].id
    for warning in imported.warnings:
        warn(str(warning))
    if asked.json:
        print(json.dumps(_recovered(asked.file, article_id, imported), ensure_ascii=False))
    else:
        print(*filter(None, (article_id, imported.content.headline)), sep="  ")
    return Status.DONE


def _recovered(path: Path, article_id: str | None, imported: "Imported") -> dict[str, Any]:
    from editor_app.document import serial

    content = imported.content
    return {
        "file": str(path),
        "id": article_id,
        "headline": content.headline,
        "deck": content.deck,
        "lead": content.lead,
        "section": content.section,
        "tags": list(content.tags),
        "author": content.author,
        "source": content.source,
        "published": content.published.isoformat() if content.published else None,
        "blocks": json.loads(serial.dumps(content.body))["blocks"],
        "sections": list(imported.sections),
        "dropped": [
            {"role": part.role.value, "start": part.span.start, "end": part.span.end, "text": part.text}
            for part in imported.dropped
        ],
        "warnings": [str(warning) for warning in imported.warnings],
    }


COMMAND = Command("import", QT_TRANSLATE_NOOP("cli", "взять файл в хранилище как новый материал"), _arguments, _run)
