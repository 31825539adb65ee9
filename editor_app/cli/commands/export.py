"""`granki export`: an article of the store becomes a file."""

from argparse import ArgumentParser, Namespace
from contextlib import closing
from functools import partial
from pathlib import Path

from editor_app.cli.command import Command, Services
from editor_app.cli.exported import told
from editor_app.i18n import QT_TRANSLATE_NOOP, translate


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ID", help=translate("cli", "как в granki list"))
    parser.add_argument("target", type=Path, metavar=translate("cli", "КУДА"))
    parser.add_argument("--format", metavar=translate("cli", "ФОРМАТ"), help=translate("cli", "имя формата записи"))
    parser.add_argument(
        "--typeset",
        metavar=translate("cli", "ПРОФИЛЬ"),
        help=translate("cli", "причесать по профилю: файл получит текст, набранный, как принято в редакции"),
    )
    purpose = parser.add_mutually_exclusive_group()
    purpose.add_argument(
        "--draft", action="store_true", help=translate("cli", "рабочая копия с пометкой «черновик», не для публикации")
    )
    purpose.add_argument(
        "--override",
        default="",
        metavar=translate("cli", "ПРИЧИНА"),
        help=translate("cli", "выпустить неутверждённый или изменённый текст; имя и причина останутся в истории"),
    )


def _run(services: Services, asked: Namespace) -> int:
    from editor_app.operations import exporting
    from editor_app.operations.polishing import typeset

    change = partial(typeset, typesetter=services.typesetter(asked.typeset)) if asked.typeset else None
    with closing(services.newsroom()) as newsroom:
        if asked.draft:
            proof = exporting.draft(newsroom, asked.article, asked.target, asked.format, change, despite=True)
        else:
            proof, _ = exporting.export(
                newsroom, asked.article, asked.target, asked.format, change, override=asked.override, despite=True
            )
    return told(proof)


COMMAND = Command("export", QT_TRANSLATE_NOOP("cli", "записать материал в файл"), _arguments, _run)
