"""An indirect question begins with a comma: «показал, как строят», «знает, какой будет дорога», «узнал, о чем речь»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.predicates import after, has_predicate
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import wanting
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_KNOWING = frozenset(
    "видеть увидеть смотреть посмотреть показать показывать знать узнать узнавать понять понимать рассказать "
    "рассказывать рассказываться помнить вспомнить слышать услышать объяснить представить наблюдать описать описывать "
    "заметить замечать говориться думать спросить обсудить решить выяснить почувствовать чувствовать сообщить "
    "показываться выбирать выбрать указать".split()
)
_VERBS = frozenset({"VERB", "INFN", "GRND"})
_QUESTIONS = frozenset(
    "какой какая какое какие каким какими каких какую каков каково сколько кто чей чья почему зачем куда откуда "
    "насколько".split()
)
_AFTER_PREPOSITION = frozenset("чего чему чем ком кого кому какой какого каких каким какому какие какую".split())
_TURNS = frozenset("можно минимум раз бы будто только угодно попало".split())


def _place(tree: Sequence[Node], node: Node) -> int | None:
    if node.index + 2 >= len(tree):
        return None
    start = node.index
    if node.text in _AFTER_PREPOSITION and start > 1 and tree[start - 1].read_as("PREP"):
        start -= 1
    elif node.text not in _QUESTIONS and node.text != "как":
        return None
    if not start or is_mark(tree[start - 1]) or not _introduces(tree, start - 1):
        return None
    question = after(tree, node.index + 1)
    if (
        not question
        or question[0].text in _TURNS
        or not (has_predicate(question) or any(word.read_as("INFN") for word in question))
    ):
        return None
    return start


def _introduces(tree: Sequence[Node], index: int) -> bool:
    """Whether a word is a verb of knowing, or the end of «о том»."""
    word = tree[index]
    if word.text == "том" and index and tree[index - 1].text.lower() in {"о", "об"}:
        return True
    return any(reading.lemma in _KNOWING and reading.part in _VERBS for reading in word.readings)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Запятая перед косвенным вопросом"),
    message=QT_TRANSLATE_NOOP("commas", "Косвенный вопрос отделяется запятой."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=wanting(_place),
    examples=(
        bad("Строители {показали как} идет ремонт.", "показали, как"),
        bad("Жители хотят {знать какой} будет новая дорога.", "знать, какой"),
        bad("Журналисты {узнали о} чем договорились стороны.", "узнали, о"),
        good("Строители показали, как идет ремонт."),
        good("Он понимает как можно больше."),
        good("Мы знаем его как честного человека."),
        good("Журналисты узнали, о чем договорились стороны."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, § 115; Розенталь, § 33",
)
