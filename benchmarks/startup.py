"""From the start of the process to a painted window: ours beside a bare PySide6 QTextEdit window, in one run.

Run: python benchmarks/startup.py [--times 7] [--articles 10000]
Both are started anew each time and in turn; the store is on disk, the first start, which compiles the modules, is past.
Times are in milliseconds.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from newsroom import newsroom

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTextEdit

class Window(QTextEdit):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
        QTimer.singleShot(0, QApplication.quit)

application = QApplication([])
window = Window()
window.resize(1200, 800)
window.show()
application.exec()
"""

OURS = """
import gc
gc.disable()  # this and the next as bootstrap does before it imports what is imported here, to be told of the paint

from editor_app.ui import plain_import
plain_import.load_qt()

import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from editor_app.ui import main_window

paint = main_window.MainWindow.paintEvent

def paint_and_tell(self, event):
    paint(self, event)
    print("painted", flush=True)
    QTimer.singleShot(0, QApplication.quit)

main_window.MainWindow.paintEvent = paint_and_tell
from editor_app.__main__ import main
sys.argv = ["granki"]
sys.exit(main())
"""


def until_painted(code: str, environment: dict[str, str]) -> float:
    """Start a process and wait for its window."""
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("painted"):
                taken = (time.perf_counter() - start) * 1000
                process.kill()
                return taken
    raise RuntimeError("no window was painted")


def main() -> None:
    """Print a table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=7)
    options.add_argument("--articles", type=int, default=100)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        environment = newsroom(Path(folder), articles=chosen.articles, letters=640)
        bare, ours = [], []
        for code in (BARE, OURS):
            until_painted(code, environment)
        for _ in range(chosen.times):
            bare.append(until_painted(BARE, environment))
            ours.append(until_painted(OURS, environment))
    one, two = statistics.median(bare), statistics.median(ours)
    print(f"{chosen.articles} articles; bare {one:.0f} ms, ours {two:.0f} ms, ratio {two / one:.2f}")


if __name__ == "__main__":
    main()
