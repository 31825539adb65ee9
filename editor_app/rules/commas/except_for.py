"""A comma stands before «кроме» after «все» and «никто»: «все, кроме него», «ничего, кроме работы»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая перед «кроме»"),
    message=QT_TRANSLATE_NOOP("commas", "После «все», «никто», «ничего» оборот с «кроме» выделяется запятыми."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=phrases(
        ("(все|всех|всем|всеми|никто|никого|никому|ничто|ничего|ничему|нигде|везде) (кроме)(?! того)", r"\1, \2"),
    ),
    examples=(
        bad("Пришли {все кроме} директора.", "все, кроме"),
        bad("Он не видел {ничего кроме} работы.", "ничего, кроме"),
        good("Пришли все, кроме директора."),
        good("Все, кроме того, устали."),
        good("Кроме директора, пришли все."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 76; Розенталь, § 22",
)
