"""Verbs and nouns with the preposition of another word: «обсудить о ремонте», «рецензия о книге»."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.agreement import attribute_like
from editor_app.morphology.analyzer import Analyzer, Reading
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span


class _Slip(NamedTuple):
    head: str
    wrong: str
    """The preposition that is there, or "" where one is missing."""
    case: str
    """The case that it has brought with it."""
    right: str
    right_case: str


_SLIPS = (
    _Slip("обсуди(?:л|ла|ли|ть|м|т|ят)|обсужда(?:ет|ют|ли|л|ть|ем)", "об?", "loct", "", "accs"),
    _Slip("рассмотре(?:л|ла|ли|ть)|рассматрива(?:ет|ют|ли|л|ть)", "об?", "loct", "", "accs"),
    _Slip("прокомментирова(?:л|ла|ли|ть)|комментиру(?:ет|ют)", "об?", "loct", "", "accs"),
    _Slip("доказ(?:ал|ала|али|ать|ывает|ывать|ывают)|выясн(?:ил|ила|или|ить|ять|яет|яют)", "об?", "loct", "", "accs"),
    _Slip("описыва(?:ет|ют|л|ла|ли|ть)|описа(?:л|ла|ли|ть)", "про", "accs", "", "accs"),
    _Slip("убеди(?:лся|лась|лись|ться)|убежд(?:ен|ена|ены)|увер(?:ен|ена|ены)", "об?", "loct", "в", "loct"),
    _Slip("рецензи[яиюй]", "об?", "loct", "на", "accs"),
    _Slip("скуча(?:ю|ет|ют|л|ла|ли|ть|ем)", "за", "ablt", "по", "datv"),
    _Slip("надея(?:лся|лась|лись|ться)|наде(?:ется|ются)", "об?", "loct", "на", "accs"),
    _Slip("свойствен(?:но|на|ны|ен)?|присущ[аеи]?", "для", "gent", "", "datv"),
    _Slip("заинтересован[аоы]?", "", "ablt", "в", "loct"),
    _Slip("избежа(?:л|ла|ли|ть)", "", "accs", "", "gent"),
    _Slip("удостоен[аоы]?", "", "ablt", "", "gent"),
    _Slip("заведующ(?:ий|ая|его|ему)", "", "gent", "", "ablt"),
    _Slip("жажд[аеуы]", "к", "datv", "", "gent"),
)
_NOUN_PHRASE = "(?P<words>[а-я]{3,}(?: [а-я]{3,})?)"
"""The noun, perhaps with its adjective before it."""


def _pattern(slip: _Slip) -> re.Pattern[str]:
    preposition = f"(?:{slip.wrong}) " if slip.wrong else ""
    return re.compile(rf"(?:{slip.head}) (?P<object>{preposition}{_NOUN_PHRASE})")


_HEADS = re.compile(rf"(?<![\w-])(?:{'|'.join(slip.head for slip in _SLIPS)}) ")
"""One expression that finds where any of the words stands: it goes through a text once."""

_OBJECTS = [(_pattern(slip), slip) for slip in _SLIPS]


def _check(passage: Passage) -> Iterator[Match]:
    for place in _HEADS.finditer(passage.folded):
        for pattern, slip in _OBJECTS:
            if match := pattern.match(passage.folded, place.start()):
                words = match["words"].split()
                inflected = _inflected(passage.language.analyzer, words, slip)
                if inflected:
                    end = match.start("words") + len(" ".join(words[: len(inflected)]))
                    replacement = " ".join([slip.right, *inflected]).strip()
                    yield Match(Span(match.start("object"), end), (replacement,))


def _inflected(analyzer: Analyzer, words: list[str], slip: _Slip) -> list[str]:
    """Return the noun in its right case, with its adjective; nothing where the words may be in that case already."""
    attributes: list[Reading] = []
    for word in words:
        readings = [reading for reading in analyzer.readings(word) if reading.known]
        fitting = [each for each in readings if each.case == slip.case]
        noun = next((each for each in fitting if each.part == "NOUN"), None)
        if noun is not None:
            right_already = any(each.case == slip.right_case or each.has("anim") for each in readings)
            return _in_case(analyzer, attributes, noun, slip.right_case) if slip.wrong or not right_already else []
        attribute = next((each for each in fitting if each.part in ("ADJF", "PRTF")), None)
        if attribute is None:
            return []
        attributes.append(attribute)
    return []


def _in_case(analyzer: Analyzer, attributes: Sequence[Reading], noun: Reading, case: str) -> list[str]:
    inflected = analyzer.inflect(noun, {case})
    right = next((each for each in analyzer.readings(inflected) if each.case == case), None) if inflected else None
    if inflected is None or right is None:
        return []
    forms = [attribute_like(analyzer, attribute, right) for attribute in attributes]
    return [] if None in forms else [*map(str, forms), inflected]


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Управление глагола и существительного"),
    message=QT_TRANSLATE_NOOP("rules", "Это слово требует другого предлога или падежа."),
    kind=Kind.GRAMMAR,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Власти обсудили {о ремонте} дороги.", "ремонт"),
        bad("Книга описывает {про события} века.", "события"),
        bad("Вышла рецензия {о новой книге}.", "на новую книгу"),
        bad("Дети скучают {за домом}.", "по дому"),
        bad("Это свойственно {для молодежи}.", "молодежи"),
        bad("Врач удостоен {государственной премией}.", "государственной премии"),
        bad("Завод заинтересован {ростом} продаж.", "в росте"),
        bad("Выступил заведующий {отдела}.", "отделом"),
        bad("Диктор комментирует {об этом событии}.", "это событие"),
        good("Власти обсудили ремонт дороги."),
        good("Вышла рецензия на новую книгу, дети скучают по дому."),
        good("Это характерно для молодежи."),
        good("Заведующий отделом удостоен премии."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке; его же, Управление в русском языке",
)
