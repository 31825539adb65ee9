"""Introductory words without their commas: «К сожалению мы», «работа иначе говоря важна».

Before a phrase that is set off by itself they take none after them («птицы, например грачи, улетели»), so a comma
before the words is enough to say nothing.
"""

import re
from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology.predicates import goes_on_with_clause, is_nominative
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_ALWAYS = (
    "к сожалению|к счастью|конечно|разумеется|безусловно|во-первых|во-вторых|в-третьих|на мой взгляд|кроме того|"
    "более того|как правило"
)
"""Words that are introductory whatever follows."""

_ANYWHERE = (
    "к сожалению|к счастью|так сказать|иначе говоря|иными словами|скорее всего|судя по всему|мягко говоря|"
    "честно говоря|короче говоря|по правде говоря|строго говоря|по-видимому|по всей видимости|по всей вероятности|"
    "во-первых|во-вторых|в-третьих|на (?:мой|наш|ваш|его|ее|их) взгляд|"
    "по (?:моему|нашему|вашему|его|ее|их) мнению|как ни странно(?! это)|разумеется|как известно|"
    "конечно же|конечно|несомненно|безусловно|например|к примеру|мол|дескать"
)
_OPENING_ONLY = (
    "кроме того|более того|помимо того|как правило|следовательно|кстати|одним словом|впрочем|"
    "в частности|другими словами|наверное|итак|по-моему|по крайней мере|собственно говоря|само собой разумеется"
)
_BEFORE_CLAUSE = (
    "таким образом|возможно|вероятно|соответственно|примечательно|действительно|естественно|наоборот|по сути|"
    "опять же|вернее|однозначно|с одной стороны|с другой стороны|а значит"
)
"""Words that are introductory before a whole clause, and may be adverbs or predicates otherwise."""
_AFTER_COMMA = "значит|следовательно|главное|самое главное"
"""Words that are introductory after «, а»."""
_SIDES = "с одной стороны|с другой стороны"

_GOES_ON = "что|же|ли|бы|для|о|об|и|а|но|чтобы|как|когда|если|то|не|где|есть|нет|явля[а-я]+|был[аио]?|ста[а-я]+"
"""Words that make the phrase part of the sentence, or another phrase: «кроме того что», «конечно же»."""

_PARTICLES = "что|же|ли|бы|для|о|об|и|а|но|это|как"

_OPENING = re.compile(
    rf"(?:(?:и|но|ведь|так) )?(?:(?P<words>{_ANYWHERE}|{_OPENING_ONLY})|(?P<unsure>{_BEFORE_CLAUSE}))"
    rf"(?= (?!(?:{_GOES_ON})\b)[а-яё\w«\"])|(?:(?:и|но|ведь) )?(?P<always>{_ALWAYS})(?= (?!(?:{_PARTICLES})\b)[а-яё])"
)
_INSIDE = re.compile(
    rf"(?<=[а-я])(?P<before> )(?P<words>{_ANYWHERE})(?P<after>,(?! что)| (?!(?:{_PARTICLES})\b)(?=[а-я]))"
)
_LINKED = re.compile(
    rf"(?<=[а-я])(?:,? а (?P<words>{_AFTER_COMMA})|(?:,|,? но|,? а) (?P<unsure>{_SIDES}))"
    r"(?= (?!(?:что|и|же|ли|бы|как)\b)[а-яё«\"])"
)
_CLAUSAL = re.compile(
    r"(?<=[а-я], )(?P<words>например|следовательно|возможно|вероятно|иными словами|другими словами|наверное)(?= [а-я])"
)
_HALF_CLOSED = re.compile(rf"(?<=[а-я], )(?P<words>{_ALWAYS}|кажется|пожалуй)(?= (?P<verb>[а-я]+))")
_PLEASE = re.compile(r"(?<=[а-я])(?<!всегда)(?P<before> )(?P<words>пожалуйста)(?=[.!?])")
_MAY_LEAD = re.compile(r"(?:^|[^\w])(?:а|и|но|или|что|так|на|за|оно)$")


