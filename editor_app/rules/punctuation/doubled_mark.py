"""A mark typed twice, or marks in the wrong order."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Двойные и перепутанные знаки"),
    message=QT_TRANSLATE_NOOP("rules", "Знаки стоят дважды или не в том порядке."),
    kind=Kind.PUNCTUATION,
    severity=Severity.ERROR,
    check=patterns(
        (r"(?<![,;:.])([,;:])(?:[ \u00a0]?\1)+", r"\1"),
        (r",\.(?![.\w])", ".", ","),
        (r"!\?(?![!?])", "?!"),
        (r"([?!])(?:…|\.{3})", r"\1.."),
        (r"(?<=\b[тТ]\.[ \u00a0][деп])\.\.(?!\.)", "."),
    ),
    examples=(
        bad("Дорогу открыли{,,} но поток машин небольшой.", ","),
        bad("Сроки назвали{::} май и июнь.", ":"),
        bad("Неужели снова{!?}", "?!"),
        bad("Купили парты, доски и т. д{..}", "."),
        good("Дорогу открыли, но поток машин небольшой."),
        good("Неужели снова?! Да…"),
        good("Счет по сетам — 2:1."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
