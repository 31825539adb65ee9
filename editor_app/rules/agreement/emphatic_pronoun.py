"""«Сам» agrees with the word that it stresses: «сам губернатор», «она сама решила»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.agreement import attribute_like, attributes_agree, predicate_agrees
from editor_app.morphology.analyzer import Analyzer, Reading
from editor_app.morphology.clauses import certain_subjects, segment
from editor_app.morphology.phrases import ATTRIBUTES, noun_cases, stresses_pronoun
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_LEMMAS = frozenset({"сам", "самый"})
_SUPERLATIVE = frozenset("самый самая самое".split())
_CONSONANTS = frozenset("бвгджзйклмнпрстфхцчшщ")
_NAMES = frozenset({"Name", "Surn", "Patr"})
_PERSONS = frozenset("он она оно они".split())
_PERSONAL = _PERSONS | frozenset("я ты мы вы".split())

_BY_ITSELF = frozenset({"собой", "собою", "по", "себе", "себя", "как", "чем"})


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            pronouns = [reading for reading in node.read_as("ADJF") if reading.lemma in _LEMMAS]
            if not pronouns:
                continue
            analyzer = passage.language.analyzer
            forms = (
                _after_pronoun(analyzer, tree, node, pronouns)
                or _beside_noun(analyzer, tree, node, pronouns)
                or _beside_verb(analyzer, tree, node, pronouns)
            )
            if forms:
                yield Match(
                    node.token.span, tuple(correction.written(node, form) for form in sorted(filter(None, forms)))
                )


def _after_pronoun(
    analyzer: Analyzer, tree: Sequence[Node], node: Node, pronouns: Sequence[Reading]
) -> set[str | None]:
    """Return the right forms after a personal pronoun of another case: «нам самих это нужно».

    «Вы» may be said to one person: «вам самому».
    """
    before = tree[node.index - 1].readings if node.index else ()
    persons = [reading for reading in before if reading.lemma in _PERSONAL and reading.case != "nomn"]
    if not persons or len(persons) != len(before) or any(own.case == "nomn" for own in pronouns):
        return set()
    if any(_may_have(word) for word in tree[node.index + 1 : node.index + 2]):
        return set()
    if any(
        own.case == each.case and (own.number == each.number or each.lemma == "вы")
        for own in pronouns
        for each in persons
    ):
        return set()
    own = analyzer.readings("сам")[0]
    genders = {"sing": ({"masc"}, {"femn"}), "plur": (set[str](),)}
    return {
        analyzer.inflect(own, {person.case, person.number, *gender})
        for person in persons
        for gender in ([{person.gender}] if person.gender else genders[person.number])
    }


def _may_have(following: Node) -> bool:
    """Whether the pronoun may belong to the word after it: «нам самих жителей не видно», «им самому себе»."""
    return following.capital or not following.known or bool(following.read_as("NOUN", "NPRO", "NUMR", *ATTRIBUTES))


def _beside_noun(analyzer: Analyzer, tree: Sequence[Node], node: Node, pronouns: Sequence[Reading]) -> set[str | None]:
    """Return the right forms where the pronoun stands before a noun or name of another case."""
    noun = tree[node.index + 1] if node.index + 1 < len(tree) else None
    if noun is not None and _stands_before_man(tree, node, noun, pronouns):
        return {"сам"}
    if noun is None or not noun.known or noun.shouted or any(reading.part != "NOUN" for reading in noun.readings):
        return set()
    nouns = noun.readings
    if any(reading.has("Fixd") for reading in nouns) or any(
        attributes_agree(pronoun, reading) for pronoun in pronouns for reading in nouns
    ):
        return set()
    if stresses_pronoun(tree, node):
        return set()
    before = tree[node.index - 1] if node.index else None
    prepositional = before is not None and bool(before.read_as("PREP"))
    noun_cases, own_cases = ({reading.case for reading in readings} for readings in (nouns, pronouns))
    subject = noun_cases == {"nomn"} and not prepositional
    oblique = not noun_cases & {"nomn", "accs"} and own_cases <= {"nomn", "accs"}
    meant = [reading for reading in nouns if any(_same_number(pronoun, reading) for pronoun in pronouns)]
    if not meant or not (subject or (oblique and node.text.lower() in _SUPERLATIVE)):
        return set()
    own = analyzer.readings("сам")[0]
    return {attribute_like(analyzer, own, reading) for reading in meant}


def _stands_before_man(tree: Sequence[Node], node: Node, noun: Node, pronouns: Sequence[Reading]) -> bool:
    """Whether «самого» stands before a name that ends in a consonant, as only the nominative of a man's does."""
    if noun.known or noun.shouted or not noun.capital or noun.text[-1] not in _CONSONANTS:
        return False
    masculine = all(reading.gender != "femn" and reading.case in {"gent", "accs"} for reading in pronouns)
    before = tree[node.index - 1] if node.index else None
    free = before is None or not (before.read_as("PREP", "NOUN") or stresses_pronoun(tree, node))
    verbs = [verb for word in segment(tree, node) for verb in word.read_as("VERB")]
    return masculine and free and bool(verbs) and all(verb.number == "sing" and verb.gender != "femn" for verb in verbs)


