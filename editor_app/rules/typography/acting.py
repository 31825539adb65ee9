"""«И. о. министра», «врио»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«И. о.» и «врио»"),
    message=QT_TRANSLATE_NOOP("rules", "«И. о.» пишется с точками и пробелом, «врио» — слитно и без точек."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?<![\w.])и\.о\.(?= )", "и.\u00a0о."),
        (r"(?<=[а-яё] )И\. ?О\.(?= [а-яё])", "и.\u00a0о."),
        (r"(?<![\w.])в\.р\.и\.о\.?(?!\w)", "врио"),
    ),
    examples=(
        bad("Назначен {и.о.} министра.", "и. о."),
        bad("Назначен {в.р.и.о.} министра.", "врио"),
        good("Назначен и. о. министра."),
        good("Назначен врио министра."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    unasked=Unasked.TYPESETTING,
)
