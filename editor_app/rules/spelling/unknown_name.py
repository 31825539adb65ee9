"""A name that no list has: asked about once in an article, quietly, because only the writer can tell."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.lexicon.formation import is_like_a_name
from editor_app.lexicon.unknown_words import Guess
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.names import stem
from editor_app.proofreading.rule import ArticleRule, Match, bad, good


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    asked = set()
    for part in article.parts:
        for unknown in part.passage.unknown_words:
            if unknown.guess is Guess.NAME and not is_like_a_name(unknown.word):
                name = stem(unknown.word)
                if name not in asked:
                    asked.add(name)
                    yield part, Match(unknown.span)


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Незнакомое имя"),
    message=QT_TRANSLATE_NOOP("rules", "Проверьте, как пишется это имя: словари его не знают."),
    kind=Kind.FACTS,
    severity=Severity.HINT,
    check_article=_check,
    examples=(
        bad("Гостя звали {Уйрхольм}.\nКто такой Уйрхольм? Об Уйрхольме никто не слышал."),
        bad("Отряд вышел к озеру {Чхандрупа}."),
        good("Гостя звали Абылайхан Ержанулы Сагинбаев."),
        good("Отряд вышел к озеру Алаколь."),
    ),
    authority="Списки имен и названий словаря",
    catch_all=True,
)
