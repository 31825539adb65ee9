"""How much of a text there is, in every unit that a newsroom is asked for."""

from dataclasses import dataclass, field

from editor_app.text.counting import Counts, counts
from editor_app.text.sentences import sentences

AUTHORS_SHEET = 40_000
"""Characters with spaces in an author's sheet, the unit that authors are paid by (ГОСТ Р 7.0.3-2006)."""


@dataclass(frozen=True, slots=True)
class Volume:
    """Size of a text; empty paragraphs do not count."""

    counts: Counts = field(default_factory=Counts)
    sentences: int = 0
    paragraphs: int = 0

    @property
    def sheets(self) -> float:
        """Author's sheets."""
        return self.counts.characters / AUTHORS_SHEET

    def __add__(self, other: "Volume") -> "Volume":
        return Volume(self.counts + other.counts, self.sentences + other.sentences, self.paragraphs + other.paragraphs)


def volume(text: str) -> Volume:
    """Measure a text, one line a paragraph."""
    paragraphs = [line for line in text.split("\n") if line.strip()]
    return Volume(counts(text), sum(len(list(sentences(line))) for line in paragraphs), len(paragraphs))
