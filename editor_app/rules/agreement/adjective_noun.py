"""An adjective, participle or pronoun agrees with its noun in case, number and gender."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction, prepositions
from editor_app.morphology.clauses import segment
from editor_app.morphology.phrases import (
    ATTRIBUTES,
    agree,
    attribute_cases,
    is_certain_attribute,
    is_certain_noun,
    is_indeclinable,
    is_quantity,
    noun_cases,
    stands_alone,
    stresses_pronoun,
)
from editor_app.morphology.predicates import after
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_MAKING = frozenset(
    "делать сделать считать считаться счесть признать признавать назвать называть оставить оставлять объявить "
    "объявлять видеть найти находить полагать представить представлять казаться показаться оказаться остаться "
    "оставаться выглядеть получиться выйти родиться вернуться".split()
)
"""Verbs with an instrumental that says what something is or becomes: «делают более комфортной жизнь»."""

_BECOMING = frozenset("быть стать становиться являться".split())

_GOVERNING = frozenset(
    "сильный слабый больной богатый бедный довольный недовольный полный гордый известный знаменитый одержимый занятый "
    "светлый дорогой славный ценный чреватый подобный аналогичный равный близкий нужный необходимый верный преданный "
    "чуждый свойственный присущий подверженный подведомственный благодарный обязанный соответствующий параллельный "
    "противоположный доступный знакомый понятный приятный интересный подвластный подконтрольный подотчетный "
    "дружественный враждебный полезный вредный характерный родной тождественный смежный достойный лишенный исполненный "
    "должный чужой".split()
)
"""Adjectives with an object of their own: «сильный духом», «подверженные подтоплению»."""

_ADVERBS = frozenset("все всё это такое".split())
"""Forms that are particles as well: «это все вопрос техники», «это камеры», «что такое деньги»."""

_LIKELY = 0.1
_ORDINALS = frozenset({"первое", "второе", "третье"})
_MONTHS = frozenset("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split())

_ALONE_IN_ANY_CASE = frozenset("этот тот такой весь сам".split())
_ALONE_IN_NOMINATIVE = frozenset("каждый последний первый второй третий другой весь сам некоторый многий".split())
"""Words that often stand for a noun: «последний вину признал», «после смерти последнего ханом стал», «этим вызвав»."""

_JOINING = frozenset({"и", "или", "ни", "а", ",", "либо"})

_OFFERED = 3

_DENYING = frozenset({"не", "нет", "ни"})

_FULL = frozenset("полный достойный лишенный исполненный".split())
"""Adjectives with an object in the genitive: «полный воды стакан»."""

_NEAR = 4
_FAR = 8
"""Words before an attribute in which a second one, or a numeral, may stand that explains the form."""


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            noun = _noun_of(tree, node)
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


def _noun_of(tree: Sequence[Node], node: Node) -> Node | None:
    """Return the noun that an attribute surely belongs to, with nothing but other attributes between."""
    if not is_certain_attribute(node):
        return None
    attached = node.relation in {"amod", "det"} and node.head is not None and node.head.index > node.index
    noun = _noun_after_preposition(tree, node) or (node.head if attached else _next_noun(tree, node))
    if noun is None or noun.quotation != node.quotation or _is_name(tree, node, noun):
        return None
    if not is_certain_noun(noun) and not is_indeclinable(noun):
        return None
    return noun if all(_may_stand_between(word) for word in tree[node.index + 1 : noun.index]) else None


def _noun_after_preposition(tree: Sequence[Node], node: Node) -> Node | None:
    """Return the noun of a preposition that demands another case than the attribute after it has: «кроме этому дома».

    Such an attribute cannot stand for a noun itself, whatever the parser thinks of it.
    """
    governed = _governed(tree, node)
    if not governed or governed & attribute_cases(node):
        return None
    noun = next((word for word in tree[node.index + 1 : node.index + _NEAR] if not _may_stand_between(word)), None)
    return noun if noun is not None and governed & noun_cases(noun) else None


def _may_stand_between(word: Node) -> bool:
    """Whether a word may separate an attribute from its noun: another attribute, an adverb, «же»."""
    if word.text.lower() == "же":
        return True
    return bool(word.read_as(*ATTRIBUTES, "ADVB", "PRCL")) and not word.read_as("CONJ")


def _is_name(tree: Sequence[Node], node: Node, noun: Node) -> bool:
    """Whether an adjective with a capital is the name of the noun before it: «в селе Тепличное дамба построена»."""
    if not node.capital or noun.capital or "nomn" not in attribute_cases(node):
        return False
    return bool(tree[node.index - 1].read_as("NOUN")) and not tree[node.index - 1].read_as("PREP")


def _next_noun(tree: Sequence[Node], node: Node) -> Node | None:
    """Return the noun right after an adjective that the parser, led astray by its form, hung on something else."""
    emphatic = any(reading.lemma == "сам" for reading in node.readings) and not stresses_pronoun(tree, node)
    if (stands_alone(node) and not emphatic) or not node.read_as("ADJF") or node.index + 1 == len(tree):
        return None
    noun = tree[node.index + 1]
    if node.head is not None and agree(node, node.head):
        return None
    return noun if noun.text.islower() and noun.relation not in {"case", "advmod"} else None


def _is_wrong(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    if _counted(tree, attribute, noun) or _shared(tree, attribute, noun) or _continued(tree, attribute, noun):
        return False
    if not _differ_in_one_thing(attribute, noun) or _is_all_that(tree, attribute):
        return False
    if _is_date(attribute, noun) or _is_of_quality(tree, attribute, noun):
        return False
    if _is_object_of_another(tree, attribute, noun) or _ends_phrase_of_its_own(tree, attribute, noun):
        return False
    same = attribute_cases(attribute) & noun_cases(noun)
    if attribute.text.lower() in _ADVERBS and not _governed(tree, attribute):
        return False
    emphatic = any(reading.lemma == "сам" for reading in attribute.readings)
    if emphatic and attribute.index and tree[attribute.index - 1].text.lower() == "у":
        return False  # «у самого денег нет»
    if same and same != {"accs"}:
        return not _may_have_object(attribute, noun) or _has_no_other_noun(tree, attribute, noun)
    return _has_wrong_case(tree, attribute, noun)


def _differ_in_one_thing(attribute: Node, noun: Node) -> bool:
    """Whether a slip of case, number or gender explains the forms; of «Смелого пуля боится» it takes two."""
    return any(
        left.case == right.case or (left.number == right.number and left.gender in {"", right.gender})
        for left in attribute.read_as(*ATTRIBUTES)
        for right in noun.read_as("NOUN")
    )


def _is_all_that(tree: Sequence[Node], attribute: Node) -> bool:
    """«Всё необходимое накопитель получает»: the adjective stands for a noun."""
    return (
        attribute.index > 0
        and tree[attribute.index - 1].text.lower() in {"все", "всё"}
        and any(reading.has("neut", "sing") for reading in attribute.readings)
    )


def _is_date(attribute: Node, noun: Node) -> bool:
    """«Двадцать пятое августа»."""
    return any(reading.lemma in _MONTHS for reading in noun.readings) and any(
        reading.has("Anum", "neut") for reading in attribute.readings
    )


def _is_of_quality(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """«Этот розоватого цвета собор»."""
    between = tree[attribute.index + 1 : noun.index]
    return "gent" not in attribute_cases(attribute) and any(
        "gent" in attribute_cases(word) and agree(word, noun) for word in between
    )


def _is_object_of_another(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """«Тому подобные вещи»: the next attribute has it for its object."""
    return "datv" in attribute_cases(attribute) and any(
        reading.lemma in _GOVERNING for word in tree[attribute.index + 1 : noun.index] for reading in word.readings
    )


def _ends_phrase_of_its_own(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """«Без этого результатов не будет»: a preposition has its word already, and the noun is what is denied."""
    if not stands_alone(attribute) or not _governed(tree, attribute) & attribute_cases(attribute):
        return False
    if not any(reading.has("gent", "plur") for reading in noun.readings):
        return False
    participle = attribute.index > 1 and bool(tree[attribute.index - 2].read_as("PRTF"))
    return participle or any(word.text.lower() in _DENYING for word in segment(tree, noun))


def _may_have_object(attribute: Node, noun: Node) -> bool:
    """Whether the noun may be the object of the attribute: «выражающую стиль», «сильный духом»."""
    if noun_cases(noun) == {"nomn"}:
        return False
    if any(reading.has("tran", "actv") for reading in attribute.read_as("PRTF")):
        return True
    if "gent" in noun_cases(noun) and any(reading.lemma in _FULL for reading in attribute.readings):
        return True
    governs = bool(attribute.read_as("PRTF")) or any(reading.lemma in _GOVERNING for reading in attribute.readings)
    return governs and bool(noun_cases(noun) & {"datv", "ablt"})


def _has_no_other_noun(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """Whether an attribute after a preposition has no other noun: unlike «в богатой лесом области»."""
    return bool(_governed(tree, attribute)) and not any(
        not word.known or agree(attribute, word) for word in after(tree, noun.index + 1)
    )


def _has_wrong_case(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """Whether words of different cases are surely meant as one phrase."""
    governed = _governed(tree, attribute)
    if governed & noun_cases(noun) and not governed & attribute_cases(attribute):
        return True  # «на первая странице»
    lemmas = {reading.lemma for reading in attribute.readings}
    after_noun = attribute.index > 0 and is_certain_noun(tree[attribute.index - 1])
    if attribute.read_as("PRTF") and (after_noun or "nomn" not in noun_cases(noun)):
        return False  # «требования потерпевших адвокаты огласили»
    if _may_have_object(attribute, noun):
        return False
    before = tree[attribute.index - 1] if attribute.index else None
    becoming = before is not None and any(reading.lemma in _BECOMING for reading in before.readings)
    if "ablt" in attribute_cases(attribute) and becoming:
        return False  # «ставшие хрестоматийными слова»
    if "ablt" in attribute_cases(attribute) and any(
        reading.lemma in _MAKING for word in tree for reading in word.readings
    ):
        return False
    people = any(reading.has("plur", "datv") for reading in attribute.read_as("ADJF"))
    if people and _begins_clause(tree, attribute):
        return False  # «совершеннолетним государство предложит помощь»
    if not stands_alone(attribute):
        return True
    if "сам" in lemmas and stresses_pronoun(tree, attribute):
        return False
    if governed:
        return bool(governed & noun_cases(noun))
    return _is_no_phrase_of_its_own(tree, attribute, noun, lemmas)


def _is_no_phrase_of_its_own(tree: Sequence[Node], attribute: Node, noun: Node, lemmas: set[str]) -> bool:
    """Whether an adjective that can stand for a noun does not do so here."""
    cases = attribute_cases(attribute)
    if any(reading.probability >= _LIKELY and reading.lemma not in _ORDINALS for reading in attribute.read_as("NOUN")):
        return False
    if "nomn" in cases:
        return not lemmas & _ALONE_IN_NOMINATIVE
    if "gent" not in cases:
        return not lemmas & _ALONE_IN_ANY_CASE or all(reading.gender == "femn" for reading in attribute.read_as("ADJF"))
    if _begins_clause(tree, attribute):
        return not lemmas & _ALONE_IN_ANY_CASE or _has_no_object(noun.head)
    return not (lemmas & _ALONE_IN_NOMINATIVE and tree[attribute.index - 1].read_as("NOUN"))


def _governed(tree: Sequence[Node], attribute: Node) -> frozenset[str]:
    """Return the cases that a preposition right before an attribute demands; none without a preposition."""
    return frozenset(prepositions.governed(tree[attribute.index - 1].text)) if attribute.index else frozenset()


def _begins_clause(tree: Sequence[Node], node: Node) -> bool:
    return node.index == 0 or {reading.part for reading in tree[node.index - 1].readings} <= {"CONJ", "PRCL", "ADVB"}


def _has_no_object(verb: Node | None) -> bool:
    """Whether a verb cannot have an object that an attribute before the subject might be."""
    return verb is not None and all(reading.has("intr") or reading.part == "PRTS" for reading in verb.readings)


def _counted(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """Whether a numeral explains the forms: «два новых дома», «последние пять лет»."""
    if not any(reading.number == "plur" for reading in attribute.read_as(*ATTRIBUTES)) or "gent" not in noun_cases(
        noun
    ):
        return False
    return any(is_quantity(word) for word in tree[max(0, attribute.index - _FAR) : noun.index + 3])


def _shared(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """Whether several words agree together: «эти мужчина и женщина», «ни в первом, ни во втором чтениях»."""
    if not attribute_cases(attribute) & noun_cases(noun):
        return False
    numbers = {reading.number for reading in attribute.read_as(*ATTRIBUTES)}
    if "plur" in numbers and any(noun.related("conj")):
        return True
    if "sing" not in numbers:
        return False
    if all(reading.number == "sing" for reading in noun.read_as("NOUN")):
        return False
    return _is_joined_to_another(tree, attribute) or any(
        attribute_cases(other) & attribute_cases(attribute)
        and any(reading.number == "sing" for reading in other.read_as(*ATTRIBUTES))
        for other in tree[attribute.index + 1 : noun.index]
    )


def _is_joined_to_another(tree: Sequence[Node], attribute: Node) -> bool:
    """Whether a conjunction or comma right before an attribute joins it to another one of its case."""
    before = attribute.index - 1
    while before > 0 and tree[before].read_as("PREP", "PRCL", "ADVB") and tree[before].text not in _JOINING:
        before -= 1
    if before < 1 or tree[before].text not in _JOINING:
        return False
    return any(
        attribute_cases(other) & attribute_cases(attribute)
        and any(reading.number == "sing" for reading in other.read_as(*ATTRIBUTES))
        for other in tree[max(0, before - _NEAR) : before]
    )


def _continued(tree: Sequence[Node], attribute: Node, noun: Node) -> bool:
    """Whether an attribute has another noun near: «полный воды стакан»; or the noun is half a word: «теле- и радио»."""
    for word in tree[noun.index + 1 : noun.index + 4]:
        if word.text == "-" and word.token.start == noun.token.end:
            return True
        if not word.readings or word.read_as("PREP", "VERB", "CONJ"):
            return False
        if word.head is not noun and is_certain_noun(word) and agree(attribute, word):
            half = any(reading.form == reading.lemma for reading in noun.readings)  # «новых чудо ракет»
            return half or _may_have_object(attribute, noun)
    return False


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
        good("В богатой лесами области строят жилье."),
        good("Без этого результатов не будет."),
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
