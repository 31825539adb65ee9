"""The commands of the menu «Материал»: the steps of its way, and what there is to know of it and to settle about it."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.ui.command import Command, Menu, article, stored, writable
from editor_app.workflow.roles import Power
from editor_app.workflow.transitions import TRANSITIONS

STEP = "step."
"""What the ids of the commands of steps begin with; the name of the step follows."""

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


ARTICLE_COMMANDS: Sequence[Command] = (
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
)
