"""The desk: from the cards that were read to its painted page, beside a bare QTableView of the same rows, in one run.

Run: python benchmarks/desk.py [--articles 10000 100000] [--times 7]
Milliseconds on the window's thread, medians; `filter` is from a word that is typed to the painted page.
"""

# ruff: noqa: N802, D102 - the names of Qt's own virtual methods

import argparse
import statistics
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import screen
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView

from editor_app.ui.board.page import DeskPage
from editor_app.workflow.desk import Card, Filter
from editor_app.workflow.states import STATES

Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractTableModel):
    """The same rows, and nothing else."""

    def __init__(self, rows: Sequence[tuple[str, ...]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        return 0 if parent.isValid() else 9

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


def cards(number: int) -> list[Card]:
    """Make cards, the newest first."""
    states, now = list(STATES), datetime.now(UTC)
    return [
        Card(
            f"a{each}",
            states[each % len(states)],
            f"Министр рассказал о строительстве школы номер {each}",
            f"Рубрика {each % 12}",
            f"Автор {each % 40}",
            now - timedelta(minutes=each),
            None,
            ("город", f"тег {each % 300}"),
            each % 7 or None,
            each % 2 == 0,
            each % 3,
            each % 5,
            each % 50 == 1,
        )
        for each in range(number)
    ]


def bare(made: list[Card]) -> float:
    """Show the rows in a table view."""
    rows = [
        (each.headline, each.state, each.section, each.author, ", ".join(each.tags), str(each.updated), "", "", "")
        for each in made
    ]
    view = QTableView()
    view.resize(*screen.SIZE)
    start = time.perf_counter()
    view.setModel(Rows(rows))
    view.show()
    screen.paint(view)
    passed = time.perf_counter() - start
    view.close()
    return passed * 1000


def ours(page: DeskPage, made: list[Card], *, as_list: bool) -> float:
    """Show the cards on the desk."""
    (page.as_list if as_list else page.as_board).setChecked(True)
    page.filters.show_filter(Filter("ни одного"))
    start = time.perf_counter()
    page.reading.take(None, made)
    page.filters.show_filter(Filter())
    screen.paint(page)
    return (time.perf_counter() - start) * 1000


def narrowed(page: DeskPage, wanted: Filter) -> float:
    """Narrow the desk."""
    start = time.perf_counter()
    page.filters.show_filter(wanted)
    screen.paint(page)
    return (time.perf_counter() - start) * 1000


def main() -> None:
    """Print a line for each number of articles."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--articles", type=int, nargs="+", default=[10_000, 100_000])
    options.add_argument("--times", type=int, default=7)
    chosen = options.parse_args()
    with screen.window() as window:
        window.areas.desk.toggle()
        page = window.areas.desk.page
        for number in chosen.articles:
            made = cards(number)
            figures: dict[str, list[float]] = {"bare": [], "list": [], "board": [], "filter": []}
            for each in range(chosen.times):
                figures["bare"].append(bare(made))
                figures["list"].append(ours(page, made, as_list=True))
                figures["board"].append(ours(page, made, as_list=False))
                figures["filter"].append(narrowed(page, Filter(f"номер {each}")))
                page.filters.show_filter(Filter())
            told = ", ".join(f"{name} {statistics.median(times):.0f}" for name, times in figures.items())
            print(f"{number} articles: {told} ms", flush=True)


if __name__ == "__main__":
    main()
