"""The parts of an abbreviation stay together: «т. д.», «н. э.», «ст. м.»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

_PART = r"(?!(?:рф|ру|рус|орг|укр|бг|срб|дд|мм)\.)[а-яё]{1,3}\."
"""No part is the end of a site's name, or of «дд.мм.гггг»."""

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Неразрывный пробел в сокращении"),
    message=QT_TRANSLATE_NOOP("rules", "Между частями сокращения ставится неразрывный пробел."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.TYPOGRAPHY,
    check=patterns(
        (rf"(?<!\S){_PART}(?P<at> ?)(?={_PART})", "\u00a0"),
        (rf"(?<!\S){_PART}[ \u00a0]?{_PART}(?P<at> ?)(?={_PART})", "\u00a0"),
        (r"(?<!\w)(?:и|в)(?P<at> )(?=(?:др|пр)\.)", "\u00a0"),
    ),
    examples=(
        bad("Купили парты и т.{ }д.", "\u00a0"),
        bad("Курс вырос к ф.{}ст. за день.", "\u00a0"),
        good("Купили парты и т.\u00a0д."),
        good("Завтра придет автобус. Так решили."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    optional=True,
    unasked=Unasked.TYPESETTING,
)
