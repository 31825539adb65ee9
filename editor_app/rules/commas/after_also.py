"""«Также», «потом», «поэтому» at the beginning of a sentence are no introductory words: «Также, открыли школу»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.predicates import goes_on_with_clause
from editor_app.proofreading.commas import without_comma
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_OPENING = re.compile(
    r"(?:(?:и|но|а) )?(?P<words>также|тоже|потом|затем|именно поэтому|поэтому|для начала|в заключение|тогда|иногда|"
    r"часто|так как|потому что)(?P<comma>,)(?= [а-я])"
)
_INSIDE = re.compile(r"(?<=[а-я»,] )(?P<words>так как|именно поэтому)(?P<comma>,)(?= [а-я])")


def _check(passage: Passage) -> Iterator[Match]:
    for sentence, tree in zip(passage.sentences, passage.trees, strict=True):
        match = _OPENING.match(passage.folded, sentence.start)
        if match and goes_on_with_clause(tree, match.end()):
            yield without_comma(passage, match)
        for match in _INSIDE.finditer(passage.folded, sentence.start, sentence.end):
            if goes_on_with_clause(tree, match.end()):
                yield without_comma(passage, match)


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
