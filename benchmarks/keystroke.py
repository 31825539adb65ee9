"""From a keystroke to its pixels: the program's window with checking and saving on beside a bare QTextEdit, in one run.

Run: python benchmarks/keystroke.py [--words 1000 10000 20000] [--keys 500] [--rounds 5] [--suggest] [--backspace]
A key is due at its own time: where the program is busy then, its wait counts. The two have their rounds in turn, so
that what else goes on on the machine befalls both. Times are in milliseconds.
"""

import argparse
import random
import time

import screen
from PySide6.QtWidgets import QApplication, QTextEdit

PAUSE = (0.02, 0.12)
"""Seconds from one key to the next: a fast typist."""


def measure(target: QTextEdit, keys: int, chance: random.Random, *, backspace: bool) -> list[float]:
    """Type at the cursor, or delete; the time of a key ends when everything that it made dirty has been painted."""
    screen.to_middle(target)
    typed = " " + " ".join(chance.choices([*screen.VOCABULARY, *screen.MISTAKES], k=keys))
    if backspace:
        typed = screen.BACKSPACE * keys
    times = []
    for letter in typed[:keys]:
        due = time.perf_counter() + chance.uniform(*PAUSE)
        while time.perf_counter() < due:
            QApplication.processEvents()
            time.sleep(0.0002)
        screen.press(target, letter)
        screen.paint(target)
        times.append((time.perf_counter() - due) * 1000)
    return times


def main() -> None:
    """Print a table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--words", type=int, nargs="+", default=[1_000, 10_000, 20_000])
    options.add_argument("--keys", type=int, default=500)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--suggest", action="store_true", help="in suggest mode")
    options.add_argument("--backspace", action="store_true", help="delete instead of typing")
    chosen = options.parse_args()
    print(f"{'words':>7} {'bare p50':>9} {'p99':>7} {'ours p50':>9} {'p99':>7} {'p50 ratio':>10} {'p99 ratio':>10}")
    with screen.window() as ours:
        for words in chosen.words:
            document = screen.article(words)
            edit = screen.bare(document.text)
            screen.show(ours, document)
            ours.workplace.editor.suggesting.turn(on=chosen.suggest)
            one, two = list[float](), list[float]()
            for number in range(chosen.rounds):
                for target, times in ((edit, one), (ours.workplace.editor.body, two)):
                    rhythm = random.Random(number)  # noqa: S311 - not a secret
                    times += measure(target, chosen.keys // chosen.rounds, rhythm, backspace=chosen.backspace)
            edit.close()
            row = [screen.percentile(times, share) for times in (one, two) for share in (0.5, 0.99)]
            print(f"{words:>7} {row[0]:>9.2f} {row[1]:>7.2f} {row[2]:>9.2f} {row[3]:>7.2f}", end="")
            print(f" {row[2] / row[0]:>10.2f} {row[3] / row[1]:>10.2f}", flush=True)


if __name__ == "__main__":
    main()
