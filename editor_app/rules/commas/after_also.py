"""«Также», «потом», «поэтому» at the beginning of a sentence are no introductory words: «Также, открыли школу»."""

import re
from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import after, has_predicate
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_OPENING = re.compile(
    r"(?:(?:и|но|а) )?(?P<words>также|тоже|потом|затем|именно поэтому|поэтому|для начала|в заключение|тогда|иногда|"
    r"часто|так как|потому что)(?P<comma>,)(?= [а-я])"
)
_DASHES = frozenset("—–‒")
_NEAR = 6


def _check(passage: Passage) -> Iterator[Match]:
    for sentence, tree in zip(passage.sentences, passage.trees, strict=True):
        match = _OPENING.match(passage.folded, sentence.start)
        if match and _is_clause([node for node in tree if node.token.start >= match.end()], tree):
            words = Span(*match.span("words"))
            yield Match(Span(words.start, match.end("comma")), (words.of(passage.text),))


def _is_clause(rest: Sequence[Node], tree: Sequence[Node]) -> bool:
    """Whether a clause follows, not something inserted: «Также, как сообщил аким,»."""
    if not rest or is_mark(rest[0]) or (rest[0].read_as("CONJ", "GRND", "PREP") and not rest[0].read_as("NOUN")):
        return False
    words = after(tree, rest[0].index)
    subject = any(word.relation.startswith("nsubj") for word in words)
    return (has_predicate(words) and subject) or any(word.text in _DASHES for word in rest[:_NEAR])


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Лишняя запятая после «также», «поэтому»"),
    message=QT_TRANSLATE_NOOP("commas", "Это не вводное слово: запятая не нужна."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("{Также,} депутаты приняли бюджет.", "Также"),
        bad("{Поэтому,} рейсы задержались.", "Поэтому"),
        bad("И {потом,} дорога опустела.", "потом"),
        good("Также депутаты приняли бюджет."),
        good("Также, как сообщил аким, приняли бюджет."),
        good("Тогда, в девяностые, школ не строили."),
        good("Поэтому рейсы отменили."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 92; Розенталь, § 25",
)
