"""What stands at an ellipsis: no space before it, one after it, no comma."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Знаки при многоточии"),
    message=QT_TRANSLATE_NOOP("rules", "Многоточие вбирает запятую и отделяется пробелом только справа."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?<=[\w»)])[ \u00a0](\.{3}|…)(?=\s|$)", r"\1"),
        (r"(…|(?<!\.)\.{3}),(?=\w)", r"\1 "),
        (r"(…|(?<!\.)\.{3}),(?!\w)", r"\1"),
        (r"(?<=[а-яё]…|[!?]…)(?=[А-ЯЁ])", " "),
        (r"(?<=[а-яё]\.\.\.)(?=[А-ЯЁ])", " "),
        (r"(?<=[!?]\.\.)(?=[^\W\d_])", " "),
    ),
    examples=(
        bad("Перед знаками{ ...} пробел.", "..."),
        bad("Моя работа{…,} но не будем.", "…"),
        bad("И вот так…{}И еще.", " "),
        good("Перед знаками… пробел."),
        good("Он сказал: «…не будем»."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
