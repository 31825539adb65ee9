"""What is told about a file that came in: what was recognised, what was left out, what could not be understood."""

from collections import Counter
from pathlib import Path

from editor_app.exchange.result import Imported, Role
from editor_app.i18n import QT_TRANSLATE_NOOP, translate
from editor_app.ui.notices import Notices

_ROLES = {
    Role.NAVIGATION: QT_TRANSLATE_NOOP("import", "навигация сайта"),
    Role.CAPTION: QT_TRANSLATE_NOOP("import", "подпись к снимку"),
    Role.DATE: QT_TRANSLATE_NOOP("import", "дата"),
    Role.BYLINE: QT_TRANSLATE_NOOP("import", "автор или источник"),
    Role.FURNITURE: QT_TRANSLATE_NOOP("import", "кнопки и счётчики"),
    Role.TAIL: QT_TRANSLATE_NOOP("import", "новости партнёров"),
}


def report(notices: Notices, path: Path, imported: Imported) -> None:
    """Tell about a file that was imported."""
    paragraphs = len(imported.content.body.blocks)
    told = [
        translate("import", "Из файла «{name}» взято:").format(name=path.name)
        + " "
        + translate("import", "%n абзацев", "", paragraphs)
        + "."
    ]
    if imported.dropped:
        counted = Counter(dropped.role for dropped in imported.dropped)
        names = ", ".join(
            f"{_ROLES[role]} ({number})" if number > 1 else str(_ROLES[role]) for role, number in counted.items()
        )
        told.append(translate("import", "Оставлено в стороне: {names}.").format(names=names))
    told += [str(warning) for warning in imported.warnings]
    detail = "\n".join(f"{_ROLES[dropped.role]}: {dropped.text}" for dropped in imported.dropped)
    notices.tell("warning" if imported.warnings else "info", " ".join(told), detail=detail)
