"""Articles in groups by state, in each the newest change first, as one flat row of headings and articles."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from editor_app.i18n import translate
from editor_app.workflow.article import Summary, named
from editor_app.workflow.states import StateInfo
from editor_app.workflow.workflow import Workflow


@dataclass(slots=True)
class Group:
    """The articles of one state that fit the search; closed, it shows its heading alone."""

    state: str
    info: StateInfo
    rows: list[Summary] = field(default_factory=list)
    is_open: bool = True

    @property
    def height(self) -> int:
        """How many rows of the list it takes up; none when it is empty."""
        if not self.rows:
            return 0
        return 1 + len(self.rows) if self.is_open else 1


class Groups:
    """The groups in the order of the newsroom's states; one may be empty."""

    def __init__(self, workflow: Workflow) -> None:
        self._groups = [Group(name, state) for name, state in workflow.states.items()]

    def __iter__(self) -> Iterator[Group]:
        return iter(self._groups)

    @property
    def height(self) -> int:
        """How many rows they take up together."""
        return sum(group.height for group in self._groups)

    def fill(self, summaries: Iterable[Summary]) -> None:
        """Hold these articles and no others."""
        for group in self._groups:
            group.rows = []
        by_state = {group.state: group.rows for group in self._groups}
        for summary in sorted(summaries, key=_newness):
            by_state.get(summary.state, self._groups[0].rows).append(summary)

    def of(self, state: str) -> Group:
        """Return the group of a state; one that another desk made just now is the first until it is known here."""
        return next((group for group in self._groups if group.state == state), self._groups[0])

    def top(self, wanted: Group) -> int:
        """Return the row of a group's heading."""
        row = 0
        for group in self._groups:
            if group is wanted:
                break
            row += group.height
        return row

    def item(self, row: int) -> Group | Summary | None:
        """Return what stands in a row: a heading, for which its group stands, or an article."""
        for group in self._groups:
            if row < group.height:
                return group.rows[row - 1] if row else group
            row -= group.height
        return None


def place(rows: Sequence[Summary], summary: Summary) -> int:
    """Return the number that an article has among others, or would have."""
    return bisect_left(rows, _newness(summary), key=_newness)


def _newness(summary: Summary) -> tuple[float, str]:
    return -summary.updated.timestamp(), summary.id


def title(item: Group | Summary) -> str:
    """Return what a row says."""
    if isinstance(item, Summary):
        return named(item.headline)
    return translate("desk", "{group}: {count}").format(group=item.info.group, count=len(item.rows))
