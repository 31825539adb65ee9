"""«Экс-», «вице-», «обер-», «унтер-» are joined by a hyphen."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Дефис после «экс» и «вице»"),
    message=QT_TRANSLATE_NOOP("rules", "Эта часть присоединяется дефисом."),
    kind=Kind.SPELLING,
    severity=Severity.ERROR,
    check=phrases(
        (r"(экс|вице|обер|унтер|лейб) (\w{3,})", r"\1-\2"),
        (
            r"(премьер|штаб|генерал|капитан|контр) (министр|квартир|майор|лейтенант|полковник|адмирал)(\w{0,4})",
            r"\1-\2\3",
        ),
        (r"(экс|вице)(премьер|министр|президент|чемпион|спикер|губернатор|консул|мэр|аким)(\w{0,4})", r"\1-\2\3"),
    ),
    examples=(
        bad("Выступил {экс министр} труда.", "экс-министр"),
        bad("Приехал {вице премьер}.", "вице-премьер"),
        bad("Назначен {вицеминистр} труда.", "вице-министр"),
        good("Выступил экс-министр труда."),
        good("Приехал вице-премьер."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник",
    unasked=Unasked.FIX,
)
