"""How long a comparison of two texts of 20,000 words takes, beside `difflib` over all their words at once.

.venv/bin/python benchmarks/comparison.py
"""

import random
import time
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

from editor_app.document.model import Block, Document
from editor_app.text.tokens import tokens
from editor_app.workflow.article import Content
from editor_app.workflow.comparison import compare

T = TypeVar("T")

WORDS = 20_000
EDITS = 500
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
    show(f"{EDITS} правок вразброс", old, scattered(chance, old, EDITS))
    show("один абзац из десяти", old, [edit(chance, text, 2) if chance.random() < 0.1 else text for text in old])
    show("каждый абзац, один вставлен, один убран", old, shifted)
    show("абзацы перемешаны", old, moved)
    show("абзацы перемешаны и изменены", old, [edit(chance, text, 2) for text in moved])
    show("каждый абзац разбит надвое", old, halves(old))
    show("другой текст", old, [paragraph(chance) for _ in old])
    show("один абзац на весь текст, 1000 замен", whole, [edit(chance, whole[0], 1000)])


def show(name: str, before: list[str], after: list[str]) -> None:
    """Compare two texts and print how long it took."""
    one, other = (Content(body=Document(tuple(map(Block, texts)))) for texts in (before, after))
    ours, compared = taken(lambda: compare(one, other))
    bare, _ = taken(lambda: by_difflib("\n".join(before), "\n".join(after)))
    print(
        f"{name:42} {ours * 1000:5.0f} мс, difflib {bare * 1000:6.0f} мс, {ours / bare:5.2f}; "
        f"изменений {compared.changes}, слов +{compared.added} −{compared.removed}"
    )


def by_difflib(before: str, after: str) -> Sequence[tuple[str, int, int, int, int]]:
    """Compare all words of two texts, as a program of a few lines does it."""
    one, other = ([token.text for token in tokens(text) if not token.text.isspace()] for text in (before, after))
    return SequenceMatcher(None, one, other, autojunk=False).get_opcodes()


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


def scattered(chance: random.Random, texts: list[str], number: int) -> list[str]:
    """Exchange, put in and take out single words anywhere."""
    changed = [text.split(" ") for text in texts]
    for _ in range(number):
        words = chance.choice(changed)
        at = chance.randrange(1, len(words) - 1)
        words[at : at + 1] = chance.choice(([], [chance.choice(RARE)], [words[at], chance.choice(RARE)]))
    return [" ".join(words) for words in changed]


def halves(texts: list[str]) -> list[str]:
    """Begin a new paragraph in the middle of each."""
    return [half for text in texts for half in text.replace(". ", ".\n", 2).replace(".\n", ". ", 1).split("\n")]


if __name__ == "__main__":
    main()
