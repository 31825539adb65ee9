"""The commands of the menu «Файл»: what comes in, what goes out, on paper too."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.ui.command import Command, Menu, article, newsroom, stored

FILE_COMMANDS: Sequence[Command] = (
    Command(
        "file.new",
        QT_TRANSLATE_NOOP("commands", "Новый материал"),
        Menu.FILE,
        "files.new",
        ("Ctrl+N",),
        icon="plus",
        when=newsroom,
    ),
    Command(
        "file.open",
        QT_TRANSLATE_NOOP("commands", "Открыть файл…"),
        Menu.FILE,
        "files.open",
        ("Ctrl+O",),
        icon="import",
        when=newsroom,
    ),
    Command(
        "file.save",
        QT_TRANSLATE_NOOP("commands", "Сохранить"),
        Menu.FILE,
        "files.save",
        ("Ctrl+S",),
        section=1,
        when=article,
    ),
    Command(
        "file.export",
        QT_TRANSLATE_NOOP("commands", "Экспорт…"),
        Menu.FILE,
        "files.export",
        ("Ctrl+Shift+S",),
        icon="export",
        section=1,
        when=stored,
    ),
    Command(
        "file.export_several",
        QT_TRANSLATE_NOOP("commands", "Экспорт нескольких…"),
        Menu.FILE,
        "several.export",
        section=1,
        when=newsroom,
    ),
    Command(
        "file.discarded",
        QT_TRANSLATE_NOOP("commands", "Отброшенные правки…"),
        Menu.FILE,
        "safety.discarded",
        section=1,
        when=newsroom,
    ),
    Command(
        "file.print",
        QT_TRANSLATE_NOOP("commands", "Печать…"),
        Menu.FILE,
        "printing.print",
        ("Ctrl+P",),
        icon="print",
        section=3,
        when=article,
    ),
    Command(
        "file.preview",
        QT_TRANSLATE_NOOP("commands", "Предпросмотр печати…"),
        Menu.FILE,
        "printing.preview",
        ("Ctrl+Alt+P",),
        section=3,
        when=article,
    ),
    Command(
        "file.pdf",
        QT_TRANSLATE_NOOP("commands", "Сохранить как PDF…"),
        Menu.FILE,
        "printing.pdf",
        section=3,
        when=article,
    ),
    Command(
        "file.close",
        QT_TRANSLATE_NOOP("commands", "Закрыть материал"),
        Menu.FILE,
        "files.close",
        ("Ctrl+W",),
        section=2,
        when=article,
    ),
    Command("file.quit", QT_TRANSLATE_NOOP("commands", "Выход"), Menu.FILE, "files.quit", ("Ctrl+Q",), section=2),
)
