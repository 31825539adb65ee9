"""Telling marks of suggestions that can be decided from those that a damaged or foreign file holds.

Nothing behind the reading of a document looks at this again.
"""

import json
from collections.abc import Iterable
from typing import Any

from editor_app.document.model import BlockKind, Mark, MarkKind

_FORMS = frozenset(kind for kind in MarkKind if not kind.is_suggestion and kind is not MarkKind.COMMENT)
_WORDS = frozenset(BlockKind) - {BlockKind.PICTURE, BlockKind.RULE}


def sanitized(marks: Iterable[Mark], kind: BlockKind, length: int) -> tuple[Mark, ...]:
    """Return the marks of a block of a kind with a text of so many code points, without suggestions that say nothing.

    What such a mark covers stays as it is: it is no suggestion any more.
    """
    return tuple(mark for mark in marks if not mark.kind.is_suggestion or _is_sound(mark, kind, length))


def _is_sound(mark: Mark, kind: BlockKind, length: int) -> bool:
    if mark.kind is not MarkKind.FORMATTING:
        return mark.value.isdecimal()
    try:
        id_, *form = json.loads(mark.value)
    except (TypeError, ValueError):
        return False
    of_letters, of_end = mark.start < length, mark.end > length
    return (
        isinstance(id_, str)
        and id_.isdecimal()
        and (not of_letters or all(_is_look(look) for look in form))
        and (not of_end or (kind in _WORDS and _is_block(form)))
    )


def _is_look(look: Any) -> bool:  # noqa: ANN401 - whatever JSON holds
    return isinstance(look, list) and list(map(type, look)) == [str, str] and look[0] in _FORMS


def _is_block(form: list[Any]) -> bool:
    if list(map(type, form)) != [str, int]:
        return False
    return form[0] in _WORDS and form[1] >= 0
