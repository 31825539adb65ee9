"""Words for findings: the names of kinds, and suggestions that would not be seen as they are."""

from collections.abc import Mapping

from editor_app.i18n import QT_TRANSLATE_NOOP, Message, translate
from editor_app.proofreading.finding import Kind, Severity

KINDS: Mapping[Kind, Message] = {
    Kind.SPELLING: QT_TRANSLATE_NOOP("findings", "Орфография"),
    Kind.GRAMMAR: QT_TRANSLATE_NOOP("findings", "Грамматика"),
    Kind.PUNCTUATION: QT_TRANSLATE_NOOP("findings", "Пунктуация"),
    Kind.TYPOGRAPHY: QT_TRANSLATE_NOOP("findings", "Типографика"),
    Kind.STYLE: QT_TRANSLATE_NOOP("findings", "Стиль"),
    Kind.FACTS: QT_TRANSLATE_NOOP("findings", "Факты"),
}

SEVERITIES: Mapping[Severity, Message] = {
    Severity.ERROR: QT_TRANSLATE_NOOP("findings", "Ошибки"),
    Severity.WARNING: QT_TRANSLATE_NOOP("findings", "Сомнения"),
    Severity.TYPOGRAPHY: QT_TRANSLATE_NOOP("findings", "Типографика"),
    Severity.HINT: QT_TRANSLATE_NOOP("findings", "Советы"),
}


def visible(text: str) -> str:
    """Return words of a text so that they can be seen: spaces by name or by a sign, an empty suggestion in words."""
    if not text:
        return translate("findings", "Удалить")
    if not text.strip():
        if len(text) > 1:
            return translate("findings", "%n пробелов", "", len(text))
        return translate("findings", "Неразрывный пробел") if text == "\u00a0" else translate("findings", "Один пробел")
    inner = text.strip(" ").replace("\u00a0", "⍽").replace("\u2028", "↵").replace("  ", "␣␣")
    leading = len(text) - len(text.lstrip(" "))
    trailing = len(text) - len(text.rstrip(" "))
    return "␣" * leading + inner + "␣" * trailing
