"""Making the newsroom's own rules into rules of the engine, and trying them on their examples."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.morphology.analyzer import Analyzer, Reading
from editor_app.proofreading.errors import ProofreadingError
from editor_app.proofreading.finding import Kind
from editor_app.proofreading.own_rules import OwnRule
from editor_app.proofreading.passage import Language, Passage
from editor_app.proofreading.rule import Match, Rule
from editor_app.text.casing import like
from editor_app.text.span import Span
from editor_app.text.tokens import TokenKind, tokens

_MOST_SUGGESTIONS = 5
_ANALYZERS = 2
_FAMILIES = (
    frozenset({"NOUN", "NPRO"}),
    frozenset({"ADJF", "ADJS", "PRTF", "PRTS"}),
    frozenset({"VERB", "INFN", "GRND"}),
)
"""Parts of speech that take over each other's form: «принял участие» becomes «участвовал»."""
_CARRIED = (
    frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct"}),
    frozenset({"sing", "plur"}),
    frozenset({"masc", "femn", "neut"}),
    frozenset({"VERB", "INFN", "GRND", "past", "pres", "futr", "indc", "impr"}),
    frozenset({"1per", "2per", "3per"}),
)
_ASPECTS = frozenset({"perf", "impf"})
_OF_BOTH = ({"VERB", "past"}, {"INFN"})
"""Forms that verbs of both aspects have with one meaning."""
_SECOND_CASES = {"gen2": "gent", "acc2": "accs", "loc2": "loct"}

_REASON = QT_TRANSLATE_NOOP("own rules", "Правило редакции «{title}».")
_REFUSED = QT_TRANSLATE_NOOP("own rules", "Правило «{title}» из профиля не принято.")
_FINDS_NOTHING = QT_TRANSLATE_NOOP("own rules", "В неверном примере правило ничего не находит.")
_FINDS_IN_RIGHT = QT_TRANSLATE_NOOP("own rules", "В верном примере правило находит «{quote}».")
_FINDS_AGAIN = QT_TRANSLATE_NOOP("own rules", "После исправления правило снова находит «{quote}»: замена его содержит.")


def compiled(own: OwnRule) -> Rule:
    """Make a rule of the engine."""
    reason = Message("own rules", own.reason) if own.reason else _REASON.with_values(title=own.title)
    return Rule(
        title=Message("own rules", own.title),
        message=reason,
        kind=Kind.STYLE,
        severity=own.severity,
        check=_inflected(own) if own.all_forms else _literal(own),
        examples=(),
        authority="",
    )


def faults(own: OwnRule, language: Language) -> list[Message]:
    """Return what keeps a rule from being accepted: its examples do not show what it says."""
    check = compiled(own).check
    found = list(check(Passage(own.wrong_example, language)))
    told = [] if found else [_FINDS_NOTHING]
    if match := next(iter(check(Passage(own.right_example, language))), None):
        told.append(_FINDS_IN_RIGHT.with_values(quote=match.span.of(own.right_example)))
    if found and found[0].suggestions:
        start, end = found[0].span
        corrected = own.wrong_example[:start] + found[0].suggestions[0] + own.wrong_example[end:]
        again = (match.span for match in check(Passage(corrected, language)) if match.span.start <= start)
        if span := next((span for span in again if span.end > start), None):
            told.append(_FINDS_AGAIN.with_values(quote=span.of(corrected)))
    return told


def demand(rules: Iterable[OwnRule], language: Language) -> None:
    """Raise `ProofreadingError` that names the first rule whose examples do not pass."""
    for own in rules:
        for fault in faults(own, language):
            raise ProofreadingError(_REFUSED.with_values(title=own.title), fault)


def _literal(own: OwnRule) -> Callable[[Passage], Iterator[Match]]:
    pattern = _pattern(own, lambda word: [word])

    def check(passage: Passage) -> Iterator[Match]:
        for match in pattern.finditer(passage.folded):
            wrong = passage.text[match.start() : match.end()]
            yield Match(Span(*match.span()), tuple(like(wrong, each) for each in own.replacements))

    return check


def _inflected(own: OwnRule) -> Callable[[Passage], Iterator[Match]]:
    @lru_cache(_ANALYZERS)
    def known_to(analyzer: Analyzer) -> tuple[re.Pattern[str], _Replacing]:
        forms = {word: analyzer.forms_of(word) | {_fold(word)} for word in _words(own.wrong)}
        return _pattern(own, lambda word: sorted(forms[word], key=len, reverse=True)), _Replacing(own, analyzer)

    def check(passage: Passage) -> Iterator[Match]:
        pattern, replacing = known_to(passage.language.analyzer)
        for match in pattern.finditer(passage.folded):
            wrong = passage.text[match.start() : match.end()]
            yield Match(Span(*match.span()), replacing.of(wrong, match.groups()))

    return check


