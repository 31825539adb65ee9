"""The commands of the menu «Рецензирование»: suggestions and comments."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.ui.command import Command, Condition, Menu, article, writable
from editor_app.workflow.comments import About


def _review(
    name: str,
    title: Message,
    keys: Sequence[str] = (),
    section: int = 0,
    when: Condition = writable,
    argument: object = None,
) -> Command:
    verb = name.split(".")[0]
    return Command(f"review.{name}", title, Menu.REVIEW, f"review.{verb}", keys, argument, section=section, when=when)


def _view(name: str, title: Message, keys: Sequence[str] = ()) -> Command:
    return Command(
        f"review.view.{name}",
        title,
        Menu.REVIEW,
        "review.view",
        keys,
        name,
        section=5,
        when=article,
        is_on=lambda now: now.review_view == name,
    )


def _about(about: About, title: Message) -> Command:
    return _review(f"comment_about.{about}", title, (), 3, article, about)


def _thread(name: str, title: Message, keys: Sequence[str], argument: object = None) -> Command:
    verb = f"threads.{name.split('.')[0]}"
    return Command(f"threads.{name}", title, Menu.REVIEW, verb, keys, argument, section=3, when=article)


REVIEW_COMMANDS: Sequence[Command] = (
    Command(
        "review.suggest",
        QT_TRANSLATE_NOOP("commands", "Режим правок: предлагать, а не менять"),
        Menu.REVIEW,
        "review.suggest",
        ("Ctrl+Shift+E",),
        icon="suggest",
        when=writable,
        is_on=lambda now: now.suggests,
    ),
    _review("go.next", QT_TRANSLATE_NOOP("commands", "Следующая правка"), ("Ctrl+Alt+PgDown",), 1, article, 1),
    _review("go.previous", QT_TRANSLATE_NOOP("commands", "Предыдущая правка"), ("Ctrl+Alt+PgUp",), 1, article, -1),
    _review("accept", QT_TRANSLATE_NOOP("commands", "Принять правку"), ("Ctrl+Alt+A",), 2),
    _review("reject", QT_TRANSLATE_NOOP("commands", "Отклонить правку (свою — отозвать)"), ("Ctrl+Alt+R",), 2),
    _review("accept_all", QT_TRANSLATE_NOOP("commands", "Принять все правки"), (), 2),
    _review("reject_all", QT_TRANSLATE_NOOP("commands", "Отклонить все правки (свои — отозвать)"), (), 2),
    Command(
        "review.answer",
        QT_TRANSLATE_NOOP("commands", "Ответить на правку примечанием…"),
        Menu.REVIEW,
        "suggested.answer_here",
        ("Ctrl+Alt+Shift+E",),
        section=2,
        when=article,
    ),
    Command(
        "review.comment",
        QT_TRANSLATE_NOOP("commands", "Примечание к словам…"),
        Menu.REVIEW,
        "review.comment",
        ("Ctrl+Alt+M",),
        icon="comment",
        section=3,
        when=article,
    ),
    _about(About.SECTION, QT_TRANSLATE_NOOP("commands", "Примечание к рубрике…")),
    _about(About.TAGS, QT_TRANSLATE_NOOP("commands", "Примечание к тегам…")),
    _about(About.ARTICLE, QT_TRANSLATE_NOOP("commands", "Примечание ко всему материалу…")),
    _thread("answer", QT_TRANSLATE_NOOP("commands", "Ответить на примечание"), ("Ctrl+Alt+Shift+M",)),
    _thread("go.next", QT_TRANSLATE_NOOP("commands", "Следующее примечание"), ("Ctrl+Alt+Shift+PgDown",), 1),
    _thread("go.previous", QT_TRANSLATE_NOOP("commands", "Предыдущее примечание"), ("Ctrl+Alt+Shift+PgUp",), -1),
    _review("open", QT_TRANSLATE_NOOP("commands", "Правки и примечания"), ("Ctrl+Alt+O",), 4, article),
    _view("all", QT_TRANSLATE_NOOP("commands", "Показать все правки")),
    _view("simple", QT_TRANSLATE_NOOP("commands", "Только полосы у правленых абзацев")),
    _view("proposed", QT_TRANSLATE_NOOP("commands", "Показать текст, как предложено")),
    _view("original", QT_TRANSLATE_NOOP("commands", "Показать текст, как было")),
)
