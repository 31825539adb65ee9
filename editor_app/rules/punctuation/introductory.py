"""Introductory words without their commas: «К сожалению мы», «работа иначе говоря важна».

Before a phrase that is set off by itself they take none after them («птицы, например грачи, улетели»), so a comma
before the words is enough to say nothing.
"""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_ANYWHERE = (
    "к сожалению|к счастью|так сказать|иначе говоря|иными словами|скорее всего|судя по всему|мягко говоря|"
    "честно говоря|короче говоря|по правде говоря|строго говоря|по-видимому|по всей видимости|по всей вероятности|"
    "во-первых|во-вторых|в-третьих|на мой взгляд|по моему мнению|как ни странно|разумеется|как известно"
)
_OPENING_ONLY = (
    "кроме того|более того|помимо того|как правило|например|к примеру|следовательно|кстати|одним словом|"
    "с одной стороны|с другой стороны|конечно|несомненно|вероятно|впрочем|в частности|другими словами"
)
_GOES_ON = "что|же|ли|бы|для|о|об|и|а|но|это"
"""Words that make the phrase part of the sentence, or another phrase: «кроме того что», «конечно же»."""

_OPENING = re.compile(rf"(?P<words>{_ANYWHERE}|{_OPENING_ONLY})(?= (?!(?:{_GOES_ON})\b)[а-яё\w«])")
_INSIDE = re.compile(rf"(?<=[а-я])(?P<before> )(?P<words>{_ANYWHERE})(?P<after>,| (?!(?:{_GOES_ON})\b)(?=[а-я]))")
_MAY_LEAD = re.compile(r"(?:^|[^\w])(?:а|и|но|или|что)$")


def _check(passage: Passage) -> Iterator[Match]:
    for sentence in passage.sentences:
        if match := _OPENING.match(passage.folded, sentence.start):
            span = Span(*match.span("words"))
            yield Match(span, (span.of(passage.text) + ",",))
    for match in _INSIDE.finditer(passage.folded):
        closed = match["after"] == ","
        if closed and _MAY_LEAD.search(passage.folded[: match.start()]):
            continue
        words = Span(*match.span("words")).of(passage.text)
        yield Match(Span(match.start(), match.end("words") + closed), (f", {words},",))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Запятые при вводных словах"),
    message=QT_TRANSLATE_NOOP("rules", "Вводные слова выделяются запятыми."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("{Кроме того} отремонтируют школу.", "Кроме того,"),
        bad("{К сожалению} дорога закрыта.", "К сожалению,"),
        bad("Дорога{ к сожалению} закрыта.", ", к сожалению,"),
        bad("Это решение{ мягко говоря,} спорное.", ", мягко говоря,"),
        good("Кроме того, отремонтируют школу."),
        good("Кроме того что тепло, еще и сухо."),
        good("Дорога, к сожалению, закрыта."),
        good("Степные птицы, например дрофы, улетели."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник, §§ 91–93",
)
