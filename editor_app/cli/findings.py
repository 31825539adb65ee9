"""Findings as a table that is read in 80 columns."""

import textwrap
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from editor_app.cli.terminal import coloured, width
from editor_app.i18n import QT_TRANSLATE_NOOP, Message, translate
from editor_app.proofreading.finding import Finding, Severity

TITLES: Mapping[Severity, Message] = {
    Severity.ERROR: QT_TRANSLATE_NOOP("severity", "ошибка"),
    Severity.WARNING: QT_TRANSLATE_NOOP("severity", "сомнение"),
    Severity.TYPOGRAPHY: QT_TRANSLATE_NOOP("severity", "набор"),
    Severity.HINT: QT_TRANSLATE_NOOP("severity", "совет"),
}
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.TYPOGRAPHY: "cyan", Severity.HINT: "dim"}
_PLACE, _SEVERITY = 8, 10
_SHOWN = 3
"""Suggestions that the table shows of one finding; JSON has them all."""


def table(name: str, text: str, findings: Sequence[Finding]) -> Iterator[str]:
    """Yield the lines of the table for one text called `name`."""
    yield coloured(name, "bold")
    lines = _Lines(text)
    for finding in findings:
        yield from _entry(finding, text, lines.place(finding.start))
    yield "  " + summary(findings)


def summary(findings: Sequence[Finding]) -> str:
    """Say how many findings there are, and of which severity."""
    if not findings:
        return translate("cli", "Замечаний нет.")
    counts = Counter(finding.severity for finding in findings)
    parts = ", ".join(_counted(severity, counts[severity]) for severity in Severity if counts[severity])
    return translate("cli", "Замечаний: {count}").format(count=len(findings)) + f" ({parts})"


def _counted(severity: Severity, n: int) -> str:
    match severity:
        case Severity.ERROR:
            return translate("cli", "%n ошибок", "", n)
        case Severity.WARNING:
            return translate("cli", "%n сомнений", "", n)
        case Severity.TYPOGRAPHY:
            return translate("cli", "%n замечаний о наборе", "", n)
        case Severity.HINT:
            return translate("cli", "%n советов", "", n)


def _entry(finding: Finding, text: str, place: tuple[int, int]) -> Iterator[str]:
    severity = str(TITLES[finding.severity]).ljust(_SEVERITY)
    margin = " " * (_PLACE + 2 + _SEVERITY)
    room = width() - len(margin)
    words = f"«{visible(text[finding.start : finding.end])}»"
    offers = ", ".join(f"«{visible(offer)}»" for offer in finding.suggestions[:_SHOWN])
    first, *rest = textwrap.wrap(f"{words} → {offers}" if offers else words, room, break_on_hyphens=False)
    yield f"{place[0]:>4}:{place[1]:<{_PLACE - 5}}  {coloured(severity, _COLOURS[finding.severity])}{first}"
    for line in (*rest, *textwrap.wrap(finding.message, room, break_on_hyphens=False)):
        yield margin + line


def visible(text: str) -> str:
    """Show spaces that would be lost on the eye: all of them where they stand alone or in a run, and no-break ones."""
    shown = text.replace("\u00a0", "⍽").replace("\u202f", "⍽").replace("\t", "⇥")
    if shown != shown.strip() or "  " in shown or "⍽" in shown:
        shown = shown.replace(" ", "␣")
    return shown


def place(text: str, offset: int) -> tuple[int, int]:
    """Return line and column of a code point of `text`, both counted from 1."""
    return _Lines(text).place(offset)


class _Lines:
    """Where the lines of a text start, for telling a place as line and column."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        self._starts.extend(at + 1 for at, char in enumerate(text) if char == "\n")

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column of a code point, both counted from 1."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
