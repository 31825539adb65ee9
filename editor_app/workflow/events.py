"""What history and revisions call the things that happen to an article besides the steps of its way."""

from collections.abc import Mapping

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow.workflow import Workflow

CREATE = "create"
IMPORT = "import"
KEEP = "keep"
RESTORE = "restore"
RECOVER = "recover"
TAGS = "tags"
SECTION = "section"
EXPORT = "export"
OUT = "out"
EMBARGO = "embargo"
POLICY = "policy"
BACKUP = "backup"
DELETE = "delete"

OTHERS: Mapping[str, Message] = {
    CREATE: QT_TRANSLATE_NOOP("events", "Создан"),
    IMPORT: QT_TRANSLATE_NOOP("events", "Загружен из файла"),
    KEEP: QT_TRANSLATE_NOOP("events", "Сохранена версия"),
    RESTORE: QT_TRANSLATE_NOOP("events", "Возвращена прежняя версия"),
    RECOVER: QT_TRANSLATE_NOOP("events", "Взяты несохранённые правки"),
    TAGS: QT_TRANSLATE_NOOP("events", "Изменены теги редакции"),
    SECTION: QT_TRANSLATE_NOOP("events", "Переименована рубрика"),
    EXPORT: QT_TRANSLATE_NOOP("events", "Выпущен без утверждения"),
    OUT: QT_TRANSLATE_NOOP("events", "Выгружен в файл"),
    EMBARGO: QT_TRANSLATE_NOOP("events", "Изменено эмбарго"),
    POLICY: QT_TRANSLATE_NOOP("events", "Изменён порядок работы редакции"),
    BACKUP: QT_TRANSLATE_NOOP("events", "Возвращена резервная копия"),
    DELETE: QT_TRANSLATE_NOOP("events", "Удалён навсегда"),
}


def title(what: str, workflow: Workflow) -> Message | str:
    """Return what to call an event or the step of a revision."""
    return OTHERS[what] if what in OTHERS else workflow.step_title(what)
