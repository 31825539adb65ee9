"""Words with no space between them that can be told by their look: a capital, another alphabet or a figure inside."""

import re
from collections.abc import Callable
from typing import Protocol

_CASE_SEAM = re.compile("(?<=[а-яё])(?=[А-ЯЁ])")
_LATIN_SEAM = re.compile("(?<=[а-яё])(?=[A-Za-z])|(?<=[A-Za-z])(?=[а-яё])")
_ABBREVIATION = re.compile("([А-ЯЁ]{2,})([а-яё]+)")
_FIGURE_LAST = re.compile("([А-Яа-яё]+)([0-9]+)")
_FIGURE_FIRST = re.compile("([0-9]+)([а-яё]{4,})")
_AFTER_FIGURE = re.compile("([0-9]+-)([а-яё]{5,})")
_OF_FIGURE = ("го", "му", "ти", "ми", "й", "я", "е", "х", "м", "ю", "и")
_ENDINGS = frozenset(["а", "у", "ом", "ем", "е", "ы", "и", "ов", "ев", "ам", "ами", "ах", "ой", "ю", "я", "ей", "ями"])
_SMALL_WORDS = frozenset(
    ("в к с о у и а на по за из от до не но об со во для при без под над или что как это его все так ее их").split(" ")
)
_LAST = ("в", "и", "с", "к", "на", "по", "из", "от", "до")
_AFTER_NAME = ("в", "и", "на")
"""Small words at the end of a word, and of a name: «Баллак» is one, though there is a «Балла»."""

_SHORTEST_NAME, _SHORT_NAME = 3, 8
"""Letters that a name has more than, and of names in which two words are found by chance."""

_OF_NUMBER = re.compile(
    "(?:летн|лети|летк|этаж|тысяч|миллион|миллиард|процент|километр|метров|минутн|часов|дневн|кратн|градус|местн|балль|"
    "литров|тонн|гранн|зарядн).*|й|го|му|ми|ого|ому"
)
"""What joins a figure without a space: «30летний» lacks a hyphen."""

_BRAND_OPENING = re.compile(
    "Каз|Мак|Газ|Рос|Гос|Нур|Евро|Тех|Нео|Сам|Эко|Агро|Авто|Теле|Инфо|Кино|Арт|Про|Он|Лайн|Фин|Ди|Де|Ла|Ле|О|Мин|Бел|Укр"
)

_CHINESE_SYLLABLE = re.compile(
    "(?:б|п|м|ф|д|т|н|л|г|к|х|цз|ц|с|чж|ч|ш|ж)?"
    "(?:а|ай|ань|ан|ао|э|эй|энь|эн|и|инь|ин|я|яо|янь|ян|е|ю|юй|юань|юэ|юнь|юн|у|уа|уай|уань|уан|уй|унь|ун|уэ|о|оу)",
    re.IGNORECASE,
)
"""A syllable as Russian writes Chinese, so all of a surname or a short given name."""


class Words(Protocol):
    """What is asked of the lexicon."""

    def knows(self, word: str) -> bool:
        """Whether a word is right."""

    def zipf(self, word: str) -> float:
        """Frequency of a form."""


def split_by_look(word: str, words: Words, part: Callable[[str], str | None]) -> str | None:
    """Return the word with spaces where its look shows that they are missing, or None; `part` parts a plain word."""
    figures = _FIGURE_LAST.fullmatch(word) or _FIGURE_FIRST.fullmatch(word)
    if figures:
        return _off_figures(figures[1], figures[2], words, part)
    numbered = _AFTER_FIGURE.fullmatch(word)
    if numbered:
        return _off_ending(numbered[1], numbered[2], words, part)
    if _LATIN_SEAM.search(word):
        return _off_latin(_LATIN_SEAM.split(word), words)
    abbreviation = _ABBREVIATION.fullmatch(word)
    if abbreviation:
        tail = abbreviation[2]
        glued = tail not in _ENDINGS and (tail in _SMALL_WORDS or (len(tail) > 3 and words.zipf(tail) > 2.5))
        if glued:
            return f"{abbreviation[1]} {tail}"
        if mended := _off_first_letter(word, words, part) or _name_after(abbreviation, words):
            return mended
        further = part(tail) if len(tail) > 6 else None
        return f"{abbreviation[1]} {further}" if further else None
    return _off_capitals(word, words, part)


