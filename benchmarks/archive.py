"""The archive: filling a store with generated articles, looking in it, saving into it, and listing its desk.

Run: python benchmarks/archive.py [--articles 100000] [--words 600] [--store FILE]
A store that was filled in an earlier run is taken as it is. The words are those of the frequency list, as often as
there.
"""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path

from editor_app import paths
from editor_app.document.model import Document, paragraphs
from editor_app.exchange.formats import Formats
from editor_app.lexicon.frequency import Frequencies
from editor_app.operations import articles, desk, search
from editor_app.operations.newsroom import Newsroom
from editor_app.store.database import open_store
from editor_app.workflow.article import Article, Content
from editor_app.workflow.roles import Person, Role
from editor_app.workflow.states import State

_BATCH = 500
_BEGIN = datetime(2016, 1, 1, tzinfo=UTC)
_RAREST = 1.5
"""On the Zipf scale; some 200,000 forms are as frequent."""
_LINE = 60
"""Words of a paragraph."""


class Writer:
    """Writes articles of random words."""

    def __init__(self, words: int) -> None:
        self._dice = random.Random(6)  # noqa: S311 - the same words in every run
        self._words, self._length = _vocabulary(), words

    def article(self, number: int) -> Article:
        """Write one."""
        text = self._row(self._length)
        lines = "\n".join(" ".join(text[start : start + _LINE]) for start in range(0, len(text), _LINE))
        headline, author = " ".join(self._row(8)), f"Автор {number % 40}"
        content = Content(
            headline, "", " ".join(self._row(20)), paragraphs(lines), f"Рубрика {number % 12}", (), author
        )
        when = _BEGIN + timedelta(minutes=30 * number)
        return Article(f"a{number}", 1, State.PUBLISHED, content, when, when)

    def question(self) -> str:
        """Ask for one to three words, some in quotes, without or with other words left out."""
        asked = self._row(self._dice.choice((1, 2, 2, 3)))
        match self._dice.randrange(6):
            case 0:
                return f"«{' '.join(asked)}»"
            case 1:
                return f"{' '.join(asked)} -{self._row(1)[0]}"
            case _:
                return " ".join(asked)

    def _row(self, length: int) -> list[str]:
        words, weights = self._words
        return self._dice.choices(words, cum_weights=weights, k=length)


def _vocabulary() -> tuple[list[str], list[float]]:
    """Return the words and their added up weights."""
    frequencies = Frequencies(paths.resources() / "lexicon" / "frequency")
    words = list(frequencies.common(_RAREST))
    return words, list(accumulate(10 ** frequencies.zipf(word) for word in words))


def fill(newsroom: Newsroom, writer: Writer, number: int) -> None:
    """Put the articles in, and let the index take them in."""
    start = time.perf_counter()
    for first in range(0, number, _BATCH):
        with newsroom.store.unit_of_work() as unit:
            for each in range(first, min(first + _BATCH, number)):
                unit.articles.add(writer.article(each))
            unit.commit()
    filled = time.perf_counter()
    print(f"filled in {filled - start:.0f} s", flush=True)
    while search.index(newsroom, _BATCH):
        pass
    taken = time.perf_counter() - filled
    print(f"index: {taken:.0f} s, {taken / number * 1000:.2f} ms an article", flush=True)


def timed(work: Callable[[], object]) -> float:
    """Return milliseconds."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def told(title: str, times: list[float]) -> None:
    """Print median, p95, p99 and the longest."""
    times = sorted(times)
    p95, p99 = times[int(len(times) * 0.95)], times[int(len(times) * 0.99)]
    half, most = statistics.median(times), times[-1]
    print(f"{title}: p50 {half:.1f}, p95 {p95:.1f}, p99 {p99:.1f}, max {most:.1f} ms", flush=True)


def saves(newsroom: Newsroom, count: int) -> Iterator[float]:
    """Yield how long each save of a growing article takes."""
    article, _ = articles.create(newsroom, Content("Мост", body=paragraphs("Начало. " * 300)))
    for number in range(count):
        body = Document((*article.content.body.parts, *paragraphs(f"Строка {number}.").parts))
        content = replace(article.content, body=body)
        start = time.perf_counter()
        article, _ = articles.save(newsroom, article.id, article.version, content)
        yield (time.perf_counter() - start) * 1000


def main() -> None:
    """Fill, ask, save."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--articles", type=int, default=100_000)
    options.add_argument("--words", type=int, default=600)
    options.add_argument("--questions", type=int, default=500)
    options.add_argument("--store", type=Path)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = chosen.store or Path(folder) / "archive.granki"
        is_new = not path.exists()
        newsroom = Newsroom(open_store(path), Person("Дана", Role.EDITOR), Formats((), ()))
        writer = Writer(chosen.words)
        if is_new:
            fill(newsroom, writer, chosen.articles)
        print(f"store: {path.stat().st_size / 1e6:.0f} MB", flush=True)
        told("search", [timed(lambda: search.find(newsroom, writer.question())) for _ in range(chosen.questions)])
        told("desk", [timed(lambda: desk.cards(newsroom)) for _ in range(9)])
        told("save", list(saves(newsroom, 200)))
        newsroom.close()


if __name__ == "__main__":
    main()
