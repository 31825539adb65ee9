"""«Вчера», «сегодня», «завтра» in a text that will be read on another day."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Вчера, сегодня, завтра"),
    message=QT_TRANSLATE_NOOP("rules", "Назовите день: новость прочтут и позже."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check=phrases(("(?:поза)?вчера|сегодня|(?:после)?завтра",)),
    examples=(
        bad("Мост открыли {вчера}."),
        bad("{Сегодня} в Алматы пойдет дождь."),
        good("Мост открыли 15 апреля."),
        good("Сегодняшний день выдался теплым."),
    ),
    authority="Практика новостных редакций",
    optional=True,
)
