"""The line of a page that says when and by whom: «Политика | 15 апреля 2022, 18:10 | Автор: Анна Ким»."""

import re
from dataclasses import dataclass
from datetime import datetime

from editor_app.exchange.page import dates, furniture, navigation

_BIT = re.compile(r"\s*[|,•·;]\s*|\s+[—–-]\s+|\t+|[ \xa0]{2,}")
_WHEN = re.compile(
    r"\b(?:опубликован[оа]?|обновлен[оа]?|обновлён|изменен[оа]?|создан[оа]?|добавлен[оа]?|дата(?:\s+публикации)?|время"
    r"|published|updated|on|жарияланды|жаңартылды)\b\s*:?",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"^\W*(?:обновл|измен|updated|жаңарт)", re.IGNORECASE)
_NAME = re.compile(r"[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+(?:-[А-ЯЁ][а-яё]+)?")
_PLACE = re.compile(r"(?:г\.\s*)?[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+")


@dataclass(frozen=True, slots=True)
class StampLine:
    """What a stamp line says; `moment` is None when it counts from the reader's own now («Сегодня, 14:05»)."""

    moment: datetime | None
    is_update: bool = False
    author: str = ""
    section: str = ""


def stamp_line(text: str) -> StampLine | None:
    """Return what a line says about time, author and section when it says nothing else; None for any other line."""
    found = dates.stamp(text)
    if found is None:
        bare = _WHEN.sub("", text).strip(" :|,")
        return StampLine(None) if dates.is_relative(bare) else None
    rest = f"{text[: found.span.start]} | {text[found.span.end :]}"
    author = section = ""
    for bit in _BIT.split(_WHEN.sub(" | ", rest)):
        bare = bit.strip(" :.()")
        given = furniture.labelled(bare)
        if given is not None and given[0] == "author":
            author = given[1]
        elif navigation.is_section(bare):
            section = bare
        elif is_name(bare):
            author = author or bare
        elif bare and not _is_negligible(bare):
            return None
    return StampLine(found.moment, bool(_UPDATED.match(text)), author, section)


def is_name(text: str) -> bool:
    """Whether a text is a person's name: two or three words with capitals."""
    words = text.split()
    return len(words) in (2, 3) and all(_NAME.fullmatch(word) for word in words)


def _is_negligible(bit: str) -> bool:
    return bool(
        dates.stamp(bit)
        or re.fullmatch(r"\d\d?[:.]\d\d", bit)
        or _PLACE.fullmatch(bit)
        or furniture.is_button(bit)
        or furniture.is_counter(bit)
    )
