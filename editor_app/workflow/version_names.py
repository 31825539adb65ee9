"""What people call a version of an article: by what became of it there."""

from collections.abc import Mapping

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow import events
from editor_app.workflow.workflow import Workflow

_NAMES: Mapping[str, Message] = {
    "submit": QT_TRANSLATE_NOOP("version names", "Как сдал автор"),
    "return": QT_TRANSLATE_NOOP("version names", "Как вернул редактор"),
    "correct": QT_TRANSLATE_NOOP("version names", "Как исправил редактор"),
    "publish": QT_TRANSLATE_NOOP("version names", "Как вышло"),
    events.CREATE: QT_TRANSLATE_NOOP("version names", "Как начато"),
    events.IMPORT: QT_TRANSLATE_NOOP("version names", "Как загружено из файла"),
    events.KEEP: QT_TRANSLATE_NOOP("version names", "По ходу работы"),
}
_APPROVED = QT_TRANSLATE_NOOP("version names", "Как утвердил редактор")


def version_name(what: str, workflow: Workflow) -> Message | str:
    """Return what to call the version that was kept at an event or a step."""
    step = workflow.steps.get(what)
    if what in _NAMES:
        return _NAMES[what]
    return _APPROVED if step is not None and step.approves else events.title(what, workflow)