def _off_figures(first: str, second: str, words: Words, part: Callable[[str], str | None]) -> str | None:
    letters, figures = (first, second) if second.isdigit() else (second, first)
    if letters == second:
        right = words.zipf(letters) > 3 and not _OF_NUMBER.fullmatch(letters)
        return f"{figures} {letters}" if right else None
    if letters in _SMALL_WORDS or (len(letters) > 3 and letters[1:].islower() and words.zipf(letters) > 2):
        return f"{letters} {figures}"
    plain = part(letters) if len(letters) > 6 else None
    return f"{plain} {figures}" if plain else None


def _off_ending(figures: str, letters: str, words: Words, part: Callable[[str], str | None]) -> str | None:
    """«12-йдолговременной», «2-комнатныйдом»."""
    if words.knows(letters):
        return None
    for ending in _OF_FIGURE:
        rest = letters.removeprefix(ending)
        if rest != letters and len(rest) > 3 and words.zipf(rest) > 2:
            return f"{figures}{ending} {rest}"
    parts = part(letters)
    return figures + parts if parts else None


def _off_latin(parts: list[str], words: Words) -> str | None:
    """«наOtyrar», «порталeGov»: whole words of either alphabet."""
    if len(parts) != 2:
        return None
    cyrillic, latin = parts if parts[0][-1] > "z" else parts[::-1]
    if len(latin) < 3 or not (cyrillic.lower() in _SMALL_WORDS or (len(cyrillic) > 3 and words.knows(cyrillic))):
        return None
    return " ".join(parts) if any(letter.isupper() for letter in latin) or len(latin) > 3 else None


def _off_capitals(word: str, words: Words, part: Callable[[str], str | None]) -> str | None:
    """«посетилБелград», «СунТао»; but «КазМунайГаз» and «МакКейн» are right."""
    parts = _CASE_SEAM.split(word)
    if len(parts) < 2 or (parts[0][0].isupper() and _BRAND_OPENING.fullmatch(parts[0])):
        return None
    if len(word) > 5 and parts[0][0].isupper() and all(_CHINESE_SYLLABLE.fullmatch(each) for each in parts):
        return " ".join(parts)
    mended = [_mended(each, words, part) for each in parts]
    if any(each is None for each in mended):
        return None
    if parts[0][0].isupper() and len(parts) > 2 and all(len(each) < 7 for each in parts):
        return None  # «КазТрансОйл», «ТрансТелеКом»
    return " ".join(each for each in mended if each)


def _off_first_letter(word: str, words: Words, part: Callable[[str], str | None]) -> str | None:
    """«ВГермании»."""
    name = word[1:]
    if word[0].lower() not in _SMALL_WORDS or not name[1:].islower():
        return None
    rest = name if words.knows(name) else part(name)
    return f"{word[0]} {rest}" if rest else None


def _name_after(abbreviation: re.Match[str], words: Words) -> str | None:
    """«ЦИКМонголии»: the last capital begins a name."""
    capitals, rest = abbreviation[1][:-1], abbreviation[1][-1] + abbreviation[2]
    return f"{capitals} {rest}" if len(capitals) > 1 and len(rest) > 3 and words.knows(rest) else None


def _mended(part_of_word: str, words: Words, part: Callable[[str], str | None]) -> str | None:
    """Return a part as it may stand alone, parted further where it must be; None where it cannot."""
    if len(part_of_word) == 1:
        return part_of_word if part_of_word.lower() in _SMALL_WORDS else None
    if part_of_word.isupper() or words.knows(part_of_word) or part_of_word.lower() in _SMALL_WORDS:
        return part_of_word
    abbreviation = _ABBREVIATION.fullmatch(part_of_word)
    if abbreviation and words.knows(abbreviation[2].capitalize()):
        return _name_after(abbreviation, words)
    further = _before_small_word(part_of_word, words)
    name = part_of_word[0].isupper() and len(part_of_word) > _SHORTEST_NAME
    if further or (name and len(part_of_word) <= _SHORT_NAME):
        return further or part_of_word
    return part(part_of_word) or (part_of_word if name else None)


def _before_small_word(part_of_word: str, words: Words) -> str | None:
    """«долларавКазахстане», «наГуамеи»: what stands before a capital, or begins with one, ends in a small word."""
    for small in _AFTER_NAME if part_of_word[0].isupper() else _LAST:
        rest = part_of_word.removesuffix(small)
        if rest != part_of_word and len(rest) > _SHORTEST_NAME and words.knows(rest):
            return f"{rest} {small}"
    return None
