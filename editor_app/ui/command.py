"""What a command of the window is, and what the window knows when it decides whether one can be used."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import Enum

from editor_app.document.model import BlockKind, MarkKind
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow.roles import Power


class Menu(Enum):
    """The menus in their order; the value is the title."""

    FILE = QT_TRANSLATE_NOOP("menus", "&Файл")
    EDIT = QT_TRANSLATE_NOOP("menus", "&Правка")
    INSERT = QT_TRANSLATE_NOOP("menus", "Вст&авка")
    FORMAT = QT_TRANSLATE_NOOP("menus", "Фор&мат")
    TABLE = QT_TRANSLATE_NOOP("menus", "&Таблица")
    VIEW = QT_TRANSLATE_NOOP("menus", "&Вид")
    CHECKING = QT_TRANSLATE_NOOP("menus", "П&роверка")
    REVIEW = QT_TRANSLATE_NOOP("menus", "Рецен&зирование")
    ARTICLE = QT_TRANSLATE_NOOP("menus", "М&атериал")
    NEWSROOM = QT_TRANSLATE_NOOP("menus", "Р&едакция")
    HELP = QT_TRANSLATE_NOOP("menus", "&Справка")


@dataclass(frozen=True, slots=True)
class Situation:
    """What the window knows when it decides which commands can be used."""

    newsroom: bool = False
    """The newsroom is open."""
    article: bool = False
    """An article is on the screen, be it a new one."""
    stored: bool = False
    """That article is in the store."""
    writable: bool = False
    steps: frozenset[str] = frozenset()
    """Names of the steps that may be taken with the article now."""
    formats: frozenset[MarkKind | BlockKind] = frozenset()
    """What holds at the cursor; empty while it is not in the body."""
    in_table: bool = False
    """The cursor is in a table of the body."""
    can_undo: bool = False
    can_redo: bool = False
    theme: str = "system"
    desk: bool = True
    side: bool = True
    marks: bool = True
    suggests: bool = False
    """What is done to the text is suggested."""
    review_view: str = "all"
    """How what is suggested is shown."""
    invisibles: bool = False
    focus: bool = False
    """The frame of the window is away."""
    powers: frozenset[Power] = frozenset()
    """What the person may do besides writing."""
    approved: bool = False
    """The article on the screen was approved at some time."""
    trashed: bool = False
    """The article on the screen is in the trash."""
    neighbours: bool = False
    """Other articles stand beside the one on the screen."""
    board: bool = False
    """The desk is on the screen, in the place of the article."""


Condition = Callable[[Situation], bool]


def always(_: Situation) -> bool:
    """Whatever the situation is."""
    return True


def newsroom(now: Situation) -> bool:
    """The newsroom is open."""
    return now.newsroom


def article(now: Situation) -> bool:
    """An article is on the screen."""
    return now.article


def stored(now: Situation) -> bool:
    """The article on the screen is in the store."""
    return now.stored


def writable(now: Situation) -> bool:
    """The article on the screen may be written in."""
    return now.writable


def in_body(now: Situation) -> bool:
    """The cursor is in the body, and it may be written there."""
    return now.writable and bool(now.formats)


_REASONS: Sequence[tuple[Condition, Collection[Condition], Message]] = (
    (newsroom, (newsroom,), QT_TRANSLATE_NOOP("commands", "редакция ещё открывается")),
    (article, (article, stored, writable, in_body), QT_TRANSLATE_NOOP("commands", "нет открытого материала")),
    (stored, (stored,), QT_TRANSLATE_NOOP("commands", "материал ещё не сохранён")),
    (writable, (writable, in_body), QT_TRANSLATE_NOOP("commands", "материал только для чтения")),
    (in_body, (in_body,), QT_TRANSLATE_NOOP("commands", "курсор не в тексте")),
)
"""What has to hold, for which conditions, and what is said when it does not."""


def reason_against(condition: Condition, now: Situation) -> Message | None:
    """Return why a condition does not hold now, None when that goes without saying."""
    return next((told for needed, by, told in _REASONS if condition in by and not needed(now)), None)


def in_table(now: Situation) -> bool:
    """The cursor is in a table, and it may be written there."""
    return in_body(now) and now.in_table


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    `does` names an area of the window and a verb of it; `argument` is what the verb is given. `section` numbers the
    parts of a menu between which a line is drawn. `is_on` makes the command one that can be switched on and off.
    """

    id: str
    title: Message | str
    menu: Menu
    does: str
    keys: Sequence[str] = ()
    argument: object = None
    icon: str = ""
    section: int = 0
    when: Condition = always
    is_on: Condition | None = None
