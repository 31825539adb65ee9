"""«-ться» after a modal verb, the future «будет» and their kin: «может накопиться»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.casing import like
from editor_app.text.span import Span

_AFTER_MODAL = re.compile(
    r"(?<![\w-])(?:мо(?:жет|гут|г|гла|гло|гли|жем|жно)|смо(?:жет|гут|г|гла|гли)|нужно|надо|необходимо|нельзя|пора|"
    r"долж(?:ен|на|но|ны)(?! быть)|буд(?:ет|ут|ем)|хо(?:чет|тят|тел|тела|тели)|начал[аио]?|начина(?:ет|ют|ла|ли|л)|"
    r"продолж(?:ает|ают|ал|ала|али|ил|ила|или|ит|ат)|стал[аио]?|перестал[аио]?|планиру(?:ет|ют)|намерен[аы]?|"
    r"собира(?:ется|ются)|пыта(?:ется|ются|лся|лась|лись)|обязан[аоы]?|вынужден[аоы]?|призвал[аи]?|удалось|удастся)"
    r" (?:не |быстро |скоро |также |снова |вновь |больше |еще |только |по-прежнему )?(?P<verb>[а-я]{2,}тся)(?![\w-])"
)


def _check(passage: Passage) -> Iterator[Match]:
    analyzer = passage.language.analyzer
    for match in _AFTER_MODAL.finditer(passage.folded):
        finite = next((each for each in analyzer.readings(match["verb"]) if each.part == "VERB" and each.known), None)
        if finite is None:
            continue
        nearest = match["verb"][:-3] + "ться"
        infinitive = nearest if analyzer.knows(nearest) else finite.lemma
        span = Span(*match.span("verb"))
        yield Match(span, (like(span.of(passage.text), infinitive),))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«-тся» и «-ться»"),
    message=QT_TRANSLATE_NOOP("rules", "После этого слова нужен инфинитив, с мягким знаком."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("На складе может {накопится} вода.", "накопиться"),
        bad("Турнир будет {проводится} в мае.", "проводиться"),
        bad("Цены должны {меняется} реже.", "меняться"),
        good("На складе может накопиться вода."),
        good("Турнир, как стало известно, проводится в мае."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
