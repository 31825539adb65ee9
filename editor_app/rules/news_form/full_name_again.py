"""A person who is called by first name and surname again and again; the surname is enough from the second time on."""

from collections import Counter
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import ArticleRule, Match, bad, good
from editor_app.text.span import Span

_TIMES = 3


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    times: Counter[tuple[str, str]] = Counter()
    for part in article.text:
        words = part.passage.words
        for name in part.names:
            at = words.index(name.token)
            if len(name.before) < 2 or at == 0 or not _is_first_name(part, words[at - 1].text):
                continue
            times[name.before, name.stem] += 1
            if times[name.before, name.stem] >= _TIMES:
                yield part, Match(Span(words[at - 1].start, name.token.end), (name.token.text,))


def _is_first_name(part: Part, word: str) -> bool:
    return any(reading.has("Name") for reading in part.passage.language.analyzer.readings(word))


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Имя и фамилия снова и снова"),
    message=QT_TRANSLATE_NOOP("rules", "Человек уже назван по имени: дальше довольно фамилии."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check_article=_check,
    examples=(
        bad("Пришел Ринат Кертаев. Рината Кертаева ждали.\nПесню спел {Ринат Кертаев}.", "Кертаев"),
        bad(
            "Асель Шарманкулова рада.\nАсель Шарманкулова пела.\nЗал хлопал. {Асель Шарманкулова} ушла.", "Шарманкулова"
        ),
        good("Пришел Ринат Кертаев. Кертаева ждали.\nПесню спел Кертаев."),
        good("Пришел Ринат Кертаев. С ним пришел Ерлан Кертаев и Асель Кертаева."),
    ),
    authority="Практика новостных редакций",
    optional=True,
)
