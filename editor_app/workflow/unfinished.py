"""What writers leave in a text to come back to, and words of somebody that nobody says."""

import re
from collections.abc import Iterator

from editor_app.text.span import Span

_TO_DO = "уточн|провер|дописа|добав|встав|дополн|узна|спрос"
_MEDIA = "фото|видео|картинк|инфографик|коллаж|скриншот|ссылк|твит|пост|имя|фамили|дата|цитат|врез"
_PLACEHOLDER = re.compile(
    rf"""
    \b(?:Х{{2,}}|X{{3,}})\b(?!\s*(?:век|в\.|вв\.|столет|съезд|летн|зимн|олимп))   # ХХ тенге, but not ХХ век
    | \bTK(?:TK)*\b | \bTBD\b | \bTODO\b
    | \?{{3,}}
    | \[\s*(?:{_MEDIA})[^\]\n]{{0,60}}\]
    | [(\[][^)\]\n]{{0,40}}\b(?:{_TO_DO})[а-яё]*[^)\]\n]{{0,60}}\?{{0,2}}[)\]]
    | \bУТОЧНИТЬ\b | \bПРОВЕРИТЬ\b
    | ^\s*(?:уточнить|проверить|дописать)\b[^\n]{{0,60}}$
    | (?i:\blorem\s+ipsum\b)
    """,
    re.VERBOSE | re.MULTILINE,
)

_LEAST_WORDS = 5
"""A quotation of fewer words is as often a name or a title."""

_QUOTATION = re.compile(r"«(?:[^«»]|«[^«»]*»)+»")
_SENTENCE_START = re.compile(r"(?:^|[.!?…]\s+)$")
_ENDS = re.compile(r"\s*[.!?…]*\s*(?:$|(?=[А-ЯЁA-ZӘҒҚҢӨҰҮҺІ«]))")
_NAMED = re.compile(
    r"(?:по|со)\s+(?:его\s+|её\s+|их\s+)?(?:слов|данн|мнени)|(?:сообщ|сказ|заяв|рассказ|говор|отмет|подчерк|добав|поясн"
    r"|счита|напис|пиш|цитир|переда|ответ|вспомин|призна|уточн|объясн|пожал|поблагодар|обрати)\w*",
    re.IGNORECASE,
)


def placeholders(text: str) -> Iterator[Span]:
    """Yield what stands in a text in place of what is to come: «ХХ», «???», «[фото]», «(уточнить)», TK."""
    return (Span(*match.span()) for match in _PLACEHOLDER.finditer(text))


def speechless(text: str, beside: str) -> Iterator[Span]:
    """Yield the quotations, whole sentences, that neither their paragraph nor those `beside` it give to anyone.

    What follows a colon or is followed by a dash has its speaker there.
    """
    for match in _QUOTATION.finditer(text):
        before, after = text[: match.start()], text[match.end() :]
        is_sentence = _SENTENCE_START.search(before) and _ENDS.match(after)
        if not is_sentence or len(match[0].split()) < _LEAST_WORDS:
            continue
        around = f"{before} {after} {beside}"
        if not _NAMED.search(around) and not beside.rstrip().endswith(":"):
            yield Span(*match.span())
