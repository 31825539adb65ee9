"""Finding the outlet that a news text says it is from: «передает Liter.kz», «сообщает агентство «Хабар»»."""

import re

from editor_app.text.span import Span

_AGENCIES = {"КАЗИНФОРМ": "Казинформ", "БЕЛТА": "БелТА"}
"""Agencies that write their names in capitals at the head of a text only."""
_NAME = r"""
    (?P<name>
        (?:[\w-]+\.)+[a-zа-я]{2,}(?!\w|\.\w)
      | (?:(?:РИА|МИА|ИА|МИЦ|ИАА)\s+)?«[^»]{2,40}»
      | (?:РИА|МИА|ИА)\s+[А-ЯЁӘҒҚҢӨҰҮҺІA-Z][\w-]+
      | ТАСС | РБК | БелТА | АКИpress | Интерфакс(?:-\w+)? | Казинформ | Коммерсант\w* | Спутник\s+Казахстан
      | [A-Z][\w-]*(?:\s+[A-Z][\w-]*){0,2}
    )
"""
_THROUGH = r"""
    (?:\s+(?:наш\w*\s+)?(?:собственн\w+\s+)?(?:специальн\w+\s+)?(?:корреспондент\w*|корр\.?|агентств\w*|издани\w+|
       портал\w*|сайт\w*|газет\w*|телеканал\w*|журнал\w*|пресс-служб\w+\s+(?:портал\w+|издани\w+)))?
"""
_TELLS = r"(?:передает|передаёт|передают|сообщает|сообщают|пишет|пишут|информирует|хабарлайды|reports)"
_OUTLETS = (
    re.compile(rf"\b{_TELLS}{_THROUGH}\s+{_NAME}", re.VERBOSE),
    re.compile(
        rf"\b(?:со\s+ссылкой\s+на|по\s+(?:данным|информации|сообщению)|сообщили\s+в){_THROUGH}\s+{_NAME}",
        re.VERBOSE | re.IGNORECASE,
    ),
    re.compile(
        rf"(?<![\w.-]){_NAME}\s+хабарлайды", re.VERBOSE
    ),  # not from within a word: it may have a million letters
    re.compile(
        r"^(?:/|(?:[А-ЯЁӘҒҚҢӨҰҮҺІ-]{3,}|[А-ЯЁ][\w-]+)[.,]\s(?:\d\d?\s\w+\.?)?\s?(?:[/—–-]\s?)?)"
        r"(?P<name>ТАСС|РИА\sНовости|Интерфакс(?:-\w+)?|КАЗИНФОРМ|Казинформ|БЕЛТА|БелТА|АКИpress|Спутник)\b\s?[/.,—–-]"
    ),
)


def attribution(text: str) -> tuple[str, Span] | None:
    """Return the outlet that a paragraph names as its source, and the place of the words that say so."""
    for pattern in _OUTLETS:
        match = pattern.search(text)
        if match is not None:
            name = re.sub("[«»]", "", match["name"])
            return _AGENCIES.get(name, name), Span(*match.span())
    return None
