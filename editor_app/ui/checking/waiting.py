"""What waits for the checking process, and what is with it.

A few passages at a time are with the process, the others wait here, the most urgent first, so that the paragraph under
the cursor never stands behind a long article.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import count
from typing import Any

AT_ONCE = 16
"""Passages that are with the process at one time."""

Then = Callable[[Mapping[str, Any] | None], object]
"""Takes the answer to a question, None where there is none."""


class Passages:
    """Passages (key, revision, text) on their way to the process."""

    def __init__(self) -> None:
        self._waiting: OrderedDict[str, tuple[int, str]] = OrderedDict()
        self._asked: dict[str, tuple[int, str]] = {}

    @property
    def are_waiting(self) -> bool:
        """Whether some have not been given to the process."""
        return bool(self._waiting)

    @property
    def are_asked(self) -> bool:
        """Whether some are with the process."""
        return bool(self._asked)

    def add(self, passages: Iterable[tuple[str, int, str]]) -> None:
        """Put passages, the most urgent first, before all that wait already.

        A later text of the same key takes the place of an earlier one that waits.
        """
        for key, revision, text in reversed(list(passages)):
            self._waiting[key] = (revision, text)
            self._waiting.move_to_end(key, last=False)

    def hurry(self, keys: Iterable[str]) -> None:
        """Put those that wait before all others, the first one first."""
        for key in reversed(list(keys)):
            if key in self._waiting:
                self._waiting.move_to_end(key, last=False)

    def forget(self, key: str) -> None:
        """Drop a passage that waits."""
        self._waiting.pop(key, None)

    def take(self) -> list[dict[str, object]]:
        """Return, as the protocol writes them, those that the process has room for; they are with it from now on."""
        taken: list[dict[str, object]] = []
        while self._waiting and len(self._asked) < AT_ONCE:
            key, (revision, text) = self._waiting.popitem(last=False)
            self._asked[key] = (revision, text)
            taken.append({"key": key, "revision": revision, "text": text})
        return taken

    def settle(self, key: str, revision: int) -> None:
        """Take note of an answer; one to an earlier revision than the one asked about settles nothing."""
        asked = self._asked.get(key)
        if asked is not None and asked[0] <= revision:
            del self._asked[key]

    def requeue(self) -> None:
        """Let all that were with the process wait again, after those that wait."""
        for key, asked in self._asked.items():
            self._waiting.setdefault(key, asked)
        self._asked.clear()


class Questions:
    """Questions of `proofreading.answers` that have no answer yet, and who asked."""

    def __init__(self) -> None:
        self._open: dict[int, tuple[Mapping[str, object], Then]] = {}
        self._numbers = count(1)

    def __bool__(self) -> bool:
        return bool(self._open)

    def __iter__(self) -> Iterator[dict[str, object]]:
        """Walk the messages that ask them."""
        return iter([{**question, "id": number} for number, (question, _) in self._open.items()])

    def add(self, question: Mapping[str, object], then: Then) -> dict[str, object]:
        """Keep a question and return the message that asks it."""
        number = next(self._numbers)
        self._open[number] = (question, then)
        return {**question, "id": number}

    def pop(self, number: int) -> Then:
        """Return who waits for this answer. Raises `KeyError`."""
        return self._open.pop(number)[1]

    def answer_nothing(self) -> None:
        """Let nobody wait for an answer that will not come: a question may be what the process died of."""
        unanswered, self._open = self._open, {}
        for _, then in unanswered.values():
            then(None)
