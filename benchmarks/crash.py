"""Kill -9 at random moments while somebody types without a pause: what is lost, what is damaged, how soon it is back.

Run: python benchmarks/crash.py [--kills 300] [--longest 3] [--letters 20000]
Each run is the whole program in a process of its own, on the store that the one before left: it opens the article,
takes what the journal has if it is asked, types on with real key events, and is killed. Lost is the time from the
first letter that the next start does not show to the kill. Without a screen it runs offscreen.
"""

import argparse
import os
import random
import selectors
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from newsroom import newsroom

TYPIST = """
import random, sys, time
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from editor_app.ui import app
from editor_app.ui.dialogs.recovery import RecoveryDialog

STEP = 5

class Desk(app.Desk):
    asked = 0

    def begin(self):
        super().begin()
        self.timer = QTimer(self, interval=STEP, timeout=self.look)
        self.timer.start()

    def look(self):
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, RecoveryDialog) and not Desk.asked:
            Desk.asked = 1
            dialog.accept_button.click()
        place = self.window.workplace
        if place.background.is_open and self.window.stage.is_filled and place.saving.article and not dialog:
            self.timer.stop()
            print("shown", len(place.saving.content.body.text), Desk.asked, place.notices.text, flush=True)
            place.editor.body.setFocus()
            place.editor.body.moveCursor(QTextCursor.MoveOperation.End)
            QTimer.singleShot(0, self.type)

    def type(self):
        letter = random.choice("оеаинтсрвлкмдпу ")
        print("key", time.monotonic(), flush=True)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.window.workplace.editor.body,
                QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter))
        QTimer.singleShot(random.randint(15, 60), self.type)

app.Desk = Desk
from editor_app.__main__ import main
sys.argv = ["granki"]
sys.exit(main())
"""


@dataclass
class Tally:
    """What the kills did."""

    lost: list[float] = field(default_factory=list)
    """Milliseconds of typing, one figure a kill."""
    letters: list[int] = field(default_factory=list)
    back: list[float] = field(default_factory=list)
    """Seconds from the start of a process to the article on the screen."""
    asked: int = 0
    damaged: int = 0


def live(environment: dict[str, str], seconds: float, errors: Path) -> tuple[float, int, int, list[float], float]:
    """Start the program, let it type for so long and kill it.

    Returns seconds to the article on screen, its length then, whether it was asked, the times of the keys, of the kill.
    """
    started, keys, seen = time.monotonic(), [], b""
    back, length, asked = 0.0, 0, 0
    with (
        errors.open("ab") as log,
        subprocess.Popen(
            [sys.executable, "-c", TYPIST], env=environment, stdout=subprocess.PIPE, stderr=log, start_new_session=True
        ) as process,
        selectors.DefaultSelector() as waiting,
    ):
        assert process.stdout is not None
        os.set_blocking(process.stdout.fileno(), False)
        waiting.register(process.stdout, selectors.EVENT_READ)
        end = started + 120
        while time.monotonic() < end and process.poll() is None:
            waiting.select(max(0.0, end - time.monotonic()))
            seen += process.stdout.read() or b""
            *lines, seen = seen.split(b"\n")
            for line in lines:
                kind, *told = line.decode().split(" ", 3)
                if kind == "shown":
                    back, length, asked = time.monotonic() - started, int(told[0]), int(told[1])
                    end = time.monotonic() + seconds
                else:
                    keys.append(float(told[0]))
        process.kill()
        killed = time.monotonic()
        rest = (seen + (process.stdout.read() or b"")).decode().split("\n")
        keys += [float(line.split(" ")[1]) for line in rest[:-1] if line.startswith("key")]
    if not back:
        raise RuntimeError(f"the program did not come up; see {errors}:\n{errors.read_text(encoding='utf-8')[-2000:]}")
    return back, length, asked, keys, killed


def is_whole(store: Path, aside: Path) -> bool:
    """Whether SQLite finds nothing wrong with a copy of the store and its log."""
    for suffix in ("", "-wal"):
        if store.with_name(store.name + suffix).exists():
            shutil.copy(store.with_name(store.name + suffix), aside.with_name(aside.name + suffix))
    with closing(sqlite3.connect(aside)) as copy:
        (verdict,) = copy.execute("PRAGMA integrity_check").fetchone()
    return bool(verdict == "ok")


def percentile(figures: list[float], share: float) -> float:
    """Return the figure that so many are not above."""
    return sorted(figures)[min(len(figures) - 1, int(len(figures) * share))]


def main() -> None:
    """Kill and tell."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--kills", type=int, default=300)
    options.add_argument("--longest", type=float, default=3.0, help="seconds of typing before a kill, at most")
    options.add_argument("--letters", type=int, default=20_000)
    chosen = options.parse_args()
    chance = random.Random(11)  # noqa: S311 - moments, not secrets
    tally = Tally()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = newsroom(folder, articles=1, letters=chosen.letters)
        before: tuple[int, list[float], float] | None = None
        for _ in range(chosen.kills + 1):
            back, length, asked, keys, killed = live(
                environment, chance.uniform(0.2, chosen.longest), folder / "errors.txt"
            )
            if before is not None:
                kept = length - before[0]
                missing = before[1][kept:]
                tally.lost.append((before[2] - missing[0]) * 1000 if missing else 0.0)
                tally.letters.append(len(missing))
                tally.asked += asked
                tally.back.append(back)
            tally.damaged += not is_whole(folder / "newsroom.granki", folder / "copy.granki")
            before = length, keys, killed
    print(f"{len(tally.lost)} kills, {tally.damaged} damaged stores, the recovery window {tally.asked} times")
    print(
        f"typing lost: median {statistics.median(tally.lost):.0f} ms, p95 {percentile(tally.lost, 0.95):.0f} ms, "
        f"at most {max(tally.lost):.0f} ms and {max(tally.letters)} letters"
    )
    print(
        f"start to article on the screen: median {statistics.median(tally.back):.2f} s, "
        f"p95 {percentile(tally.back, 0.95):.2f} s, at most {max(tally.back):.2f} s"
    )


if __name__ == "__main__":
    main()
