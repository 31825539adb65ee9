"""A date that does not exist, or that is another day of the week than the text says."""

from calendar import monthrange
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.dates import dates
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_LEAP_YEAR = 2000
_NO_SUCH_DAY = QT_TRANSLATE_NOOP("rules", "Такого дня в этом месяце нет.")


def _check(passage: Passage) -> Iterator[Match]:
    for written in dates(passage):
        if not 1 <= written.day <= monthrange(written.year or _LEAP_YEAR, written.month)[1]:
            yield Match(written.day_span, message=_NO_SUCH_DAY)
        elif written.year and written.weekday and (right := written.right_weekday(passage, written.year)):
            yield Match(written.weekday, (right,))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Дата и день недели"),
    message=QT_TRANSLATE_NOOP("rules", "Эта дата приходится на другой день недели."),
    kind=Kind.FACTS,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Школа откроется в {среду}, 15 апреля 2022 года.", "пятницу"),
        bad("Съезд пройдет 15 апреля 2022 года ({вторник}).", "пятница"),
        bad("Отчет сдадут {31} апреля."),
        bad("Он родился {29} февраля 2023 года."),
        good("Школа откроется в пятницу, 15 апреля 2022 года."),
        good("Школа откроется в среду, 15 апреля."),
        good("Он родился 29 февраля."),
    ),
    authority="Григорианский календарь",
)
