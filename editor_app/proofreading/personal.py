"""What one person decided for all articles: a file beside the preferences, so that colleagues see what they chose."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

from editor_app.files import replacing
from editor_app.proofreading.decisions import Decisions, Ignored


@dataclass(frozen=True, slots=True)
class Personal:
    """The words that this person knows to be right, and the findings that are not to be shown to them."""

    words: frozenset[str] = frozenset()
    ignored: frozenset[Ignored] = frozenset()

    def beside(self, others: Decisions) -> Decisions:
        """Return what holds for this person: their own decisions and those of the article and the newsroom."""
        return replace(others, words=others.words | self.words, everywhere=others.everywhere | self.ignored)

    def with_(self, what: str | Ignored) -> "Personal":
        """Return these decisions and one more: a word, or a finding."""
        if isinstance(what, str):
            return replace(self, words=self.words | {what})
        return replace(self, ignored=self.ignored | {what})

    def without(self, what: str | Ignored) -> "Personal":
        """Return these decisions without one of them."""
        return Personal(self.words - {what}, self.ignored - {what})


def read(path: Path) -> Personal:
    """Read the file; none at all, or one that is damaged, holds no decisions."""
    try:
        form = json.loads(path.read_text(encoding="utf-8"))
        ignored = frozenset(Ignored(str(rule), str(quote)) for rule, quote in form["ignored"])
        return Personal(frozenset(map(str, form["words"])), ignored)
    except (OSError, ValueError, TypeError, LookupError):
        return Personal()


def write(path: Path, decisions: Personal) -> None:
    """Write the file. Raises `OSError`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    form = {"words": sorted(decisions.words), "ignored": sorted(map(list, decisions.ignored))}
    with replacing(path) as stream:
        stream.write(json.dumps(form, ensure_ascii=False, indent=1).encode())
