"""«Такие как» before a list is not divided: «города, такие как Тараз и Кентау»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.predicates import after, has_predicate
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_DIVIDED = re.compile(
    r"(?<=[а-я»], )(?P<such>так(?:ой|ая|ое|ие|их|им|ими|ую|ого|ому|ом)(?: же)?)(?P<comma>,) как (?=[а-я«])"
)


def _check(passage: Passage) -> Iterator[Match]:
    for sentence, tree in zip(passage.sentences, passage.trees, strict=True):
        for match in _DIVIDED.finditer(passage.folded, sentence.start, sentence.end):
            following = next((node.index for node in tree if node.token.start >= match.end()), None)
            if following is not None and not has_predicate(after(tree, following)):
                span = Span(*match.span())
                yield Match(Span(span.start, span.end - 1), (span.of(passage.text).replace(",", "", 1).rstrip(),))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Лишняя запятая в «такие как»"),
    message=QT_TRANSLATE_NOOP("commas", "Перед перечислением «такие как» не разделяется запятой."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Растут города, {такие, как} Тараз и Кентау.", "такие как"),
        bad("Весна теплая, {такая же, как} на юге.", "такая же как"),
        good("Растут города, такие как Тараз и Кентау."),
        good("Весна такая же, как на юге."),
        good("Это были дома, такие, как строили деды."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 42",
)
