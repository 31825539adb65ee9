"""A noun that belongs to a noun stands in the genitive: «окончание войны», «решение судей»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.agreement import predicate_agrees
from editor_app.morphology.analyzer import Reading
from editor_app.morphology.clauses import (
    PREDICATES,
    certain_subjects,
    is_in_prepositional_phrase,
    may_be_subject,
    segment,
)
from editor_app.morphology.pairs import has_object
from editor_app.morphology.phrases import (
    ATTRIBUTES,
    agree,
    cases_after_preposition,
    is_certain_attribute,
    is_certain_noun,
    is_quantity,
    noun_cases,
)
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_NAMED = frozenset(
    "стиль жанр тип марка модель сорт вид код язык дерево способ слово термин понятие категория класс формат игра "
    "танец техника порода город село река озеро гора остров район область группа команда клуб корабль поселок станция "
    "месяц день год номер господин".split()
)
_VERBAL_ENDINGS = ("ние", "тие", "ция")
_DASHES = frozenset({"-", "—", "–"})
_FAR = 8
_RARE = 0.1
_UNATTACHED = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "root", "appos", "obl"})
"""As what the parser hangs a noun whose case leads it astray."""

_NAMES = frozenset("друг номер множество год час".split())


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            if _is_wrong(tree, node):
                forms = correction.in_cases(passage.language.analyzer, passage.text, [node], ("gent",))
                yield Match(node.token.span, forms)


def _is_wrong(tree: Sequence[Node], node: Node) -> bool:
    if not node.text.islower() or any(node.related("case")) or not is_certain_noun(node) or is_quantity(node):
        return False
    cases = noun_cases(node)
    if cases & {"gent", "datv", "ablt"} or cases == {"accs"}:
        return False
    head = _head(tree, node)
    if head is None or _is_name_of(head, node):
        return False
    return not _belongs_elsewhere(tree, head, node, cases)


def _head(tree: Sequence[Node], node: Node) -> Node | None:
    """Return the noun before a noun that it depends on, as the parser says or as nothing else in the clause allows."""
    head = node.head
    if node.relation == "nmod" and head is not None and head.index < node.index:
        between = tree[head.index + 1 : node.index]
        return head if is_certain_noun(head) and all(_may_be_its(word, node) for word in between) else None
    if node.relation not in _UNATTACHED or not node.index:
        return None
    head = tree[node.index - 1]
    if not _is_verbal(head) or any(node.related("amod", "det")):
        return None
    if _may_be_nominative(tree, head) and not _is_subject_itself(tree, head, node):
        return None
    return None if _may_be_woman(tree, node) or _may_be_object(tree, node) else head


def _may_be_its(attribute: Node, node: Node) -> bool:
    """Whether an attribute has the number and gender of a noun; of «специальной автотехники» it has not."""
    return attribute.known and any(
        left.number == right.number and left.gender in {"", right.gender}
        for left in attribute.read_as(*ATTRIBUTES)
        for right in node.read_as("NOUN")
    )


def _may_be_nominative(tree: Sequence[Node], head: Node) -> bool:
    """Whether the noun before may be a nominative, not the genitive of one before it: «система обучения»."""
    if "nomn" not in cases_after_preposition(tree, head):
        return False
    before = tree[head.index - 1] if head.index else None
    genitive = head.relation == "nmod" and before is not None and before is head.head
    return not genitive or "gent" not in noun_cases(head)


def _is_subject_itself(tree: Sequence[Node], head: Node, node: Node) -> bool:
    """Whether the predicate agrees with the noun before and not with the one after: «Настроение авторы передано»."""
    verbs = [reading for word in segment(tree, node) if word.known for reading in word.read_as(*PREDICATES)]
    subjects = [reading for reading in head.read_as("NOUN") if reading.case == "nomn"]
    others = [reading for reading in node.read_as("NOUN") if reading.case == "nomn"]
    return any(predicate_agrees(verb, noun) for verb in verbs for noun in subjects) and not any(
        predicate_agrees(verb, noun) for verb in verbs for noun in others
    )


def _may_be_woman(tree: Sequence[Node], node: Node) -> bool:
    """«После совещания министр поручила»."""
    return any(reading.has("anim", "masc", "sing") for reading in node.readings) and any(
        reading.gender == "femn" for word in _verbs_around(tree, node) for reading in word.read_as("VERB", "PRTS")
    )


def _may_be_object(tree: Sequence[Node], node: Node) -> bool:
    """«После заседания документ подписали»; «после заседания документ подписали протокол» has its object."""
    verbs = [word for word in _verbs_around(tree, node) if word.read_as("VERB", "INFN", "GRND")]
    return "accs" in noun_cases(node) and any(
        not reading.has("intr")
        for verb in verbs
        if not has_object(tree, verb, node)
        for reading in verb.read_as("VERB", "INFN", "GRND")
    )


def _is_verbal(noun: Node) -> bool:
    """Whether a noun is made of a verb: «окончание», «развитие»; what is done stands in the genitive."""
    return is_certain_noun(noun) and any(reading.lemma.endswith(_VERBAL_ENDINGS) for reading in noun.readings)


def _is_name_of(head: Node, node: Node) -> bool:
    """Whether the second noun names the first: «в стиле барокко», «способ номер два», «отношение друг к другу»."""
    return any(reading.lemma in _NAMED for reading in head.readings) or any(
        reading.lemma in _NAMES for reading in node.readings
    )


def _belongs_elsewhere(tree: Sequence[Node], head: Node, node: Node, cases: set[str]) -> bool:
    """Whether the noun may be the subject or the object of a verb, or the noun of an adjective farther left."""
    if any(
        _may_explain(word, node) and (cases == {"loct"} or not agree(word, head))
        for word in tree[max(0, head.index - _FAR) : head.index]
    ):
        return True
    following = tree[node.index + 1] if node.index + 1 < len(tree) else None
    if following is not None and (
        following.read_as("COMP") or _is_parted(tree, head, node, following) or _is_title(node, following)
    ):
        return True
    around = _verbs_around(tree, node)
    if cases == {"loct"}:
        return False
    sure = node.relation == "nmod" and _is_verbal(head) and not node.children
    if not sure and is_in_prepositional_phrase(head) and not any(word.read_as(*PREDICATES) for word in around):
        return True  # «среди нарушений отсутствие дороги»
    return any(_may_need(word, head, node, around) for word in around)


def _may_explain(attribute: Node, node: Node) -> bool:
    """Whether a word is an attribute that agrees with a noun, and with none that it stands nearer to."""
    if not is_certain_attribute(attribute) or not agree(attribute, node):
        return False
    head = attribute.head
    other = head is not None and attribute.index < head.index < node.index and agree(attribute, head)
    return not other or attribute.relation not in {"amod", "det"}


def _is_parted(tree: Sequence[Node], head: Node, node: Node, following: Node) -> bool:
    """Whether a noun is the subject before a dash, «для развития язык — главное», or half a word: «теле- и радио»."""
    if following.text not in _DASHES:
        return False
    return following.token.start == node.token.end or "nomn" not in cases_after_preposition(tree, head)


def _is_title(node: Node, following: Node) -> bool:
    """«Начальник полиции полковник Асан Омаров»: a rank before a name stands beside the noun, not under it."""
    return following.capital and any(reading.has("anim", "nomn", "sing") for reading in node.read_as("NOUN"))


def _verbs_around(tree: Sequence[Node], node: Node) -> Sequence[Node]:
    """Return the clause of a noun, with what follows it where the noun stands before a comma."""
    clause = segment(tree, node)
    return tree[clause[0].index :] if clause[-1] is node else clause


def _may_need(word: Node, head: Node, node: Node, clause: Sequence[Node]) -> bool:
    """Whether a word is a verb that the noun may be the subject or the object of."""
    verbs = [reading for reading in word.read_as(*PREDICATES) if reading.probability >= _RARE]
    nominatives = [reading for reading in node.readings if reading.case == "nomn"]
    if any(predicate_agrees(verb, reading) for verb in verbs for reading in nominatives):
        if _has_subject(word, node, verbs, clause):
            return False
        others = [other for other in clause if other not in {node, word} and not _names(other, node, clause)]
        return node.relation != "nmod" or not any(may_be_subject(other, verbs) for other in others)
    transitive = any(verb.has("tran") for verb in word.read_as("VERB", "INFN", "GRND"))
    return transitive and "accs" in noun_cases(node) and not _is_verbal(head) and not any(word.related("obj"))


def _has_subject(verb: Node, node: Node, verbs: Sequence[Reading], clause: Sequence[Node]) -> bool:
    """Whether a verb has a subject besides a noun, which nothing else can be: «дата считается днем рождения»."""
    return any(
        noun_cases(subject) == {"nomn"} and any(predicate_agrees(each, noun) for each in verbs for noun in nouns)
        for subject in verb.related("nsubj", "nsubj:pass")
        if subject is not node and subject in clause and (nouns := certain_subjects(subject))
    )


def _names(word: Node, node: Node, clause: Sequence[Node]) -> bool:
    """Whether a word belongs to the name of a person told by a noun: «мастер цеха Асан Омаров»."""
    between = [other for other in clause if node.index < other.index < word.index]
    person = any(reading.has("anim") for reading in node.readings)
    return person and word.capital and word.index > node.index and all(other.read_as("NOUN") for other in between)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Зависимое существительное не в родительном падеже"),
    message=QT_TRANSLATE_NOOP("rules", "Зависимое существительное должно стоять в родительном падеже."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("После окончания {война} город отстроили.", "войны"),
        bad("Аким сообщил о завершении {следствие}.", "следствия"),
        bad("Компания добилась выполнения {договор}.", "договора"),
        bad("Порядок проведения {играх} утвердили.", "игр"),
        bad("Решение {комиссия} было принято вчера.", "комиссии"),
        bad("Он выступил за прекращение {сезон}.", "сезона"),
        bad("Логотип и оформление {канал} — новые.", "канала"),
        good("Для развития экономики язык — главное."),
        good("Руководит строительством мастер завода Асан Омаров."),
        good("В повестке заседания вопросы безопасности."),
        good("После награждения чемпионы ответили на вопросы."),
        good("Дом построен в стиле модерн."),
        good("В ходе заседания министр рассказал о паводках."),
        good("Отношения соседей друг к другу улучшились."),
        good("По итогам голосования победа досталась хозяевам."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 202",
)
