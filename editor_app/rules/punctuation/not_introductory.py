"""Commas after words that are not introductory: «Однако, школа», «В результате, цены», «, как минимум,»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.predicates import goes_on_with_clause
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_OPENING = re.compile(
    r"(?P<words>однако|в результате|в конечном итоге|в связи с этим|в связи с (?:выше)?изложенным|на данный момент|"
    r"на сегодняшний день|в настоящее время|вместе с тем|в то же время|тем не менее|несмотря ни на что|в итоге|"
    r"при этом|между тем|тем временем|как минимум|в отличие от (?:них|него|нее|нас)|а вдруг)(?P<at>,)(?= [а-я«])"
)
_INSIDE = re.compile(
    r"(?<=[а-я])(?P<whole>, (?P<words>как минимум|как максимум|в первую очередь|якобы|вдруг|буквально|примерно|"
    r"приблизительно|вряд ли|едва ли|как раз|вдобавок|поистине|так называем[а-я]+),) (?=[а-я\d])"
)
_INSERTED = re.compile(r"[^.!?…]{0,90},")
"""What is set off after the words has a comma of its own at its end: «Однако, как сказал аким, школа»."""


def _check(passage: Passage) -> Iterator[Match]:
    for sentence, tree in zip(passage.sentences, passage.trees, strict=True):
        match = _OPENING.match(passage.folded, sentence.start)
        if match and (not _INSERTED.match(passage.folded, match.end()) or goes_on_with_clause(tree, match.end())):
            span = Span(match.start(), match.end())
            yield Match(span, (span.of(passage.text)[:-1],))
    for match in _INSIDE.finditer(passage.folded):
        words = Span(*match.span("words")).of(passage.text)
        yield Match(Span(*match.span("whole")), (f" {words}",))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Лишние запятые при словах, похожих на вводные"),
    message=QT_TRANSLATE_NOOP("rules", "Эти слова не вводные: запятая не нужна."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("{Однако,} школа открылась.", "Однако"),
        bad("{В результате,} цены снизились.", "В результате"),
        bad("Прошло{, как минимум,} два года.", " как минимум"),
        bad("Это{, так называемый,} пилотный проект.", " так называемый"),
        good("Однако школа открылась."),
        good("Однако, видя это, школу открыли."),
        good("Однако, как сказал аким, школа открылась."),
        good("В результате цены снизились."),
        good("Прошло как минимум два года."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник, §§ 91–93",
)
