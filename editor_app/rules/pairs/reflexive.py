"""«-тся» or «-ться», by what the words around ask for: «предстоит мириться», «в докладе говорится, что»."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.casing import like
from editor_app.text.tokens import Token, TokenKind

_FINITE, _INFINITIVE = "тся", "ться"
_LIKELIER, _LIKELY = 10.0, 0.3
"""How much likelier the other form must be at its place than the one that stands there, and how likely at all."""

_UNLIKELY = 0.03
"""How unlikely an infinitive must be before «, что», which follows what is said: «говорится, что»."""


def _check(passage: Passage) -> Iterator[Match]:
    words = [token for token in passage.tokens if token.kind is not TokenKind.SPACE]
    for place, token in enumerate(words):
        other = _other(passage, token)
        if other is None:
            continue
        texts = [word.text for word in words]
        is_likely, would_be = passage.language.context.expected(texts, place, (token.text, other))
        says = other.endswith(_FINITE) and texts[place + 1 : place + 3] == [",", "что"]
        if would_be > max(_LIKELY, _LIKELIER * is_likely) or (says and is_likely < _UNLIKELY):
            yield Match(token.span, (like(token.text, other),))


def _other(passage: Passage, token: Token) -> str | None:
    """Return the other form of a verb that sounds the same, None where there is none."""
    word = token.text.lower()
    if token.kind is not TokenKind.WORD or not word.endswith((_FINITE, _INFINITIVE)):
        return None
    stem = word.removesuffix(_FINITE).removesuffix(_INFINITIVE)
    other = stem + (_FINITE if word.endswith(_INFINITIVE) else _INFINITIVE)
    analyzer = passage.language.analyzer
    return other if analyzer.knows(other) and analyzer.knows(word) else None


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«-тся» или «-ться» по смыслу"),
    message=QT_TRANSLATE_NOOP("rules", "Здесь нужна другая форма глагола, которая звучит так же."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Жителям придется {мирится} с шумом стройки.", "мириться"),
        bad("В докладе {говориться}, что цены вырастут.", "говорится"),
        bad("Они {бояться} темноты.", "боятся"),
        good("Жителям придется мириться с шумом стройки."),
        good("В докладе говорится, что цены вырастут."),
        good("Они боятся темноты и учатся не бояться."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
