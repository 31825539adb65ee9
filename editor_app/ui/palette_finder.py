"""What the command palette finds: the commands of the table, and articles by their headlines."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from editor_app.text.collation import folded
from editor_app.ui.command import Command, reason_against
from editor_app.ui.dialogs.palette import Entry
from editor_app.ui.finding_by_words import BEGUN, cost, readings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor_app.ui.main_window import MainWindow

_RECENT = 8
"""Commands that are remembered as used lately."""

_ARTICLES = 12
"""Articles that are shown at most."""

_LEAST = 2
"""Letters from which articles are looked for: one letter is in all of them."""

_SELF = "view.palette"


class PaletteFinder:
    """Finds in what a window can do now; made anew each time that the palette opens."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._headlines = [(folded(summary.headline), summary) for summary in window.desk.model.summaries]
        self._entries = list(self._commands())

    def find(self, text: str) -> list[Entry]:
        """Return what fits: commands that the words name, then articles, then commands that are like the words.

        Of equals what was used lately comes first, and what cannot be used now last; without words it is everything.
        """
        recent, clear = self._recent(), BEGUN * max(len(text.split()), 1)
        found = []
        for number, (command, entry) in enumerate(self._entries):
            far = cost(text, f"{entry.title} {entry.place} {entry.keys}")
            if far is not None:
                lately = recent.index(command.id) if command.id in recent else len(recent)
                found.append(((far > clear, bool(entry.against), far, lately, number), entry))
        found.sort(key=lambda one: one[0])
        named = [entry for place, entry in found if not place[0]]
        return [*named, *self._articles(text), *(entry for place, entry in found if place[0])]

    def _commands(self) -> Iterator[tuple[Command, Entry]]:
        """Yield every command that can be used, or of which it can be said why it cannot."""
        now = self._window.situation
        for command in self._window.commands.commands:
            usable = command.when(now)
            reason = None if usable else reason_against(command.when, now)
            if command.id == _SELF or not (usable or reason):
                continue
            keys = QKeySequence(next(iter(command.keys), "")).toString(QKeySequence.SequenceFormat.NativeText)
            menu = str(command.menu.value).replace("&", "")
            does = partial(self._run, command.id)
            yield command, Entry(str(command.title), menu, does, keys, command.icon, str(reason or ""))

    def _articles(self, text: str) -> Iterator[Entry]:
        wanted = [reading.split() for reading in readings(text)] if len(text) >= _LEAST else []
        left = _ARTICLES
        for headline, summary in self._headlines:
            if left and any(all(word in headline for word in words) for words in wanted):
                left -= 1
                does = partial(self._window.stage.open, summary.id)
                state = self._window.workplace.workflow.state(summary.state)
                yield Entry(summary.headline, str(state.title), does, icon="document")

    def _run(self, command_id: str) -> None:
        recent = [command_id, *(one for one in self._recent() if one != command_id)]
        self._window.workplace.settings["palette.recent"] = recent[:_RECENT]
        self._window.commands[command_id].trigger()

    def _recent(self) -> list[str]:
        return [one for one in self._window.workplace.settings["palette.recent"] if isinstance(one, str)]
