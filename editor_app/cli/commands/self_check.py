"""`granki self-check`: whether the program is whole. A frozen program without rules would not complain by itself."""

import importlib
from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

from editor_app import __version__, paths
from editor_app.cli.command import Command, Services, Status
from editor_app.cli.terminal import complain, complain_in_words
from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP, translate
from editor_app.store.errors import StoreBusy

_PARTS = ("PySide6-Essentials", "SQLAlchemy", "python-docx", "lxml", "pyenchant", "pymorphy3")
_SHELVES = {
    "rules": QT_TRANSLATE_NOOP("cli", "правила"),
    "readers": QT_TRANSLATE_NOOP("cli", "форматы чтения"),
    "writers": QT_TRANSLATE_NOOP("cli", "форматы записи"),
    "panels": QT_TRANSLATE_NOOP("cli", "панели окна"),
    "commands": QT_TRANSLATE_NOOP("cli", "команды"),
}
_DICTIONARIES = ("ru_RU", "kk_KZ", "en_US")
_WRONG = "Депутаты приняли пастановление."
_RIGHT = "Депутаты приняли постановление."

_SHOWN = 16
"""Digits of the last line's hash: enough for a witness on paper."""


def _arguments(parser: ArgumentParser) -> None:
    del parser


def _run(services: Services, asked: Namespace) -> int:
    import platform
    import sqlite3
    from importlib import metadata

    versions = ", ".join(f"{part} {metadata.version(part)}" for part in _PARTS)
    print(f"granki {__version__}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {versions}")
    missing = [*_missing_on_shelves(services), *_missing_in_checking(services)]
    for words in missing:
        complain_in_words(words)
    if missing:
        complain_in_words(translate("cli", "Программа установлена не полностью."))
    try:
        spoilt = _spoilt_in_the_store(services, asked.store or paths.store_file())
    except StoreBusy as error:  # nothing is known to be wrong with a store in which somebody works
        complain(error)
        return Status.FAILED
    for words in spoilt:
        complain_in_words(words)
    if spoilt:
        complain_in_words(
            translate(
                "cli",
                "В хранилище не всё так, как было записано; проверка в нём ничего не изменила. Целые версии материала "
                "покажет окно «Версии…», целое хранилище вернёт «granki restore» или окно «Резервные копии…».",
            )
        )
    if not missing and not spoilt:
        print(translate("cli", "Всё на месте."))
    return Status.FOUND if missing or spoilt else Status.DONE


def _spoilt_in_the_store(services: Services, store: Path) -> list[str]:
    """Read every text, line of history and seal of the store, where there is one; a store is not made for that.

    Raises `StoreBusy` where somebody has it open.
    """
    from editor_app.operations import auditing

    if not store.exists():
        return []
    try:
        with closing(services.newsroom()) as newsroom:
            found = [str(message) for message in auditing.audit(newsroom)]
            number, link = auditing.last_line(newsroom)
    except StoreBusy:
        raise
    except Explained as error:
        complain(error)
        return [translate("cli", "хранилище не проверено")]
    if not found:
        print(translate("cli", "хранилище: тексты, история и печати целы"))
    if number:
        print(translate("cli", "история: записей {number}, последняя {link}").format(number=number, link=link[:_SHOWN]))
    return found


def _missing_on_shelves(services: Services) -> list[str]:
    """Import every module of every shelf; count them, and tell of what is empty or does not load."""
    missing = []
    for shelf, names in services.shelves().items():
        title = str(_SHELVES[shelf])
        broken = []
        for name in names:
            try:
                importlib.import_module(name)
            except ImportError as error:
                broken.append(f"{name}: {error}")
        print(f"{title}: {len(names) - len(broken)}")
        missing.extend(broken)
        if not names:
            missing.append(translate("cli", "{shelf}: нет ни одного").format(shelf=title))
    return missing


def _missing_in_checking(services: Services) -> list[str]:
    """Check a wrong line and a right one, and ask for the dictionaries of all three languages."""
    try:
        engine = services.engine("default")
    except Explained as error:
        complain(error)
        return [translate("cli", "проверка текста не работает")]
    print(translate("cli", "словари: {names}").format(names=", ".join(engine.dictionaries)))
    missing = [
        translate("cli", "нет словаря {name}").format(name=name)
        for name in _DICTIONARIES
        if name not in engine.dictionaries
    ]
    if not engine.check(_WRONG) or engine.check(_RIGHT):
        missing.append(translate("cli", "проверка текста отвечает неверно"))
    return missing


COMMAND = Command("self-check", QT_TRANSLATE_NOOP("cli", "проверить, всё ли на месте"), _arguments, _run)
