"""One name with Russian and with Kazakh letters in one text."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.names import Name, stem
from editor_app.proofreading.rule import ArticleRule, Match, bad, good
from editor_app.text.alphabet import KAZAKH_ONLY

_RUSSIAN = str.maketrans("әғқңөұүһіӘҒҚҢӨҰҮҺІ", "агкноуухиАГКНОУУХИ")
_SHORTEST = 4


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    named = [(part, name) for part in article.parts for name in part.names]
    russian = {name.stem for _, name in named if KAZAKH_ONLY.isdisjoint(name.token.text)}
    for part, name in named:
        text = name.token.text
        if KAZAKH_ONLY.isdisjoint(text) or _is_quoted(part, name) or _is_among_kazakh(part, name):
            continue
        meant = text.translate(_RUSSIAN)
        if len(meant) > _SHORTEST and stem(meant) in russian:
            yield part, Match(name.token.span, (meant,))


def _is_quoted(part: Part, name: Name) -> bool:
    before = part.passage.text[: name.token.start]
    return before.count("«") > before.count("»") or before.count('"') % 2 == 1


def _is_among_kazakh(part: Part, name: Name) -> bool:
    """Whether another word of the same stretch of Kazakh is Kazakh too."""
    words = part.passage.words
    at = words.index(name.token)
    near = (*words[max(0, at - 2) : at], *words[at + 1 : at + 3])
    return any(not KAZAKH_ONLY.isdisjoint(word.text) for word in near)


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Русское и казахское написание имени"),
    message=QT_TRANSLATE_NOOP("rules", "В этом материале имя написано и русскими буквами: выберите одно написание."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check_article=_check,
    examples=(
        bad("Президент Токаев подписал указ. Позже {Тоқаев} выступил.", "Токаев"),
        bad("Район Туркестан вырос.\nВ городе {Түркестан} сдали дом.", "Туркестан"),
        good("Президент Токаев подписал указ. Позже Токаев выступил."),
        good("Президент Токаев сказал: «Тоқаев бұл туралы айтты»."),
        good("Президент Тоқаев подписал указ."),
    ),
    authority="Единое написание имен в материале",
    any_language=True,
)
