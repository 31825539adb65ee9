"""What the seal costs: hashing an article at every save, listing what changed, reading a whole store back.

`python benchmarks/seal.py` prints milliseconds for an article of 600 words and for a store of a thousand approved ones.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from editor_app.document.model import Block, Document
from editor_app.exchange.formats import Formats
from editor_app.operations import approval, articles, auditing
from editor_app.operations.newsroom import Newsroom
from editor_app.store.database import open_store
from editor_app.workflow import seal
from editor_app.workflow.article import Content
from editor_app.workflow.comparison import compare
from editor_app.workflow.roles import Person, Role

sys.path.insert(0, str(Path(__file__).parents[1] / "tests/operations"))

import sealed_edits  # what the tests change an article by

WORDS = "мост город аким река весна сроки подрядчик строители дорога тенге область район".split()
ARTICLES = 1000
EDITS = 1000


def article(chance: random.Random) -> Content:
    """Make an article of 600 words in twenty paragraphs."""
    paragraphs = (" ".join(chance.choices(WORDS, k=30)).capitalize() + "." for _ in range(20))
    return Content("Мост откроют весной", "В два этапа", "Назван срок.", Document(tuple(map(Block, paragraphs))))


def timed(work: Callable[[], object], times: int) -> float:
    """Return the milliseconds of one turn of `times`."""
    start = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - start) * 1000 / times


def main() -> None:
    """Measure and print."""
    chance = random.Random(6)  # noqa: S311 - the same figures in every run
    content = article(chance)
    print(f"digest of 600 words: {timed(lambda: seal.digest(content), 500):.2f} ms")
    approved = seal.digest(sealed_edits.CONTENT)
    edited = (sealed_edits.edited(chance) for _ in range(2 * EDITS))
    changes = [each for each in edited if each != sealed_edits.CONTENT][:EDITS]
    start = time.perf_counter()
    broken = sum(seal.digest(each) != approved for each in changes)
    listed = sum(compare(sealed_edits.CONTENT, each).is_changed for each in changes)
    print(f"{len(changes)} edits of every kind: {broken} break the seal, {listed} are listed; "
          f"{(time.perf_counter() - start) * 1000 / EDITS:.2f} ms each")  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "newsroom.granki")
        newsroom = Newsroom(store, Person("Марина", Role.EDITOR), Formats((), ()))
        for _ in range(ARTICLES):
            made, _ = articles.create(newsroom, article(chance))
            sent, _ = approval.take(newsroom, made.id, made.version, "submit")
            approval.take(newsroom, made.id, sent.version, "approve")
        start = time.perf_counter()
        found = auditing.audit(newsroom)
        print(f"{ARTICLES} approved articles read back: {time.perf_counter() - start:.1f} s, {len(found)} faults")
        store.close()


if __name__ == "__main__":
    main()
