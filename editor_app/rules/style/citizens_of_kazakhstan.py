"""«Казахстанский» is of the state and its citizens, «казахский» of the people and the language."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Казахский» и «казахстанский»"),
    message=QT_TRANSLATE_NOOP("rules", "О государстве и его гражданах говорят «казахстанский»."),
    kind=Kind.STYLE,
    severity=Severity.WARNING,
    check=phrases(
        (
            (
                "казахск(ая|ой|ую)(?= (?:экономик|арми|валют|нефт|полици|промышленност|таможн|границ|сборн|"
                r"авиаци|компани|делегаци|бирж|пенси)\w)"
            ),
            r"казахстанск\1",
        ),
        (
            (
                "казахск(ий|ого|ому|им|ом|ие|их|ими)(?= (?:рын(?:ок|к)|парламент|бюджет|бизнес|банк|рубеж|"
                "паспорт|посол|посл|экспорт|завод|чиновник|предпринимател|депутат|спортсмен|"
                r"школьник)\w{0,4}(?!\w))"
            ),
            r"казахстанск\1",
        ),
    ),
    examples=(
        bad("{Казахская} экономика растет.", "Казахстанская"),
        bad("Вырос {казахский} экспорт зерна.", "казахстанский"),
        good("Казахстанская экономика растет."),
        good("Он знает казахский язык и казахскую культуру."),
    ),
    authority="Русский орфографический словарь",
)
