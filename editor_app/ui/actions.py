"""The table of commands: what each is called, where it stands, on which keys, when it can be used, who does it."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.ui.command import Command, Menu, article, newsroom, stored, writable
from editor_app.ui.insert_actions import INSERT_COMMANDS
from editor_app.ui.review_actions import REVIEW_COMMANDS
from editor_app.ui.text_actions import TEXT_COMMANDS
from editor_app.ui.view_actions import VIEW_COMMANDS
from editor_app.workflow.roles import Power
from editor_app.workflow.transitions import TRANSITIONS

STEP = "step."
"""What the ids of those commands begin with; the name of the step follows."""

OWN_STEP_KEYS = tuple(f"Ctrl+Shift+{number}" for number in range(1, 7))
"""Keys of the steps that a newsroom added, in their order; further ones have none."""


def _title(name: str) -> Message:
    title = TRANSITIONS[name].title
    assert isinstance(title, Message)  # noqa: S101 - the steps of the program are all marked for translation
    return title


def _step(name: str, icon: str, *keys: str) -> Command:
    return step_command(name, _title(name), icon, *keys)


def step_command(name: str, title: Message | str, icon: str = "", *keys: str) -> Command:
    """Return the command of a step of the newsroom's way."""
    return Command(
        f"{STEP}{name}", title, Menu.ARTICLE, "flow.take", keys, name, icon, when=lambda now: name in now.steps
    )


COMMANDS: Sequence[Command] = (
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
    *TEXT_COMMANDS,
    *INSERT_COMMANDS,
    *REVIEW_COMMANDS,
    *VIEW_COMMANDS,
    _step("submit", "send", "Ctrl+Return", "Ctrl+Enter"),
    _step("withdraw", "return"),
    _step("approve", "check", "Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    _step("return", "return", "Ctrl+Shift+Backspace"),
    _step("publish", "send"),
    _step("reseal", "check"),
    _step("reopen", "unlock"),
    _step("correct", "check"),
    _step("retract", "unlock"),
    _step("trash", "trash"),
    _step("remove", "trash"),
    _step("untrash", "return"),
    Command(
        "article.tags",
        QT_TRANSLATE_NOOP("commands", "Теги материала"),
        Menu.ARTICLE,
        "flow.edit_tags",
        ("Ctrl+Shift+T",),
        icon="tag",
        section=1,
        when=writable,
    ),
    Command(
        "article.history",
        QT_TRANSLATE_NOOP("commands", "История…"),
        Menu.ARTICLE,
        "flow.history",
        ("Ctrl+Shift+I",),
        icon="history",
        section=1,
        when=stored,
    ),
    Command(
        "article.versions",
        QT_TRANSLATE_NOOP("commands", "Версии…"),
        Menu.ARTICLE,
        "safety.versions",
        ("Ctrl+Shift+H",),
        icon="history",
        section=1,
        when=stored,
    ),
    Command(
        "article.changes",
        QT_TRANSLATE_NOOP("commands", "Изменилось после утверждения…"),
        Menu.ARTICLE,
        "flow.changes",
        section=1,
        when=lambda now: now.approved,
    ),
    Command(
        "article.embargo",
        QT_TRANSLATE_NOOP("commands", "Эмбарго…"),
        Menu.ARTICLE,
        "flow.embargo",
        icon="lock",
        section=1,
        when=lambda now: now.stored and Power.EMBARGO in now.powers,
    ),
    Command(
        "article.delete",
        QT_TRANSLATE_NOOP("commands", "Удалить навсегда…"),
        Menu.ARTICLE,
        "flow.delete",
        icon="trash",
        section=1,
        when=lambda now: now.trashed and Power.DELETE in now.powers,
    ),
    Command(
        "article.since",
        QT_TRANSLATE_NOOP("commands", "Что изменилось с прошлого чтения…"),
        Menu.ARTICLE,
        "reading.show",
        ("Ctrl+Alt+H",),
        icon="history",
        section=1,
        when=stored,
    ),
    Command(
        "article.counts",
        QT_TRANSLATE_NOOP("commands", "Подсчёт слов и знаков…"),
        Menu.ARTICLE,
        "view.counts",
        ("Ctrl+Shift+G",),
        section=1,
        when=article,
    ),
    Command(
        "newsroom.find",
        QT_TRANSLATE_NOOP("commands", "Найти в списке"),
        Menu.NEWSROOM,
        "newsroom.find",
        icon="search",
        when=newsroom,
    ),
    Command(
        "archive.find",
        QT_TRANSLATE_NOOP("commands", "Поиск по архиву…"),
        Menu.NEWSROOM,
        "archive.find",
        ("Ctrl+Shift+F",),
        icon="search",
        when=newsroom,
    ),
    Command(
        "archive.backups",
        QT_TRANSLATE_NOOP("commands", "Резервные копии…"),
        Menu.NEWSROOM,
        "archive.backups",
        section=1,
        when=newsroom,
    ),
    Command(
        "newsroom.tags",
        QT_TRANSLATE_NOOP("commands", "Теги редакции…"),
        Menu.NEWSROOM,
        "newsroom.tags",
        icon="tag",
        section=1,
        when=newsroom,
    ),
    Command(
        "newsroom.sections",
        QT_TRANSLATE_NOOP("commands", "Рубрики…"),
        Menu.NEWSROOM,
        "newsroom.sections",
        icon="list",
        section=1,
        when=newsroom,
    ),
    Command(
        "newsroom.policy",
        QT_TRANSLATE_NOOP("commands", "Состояния и шаги…"),
        Menu.NEWSROOM,
        "newsroom.policy",
        icon="settings",
        section=1,
        when=lambda now: now.newsroom and Power.POLICY in now.powers,
    ),
    Command(
        "newsroom.settings",
        QT_TRANSLATE_NOOP("commands", "Настройки…"),
        Menu.NEWSROOM,
        "newsroom.settings",
        ("Ctrl+,",),
        icon="settings",
        section=2,
    ),
    Command(
        "newsroom.demo",
        QT_TRANSLATE_NOOP("commands", "Сбросить демо"),
        Menu.NEWSROOM,
        "newsroom.reset_demo",
        section=3,
        when=newsroom,
    ),
    Command("help.keys", QT_TRANSLATE_NOOP("commands", "Клавиши"), Menu.HELP, "help.keys", ("F1",), icon="keyboard"),
    Command("help.about", QT_TRANSLATE_NOOP("commands", "О программе"), Menu.HELP, "help.about"),
)
"""Every command of the window, in the order of the menus."""
