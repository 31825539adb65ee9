"""«Каждый из участников получил», «никто не пострадал»: who is singled out has a verb in the singular."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.agreement import predicate_agrees, predicate_like
from editor_app.morphology.clauses import is_certain_predicate, is_mark
from editor_app.morphology.phrases import ATTRIBUTES
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_PRONOUNS = frozenset("никто некто кто-то кто-нибудь кто-либо".split())
_OUT_OF = frozenset("один каждый любой никто кто-то кто-нибудь кто-либо".split())
"""Words that single somebody out of others: «один из жителей»."""

_BETWEEN = ("ADVB", "PRCL")
_LONGEST = 5
"""Words of those out of whom somebody is singled out."""


def _check(passage: Passage) -> Iterator[Match]:
    analyzer = passage.language.analyzer
    for tree in passage.trees:
        for node in tree:
            readings = [reading for reading in node.readings if reading.lemma in _PRONOUNS | _OUT_OF]
            subjects = [reading for reading in readings if reading.case == "nomn" and reading.number != "plur"]
            verb = _verb_of(tree, node) if subjects and _begins_clause(tree, node) else None
            if verb is None or not is_certain_predicate(verb):
                continue
            verbs = [reading for reading in verb.read_as("VERB", "PRTS") if not reading.has("impr")]
            men = subjects[0].gender in {"masc", ""}
            wrong = (
                all(reading.number == "plur" for reading in verbs)
                if men
                else not any(predicate_agrees(reading, subject) for reading in verbs for subject in subjects)
            )
            if verbs and wrong:
                wanted = subjects[0] if subjects[0].gender else analyzer.readings("он")[0]
                form = predicate_like(analyzer, verbs[0], wanted)
                yield Match(verb.token.span, (correction.written(verb, form),) if form else ())


def _begins_clause(tree: Sequence[Node], node: Node) -> bool:
    """Whether nothing stands before in the clause but a conjunction, a particle or an adverb."""
    before = tree[node.index - 1] if node.index else None
    return (
        before is None or is_mark(before) or {reading.part for reading in before.readings} <= {"CONJ", "PRCL", "ADVB"}
    )


def _verb_of(tree: Sequence[Node], node: Node) -> Node | None:
    """Return the word after a pronoun and those out of whom it singles somebody out, adverbs apart."""
    index = node.index + 1
    if any(reading.lemma in _OUT_OF for reading in node.readings) and index < len(tree) and tree[index].text == "из":
        index = _end_of_phrase(tree, index + 1)
    elif not any(reading.lemma in _PRONOUNS for reading in node.readings):
        return None
    while index < len(tree) and tree[index].read_as(*_BETWEEN) and not tree[index].read_as("VERB", "CONJ", "NOUN"):
        index += 1
    return tree[index] if index < len(tree) else None


def _end_of_phrase(tree: Sequence[Node], start: int) -> int:
    """Return where a phrase in the genitive ends."""
    index = start
    while index < min(len(tree), start + _LONGEST) and any(
        reading.case == "gent" for reading in tree[index].read_as("NOUN", "NPRO", *ATTRIBUTES)
    ):
        index += 1
    return index


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Сказуемое при «один из», «каждый», «никто»"),
    message=QT_TRANSLATE_NOOP("rules", "При этом подлежащем сказуемое стоит в единственном числе и в его роде."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Каждый из участников форума {получили} приз.", "получил"),
        bad("Одна из жительниц поселка {рассказал} о пожаре.", "рассказала"),
        bad("К счастью, никто не {пострадали}.", "пострадал"),
        bad("Кто-то из соседей {вызвали} полицию.", "вызвал"),
        good("Один из жителей вызвал полицию, никто не пострадал."),
        good("Одна из самых высоких гор видна отовсюду."),
        good("Один из авторов сообщила об этом в письме."),
        good("Никто другой, как жители, вызвали полицию."),
        good("Один из домов, построенных весной, сдали."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 184",
)
