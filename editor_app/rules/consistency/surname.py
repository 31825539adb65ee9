"""One person's surname spelled in two ways: the rarer of two that differ by a letter and seem to be one person's."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.names import Name, distance
from editor_app.proofreading.rule import ArticleRule, Match, bad, good
from editor_app.text.alphabet import KAZAKH_ONLY

_SHORTEST = 5
"""Letters of a stem; shorter names that differ by a letter are many."""

_LONG = 8
"""Letters of a stem from which two may differ if the first name is the same."""

_MESSAGE = QT_TRANSLATE_NOOP("rules", "В этом материале есть и «{other}»: одно ли это имя?")


@dataclass(frozen=True)
class _Surname:
    """All places of one stem."""

    stem: str
    places: Sequence[tuple[Part, Name]]

    @cached_property
    def first_names(self) -> frozenset[str]:
        return frozenset(name.before for _, name in self.places if name.before)

    @property
    def weight(self) -> tuple[int, bool]:
        """How sure the spelling is: by how often it is met, then by whether it was introduced with a first name."""
        return len(self.places), bool(self.first_names)

    @cached_property
    def is_known(self) -> bool:
        return any(part.passage.language.lexicon.knows(name.token.text) for part, name in self.places)


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    for common, rare in _pairs(_surnames(article)):
        other = common.places[0][1].token.text
        right = other[: len(common.stem)]
        for part, name in rare.places:
            yield part, Match(name.token.span, (right + name.ending,), _MESSAGE.with_values(other=other))


def _surnames(article: Article) -> Sequence[_Surname]:
    places: dict[str, list[tuple[Part, Name]]] = defaultdict(list)
    for part in article.parts:
        for name in part.names:
            if len(name.stem) >= _SHORTEST and not name.is_patronymic and KAZAKH_ONLY.isdisjoint(name.stem):
                places[name.stem].append((part, name))
    return [_Surname(stem, found) for stem, found in places.items()]


def _pairs(surnames: Sequence[_Surname]) -> Iterator[tuple[_Surname, _Surname]]:
    """Yield what is nearly the same, the surer spelling first; of two equally sure the earlier."""
    by_letter: dict[str, list[_Surname]] = defaultdict(list)
    for surname in surnames:
        by_letter[surname.stem[0]].append(surname)
    for alike in by_letter.values():
        for first, second in combinations(alike, 2):
            common, rare = (second, first) if second.weight > first.weight else (first, second)
            if _is_one_person(common, rare):
                yield common, rare


def _is_one_person(common: _Surname, rare: _Surname) -> bool:
    same_first_name = not common.first_names.isdisjoint(rare.first_names)
    most = 2 if same_first_name and min(len(common.stem), len(rare.stem)) >= _LONG else 1
    if distance(common.stem, rare.stem, most) > most or _is_inflected(common.stem, rare.stem):
        return False
    introduced_apart = common.first_names and rare.first_names
    return same_first_name or not (introduced_apart or rare.is_known or rare.weight >= common.weight)


def _is_inflected(one: str, other: str) -> bool:
    """Whether one stem is the other with an ending, or with a vowel that comes and goes: «Кравец», «Кравца»."""
    short, long = sorted((one, other), key=len)
    if long.startswith(short):
        return True
    return len(long) == len(short) + 1 and long[-2] in "ео" and long[:-2] + long[-1] == short


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Имя написано по-разному"),
    message=QT_TRANSLATE_NOOP("rules", "В этом материале есть почти такое же имя: одно ли это?"),
    kind=Kind.FACTS,
    severity=Severity.WARNING,
    check_article=_check,
    examples=(
        bad("Врач Асель Шарманкулова приняла больных.\nДнем Асель {Шарманкулева} уехала.", "Шарманкулова"),
        bad("Аким Кертаев открыл мост. Кертаев поздравил жителей.\nПо словам {Кертваева}, мост ждали.", "Кертаева"),
        bad("Судью Ерлана {Оспоналиева} наградили.\nЕрлан Оспаналиев и Оспаналиева рады.", "Оспаналиева"),
        good("Врач Асель Шарманкулова приняла больных.\nДнем Шарманкуловой позвонили."),
        good("Игроки Иван Петров и Олег Петрин забили по мячу."),
        good("Аким Кертаев открыл мост. Министр Ерлан Кертаевич Кергаев не приехал.\nИван Кертаев рад."),
    ),
    authority="Единое написание имен в материале",
)
