"""A number that ends in one, eleven excepted, takes the singular: «31 процент»."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_GENITIVE = re.compile(r"\b(?:более|менее|больше|меньше|около|свыше|порядка|до|от|из|без|для|с|у|после|против) $")
_COUNTED = re.compile(
    r"(?<![\w.,–—-])(?<!\d[ \u00a0])(?:[1-9]\d*)?(?<!1)1 (?P<noun>процентов|долларов|рублей|миллионов|миллиардов|"
    r"лет|дней|часов|минут|секунд|месяцев|километров|метров|гектаров|домов|районов|городов|поселков|депутатов|"
    r"участников|пострадавших|предприятий|учреждений|случаев|баллов|градусов|литров|килограммов|центнеров)(?![\w-])"
)


def _check(passage: Passage) -> Iterator[Match]:
    analyzer = passage.language.analyzer
    for match in _COUNTED.finditer(passage.folded):
        reading = next(each for each in analyzer.readings(match["noun"]) if each.number == "plur")
        cases = ["gent", "nomn"] if _GENITIVE.search(passage.folded[: match.start()]) else ["nomn", "gent"]
        forms = [analyzer.inflect(reading, {"sing", case}) for case in cases]
        yield Match(Span(*match.span("noun")), tuple(form for form in forms if form))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Существительное при числе на один"),
    message=QT_TRANSLATE_NOOP(
        "rules", "При числе, которое кончается на один, существительное стоит в единственном числе."
    ),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Явка составила 31 {процентов}.", "процент"),
        bad("Собрали более 101 {долларов}.", "доллара"),
        bad("Ему 21 {лет}.", "год"),
        good("Явка составила 31 процент."),
        good("Собрали 111 долларов за 11 лет."),
        good("Поселок в 1,1 километра, от 21–31 процентов."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке",
)