def _same_number(pronoun: Reading, noun: Reading) -> bool:
    return pronoun.number == noun.number and (pronoun.number == "plur" or pronoun.gender in {noun.gender, ""})


def _beside_verb(analyzer: Analyzer, tree: Sequence[Node], node: Node, pronouns: Sequence[Reading]) -> set[str | None]:
    """Return the right forms where the verb of the clause has another gender, or the pronoun beside it is another."""
    own = [reading for reading in pronouns if reading.lemma == "сам" and reading.case == "nomn"]
    if not own or len(own) != len(pronouns):
        return set()
    beside = [word for word in tree[max(0, node.index - 1) : node.index + 2] if word is not node]
    if any(word.text.lower() in _BY_ITSELF for word in beside):
        return set()
    for word in beside:
        persons = [reading for reading in word.read_as("NPRO") if reading.lemma in _PERSONS and reading.case == "nomn"]
        if persons and not any(predicate_agrees(one, person) for one in own for person in persons):
            return {analyzer.inflect(own[0], {"nomn", person.number, person.gender} - {""}) for person in persons}
        nouns = [noun for noun in word.read_as("NOUN") if not noun.grammemes & _NAMES]
        if any(attributes_agree(one, noun) for one in own for noun in nouns) and word.known:
            return set()
    clause = segment(tree, node)
    verbs = _verbs(clause)
    if _has_other_subject(clause, node, verbs):
        return set()
    return {
        analyzer.inflect(own[0], {"nomn", "sing", verb.gender})
        for verb in verbs
        if own[0].number == "sing" and not any(predicate_agrees(verb, one) for one in own)
    }


def _has_other_subject(clause: Sequence[Node], node: Node, verbs: Sequence[Reading]) -> bool:
    """Whether the verbs have a subject besides the name after the pronoun: «сама Асанова ректор не видел»."""
    name = [word for word in clause if word.index == node.index + 1 and word.text[:1].isupper()]
    return bool(name) and any(
        predicate_agrees(verb, subject)
        for word in clause
        if word.relation.startswith("nsubj") and word not in name and "accs" not in noun_cases(word)
        for subject in certain_subjects(word)
        for verb in verbs
    )


def _verbs(clause: Sequence[Node]) -> Sequence[Reading]:
    """Return the readings of the verbs of a clause, if they show one gender."""
    verbs = [verb for word in clause for verb in word.read_as("VERB", "PRTS")]
    genders = {verb.gender for verb in verbs if verb.number == "sing"}
    return verbs if len(genders) == 1 and "" not in genders and all(verb.number == "sing" for verb in verbs) else ()


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "«Сам» не согласовано"),
    message=QT_TRANSLATE_NOOP("rules", "«Сам» стоит в роде, числе и падеже слова, которое выделяет."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("{Самого} губернатор на встречу не пришел.", "Сам"),
        bad("{Сама} Ахметов это отрицал.", "Сам"),
        bad("Он {сама} вел машину.", "сам"),
        bad("{Сама} Ли был избран президентом.", "Сам"),
        good("Сама Асанова президент не видел."),
        bad("Нам {самих} играть нравится.", "самим"),
        bad("Слово дали {самый} директору.", "самому"),
        good("Сам аким на встречу не пришел."),
        good("У самого денег не было."),
        good("Это разумелось само собой."),
        good("Он понял это лучше, чем она сама."),
        good("Самый молодой депутат возразил."),
        good("Его самого министр не застал."),
        good("Вам самому виднее, а нам самих жителей слышно плохо."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 190",
)
