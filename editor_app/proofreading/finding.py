"""What a check says about a place in the text."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from editor_app.text.span import Span


class Kind(StrEnum):
    """What a finding is about; it decides the colour and shape of the mark."""

    SPELLING = "spelling"
    GRAMMAR = "grammar"
    PUNCTUATION = "punctuation"
    TYPOGRAPHY = "typography"
    STYLE = "style"
    FACTS = "facts"


class Severity(StrEnum):
    """How much it matters: `error` and `warning` are mistakes, the other two never count as such."""

    ERROR = "error"
    WARNING = "warning"
    TYPOGRAPHY = "typography"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: the code points `start` to `end` (exclusive) of the text that was checked.

    `suggestions` are whole replacements of that span, the best first; none means that only a person can tell.
    """

    start: int
    end: int
    rule: str
    kind: Kind
    severity: Severity
    message: str
    suggestions: tuple[str, ...] = ()
    of_article: bool = False
    """Whether it took the whole article to see, so that its passage alone does not bring it back."""

    @property
    def span(self) -> Span:
        """Where it is."""
        return Span(self.start, self.end)

    def shifted(self, by: int) -> "Finding":
        """Return the finding as one of a longer text in which what was checked starts at `by`."""
        return replace(self, start=self.start + by, end=self.end + by)

    def as_json(self) -> dict[str, object]:
        """Return the form of the command line's contract."""
        return {
            "start": self.start,
            "end": self.end,
            "rule": self.rule,
            "kind": self.kind.value,
            "severity": self.severity.value,
            "message": self.message,
            "suggestions": list(self.suggestions),
        }


def from_json(written: Mapping[str, object]) -> Finding:
    """Read the form that `Finding.as_json` gives. Raises `KeyError`, `TypeError` or `ValueError` for any other."""
    start, end, suggestions = (written[name] for name in ("start", "end", "suggestions"))
    if not isinstance(start, int) or not isinstance(end, int) or not isinstance(suggestions, list):
        raise TypeError(written)
    kind, severity = Kind(str(written["kind"])), Severity(str(written["severity"]))
    message = str(written["message"])
    return Finding(start, end, str(written["rule"]), kind, severity, message, tuple(map(str, suggestions)))


def beside(own: Iterable[Finding], of_article: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return by place the findings of a passage and those of its article, which give way where they overlap."""
    kept = tuple(own)
    added = (each for each in of_article if not any(each.span.overlaps(other.span) for other in kept))
    return tuple(sorted((*kept, *added), key=lambda finding: finding.span))
