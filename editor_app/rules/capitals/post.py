"""Posts are written with a small letter: «секретарь партии». Offices of state, ministers too, may have a capital."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_POST = re.compile(
    r"(?<=[а-яё,] )(?P<letter>[СЗДРНГАПК])(?P<rest>(?:екретар|аместител|иректор|уководител|ачальник|енсек|"
    r"енеральн\w+ директор|ким|ресс-секретар|епутат|оветник|омощник|ектор|аведующ|оординатор)(?:[а-яё]{0,3}))"
    r"(?= [а-яё]+(?:а|я|ы|и|ов|ей|ой|ого|их|ых|у|е)\b| партии)"
)


def _check(passage: Passage) -> Iterator[Match]:
    for match in _POST.finditer(passage.text):
        yield Match(Span(*match.span()), (match["letter"].lower() + match["rest"],))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Должность со строчной буквы"),
    message=QT_TRANSLATE_NOOP("rules", "Названия должностей пишутся со строчной буквы."),
    kind=Kind.SPELLING,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("План одобрил {Секретарь} партии.", "секретарь"),
        bad("Об этом сообщил {Директор} завода.", "директор"),
        good("План одобрил секретарь партии."),
        good("Выступили Президент и Министр Нуров."),
        good("Директор завода ушел."),
    ),
    authority="Правила русской орфографии и пунктуации 1956 года; Полный академический справочник",
)
