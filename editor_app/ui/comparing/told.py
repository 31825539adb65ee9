"""A comparison in one line."""

from editor_app.i18n import translate
from editor_app.workflow.compared import Comparison


def in_words(comparison: Comparison) -> str:
    """Return how much changed: «12 изменений: +45 −30 слов, 2 картинки; 1 примечание»."""
    if not comparison.is_changed:
        return translate("comparison", "Различий нет")
    changes, told = [], []
    signed = {"+": comparison.added, "\N{MINUS SIGN}": comparison.removed}
    if any(signed.values()):
        figures = " ".join(f"{sign}{number}" for sign, number in signed.items() if number)
        last = [number for number in signed.values() if number][-1]
        told.append(translate("comparison", "{figures} слов", "", last).format(figures=figures))
    if comparison.pictures:
        told.append(translate("comparison", "%n картинок", "", comparison.pictures))
    if comparison.changes:
        number = translate("comparison", "%n изменений", "", comparison.changes)
        changes.append(f"{number}: {', '.join(told)}" if told else number)
    if comparison.comments:
        changes.append(translate("comparison", "%n примечаний", "", comparison.comments))
    return "; ".join(changes)


def size(comparison: Comparison) -> str:
    """Return how much changed as short as a line of a list is: «+45 −30 · 1 примечание»."""
    signed = {"+": comparison.added, "\N{MINUS SIGN}": comparison.removed}
    told = [" ".join(f"{sign}{number}" for sign, number in signed.items() if number)]
    if comparison.changes and not told[0]:
        told = [translate("versions", "слова те же")]
    if comparison.comments:
        told.append(translate("comparison", "%n примечаний", "", comparison.comments))
    return " · ".join(filter(None, told)) or translate("versions", "без изменений")
