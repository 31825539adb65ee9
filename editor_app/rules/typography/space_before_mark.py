"""A space before a comma, a full stop or another mark that ends what stands before it."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Пробел перед знаком"),
    message=QT_TRANSLATE_NOOP("rules", "Перед этим знаком пробел не нужен."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        # Not before a smiley, «.kz» or dots that stand for a pause.
        (r"(?<=[\w»”\"%)])[ \u00a0]+([,;!?]|[:](?![)(DР/\\-])|\.(?![\w.]))", r"\1"),
    ),
    examples=(
        bad("Дорогу открыли{ ,} но поток машин небольшой.", ","),
        bad("Кто ответит за срыв сроков{ ?}", "?"),
        bad("Сроки сдвинули{ .}", "."),
        good("Дорогу открыли, но поток машин небольшой."),
        good("Сайт на домене .kz работает."),
        good("Он подумал ... и согласился."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