def _pattern(own: OwnRule, forms: Callable[[str], Sequence[str]]) -> re.Pattern[str]:
    """Make the expression of a phrase, matched against folded text; every word of it is a group."""
    parts = []
    for token in tokens(own.wrong):
        if token.kind is TokenKind.SPACE:
            parts.append(r"\s+")
        elif token.kind is TokenKind.WORD:
            parts.append(f"({'|'.join(re.escape(_fold(form)) for form in forms(token.text))})")
        else:
            parts.append(re.escape(_fold(token.text)))
    return re.compile(rf"(?<![\w-]){''.join(parts)}(?![\w-])")


class _Replacing:
    """Puts the replacements of one rule into the form of the words that they replace."""

    def __init__(self, own: OwnRule, analyzer: Analyzer) -> None:
        self._own = own
        self._analyzer = analyzer
        self._wrong = _words(own.wrong)

    def of(self, wrong: str, written: Sequence[str]) -> tuple[str, ...]:
        """Return the replacements for a phrase as it was found, the best first; `written` are its words, folded.

        A replacement for which there is no such form is left out.
        """
        if list(written) == [_fold(word) for word in self._wrong]:
            return tuple(like(wrong, each) for each in self._own.replacements)
        made: dict[str, None] = {}
        for replacement in self._own.replacements:
            made.update((like(wrong, "".join(each)), None) for each in product(*self._choices(replacement, written)))
        return tuple(made)[:_MOST_SUGGESTIONS]

    def _choices(self, replacement: str, written: Sequence[str]) -> Iterator[list[str]]:
        """Yield the forms of each token of a replacement: those of the head and of what agrees with it change.

        What follows the head depends on it, and stays: «глава города», «взять на себя».
        """
        has_head = False
        for token in tokens(replacement):
            if token.kind is not TokenKind.WORD:
                yield [token.text]
            elif (kept := self._kept(token.text, written)) is not None:
                yield [kept]
                has_head = True
            elif has_head or (reading := self._changeable(token.text)) is None:
                yield [token.text]
            else:
                has_head = reading.part not in _FAMILIES[1]
                yield self._forms(token.text, reading, written)

    def _kept(self, word: str, written: Sequence[str]) -> str | None:
        """Return a word of the wrong phrase that the replacement repeats, in the form that it has in the text."""
        lemma = self._lemma(word)
        places = [place for place, wrong in enumerate(self._wrong) if self._lemma(wrong) == lemma]
        return like(word, written[places[0]]) if places else None

    def _changeable(self, word: str) -> Reading | None:
        """Return how a word of a replacement is meant when it is one that takes over forms: a nominative or a verb."""
        for reading in self._analyzer.readings(word):
            if reading.part in _FAMILIES[2] or (_family(reading) and reading.case in ("nomn", "")):
                return reading
        return None

    def _forms(self, word: str, reading: Reading, written: Sequence[str]) -> list[str]:
        """Return the forms of a word that correspond to those of the first word of its kind in the phrase."""
        for place in range(len(self._wrong)):
            sources = [each for each in self._sources(place, written) if each.part in _family(reading)]
            if sources:
                forms = (self._in_form_of(each, reading) for each in sources)
                return [like(word, form) for form in dict.fromkeys(forms) if form is not None]
        return [word]

    def _lemma(self, word: str) -> str:
        return next(iter(self._analyzer.lemmas(word)), word)

    def _sources(self, place: int, written: Sequence[str]) -> list[Reading]:
        """Return how a word of the phrase may be understood where it stands, in agreement with its neighbours."""
        lemma = self._lemma(self._wrong[place])
        readings = [each for each in self._analyzer.readings(written[place]) if each.lemma == lemma]
        if readings and readings[0].part in _FAMILIES[2]:
            return readings[:1]
        for other, word in enumerate(written):
            if other != place:
                beside = [each for each in self._analyzer.readings(word) if each.part in ("ADJF", "PRTF")]
                agreed = [each for each in readings if any(_agree(each, adjective) for adjective in beside)]
                readings = agreed or readings
        return readings

    def _in_form_of(self, source: Reading, word: Reading) -> str | None:
        """Return the form of `word` that corresponds to that of `source`; where it has no such number, in its own."""
        named = {_SECOND_CASES.get(each, each) for each in source.grammemes}
        case, number, gender, verbal, person = (group & named for group in _CARRIED)
        if source.part in _FAMILIES[0]:
            return self._analyzer.inflect(word, case | number) or self._analyzer.inflect(word, case)
        if source.part in _FAMILIES[2] and not (_same_aspect(word, source) or any(each <= named for each in _OF_BOTH)):
            return None
        return self._analyzer.inflect(word, case | number | gender | verbal | person)


def _family(reading: Reading) -> frozenset[str]:
    return next((family for family in _FAMILIES if reading.part in family), frozenset())


def _same_aspect(verb: Reading, other: Reading) -> bool:
    return bool(verb.grammemes & other.grammemes & _ASPECTS)


def _agree(noun: Reading, adjective: Reading) -> bool:
    same_gender = adjective.number == "plur" or adjective.gender == noun.gender
    return (noun.case, noun.number) == (adjective.case, adjective.number) and same_gender


def _words(text: str) -> list[str]:
    return [token.text for token in tokens(text) if token.kind is TokenKind.WORD]


def _fold(text: str) -> str:
    return text.lower().replace("ё", "е")
