"""No comma inside turns of phrase: «ни да ни нет», «неизвестно где», «как таковой»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import phrases
from editor_app.proofreading.rule import Rule, bad, good

_NEITHER = (
    "бе ме|больше меньше|да нет|два полтора|дна покрышки|кола двора|нашим вашим|ответа привета|себе людям|сном духом|"
    "там сям|так сяк|туда сюда|уму сердцу|холодно жарко|шатко валко"
)
_BOTH = "там сям|туда сюда|смех горе"
_QUESTIONS = "что|кто|как|где|когда|куда|откуда|зачем|почему"


def _pairs(conjunction: str, table: str) -> list[tuple[str, ...]]:
    pairs = (pair.split() for pair in table.split("|"))
    return [
        (f"{conjunction} {left}, {conjunction} {right}", f"{conjunction} {left} {conjunction} {right}")
        for left, right in pairs
    ]


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Лишняя запятая в устойчивом выражении"),
    message=QT_TRANSLATE_NOOP("commas", "Внутри устойчивого выражения запятая не ставится."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=phrases(
        *_pairs("ни", _NEITHER),
        *_pairs("и", _BOTH),
        (rf"(неведомо|непонятно|неизвестно), ({_QUESTIONS})(?=[.!?])", r"\1 \2"),
        (r"(\w+), (как таков(?:ой|ая|ое|ые|ого|ых|ую)), ", r"\1 \2 "),
        (r"(\w+), (как (?:надо|нужно))(?=[.!?])", r"\1 \2"),
    ),
    examples=(
        bad("Он не сказал {ни да, ни нет}.", "ни да ни нет"),
        bad("Деньги ушли {неизвестно, куда}.", "неизвестно куда"),
        bad("От него {ни ответа, ни привета}.", "ни ответа ни привета"),
        good("Он не сказал ни да ни нет."),
        good("Неизвестно, куда ушли деньги."),
        good("Нет ни хлеба, ни воды."),
        good("Все сделано как надо."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, §§ 31, 118; Розенталь, §§ 16, 41",
)
