"""A comparison in one line."""

from editor_app.i18n import translate
from editor_app.workflow.compared import Comparison


def in_words(comparison: Comparison) -> str:
    """Return how much changed: «12 изменений: +45 −30 слов, 2 картинки, 1 комментарий»."""
    if not comparison.is_changed:
        return translate("comparison", "Различий нет")
    told = []
    signed = {"+": comparison.added, "\N{MINUS SIGN}": comparison.removed}
    if any(signed.values()):
        figures = " ".join(f"{sign}{number}" for sign, number in signed.items() if number)
        last = [number for number in signed.values() if number][-1]
        told.append(translate("comparison", "{figures} слов", "", last).format(figures=figures))
    if comparison.pictures:
        told.append(translate("comparison", "%n картинок", "", comparison.pictures))
    if comparison.comments:
        told.append(translate("comparison", "%n комментариев", "", comparison.comments))
    changes = translate("comparison", "%n изменений", "", comparison.changes)
    return f"{changes}: {', '.join(told)}" if told else changes
