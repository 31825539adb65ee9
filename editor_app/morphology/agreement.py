"""Whether two readings agree: adjective with noun, subject with predicate."""

from editor_app.morphology.analyzer import Analyzer, Reading

_ANIMACY = frozenset({"anim", "inan"})
_ANY_GENDER = frozenset({"ms-f", "GNdr", "Ms-f"})


def attributes_agree(adjective: Reading, noun: Reading) -> bool:
    """Whether an adjective, participle or pronoun may stand with a noun: case, number, gender, animacy."""
    if adjective.case != noun.case or adjective.number != noun.number:
        return False
    if adjective.number == "sing" and not _same_gender(adjective, noun):
        return False
    if adjective.case != "accs":
        return True
    animacy = adjective.grammemes & _ANIMACY
    return not animacy or animacy <= noun.grammemes or not noun.grammemes & _ANIMACY


def predicate_agrees(verb: Reading, subject: Reading) -> bool:
    """Whether a verb or short form may be the predicate of a subject in the nominative: number, gender, person."""
    if verb.number and subject.number and verb.number != subject.number:
        return False
    if verb.gender and verb.number == "sing" and not _same_gender(verb, subject):
        return False
    if verb.gender == "neut" and subject.has("NOUN", "ms-f"):
        return False  # «глава решил» or «решила»
    person = verb.grammemes & _PERSONS
    return not person or person == (subject.grammemes & _PERSONS or {"3per"})


_PERSONS = frozenset({"1per", "2per", "3per"})


def _same_gender(left: Reading, right: Reading) -> bool:
    if not left.gender or not right.gender or (left.grammemes | right.grammemes) & _ANY_GENDER:
        return True
    return left.gender == right.gender


def attribute_like(analyzer: Analyzer, attribute: Reading, noun: Reading) -> str | None:
    """Return the form of an adjective that agrees with a noun."""
    wanted = {noun.case, noun.number}
    if noun.number == "sing" and noun.gender:
        wanted.add(noun.gender)
    if noun.case == "accs" and noun.gender != "femn" and (noun.number == "plur" or noun.gender != "neut"):
        wanted |= noun.grammemes & _ANIMACY
    return analyzer.inflect(attribute, wanted)


def noun_like(analyzer: Analyzer, noun: Reading, attribute: Reading) -> str | None:
    """Return the form of a noun that agrees with an adjective: its case and number."""
    return analyzer.inflect(noun, {attribute.case, attribute.number})


def predicate_like(analyzer: Analyzer, verb: Reading, subject: Reading) -> str | None:
    """Return the form of a verb or short form that agrees with a subject."""
    wanted = {subject.number}
    if verb.gender or (verb.number == "plur" and (verb.has("past") or verb.part in {"PRTS", "ADJS"})):
        if subject.number == "sing":
            wanted.add("masc" if subject.has("ms-f") else subject.gender)
    elif verb.grammemes & _PERSONS:
        wanted |= subject.grammemes & _PERSONS or {"3per"}
    return analyzer.inflect(verb, wanted - {""})
