"""The commands of the menu «Вид»: what is on the screen, and how."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.ui.command import Command, Menu, article, newsroom


def _theme(name: str, title: Message) -> Command:
    return Command(
        f"view.theme.{name}", title, Menu.VIEW, "view.theme", (), name, section=2, is_on=lambda now: now.theme == name
    )


VIEW_COMMANDS: Sequence[Command] = (
    Command(
        "view.desk",
        QT_TRANSLATE_NOOP("commands", "Список материалов"),
        Menu.VIEW,
        "view.toggle_desk",
        ("F9",),
        icon="panel-left",
        is_on=lambda now: now.desk,
    ),
    Command(
        "view.board",
        QT_TRANSLATE_NOOP("commands", "Стол редакции"),
        Menu.VIEW,
        "desk.toggle",
        ("Ctrl+Shift+D",),
        icon="board",
        when=newsroom,
        is_on=lambda now: now.board,
    ),
    Command(
        "view.next_article",
        QT_TRANSLATE_NOOP("commands", "К следующему материалу рядом"),
        Menu.VIEW,
        "neighbours.go_on",
        ("F6",),
        when=lambda now: now.neighbours,
    ),
    Command(
        "view.close_neighbour",
        QT_TRANSLATE_NOOP("commands", "Закрыть соседний материал"),
        Menu.VIEW,
        "neighbours.close_one",
        ("Ctrl+Shift+W",),
        when=lambda now: now.neighbours,
    ),
    Command(
        "view.close_neighbours",
        QT_TRANSLATE_NOOP("commands", "Закрыть все соседние материалы"),
        Menu.VIEW,
        "neighbours.close_all",
        when=lambda now: now.neighbours,
    ),
    Command(
        "view.side",
        QT_TRANSLATE_NOOP("commands", "Замечания и теги"),
        Menu.VIEW,
        "view.toggle_side",
        ("Ctrl+F9",),
        icon="panel-right",
        is_on=lambda now: now.side,
    ),
    Command(
        "view.full_screen", QT_TRANSLATE_NOOP("commands", "Во весь экран"), Menu.VIEW, "view.full_screen", ("F11",)
    ),
    Command(
        "view.focus",
        QT_TRANSLATE_NOOP("commands", "Режим сосредоточения"),
        Menu.VIEW,
        "view.focus_mode",
        ("F8",),
        when=article,
        is_on=lambda now: now.focus,
    ),
    Command(
        "view.palette",
        QT_TRANSLATE_NOOP("commands", "Палитра команд…"),
        Menu.VIEW,
        "palette.open",
        ("Ctrl+Shift+P",),
        icon="search",
    ),
    Command(
        "view.invisibles",
        QT_TRANSLATE_NOOP("commands", "Непечатаемые знаки"),
        Menu.VIEW,
        "typing.invisibles",
        ("Ctrl+F10",),
        is_on=lambda now: now.invisibles,
    ),
    Command(
        "view.zoom_in",
        QT_TRANSLATE_NOOP("commands", "Крупнее"),
        Menu.VIEW,
        "view.zoom_in",
        (
            "Ctrl++",
            "Ctrl+=",
        ),
        section=1,
    ),
    Command(
        "view.zoom_out", QT_TRANSLATE_NOOP("commands", "Мельче"), Menu.VIEW, "view.zoom_out", ("Ctrl+-",), section=1
    ),
    Command(
        "view.zoom_reset",
        QT_TRANSLATE_NOOP("commands", "Обычный размер"),
        Menu.VIEW,
        "view.zoom_reset",
        ("Ctrl+0",),
        section=1,
    ),
    _theme("system", QT_TRANSLATE_NOOP("commands", "Тема как в системе")),
    _theme("light", QT_TRANSLATE_NOOP("commands", "Светлая тема")),
    _theme("dark", QT_TRANSLATE_NOOP("commands", "Тёмная тема")),
)
"""Every command of the menu «Вид»."""
