"""A dash with a space on one side only: «слово- слово». «Одно- и двухэтажный» is right."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Пробел с одной стороны тире"),
    message=QT_TRANSLATE_NOOP("rules", "Тире отделяется пробелами с обеих сторон, дефис — ни с одной."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=patterns(
        # «одно- и двухэтажный», «фото-, видеокамеры»: a hanging hyphen waits for the other half.
        (r"(?<=[а-яё])([-–—]) (?=[а-яё])(?!(?:и|или|а также|либо|да|то|по|до)\b)(?![а-яё]+-)", " — "),
        (r"(?<=[а-яё]) ([-–—])(?=[а-яё])", " — "),
    ),
    examples=(
        bad("Уровень воды растет в Урале{- }сообщает акимат.", " — "),
        bad("Все о дорогах в этих местах{ -}подробнее в репортаже.", " — "),
        good("Построят одно- и двухэтажные дома."),
        good("Уровень воды растет — сообщает акимат."),
        good("Купят фото-, видеокамеры."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
)
