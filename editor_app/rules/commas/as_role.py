"""«Как» in the sense of «в качестве» takes no comma: «известен как тренер», «были как родные»."""

from collections.abc import Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.predicates import after, before, has_predicate
from editor_app.morphology.tree import Node
from editor_app.proofreading.commas import superfluous
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import Rule, bad, good

_ROLE = frozenset(
    "представлять представить воспринимать воспринять воспринимать рассматривать рассмотреть выступать выступить "
    "известный предстать представать предстоять характеризовать характеризоваться изобразить изображать описать "
    "описывать определять определить расценивать расценить оценить оценивать использовать использоваться "
    "рассматриваться восприниматься трактовать трактоваться признать признавать выставить принять принимать считать "
    "позиционировать зарекомендовать запомниться показываться изображаться описываться служить работать понимать "
    "понять толковать говорить называть символизировать показать показывать отображать пониматься предстает".split()
)
"""Words that say as what somebody or something is seen or used."""
_COPULAS = frozenset({"быть", "стать"})
_MEASURES = frozenset("так такой такие такая такое таких такого таким такими такую тот тем столь это".split())
"""Words before that make a comparison of it: «так же, как»."""
_TURNS = frozenset("правило известно и говорится например никогда всегда обычно видно раз бы будто минимум".split())
_CLAUSE_WORDS = ("VERB", "PRTS", "INFN", "GRND", "PRED", "ADJS")


def _place(tree: Sequence[Node], node: Node) -> int | None:
    comma = node.index - 1
    if node.text != "как" or comma < 1 or tree[comma].text != "," or node.index + 1 >= len(tree):
        return None
    role = _role(tree, node.index)
    left = before(tree, comma)
    if not role or not left or any(word.text.lower() in _MEASURES for word in left):
        return None
    if any(reading.lemma in _COPULAS for reading in left[-1].readings):
        fits = len(left) > 1 and not has_predicate(role) and any(word.read_as("NOUN") for word in role)
    else:
        fits = _is_told(left)
    return comma if fits else None


def _role(tree: Sequence[Node], index: int) -> Sequence[Node]:
    """Return the words after «как» up to the next mark or «и», or none where they are a clause or a turn of phrase."""
    words = after(tree, index + 1)
    end = next((place for place, word in enumerate(words) if word.text == "и"), len(words))
    role = words[:end]
    if not role or role[0].text.lower() in _TURNS or role[0].read_as("PREP", "ADVB", "CONJ"):
        return ()
    if any(word.read_as(*_CLAUSE_WORDS) and not word.read_as("NOUN", "ADVB") for word in words):
        return ()
    return role if any(word.read_as("NOUN", "NPRO", "ADJF", "PRTF") for word in role) else ()


def _is_told(left: Sequence[Node]) -> bool:
    """Whether the last verb before says as what something is seen."""
    verbs = [
        word
        for word in left
        if any(reading.lemma in _ROLE for reading in word.readings)
        or (word.read_as("VERB") and not word.read_as("NOUN"))
    ]
    if not verbs or verbs[-1] is left[-1]:
        return bool(verbs) and _names_role(verbs[-1]) and not verbs[-1].read_as("INFN", "PRTF")
    return _names_role(verbs[-1])


def _names_role(word: Node) -> bool:
    return any(reading.lemma in _ROLE for reading in word.readings)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("commas", "Лишняя запятая перед «как»"),
    message=QT_TRANSLATE_NOOP("commas", "«Как» в значении «в качестве» запятой не отделяется."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=superfluous(_place),
    examples=(
        bad("Критики восприняли {фильм, как} вызов.", "фильм как"),
        bad("Он предстал перед {зрителями, как} мудрый правитель.", "зрителями как"),
        bad("Соседи {были, как} родственники.", "были как"),
        good("Критики восприняли фильм как вызов."),
        good("Он летел, как птица."),
        good("Дорога такая же, как раньше."),
        good("Эксперт показал, как работает станция."),
        good("Он работает, как и прежде, в школе."),
    ),
    authority="Полный академический справочник по орфографии и пунктуации, §§ 88–90; Розенталь, § 42",
)
