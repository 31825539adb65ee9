"""A paragraph of a text on screen, as the proofreader sees it: what of it is checked, and where the findings stand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from editor_app.document.model import Block
from editor_app.proofreading.finding import Finding
from editor_app.text.counting import Counts
from editor_app.text.parting import change
from editor_app.text.span import Span

_keys = count(1)


@dataclass(eq=False, slots=True)
class Passage:
    """One block of a text on screen. `revision` grows whenever its text changes; `key` names it to the checker.

    `findings` are those of the latest answer, moved by the edits since, and `shown` those of them that nobody
    silenced; `asked` is the revision that was sent to be checked, 0 when none was, and `sent` its text.
    """

    text: str = ""
    key: str = field(default_factory=lambda: f"b{next(_keys)}")
    revision: int = 1
    asked: int = 0
    sent: str = ""
    findings: tuple[Finding, ...] = ()
    shown: tuple[Finding, ...] = ()
    counts: Counts | None = field(default_factory=Counts)
    """None until somebody wants to know."""
    block: Block | None = None
    gone: tuple[Span, ...] = ()
    """What somebody suggests to take out."""
    is_note: bool = False
    """Whether it is a note to the editor, which is neither counted nor proofread: it never leaves the house."""

    @property
    def standing(self) -> str:
        """The text without what somebody suggests to take out."""
        if not self.gone:
            return self.text
        kept, place = [], 0
        for start, end in self.gone:
            kept.append(self.text[place:start])
            place = end
        return "".join((*kept, self.text[place:]))

    @property
    def public(self) -> str:
        """What of the text is the article's: what stands, and is no note to the editor."""
        return "" if self.is_note else self.standing

    def whole(self, span: Span) -> Span:
        """Return where in the whole text the letters are that stand at a place."""
        start = self._whole(span.start)
        return Span(start, self._whole(span.end, is_end=True) if span.start < span.end else start)

    def standing_at(self, span: Span) -> Span:
        """Return the place of what stands of a part of the whole text."""
        return Span(*(place - sum(max(min(end, place) - start, 0) for start, end in self.gone) for place in span))

    def placed(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Return findings of what is the article's where their words stand in the whole text."""
        if not self.gone:
            return tuple(findings)
        found = ((finding, self.whole(finding.span)) for finding in findings)
        return tuple(replace(finding, start=span.start, end=span.end) for finding, span in found)

    def _whole(self, place: int, *, is_end: bool = False) -> int:
        for start, end in self.gone:
            if start + is_end > place:
                break
            place += end - start
        return place


def moved(findings: Iterable[Finding], before: str, after: str) -> tuple[Finding, ...]:
    """Return the findings of `before` where they stand in `after`, without those whose words were touched or grew."""
    start, old_end, new_end = change(before, after)
    follower, leader = after[start : start + 1], after[max(new_end - 1, 0) : new_end]
    by = new_end - old_end
    kept = []
    for finding in findings:
        if finding.end < start or (finding.end == start and not follower.isalnum()):
            kept.append(finding)
        elif finding.start > old_end or (finding.start == old_end and not leader.isalnum()):
            kept.append(replace(finding, start=finding.start + by, end=finding.end + by))
    return tuple(kept)


def joined(rows: Sequence[Passage]) -> Iterable[Finding]:
    """Yield the findings of rows where they stand when the rows are joined by line ends."""
    place = 0
    for row in rows:
        for finding in row.findings:
            yield replace(finding, start=finding.start + place, end=finding.end + place)
        place += len(row.text) + 1
