"""A name that no list has: asked about once in a paragraph, quietly, because only the writer can tell."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.lexicon.formation import is_like_a_name
from editor_app.lexicon.strangers import Seems
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good


def _check(passage: Passage) -> Iterator[Match]:
    asked = set()
    for stranger in passage.strangers:
        if stranger.seems is Seems.NAME and not is_like_a_name(stranger.word) and stranger.word not in asked:
            asked.add(stranger.word)
            yield Match(stranger.span)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Незнакомое имя"),
    message=QT_TRANSLATE_NOOP("rules", "Проверьте, как пишется это имя: словари его не знают."),
    kind=Kind.FACTS,
    severity=Severity.HINT,
    check=_check,
    examples=(
        bad("Гостя звали {Уйрхольм}."),
        bad("Отряд вышел к озеру {Чхандрупа}."),
        good("Гостя звали Абылайхан Ержанулы Сагинбаев."),
        good("Отряд вышел к озеру Алаколь."),
    ),
    authority="Списки имен и названий словаря",
    catch_all=True,
)
