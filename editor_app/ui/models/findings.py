"""The findings of an article in groups of equal ones, as the panel lists them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from editor_app.i18n import translate
from editor_app.proofreading.finding import Finding, Kind, Severity
from editor_app.ui.editor.proofreading import Place
from editor_app.ui.editor.wording import visible

_LETTER = re.compile(r"\w")

Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class FindingGroup:
    """Findings of one rule on the same words."""

    quote: str
    finding: Finding
    places: list[Place] = field(default_factory=list)

    @property
    def title(self) -> str:
        """The words, and how often they are found."""
        times = len(self.places)
        if times == 1:
            return visible(self._in_words(self.quote))
        quote = visible(self.quote)
        bare = quote if _LETTER.search(quote) else f"«{quote}»"  # a dash beside a dash would be one too many
        return f"{bare} — {translate('findings', '%n раз', '', times)}"

    @property
    def suggestion(self) -> str | None:
        """What all of them would be replaced with, None where only a person can tell."""
        return self.finding.suggestions[0] if self.finding.suggestions else None

    @property
    def shown_suggestion(self) -> str:
        """The suggestion as it is shown beside the title."""
        if self.suggestion is None:
            return ""
        return visible(self._in_words(self.suggestion) if len(self.places) == 1 else self.suggestion)

    def _in_words(self, words: str) -> str:
        """A comma alone tells nobody where it stands: its neighbours are shown with it."""
        return words if _LETTER.search(self.quote) else self.places[0].among_words(words)


class Groups:
    """Places in groups, in the order in which the first of each was added; of one kind or severity, if given."""

    def __init__(self, kind: Kind | None = None, severity: Severity | None = None) -> None:
        self.severities = dict.fromkeys(Severity, 0)
        """How many places matter how much, the worst first; those of other kinds too."""
        self._kind = kind
        self._severity = severity
        self._groups: dict[tuple[str, str, tuple[str, ...]], FindingGroup] = {}

    def add(self, places: Iterable[Place]) -> None:
        """Put places, the next ones of the sheet, into their groups."""
        for place in places:
            finding = place.finding
            self.severities[finding.severity] += 1
            if self._kind in (None, finding.kind) and self._severity in (None, finding.severity):
                quote = place.passage.text[finding.start : finding.end]
                key = (finding.rule, quote, finding.suggestions[:1])
                if (group := self._groups.get(key)) is None:
                    self._groups[key] = group = FindingGroup(quote, finding)
                group.places.append(place)

    def listed(self) -> list[FindingGroup]:
        """Return the groups."""
        return list(self._groups.values())


class FindingsModel(QAbstractListModel):
    """A row for each group."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: Sequence[FindingGroup] = ()

    def show(self, groups: Sequence[FindingGroup]) -> None:
        """List other groups; where they only moved in the text, the rows stay and nothing is selected anew."""
        if [_face(group) for group in groups] == [_face(group) for group in self.groups]:
            self.groups = groups
            return
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        group = self.groups[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return group.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{group.title}. {group.finding.message}"
            case Qt.ItemDataRole.ToolTipRole:
                return None
        return None


def _face(group: FindingGroup) -> tuple[str, Finding | str, int]:
    return group.quote, f"{group.finding.rule} {group.finding.message} {group.suggestion}", len(group.places)
