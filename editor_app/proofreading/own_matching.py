"""Making the newsroom's own rules into rules of the engine, and trying them on their examples."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.morphology.analyzer import Analyzer
from editor_app.proofreading.errors import ProofreadingError
from editor_app.proofreading.finding import Kind
from editor_app.proofreading.own_rules import OwnRule
from editor_app.proofreading.passage import Language, Passage
from editor_app.proofreading.rewording import Rewording, folded, words
from editor_app.proofreading.rule import Match, Rule
from editor_app.text.casing import like
from editor_app.text.span import Span
from editor_app.text.tokens import TokenKind, tokens

_ANALYZERS = 2

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
    def known_to(analyzer: Analyzer) -> tuple[re.Pattern[str], Rewording]:
        forms = {word: analyzer.forms_of(word) | {folded(word)} for word in words(own.wrong)}
        return _pattern(own, lambda word: sorted(forms[word], key=len, reverse=True)), Rewording(
            own.wrong, own.replacements, analyzer
        )

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
            parts.append(f"({'|'.join(re.escape(folded(form)) for form in forms(token.text))})")
        else:
            parts.append(re.escape(folded(token.text)))
    return re.compile(rf"(?<![\w-]){''.join(parts)}(?![\w-])")