def _check(passage: Passage) -> Iterator[Match]:
    for sentence, tree in zip(passage.sentences, passage.trees, strict=True):
        yield from _in_sentence(passage, sentence, tree)
    for match in _HALF_CLOSED.finditer(passage.folded):
        if passage.language.analyzer.is_verb(match["verb"]):
            yield _closed(passage, match)
    for match in _PLEASE.finditer(passage.folded):
        yield Match(Span(*match.span()), (f", {Span(*match.span('words')).of(passage.text)}",))
    for match in _INSIDE.finditer(passage.folded):
        closed = match["after"] == ","
        if _MAY_LEAD.search(passage.folded[: match.start()]):
            continue
        words = Span(*match.span("words")).of(passage.text)
        yield Match(Span(match.start(), match.end("words") + closed), (f", {words},",))
    for match in _LINKED.finditer(passage.folded):
        yield _closed(passage, match)


def _in_sentence(passage: Passage, sentence: Span, tree: Sequence[Node]) -> Iterator[Match]:
    """Find words that are introductory by their place: at the beginning of a sentence, or of a clause."""
    match = _OPENING.match(passage.folded, sentence.start)
    asks = match is not None and "как правило" in match.group() and passage.text[sentence.end - 1] == "?"
    if match and not asks and (match["words"] or match["always"] or _is_before_clause(tree, match.end())):
        yield _closed(passage, match)
    for match in _CLAUSAL.finditer(passage.folded, sentence.start, sentence.end):
        if _is_before_subject(tree, match.end()):
            yield _closed(passage, match)


def _closed(passage: Passage, match: re.Match[str]) -> Match:
    name = next(name for name in ("words", "always", "unsure") if match.groupdict().get(name))
    span = Span(*match.span(name))
    return Match(span, (span.of(passage.text) + ",",))


def _is_before_clause(tree: Sequence[Node], end: int) -> bool:
    """Whether a clause with a subject follows, and not its verb first: «Возможно появление льда» is a predicate."""
    first = next((node for node in tree if node.token.start >= end), None)
    verb_first = first is not None and bool(first.read_as("VERB", "PRTS", "INFN"))
    return not verb_first and goes_on_with_clause(tree, end)


def _is_before_subject(tree: Sequence[Node], end: int) -> bool:
    """Whether the subject of a clause stands right there: then the words are about the clause, not about a phrase."""
    first = next((node for node in tree if node.token.start >= end), None)
    subject = first is not None and first.relation.startswith("nsubj") and is_nominative(first)
    return subject and goes_on_with_clause(tree, end)


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Запятые при вводных словах"),
    message=QT_TRANSLATE_NOOP("rules", "Вводные слова выделяются запятыми."),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("{Кроме того} отремонтируют школу.", "Кроме того,"),
        bad("{К сожалению} дорога закрыта.", "К сожалению,"),
        bad("Дорога{ к сожалению} закрыта.", ", к сожалению,"),
        bad("Это решение{ мягко говоря,} спорное.", ", мягко говоря,"),
        bad("{Таким образом} вопрос решен.", "Таким образом,"),
        bad("Дороги закрыты, а {значит} рейсов не будет.", "значит,"),
        bad("{Конечно} были и споры.", "Конечно,"),
        bad("Работа, {конечно} представляет интерес.", "конечно,"),
        bad("Закройте дверь{ пожалуйста}.", ", пожалуйста"),
        good("Кроме того, отремонтируют школу."),
        good("Дрофа, конечно же, улетела."),
        bad("{Кроме того} были добавлены места.", "Кроме того,"),
        bad("{Как правило} не работает лифт.", "Как правило,"),
        good("Оно конечно, дорога коротка."),
        good("Таким образом удалось спасти урожай."),
        good("Возможно появление льда на дорогах."),
        good("Кроме того что тепло, еще и сухо."),
        good("Дорога, к сожалению, закрыта."),
        good("Степные птицы, например дрофы, улетели."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник, §§ 91–93",
)
