"""An adjective, participle or pronoun agrees with its noun in case, number and gender."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.attribution import governed_before, noun_of
from editor_app.morphology.phrases import ATTRIBUTES, agree, attribute_cases, noun_cases
from editor_app.morphology.plurality import explained
from editor_app.morphology.predicates import after, agrees
from editor_app.morphology.substantives import ends_phrase_of_its_own, has_wrong_case, is_all_that
from editor_app.morphology.tree import Node
from editor_app.morphology.valency import governs, may_have_object
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_ADVERBS = frozenset("все всё это такое".split())
"""Forms that are particles as well: «это все вопрос техники», «это камеры», «что такое деньги»."""

_MONTHS = frozenset("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split())

_OFFERED = 3


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            noun = noun_of(tree, node)
            if noun is not None and not agree(node, noun) and _is_wrong(tree, node, noun):
                yield _match(passage, tree, node, noun)


def _match(passage: Passage, tree: Sequence[Node], attribute: Node, noun: Node) -> Match:
    """Mark the word that is wrong, or both where either may be."""
    pairs = correction.phrase(passage.language.analyzer, tree, attribute, noun)[:_OFFERED]
    if pairs and all(pair[1] == noun.text for pair in pairs):
        return Match(attribute.token.span, tuple(pair[0] for pair in pairs))
    if pairs and all(pair[0] == attribute.text for pair in pairs):
        return Match(noun.token.span, tuple(pair[1] for pair in pairs))
    span = Span(attribute.token.start, noun.token.end)
    between = passage.text[attribute.token.end : noun.token.start]
    return Match(span, tuple(between.join(pair) for pair in pairs))


def _is_wrong(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    if any(excuse(tree, attribute, noun) for excuse in _EXCUSES):
        return False
    if attribute_cases(attribute) & noun_cases(noun) <= {"accs"}:
        return has_wrong_case(tree, attribute, noun)
    return not may_have_object(attribute, noun) or _has_no_other_noun(tree, attribute, noun)


def _takes_two_slips(_tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """«Смелого пуля боится»: no single slip of case, number or gender explains the forms."""
    return not any(
        left.case == right.case or (left.number == right.number and left.gender in {"", right.gender})
        for left in attribute.read_as(*ATTRIBUTES)
        for right in noun.read_as("NOUN")
    )


def _is_date(_tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """«Двадцать пятое августа»."""
    return any(reading.lemma in _MONTHS for reading in noun.readings) and any(
        reading.has("Anum", "neut") for reading in attribute.readings
    )


def _is_of_quality(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """«Этот розоватого цвета собор»."""
    between = tree[attribute.index + 1 : noun.index]
    return (
        "gent" in noun_cases(noun)
        and "gent" not in attribute_cases(attribute)
        and any("gent" in attribute_cases(word) and agree(word, noun) and not word.read_as("NPRO") for word in between)
    )


def _is_object_of_another(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """«Тому подобные вещи»: the next attribute has it for its object."""
    return "datv" in attribute_cases(attribute) and any(map(governs, tree[attribute.index + 1 : noun.index]))


def _is_particle(tree: Sequence[Node], attribute: Node, _noun: Node) -> bool:
    """«Это все вопрос техники»."""
    return attribute.text.lower() in _ADVERBS and not governed_before(tree, attribute)


def _is_owner(tree: Sequence[Node], attribute: Node, _noun: Node) -> bool:
    """«У самого денег нет»."""
    emphatic = any(reading.lemma == "сам" for reading in attribute.readings)
    return emphatic and attribute.index > 0 and tree[attribute.index - 1].text.lower() == "у"


def _is_reflexive(_tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """«Свои редакция добавляет сама»: of a subject nobody says «свой»."""
    own = any(reading.lemma == "свой" and reading.case == "accs" for reading in attribute.readings)
    return own and noun_cases(noun) == {"nomn"}


def _is_lived(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """«Отживших свое людей»: a participle of the noun has it for its object."""
    before = tree[attribute.index - 1] if attribute.index else None
    neuter = any(reading.has("neut", "accs") for reading in attribute.read_as("ADJF"))
    return neuter and before is not None and bool(before.read_as("PRTF")) and agree(before, noun)


def _ends_before_subject(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """«Без веры в хорошее люди не живут»: an adjective with its preposition, and the subject of the next verb."""
    singular = any(reading.has("neut", "sing") for reading in attribute.read_as(*ATTRIBUTES))
    if not singular or not governed_before(tree, attribute) & attribute_cases(attribute):
        return False
    verb = next((word for word in after(tree, noun.index + 1) if word.read_as("VERB")), None)
    return verb is not None and agrees(verb, noun)


_EXCUSES = (
    explained,
    _takes_two_slips,
    is_all_that,
    _is_date,
    _is_of_quality,
    _is_object_of_another,
    ends_phrase_of_its_own,
    _is_particle,
    _is_owner,
    _is_reflexive,
    _is_lived,
    _ends_before_subject,
)
"""Other ways to read an attribute and a noun that do not agree."""


def _has_no_other_noun(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """Whether an attribute after a preposition has no other noun: unlike «в богатой лесом области»."""
    return bool(governed_before(tree, attribute)) and not any(
        not word.known or agree(attribute, word) for word in after(tree, noun.index + 1)
    )


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Определение не согласовано с существительным"),
    message=QT_TRANSLATE_NOOP("rules", "Определение должно стоять в роде, числе и падеже существительного."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("{Вторые} съезд фермеров прошел в Костанае.", "Второй"),
        bad("Аким рассказал о проблемах {сельских школы}.", "сельских школ"),
        bad("Ремонт начнется на {первая} улице поселка.", "первой"),
        bad("Депутаты поддержали {подобная} меру.", "подобную"),
        bad("Кроме {этому} агентства, никто не ответил.", "этого"),
        bad("Он был {первым директорами} завода.", "первыми директорами"),
        bad("Все идет по {знакомой моделям}.", "знакомой модели"),
        bad("На {каждой улицах} поставили фонари.", "каждой улице"),
        bad("Среди {другие} его учеников были певцы.", "других"),
        bad("Он исполнил ряд {старинные} песен.", "старинных"),
        good("К этому людям не привыкнуть."),
        good("Ему было сорок с лишним лет."),
        good("В богатой лесами области строят жилье."),
        good("Без этого результатов не будет."),
        good("Хватит ли этого человеку?"),
        good("Первый, второй и третий дома сданы, и тому подобные вещи."),
        good("Открылись два новых детских сада."),
        good("Российская и казахстанская делегации обсудили торговлю."),
        good("Ранеными занимаются врачи, больных доставили вертолетом."),
        good("Подверженные подтоплению участки укрепили."),
        good("Это все вопросы времени."),
        good("Жители считают новую дорогу безопасной."),
        good("Смелого пуля боится."),
        good("После такого люди лучше понимают друг друга."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 190",
)
