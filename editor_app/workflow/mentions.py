"""Mentions: `@Имя Фамилия` in a remark calls on somebody whom the newsroom knows.

Who is meant is read from the text alone, with no second copy of it: a sign that no word touches from the left (so no
e-mail address), behind it a name as the newsroom writes it. The longest name that stands there is meant, case and «ё»
make no difference, and inflection is not guessed: «@Дану» calls on nobody.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from editor_app.text.collation import order
from editor_app.text.span import Span
from editor_app.workflow.comments import Thread
from editor_app.workflow.names import tidy

LONGEST = 80
"""Code points of a name that can be mentioned."""

_SIGN = re.compile(r"(?<![\w%+\-@])@")
_GOES_ON = re.compile(r"\w|[-'’.@]\w")
"""What a name may not be followed by: it would be part of a longer word, a handle or an address."""
_BEHIND = 2
"""Code points behind a name that are looked at for that."""
_WORD = re.compile(r"\w+")
_STARTS_WORD = re.compile(r"(?<!\w)\w")
_LOOSE = str.maketrans("әіңғүұқөһ", "аингуукох")
"""How those type Kazakh names whose keyboard has Russian letters alone."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Where in a text (the sign included) somebody is mentioned, and the name as the newsroom writes it."""

    span: Span
    name: str


@dataclass(frozen=True, slots=True)
class Call:
    """A mention in an open thread, whoever is known later: the words behind the sign, as `key` makes them.

    `spoken` are the keys of those who have said something in the thread since, who wrote the mention included.
    """

    words: str
    spoken: frozenset[str]

    @property
    def first(self) -> str:
        """The first word, by which calls on a person can be looked up."""
        return first_word(self.words)


def key(name: str) -> str:
    """Return what a name is known by: without case, «ё» as «е»."""
    return _folded(tidy(name))


def first_word(words: str) -> str:
    """Return the first word of a key, or of the words of a call."""
    found = _WORD.match(words)
    return found.group() if found else ""


def being_typed(text: str, at: int) -> Span | None:
    """Return where (sign included) a mention may be in the making that ends at a place of a text, or None."""
    sign = text.rfind("@", max(at - LONGEST - 1, 0), at)
    if sign < 0 or "\n" in text[sign:at] or not _SIGN.match(text, sign):
        return None
    return Span(sign, at)


def calls(threads: Iterable[Thread]) -> Iterator[Call]:
    """Yield every mention that may be in open threads."""
    for thread in threads:
        if thread.resolved:
            continue
        for number, remark in enumerate(thread.remarks):
            for sign in _SIGN.finditer(remark.text):
                words = _folded(remark.text[sign.end() : sign.end() + LONGEST + _BEHIND].partition("\n")[0])
                if first_word(words):
                    yield Call(words, frozenset(key(each.author) for each in thread.remarks[number:]))


class People:
    """The people of a newsroom, to be found by their names."""

    def __init__(self, names: Iterable[str]) -> None:
        known = {key(name): tidy(name) for name in names}
        order_ = sorted((name for name in known if first_word(name) and len(name) <= LONGEST), key=len, reverse=True)
        self._names = {name: known[name] for name in order_}

    def mentions(self, text: str) -> list[Mention]:
        """Return who is mentioned in a text, and where."""
        folded = _folded(text)
        found = []
        for sign in _SIGN.finditer(text):
            name = self._at(folded, sign.end())
            if name is not None:
                found.append(Mention(Span(sign.start(), sign.end() + len(name)), self._names[name]))
        return found

    def called(self, call: Call) -> str | None:
        """Return the name of whom a call is on who has not answered it; None where that is nobody who is known."""
        name = self._at(call.words, 0)
        return self._names[name] if name is not None and name not in call.spoken else None

    def waiting(self, threads: Iterable[Thread], person: str) -> list[Thread]:
        """Return the open threads that mention a person who has not answered since."""
        me = self._names.get(key(person))
        if me is None:
            return []
        return [thread for thread in threads if any(self.called(call) == me for call in calls([thread]))]

    def beginning(self, typed: str) -> list[str]:
        """Return the names of which a word begins as was typed, those that begin so themselves first.

        Kazakh letters may be typed as the Russian ones that stand for them; who typed them is shown exact names first.
        """
        wanted = _folded(typed)
        ranked = []
        for folded, name in self._names.items():
            rank = _rank(folded, wanted)
            if rank is None:
                loose = _rank(folded.translate(_LOOSE), wanted)
                rank = None if loose is None else loose + 2
            if rank is not None:
                ranked.append((rank, order(name), name))
        return [name for _, _, name in sorted(ranked)]

    def _at(self, folded: str, start: int) -> str | None:
        """Return the key of the longest name that stands at a place of a folded text."""
        return next(
            (
                name
                for name in self._names
                if folded.startswith(name, start) and not _GOES_ON.match(folded, start + len(name))
            ),
            None,
        )


def _rank(folded: str, wanted: str) -> int | None:
    if folded.startswith(wanted):
        return 0
    return 1 if any(folded.startswith(wanted, word.start()) for word in _STARTS_WORD.finditer(folded)) else None


def _folded(text: str) -> str:
    """Fold a text, letter by letter: places in it stay where they are."""
    return "".join(map(_letter, text))


def _letter(letter: str) -> str:
    folded = letter.casefold()
    if len(folded) != 1:
        return letter
    return {"ё": "е", "\N{NO-BREAK SPACE}": " "}.get(folded, folded)
