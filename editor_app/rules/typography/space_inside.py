"""Spaces on the inner side of quotation marks and brackets."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Пробел внутри кавычек или скобок"),
    message=QT_TRANSLATE_NOOP("rules", "Кавычки и скобки не отделяются пробелом от того, что в них стоит."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (r"(?<![:;=])(?<![:;=]-)([«„(\[])[ \u00a0]+(?=\S)", r"\1"),
        (r"(?<=[\w.!?…%])[ \u00a0]+([»)\]])(?=[\s.,;:!?)»]|$)", r"\1"),
        (r"(?<=[\w.!?…%])[ \u00a0]+([)\]])(?=\w)", r"\1"),
    ),
    examples=(
        bad("Газета {« }Степной вестник» вышла утром.", "«"),
        bad("Газета «Степной вестник{ »} вышла утром.", "»"),
        bad("Все районы {( }кроме двух) готовы.", "("),
        good("Газета «Степной вестник» вышла утром (тираж прежний)."),
        good("Он поставил смайлик :) и ушел."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    any_language=True,
    unasked=Unasked.TYPESETTING,
)
