"""`granki demo`: the main job on a page of our own, in a folder of its own."""

import shutil
import textwrap
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from editor_app import paths
from editor_app.cli.command import Command, Services, Status
from editor_app.cli.commands.convert import unstored
from editor_app.cli.findings import table
from editor_app.cli.terminal import coloured, width
from editor_app.exchange.result import Imported, Role
from editor_app.i18n import QT_TRANSLATE_NOOP, Message, translate

FOLDER = "granki-demo"
"""Made in the current folder; what it holds of an earlier demonstration is replaced."""

_DROPPED: Mapping[Role, Message] = {
    Role.NAVIGATION: QT_TRANSLATE_NOOP("cli", "навигация"),
    Role.CAPTION: QT_TRANSLATE_NOOP("cli", "повторённая подпись"),
    Role.DATE: QT_TRANSLATE_NOOP("cli", "дата"),
    Role.BYLINE: QT_TRANSLATE_NOOP("cli", "подпись автора или источника"),
    Role.FURNITURE: QT_TRANSLATE_NOOP("cli", "кнопки и счётчики"),
    Role.TAIL: QT_TRANSLATE_NOOP("cli", "хвост страницы"),
}
_MARGIN = 18


def _arguments(parser: ArgumentParser) -> None:
    del parser


def _run(services: Services, asked: Namespace) -> int:
    from editor_app.operations import importing, writing

    del asked
    print(translate("cli", "Экрана нет, окно показать негде: вот та же работа в терминале."), end="\n\n")
    folder = Path.cwd() / FOLDER
    folder.mkdir(exist_ok=True)
    page = folder / "page.txt"
    shutil.copyfile(paths.resources() / "demo" / page.name, page)

    imported = importing.read(services.formats(), page)
    _step(1, translate("cli", "Страница сайта стала материалом"))
    _tell(imported)

    _step(2, translate("cli", "Проверка"))
    text = imported.content.text
    print(*table(translate("cli", "Текст материала"), text, services.engine("default").check(text)), "", sep="\n")

    _step(3, translate("cli", "Готовые файлы"))
    for target in (page.with_suffix(".docx"), page.with_suffix(".html")):
        writing.write(services.formats(), unstored(imported.content), target)
        print("  ", target, sep="")
    print(
        "",
        translate("cli", "Свой файл проверит команда granki check ФАЙЛ; все команды покажет granki --help."),
        sep="\n",
    )
    return Status.DONE


def _step(number: int, title: str) -> None:
    print(coloured(f"{number}. {title}", "bold"))


def _tell(imported: Imported) -> None:
    content = imported.content
    rows = [
        (translate("cli", "Заголовок"), content.headline),
        (translate("cli", "Лид"), content.lead),
        (translate("cli", "Абзацев"), str(len(content.body.blocks))),
        (translate("cli", "Рубрики сайта"), ", ".join(imported.sections)),
        (translate("cli", "Отброшено"), _dropped(imported)),
        *((translate("cli", "Не понято"), str(warning)) for warning in imported.warnings),
    ]
    for title, value in rows:
        if value:
            wrapped = textwrap.wrap(value, width() - _MARGIN)
            print(f"  {title:<{_MARGIN - 2}}{wrapped[0]}", *(" " * _MARGIN + line for line in wrapped[1:]), sep="\n")
    print()


def _dropped(imported: Imported) -> str:
    counts = Counter(part.role for part in imported.dropped)
    return ", ".join(f"{_DROPPED[role]} ({count})" for role, count in counts.items())


COMMAND = Command("demo", QT_TRANSLATE_NOOP("cli", "показать работу программы на учебной странице"), _arguments, _run)
