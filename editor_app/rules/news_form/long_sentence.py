"""A sentence that the reader must read twice."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_MOST = 35
"""Words: of the sentences of published news fewer than three in a hundred have more."""


def _check(passage: Passage) -> Iterator[Match]:
    for sentence in passage.sentences:
        words = [word for word in passage.words if sentence.holds(word.span)]
        if len(words) > _MOST:
            yield Match(Span(words[_MOST].start, words[-1].end))


_THIRTY_FIVE = (
    "Утром жители двух соседних районов вышли на новый мост через широкую реку и долго смотрели на то, как по нему "
    "медленно едут первые машины, которые везут школьников, их учителей, гостей и главного строителя из города"
)

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Длинное предложение"),
    message=QT_TRANSLATE_NOOP("rules", "В предложении больше 35 слов: разделите его."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check=_check,
    examples=(
        bad(f"{_THIRTY_FIVE} {{Павлодара}}."),
        bad(f"Было тихо. {_THIRTY_FIVE} {{Павлодара и области}}."),
        good(f"{_THIRTY_FIVE}."),
        good("Утром жители вышли на новый мост. Первыми по нему проехали школьники."),
    ),
    authority="95 из 100 предложений новостных сайтов Казахстана короче 32 слов",
    optional=True,
)
