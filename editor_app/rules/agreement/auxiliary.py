"""«Быть» agrees with the short form right after it: «дорога была открыта», not «дорога было открыта»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.agreement import predicate_agrees
from editor_app.morphology.analyzer import Reading
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_TO_BE = "быть"
_SHORT = frozenset({"PRTS", "ADJS"})
_BETWEEN = 2
"""Adverbs that may stand between: «была впервые открыта»."""

_RARE = 0.05


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            forms = [reading for reading in node.read_as("VERB") if reading.lemma == _TO_BE and not reading.has("impr")]
            short = _short_forms(tree, node) if forms and (forms[0].has("3per") or forms[0].has("past")) else []
            if short and not any(predicate_agrees(form, each) for form in forms for each in short):
                yield Match(node.token.span, _agreeing(passage, node, forms[0], short))


def _short_forms(tree: Sequence[Node], verb: Node) -> list[Reading]:
    """Return the readings of the short form that a verb belongs to; none where it may be anything else."""
    for word in tree[verb.index + 1 : verb.index + 2 + _BETWEEN]:
        likely = [reading for reading in word.readings if reading.probability >= _RARE]
        if not word.known or not likely:
            return []
        if all(reading.part in _SHORT and not reading.has("ADJS", "neut") for reading in likely):
            return likely
        if any(reading.part not in ("ADVB", "PRCL") and not reading.has("ADJS", "neut") for reading in likely):
            return []
    return []


def _agreeing(passage: Passage, verb: Node, form: Reading, short: Sequence[Reading]) -> tuple[str, ...]:
    of_past = form.has("past")
    wanted = ({each.number, each.gender if of_past and each.number == "sing" else ""} - {""} for each in short)
    forms = (passage.language.analyzer.inflect(form, grammemes) for grammemes in wanted)
    return tuple(dict.fromkeys(correction.written(verb, each) for each in forms if each))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Быть» не согласовано с краткой формой"),
    message=QT_TRANSLATE_NOOP("rules", "Глагол «быть» стоит в роде и числе краткого причастия или прилагательного."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Дорога {было} открыта в мае.", "была"),
        bad("Аулы {был} серьезно подтоплены.", "были"),
        bad("Так нам {была} сказано.", "было"),
        bad("Меры {будет} приняты завтра.", "будут"),
        good("Дорога была впервые открыта в мае."),
        good("Было решено построить мост, меры будут приняты."),
        good("Он был хорошо известен, и это было нужно."),
        good("Школа была полна детей."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 183–189",
)
