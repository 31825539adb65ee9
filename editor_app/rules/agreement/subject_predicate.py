"""A predicate agrees with its subject in number, gender and person."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.excuses import excused
from editor_app.morphology.pairs import Pair, disagreeing
from editor_app.morphology.subjects import with_predicates
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_NEAR = 3
"""Words between subject and predicate that are marked with them; farther apart, the predicate alone is marked."""


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for subject, predicates in with_predicates(tree):
            pairs = (disagreeing(tree, subject, predicate) for predicate in predicates)
            wrong = next((pair for pair in pairs if pair is not None and not excused(pair)), None)
            if wrong is not None:
                yield _match(passage, wrong)


def _match(passage: Passage, pair: Pair) -> Match:
    subject, predicate = pair.subject, pair.predicate
    pairs = correction.clause(passage.language.analyzer, subject, predicate)
    left, right = sorted((subject, predicate), key=lambda node: node.index)
    if len(pair.between) > _NEAR:
        return Match(predicate.token.span, tuple(verb for noun, verb in pairs if noun == subject.text))
    between = passage.text[left.token.end : right.token.start]
    ordered = pairs if left is subject else [(verb, noun) for noun, verb in pairs]
    return Match(Span(left.token.start, right.token.end), tuple(between.join(forms) for forms in ordered))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Сказуемое не согласовано с подлежащим"),
    message=QT_TRANSLATE_NOOP("rules", "Сказуемое должно стоять в числе, роде и лице подлежащего."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("{Житель поселка попросили} помощи.", "Жители поселка попросили"),
        bad("Новая {школа открылся} в сентябре.", "школа открылась"),
        bad("{Дороги уже отремонтирована}.", "Дороги уже отремонтированы"),
        bad("{Он уехали} в столицу.", "Он уехал"),
        bad("{Она видели} их дом.", "Она видела"),
        bad("{Компания «Алтай» открыл} завод.", "Компания «Алтай» открыла"),
        bad("{Заседание совета прошла} в Астане.", "Заседание совета прошло"),
        bad("Общая {площадь посевов составил} сто гектаров.", "площадь посевов составила"),
        bad("{Полиция задержал} водителя.", "Полиция задержала"),
        good("Сорока задержал водителя."),
        good("Большинство жителей поддержали проект."),
        good("Министр сообщила о ремонте дороги."),
        good("Закон подписали в Астане."),
        good("Воды в колодце не осталось."),
        good("Аким с заместителем посетили школу."),
        good("Мост и дорогу построили за год."),
        good("Погибло пять человек."),
        good("Проект было решено доработать."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 183–189",
)
