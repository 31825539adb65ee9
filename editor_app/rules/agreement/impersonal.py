"""A sentence without a subject has its verb in the neuter or third person: «воды не было», «удалось найти»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.analyzer import Reading
from editor_app.morphology.clauses import may_be_subject, segment
from editor_app.morphology.phrases import ATTRIBUTES, agree
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_EXISTENCE = frozenset(
    "быть бывать оказаться оказываться остаться оставаться существовать появиться появляться хватить хватать найтись "
    "произойти происходить случиться стать последовать понадобиться потребоваться возникнуть возникать получиться "
    "получаться иметься сохраниться сохраняться доставать доставаться значиться наблюдаться".split()
)
"""Verbs that, denied, turn their subject into a genitive: «воды не осталось»."""

_WITH_GENITIVE = frozenset(
    "бояться опасаться добиться добиваться дождаться дожидаться касаться коснуться лишиться лишаться держаться "
    "придерживаться стыдиться стесняться избегаться хвататься сторониться ослушаться пугаться наесться напиться "
    "наслушаться насмотреться набраться являться".split()
)
"""Verbs in «-ся» with an object in the genitive: «он не дождался ответа»."""

_WITH_INFINITIVE = frozenset(
    "удаться удаваться прийтись приходиться предстоять доводиться довестись надлежать посчастливиться получиться "
    "получаться повезти".split()
)
"""Verbs that have an infinitive instead of a subject: «удалось найти»."""

_FORMS_OF_ORDER = {
    "следовать": "VERB",
    **dict.fromkeys(("приказать", "решить", "разрешить", "запретить", "велеть", "поручить", "позволить"), "PRTS"),
}
"""Verbs, and what form of them, that have an infinitive right after them for all their subject: «следует понимать»."""

_AIMS = frozenset(
    "план попытка шанс желание возможность право решение цель задача мечта стремление намерение способ идея время "
    "надежда обещание предложение приказ просьба умение".split()
)
"""Nouns with an infinitive of their own: «планы построить мост удались»."""

_PREDICATIVES = frozenset(
    "можно нужно надо нельзя невозможно возможно необходимо трудно сложно легко важно интересно приятно нереально "
    "лучше проще легче труднее сложнее жаль пора решено приказано запрещено разрешено".split()
)

_NECESSITY = frozenset("надо нужно можно нельзя".split())
"""Words that have no subject: with them «быть» is in the neuter, whatever nominative stands near."""

_SUBJECT_LIKE = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "root"})
_GENITIVE_PRONOUNS = frozenset("ничего чего чего-то чего-либо чего-нибудь этого такого того".split())
_BETWEEN = ("PRCL", "ADVB", *ATTRIBUTES)
_LIKELY = 0.3
_NEAR = 4
"""Words between «быть» and «можно», «трудно»."""

_BESIDE = 4
"""How far off a denied verb its genitive stands, with attributes and particles between."""


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            verbs = _personal(node)
            meant = _impersonal(tree, node, verbs) if verbs else []
            if meant:
                yield Match(node.token.span, _forms(passage, node, meant))


def _impersonal(tree: Sequence[Node], node: Node, verbs: list[Reading]) -> list[Reading]:
    """Return the readings of a verb that ought to be impersonal here, as nothing about it may be its subject."""
    if node.index and tree[node.index - 1].text.lower() in _NECESSITY:
        return [verb for verb in verbs if verb.lemma == "быть"]  # «надо был ехать»
    clause = segment(tree, node)
    near = {*clause, *node.children}
    denied = _denied(tree, node, clause, verbs)
    if denied and not any(_may_be_subject(word, node, denied) for word in near):
        return denied
    events = _with_infinitive(node, clause, verbs)
    if any(_may_be_subject(word, node, events) and not _is_no_event(word, node, events) for word in near):
        return []
    return events


def _is_no_event(word: Node, node: Node, verbs: list[Reading]) -> bool:
    """Whether a word cannot be what «удалось», «пришлось» with an infinitive: a name, or what is done."""
    if any(verb.lemma not in _WITH_INFINITIVE for verb in verbs) or any(r.lemma in _AIMS for r in word.readings):
        return False
    if not word.known or word.capital:
        return True
    infinitives = [node.head, *node.children]
    done = any(each is not None and any(verb.has("tran") for verb in each.read_as("INFN")) for each in infinitives)
    return done and any(reading.case == "accs" for reading in word.readings)


def _may_be_subject(word: Node, node: Node, verbs: list[Reading]) -> bool:
    if word is node or (word.relation == "obj" and word.head is not None and word.head.read_as("INFN")):
        return False
    woman = (
        any(verb.gender == "femn" for verb in verbs)
        and not word.read_as("PREP")
        and len(word.text) > 1
        and not any(word.related("case"))
        and any(reading.has("anim", "nomn", "sing") for reading in word.read_as("NOUN"))
    )
    return woman or may_be_subject(word, verbs)


def _personal(node: Node) -> list[Reading]:
    """Return the readings of a form that needs a subject: plural, masculine or feminine; none where it may not."""
    if not node.known or node.text.lower() == "суть":
        return []
    verbs = [verb for verb in node.read_as("VERB", "PRTS") if not verb.has("impr")]
    impersonal = any(verb.gender == "neut" or verb.has("3per", "sing") for verb in verbs)
    return [] if impersonal or any(verb.has("1per") or verb.has("2per") for verb in verbs) else verbs


def _denied(tree: Sequence[Node], node: Node, clause: Sequence[Node], verbs: list[Reading]) -> list[Reading]:
    """Return the readings of a denied verb of existence or passive that has a genitive for its subject."""
    if not node.index or tree[node.index - 1].text.lower() != "не":
        return []
    if any(_completes(word, node) for word in clause):
        return []  # «США не были готовы ждать помощи»
    meant = [verb for verb in verbs if verb.part == "PRTS" or verb.lemma in _EXISTENCE or _is_passive(verb)]
    denied = any(
        _is_genitive(tree, word, meant) and _depends(tree, word, node) and not _has_preposition(tree, word)
        for word in clause
    )
    return meant if denied else []


def _completes(word: Node, verb: Node) -> bool:
    """Whether a word is the rest of the predicate of «быть»."""
    return (word.head is verb or verb.head is word) and any(
        reading.probability >= _LIKELY for reading in word.read_as("INFN", "ADJS", "PRTS")
    )


def _has_preposition(tree: Sequence[Node], word: Node) -> bool:
    """Whether a preposition stands before a noun or before its attributes: «до сих пор»."""
    index = word.index - 1
    while index > 0 and tree[index].read_as(*ATTRIBUTES) and agree(tree[index], word):
        index -= 1
    return index >= 0 and bool(tree[index].read_as("PREP"))


def _depends(tree: Sequence[Node], word: Node, verb: Node) -> bool:
    """Whether a noun is the subject or object of a verb, or stands beside it."""
    if word.relation in _SUBJECT_LIKE and (word.head is None or word.head is verb or verb.head is word):
        return True
    if word.relation == "nmod" and word.head is not verb:
        return False
    first, last = sorted((word.index, verb.index))
    return last - first <= _BESIDE and all(each.read_as(*_BETWEEN) for each in tree[first + 1 : last])


def _is_passive(verb: Reading) -> bool:
    return verb.lemma.endswith("ся") and verb.lemma not in _WITH_GENITIVE


def _is_genitive(tree: Sequence[Node], word: Node, verbs: list[Reading]) -> bool:
    """Whether a word is in the genitive, not in a nominative that agrees with the verb."""
    if word.text.lower() in _GENITIVE_PRONOUNS:
        return not any(agree(word, noun) for noun in tree[word.index + 1 : word.index + 2])
    genitive = any(
        reading.case == "gent" and reading.probability >= _LIKELY for reading in word.read_as("NOUN", "NPRO")
    )
    if not genitive or not word.known or any(word.related("case")):
        return False
    return not any(reading.part in {"ADVB", "PREP"} for reading in word.readings) and not may_be_subject(word, verbs)


def _with_infinitive(node: Node, clause: Sequence[Node], verbs: list[Reading]) -> list[Reading]:
    """Return the readings of a verb that has an infinitive instead of a subject."""
    if not any(word.read_as("INFN") for word in clause):
        return []
    following = node.index + 1 - clause[0].index
    if any(word.read_as("INFN") for word in clause[following : following + 1]):
        orders = [verb for verb in verbs if verb.part == _FORMS_OF_ORDER.get(verb.lemma)]
        if orders:
            return orders
    predicative = any(word.text.lower() in _PREDICATIVES for word in clause if abs(word.index - node.index) <= _NEAR)
    return [
        verb for verb in verbs if verb.lemma in _WITH_INFINITIVE or (predicative and verb.lemma in {"быть", "стать"})
    ]


def _forms(passage: Passage, node: Node, verbs: list[Reading]) -> tuple[str, ...]:
    analyzer = passage.language.analyzer
    forms = (
        analyzer.inflect(verb, {"sing", "neut"} if verb.has("past") or verb.part == "PRTS" else {"sing", "3per"})
        for verb in verbs
    )
    return tuple(dict.fromkeys(correction.written(node, form) for form in forms if form))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Сказуемое безличного предложения"),
    message=QT_TRANSLATE_NOOP("rules", "В предложении без подлежащего глагол стоит в среднем роде или третьем лице."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Свободных мест в автобусе не {остались}.", "осталось"),
        bad("Спасателям {удался} вывезти жителей.", "удалось"),
        bad("Ответа из акимата не {получены}.", "получено"),
        bad("Найти замену {был} трудно.", "было"),
        bad("Омарову {удался} победить чемпиона.", "удалось"),
        bad("Ничего не {получились}.", "получилось"),
        bad("Сверху {приказаны} молчать о паводке.", "приказано"),
        bad("Здесь {следуют} беречь воду.", "следует"),
        good("Поезда следуют без остановок."),
        good("Жителям удалось вернуться домой."),
        good("Попытка Омарова победить удалась, и планы побить рекорд удались."),
        good("Праздник удался, гости остались довольны."),
        good("Он так и не дождался ответа."),
        good("Дороги не были построены."),
        good("Депутаты не нашли времени."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 183",
)
