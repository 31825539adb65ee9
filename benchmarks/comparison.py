"""How long a comparison of two texts of 20,000 words takes, by words and by sentences.

.venv/bin/python benchmarks/comparison.py
"""

import random
import time
from collections.abc import Callable
from typing import TypeVar

from editor_app.document.model import Block, Document
from editor_app.text.diff import by_sentence
from editor_app.workflow.article import Content
from editor_app.workflow.comparison import compare

T = TypeVar("T")

WORDS = 20_000
COMMON = "и в на не что с по он как это из за о к у от же бы для так".split()
RARE = [f"слово{number}" for number in range(4000)]


def main() -> None:
    """Print a line for each way in which a text may have changed."""
    chance = random.Random(6)  # noqa: S311 - the same texts in every run
    old = [paragraph(chance) for _ in range(WORDS // 60)]
    whole = [" ".join(old)]
    moved = list(old)
    chance.shuffle(moved)
    edited = [edit(chance, text, 2) for text in old]
    shifted = [*edited[:5], paragraph(chance), *edited[5:200], *edited[201:]]
    show("один абзац из десяти", old, [edit(chance, text, 2) if chance.random() < 0.1 else text for text in old])
    show("каждый абзац", old, edited)
    show("каждый абзац, один вставлен, один убран", old, shifted)
    show("абзацы перемешаны", old, moved)
    show("другой текст", old, [paragraph(chance) for _ in old])
    show("один абзац на весь текст, 1000 замен", whole, [edit(chance, whole[0], 1000)])


def show(name: str, before: list[str], after: list[str]) -> None:
    """Compare two texts and print how long it took."""
    one, other = (Content(body=Document(tuple(map(Block, texts)))) for texts in (before, after))
    by_words, compared = taken(lambda: compare(one, other))
    rows = [passage.row for part in compared.parts for passage in part.passages]
    cut, _ = taken(lambda: by_sentence(rows))
    print(f"{name:42} слова {by_words:5.2f} с, предложения ещё {cut:5.2f} с; изменений {compared.changes}")


def taken(work: Callable[[], T]) -> tuple[float, T]:
    """Return how many seconds something takes, and its result."""
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def paragraph(chance: random.Random) -> str:
    """Make four sentences of fifteen words."""
    return " ".join(sentence(chance) for _ in range(4))


def sentence(chance: random.Random) -> str:
    """Make a sentence, of which a third are words that stand everywhere."""
    words = [chance.choice(COMMON if chance.random() < 0.35 else RARE) for _ in range(15)]
    return f"{' '.join(words).capitalize()}."


def edit(chance: random.Random, text: str, number: int) -> str:
    """Exchange some words."""
    words = text.split(" ")
    for _ in range(number):
        words[chance.randrange(len(words))] = chance.choice(RARE)
    return " ".join(words)


if __name__ == "__main__":
    main()
