"""Telling the line of a site's sections from a headline.

A menu is a row of short labels, each with a capital, without the marks of a sentence. Names of sections that most
news sites share settle the doubtful cases; a menu none of whose labels is known is still one when it is long and
clearly a row of capitals.
"""

import re
from collections.abc import Iterator

from editor_app.text.span import Span

_SHARED = """
    главная; главное; новости; все новости; последние новости; лента; лента новостей; топ; популярное;
    эксклюзив; политика; экономика; общество; спорт; культура; происшествия; криминал; регионы; регион; в
    мире; мир; за рубежом; казахстан; россия; центральная азия; бизнес; финансы; деньги; рынки; наука;
    технологии; наука и технологии; авто; недвижимость; здоровье; медицина; образование; туризм; путешествия;
    мнения; мнение; колонки; интервью; аналитика; расследования; репортаж; репортажи; видео; фото;
    фоторепортаж; подкасты; лайфхаки; советы; полезное; история; религия; право; закон; армия; безопасность;
    экология; погода; шоу-бизнес; стиль; стиль жизни; афиша; кино; музыка; книги; еда; люди; семья;
    спецпроекты; проекты; архив; контакты; о нас; о проекте; реклама; редакция; вакансии; саясат; қоғам;
    мәдениет; әлем; білім; денсаулық; жаңалықтар; басты бет; оқиға; қаржы; пікір; сұхбат; әдебиет; home; news;
    politics; business; economy; economics; world; sport; sports; culture; opinion; health; science; tech;
    technology; lifestyle; travel; video; photo; photos; society; education; analytics; interview; about;
    contacts
"""
SECTIONS = frozenset(" ".join(name.split()) for name in _SHARED.split(";"))
"""Section names that news sites share, in Russian, Kazakh and English, in lower case."""

_HOME = frozenset({"главная", "новости", "все новости", "басты бет", "home", "news"})
_SERVICE = _HOME - {"новости", "все новости", "news"} | {
    "контакты", "о нас", "о проекте", "реклама", "редакция", "вакансии", "архив", "about", "contacts",
}  # fmt: skip
_TAKES_A_NAME = frozenset({"новости", "лента", "вести", "события", "хроника"})
_SEPARATOR = re.compile(r"\s+[|/\\›»>→•·—–]\s+|\s*[|•]\s*|\t+|[ \xa0]{2,}")
_TRAIL = re.compile(r"\s+[/\\›»>→]\s+")
_WORD = re.compile(r"\S+")
_SENTENCE_MARK = re.compile(r"[.!?…,:;](?:\s|$)|[«»\"()]|\d")
_ADJECTIVE = re.compile(r"(?:ая|яя|ое|ее|ый|ий|ой|ые|ие)$", re.IGNORECASE)
_GENITIVE = re.compile(r"(?:[аяыиу]|ов|ев|ей|ии)$", re.IGNORECASE)
_LINKING = frozenset({"и", "в", "на", "о", "об", "за", "для", "с", "по", "из", "мен", "және", "and", "of", "the", "&"})

LABEL_WORDS, LABEL_LENGTH = 4, 35
"""Words and characters that a label of a menu has at most."""


def is_section(label: str) -> bool:
    """Whether a label is a section name that news sites share, or news of some place or kind («Новости мира»)."""
    bare = label.strip(" :").casefold()
    first, _, rest = bare.partition(" ")
    return bare in SECTIONS or (first == "новости" and len(rest.split()) in (1, 2))


def is_service(label: str) -> bool:
    """Whether a label of a menu leads to a page about the site rather than to a section."""
    return label.casefold() in _SERVICE


def labels(line: str) -> list[Span]:
    """Return the places of the labels of a menu within a line; an empty list when the line is no menu."""
    if _SENTENCE_MARK.search(_SEPARATOR.sub(" ", line)) or _TRAIL.search(line):
        return []
    separated = list(_between_separators(line))
    found = separated if len(separated) >= 3 else list(_by_capitals(line))
    names = [span.of(line) for span in found]
    short = all(len(name) <= LABEL_LENGTH and len(name.split()) <= LABEL_WORDS for name in names)
    if len(names) < 3 or not short:
        return []
    known = sum(is_section(name) for name in names)
    capitalised = all(name[0].isupper() for name in names)
    if known >= 2 and 4 * known >= len(names):
        return found
    if len(separated) >= 4 and capitalised:
        return found
    return found if len(names) >= 5 and capitalised and _is_a_row_of_capitals(line) else []


def trail(line: str) -> list[str]:
    """Return the steps of a trail of crumbs («Главная / Политика»), an empty list when the line is none."""
    steps = [step.strip() for step in _TRAIL.split(line)]
    return steps if len(steps) >= 2 and steps[0].casefold() in _HOME else []


def section_of(steps: list[str]) -> str:
    """Return the section that a trail of crumbs leads through: its last step that is a section, or nothing."""
    inner = [step for step in steps if step.casefold() not in _HOME and is_section(step)]
    return inner[-1] if inner else ""


def column_length(names: list[str]) -> int:
    """Return how many of the first lines are a menu with a label on each line; 0 when they are none.

    The column ends at its last known section, so that a short headline below it stays.
    """
    column = 0
    known = 0
    for number, name in enumerate(names, start=1):
        if len(name) > LABEL_LENGTH or len(name.split()) > LABEL_WORDS or _SENTENCE_MARK.search(name):
            break
        if is_section(name):
            known += 1
            column = number
    return column if known >= 2 and column >= 3 and 3 * known >= column else 0


def _between_separators(line: str) -> Iterator[Span]:
    start = 0
    for match in _SEPARATOR.finditer(line):
        if match.start() > start:
            yield Span(start, match.start())
        start = match.end()
    if start < len(line):
        yield Span(start, len(line))


def _by_capitals(line: str) -> Iterator[Span]:
    """Cut where a capital opens a new label: not after «Новости», an adjective or a linking word."""
    words = [Span(*match.span()) for match in _WORD.finditer(line)]
    start = 0
    for number in range(1, len(words) + 1):
        if number == len(words) or _opens(line, words[start:number], words[number]):
            yield Span(words[start].start, words[number - 1].end)
            start = number


def _opens(line: str, label: list[Span], word: Span) -> bool:
    """Whether `word` opens a new label after the words of `label`."""
    this, before = word.of(line), label[-1].of(line)
    if not this[0].isupper() or this.casefold() in _LINKING or before.casefold() in _LINKING:
        return False
    so_far = Span(label[0].start, label[-1].end).of(line).casefold()
    if f"{so_far} {this.casefold()}" in SECTIONS:
        return False
    if is_section(this):
        return True
    if so_far in _TAKES_A_NAME and _GENITIVE.search(this):
        return False
    return so_far in SECTIONS or not _ADJECTIVE.search(before)


def _is_a_row_of_capitals(line: str) -> bool:
    """Whether nearly every word has a capital; a headline in capitals or in English title case is not meant."""
    words = line.split()
    cyrillic = sum("а" <= word[0].casefold() <= "ӿ" for word in words)
    capitalised = sum(word[0].isupper() and not (word.isupper() and len(word) > 1) for word in words)
    return cyrillic > len(words) / 2 and capitalised >= 0.85 * len(words)
