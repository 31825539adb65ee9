"""When two names are of one person: for rules that would be got round by spelling a name otherwise."""

import re
import unicodedata
from collections.abc import Iterator

from editor_app.workflow.names import key

_BETWEEN_NAMES = re.compile(r"[,;/&\n]|\s+(?:и|және|and)\s+")
_WORD = re.compile(r"[^\W\d_]+")
_ALIKE = str.maketrans("ёabcehkmoptxyi", "еавсенкмортхуі")
"""«ё» as «е», and the Latin letters that look like Cyrillic ones as those."""
_LATIN = re.compile(r"shch|sch|zh|kh|ts|ch|sh|yu|iu|ju|ya|ia|ja|ye|yo|x|[a-z]")
_SOUNDS = dict(zip("abcdefghijklmnopqrstuvwyz", "абкдефгхижклмнопкрстуввиз", strict=True)) | dict(
    pair.split(":")
    for pair in "shch:щ sch:щ zh:ж kh:х ts:ц ch:ч sh:ш yu:ю iu:ю ju:ю ya:я ia:я ja:я ye:е yo:е x:кс".split()
)
_COARSE = str.maketrans("ёйыэғқңөұүһіә", "еииегкноуухиа", "ъь")
"""What transliterations write in several ways is one letter."""
_SURNAME = re.compile(r"^(?!любов).{2,}(?:[оеё]ва?|[сц]к(?:ая|и|ии|ий)|енко)$")
"""How most surnames end, and no first name but «Любовь»; «-ин» and «-ина» are Марина's too."""
_PATRONYMIC = re.compile(r"(?:[оеё]вич|[оеё]вна|ична|[уұ]лы|[кқ][ыи]з[ыи])$")
_DOUBLED = re.compile(r"(.)\1")
"""Some transliterations double a letter where others do not."""


def each_named(signature: str) -> Iterator[str]:
    """Yield the names that a signature is made of: «Дана Оспанова и Глеб Ким»."""
    yield from filter(_words, _BETWEEN_NAMES.split(signature))


def signed(signature: str, name: str) -> bool:
    """Whether a name, written as it is, stands in a signature: what is allowed to a name asks for the whole of it."""
    return bool(key(name)) and key(name) in (key(signature), *map(key, each_named(signature)))


def is_same(one: str, other: str) -> bool:
    """Whether two names may be of one person.

    Case, «ё», the order of words, hyphens, spaces, look-alike letters, transliteration make no difference; an initial
    stands for a name that begins with it, and a name in the middle may be left out: «Оспанова Д.» may be «Дана
    Ерлановна Оспанова», and so may «Dana Ospanova». A surname alone may be anybody's who bears it: «Оспанова», but not
    «Дана», may be «Д. Оспанова».
    """
    return any(_is_same(words(one), words(other)) for words in (_words, _sounds))


def _is_same(one: list[str], other: list[str]) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) < 2:
        return bool(short) and short[0] == _surname(long)
    return any(len(word) > 1 and word in long for word in short) and _fit(short, long)


def _surname(words: list[str]) -> str:
    """Return the word of a name that is the surname: the last, unless an earlier one alone looks like it."""
    whole = [word for word in words if len(word) > 1] or words
    if len(whole) > 1 and not _SURNAME.search(whole[-1]):
        return next(filter(_SURNAME.search, whole), whole[0] if _PATRONYMIC.search(whole[-1]) else whole[-1])
    return whole[-1]


def _fit(short: list[str], long: list[str]) -> bool:
    """Whether each word of one row goes with a word of the other, no two with the same."""
    if not short:
        return True
    first, *rest = short
    return any(_goes(first, word) and _fit(rest, [*long[:at], *long[at + 1 :]]) for at, word in enumerate(long))


def _goes(one: str, other: str) -> bool:
    return one == other or (1 in (len(one), len(other)) and one[0] == other[0])


def _words(name: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFKC", name).casefold().translate(_ALIKE))


def _sounds(name: str) -> list[str]:
    """Return the words of a name in Cyrillic, told apart no further than transliterations tell them."""
    words = _WORD.findall(unicodedata.normalize("NFKC", name).casefold())
    heard = (_LATIN.sub(lambda letters: _SOUNDS[letters[0]], word).translate(_COARSE) for word in words)
    return [_DOUBLED.sub(r"\1", word) for word in heard]
