"""«Ни» and «не» in fixed turns of phrase."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Не» и «ни»"),
    message=QT_TRANSLATE_NOOP("rules", "В этом обороте пишется другая частица."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        ("никто иной,? как", "не кто иной, как"),
        ("ничто иное,? как", "не что иное, как"),
        ("(?P<at>во что бы то не стало)", "во что бы то ни стало"),
        ("(как|что|где|кто) бы то не было", r"\1 бы то ни было"),
        ("ни (чего|кого|кому|где|куда|когда|сколько) не", r"ни\1 не"),
        (
            (
                "(где|куда|когда|сколько|кто|что) бы(?: он| она| они| мы| ты| вы)?(?P<at> не) (?:находи|был|"
                r"дела|говори|случи|происходи|пошел|пошл|стара|пыта|обраща)\w+"
            ),
            " ни",
        ),
    ),
    examples=(
        bad("Это {никто иной как} мастер.", "не кто иной, как"),
        bad("Сдать дом {во что бы то не стало}.", "во что бы то ни стало"),
        bad("В поселке {ни чего не} изменилось.", "ничего не"),
        bad("Где бы он{ не} находился, его ждут.", " ни"),
        good("Это не кто иной, как мастер."),
        good("Где бы он ни находился, его ждут."),
        good("Никто иной не пришел."),
        good("Как бы не опоздать."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
)
