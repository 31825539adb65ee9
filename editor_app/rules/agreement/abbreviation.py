"""A verb agrees with the leading word of an abbreviation: «МВД сообщило», «ООН призвала», «США объявили»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.clauses import is_mark
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good

_TABLE = {
    "neut": "МВД МЧС ЦРУ ФБР СНГ МАГАТЭ",
    "femn": "ООН ОБСЕ ШОС ФСБ КНР КНДР ФРГ АЭС ТЭЦ ГЭС ГРЭС ВОЗ ЮНЕСКО",
    "masc": "МВФ ЕС ЕАЭС ВВП ЕНПФ КНБ МИД ВТБ Минздрав Минфин Минюст Минтруд Минсельхоз Минтранс Нацбанк Казгидромет "
    "Кабмин Генштаб Госдеп",
    "plur": "США СМИ ОАЭ",
}
_GENDERS = {name: gender for gender, names in _TABLE.items() for name in names.split()}
_OPENING = frozenset("что а но однако также ранее также и".split())
_COUNTRIES = frozenset("РК РФ КР РУ США КНР".split())
_BETWEEN = ("ADVB", "PRCL")


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            gender = _GENDERS.get(node.text)
            if gender is None or not _begins_clause(tree, node):
                continue
            verb = _verb_after(tree, node)
            if verb is not None and not any(gender in reading.grammemes for reading in verb.read_as("VERB")):
                number = {"plur"} if gender == "plur" else {"sing", gender}
                form = passage.language.analyzer.inflect(verb.read_as("VERB")[0], number)
                yield Match(verb.token.span, (correction.written(verb, form),) if form else ())


def _begins_clause(tree: Sequence[Node], node: Node) -> bool:
    """Whether nothing stands before that the abbreviation may depend on: «глава МВД сообщил»."""
    if not node.index:
        return True
    last = tree[node.index - 1]
    return last.text.lower() in _OPENING - {"и"} and (node.index < 2 or is_mark(tree[node.index - 2]))


def _verb_after(tree: Sequence[Node], node: Node) -> Node | None:
    """Return the verb in the past singular right after, the country's name and adverbs apart."""
    index = node.index + 1
    if index < len(tree) and _is_country(tree[index]):
        index += 1
    while index < len(tree) and tree[index].read_as(*_BETWEEN) and not tree[index].read_as("VERB", "CONJ"):
        index += 1
    if index >= len(tree):
        return None
    verb = tree[index]
    past = verb.known and all(reading.has("VERB", "past", "sing") for reading in verb.readings)
    return verb if past else None


def _is_country(word: Node) -> bool:
    """«МИД Казахстана», «Минздрав РК»."""
    return word.text in _COUNTRIES or any(reading.has("Geox", "gent") for reading in word.readings)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Сказуемое не согласовано с аббревиатурой"),
    message=QT_TRANSLATE_NOOP("rules", "Сказуемое согласуется с главным словом, от которого образована аббревиатура."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("МВД {опроверг} слухи.", "опровергло"),
        bad("ООН {призвал} стороны к переговорам.", "призвала"),
        bad("Ранее США {отменил} пошлины.", "отменили"),
        bad("Минздрав РК {сообщила} о вакцине.", "сообщил"),
        good("МВД опровергло слухи, МИД Казахстана сообщил об этом."),
        good("Глава МВД опроверг слухи."),
        good("ООН призвала стороны к переговорам."),
        good("В МИД пришел новый министр."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 152, 185",
)
