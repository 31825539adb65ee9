"""Somebody's words given without quotation marks: «…, - сообщил он» with no mark before it.

Only the end of the quotation is known for sure: where it opens is for the writer to say.
"""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.proofreading.speech import SAID
from editor_app.text.span import Span

_END_OF_SPEECH = re.compile(rf"(?<=[\w%)])(?P<at>(?P<mark>,|(?<=[!?…])) (?P<dash>[—–-]) )(?=(?:{SAID})\b)")
_OPENING = re.compile(r"[«„“\"]")
_CLOSING = re.compile(r"[»“”\"]")
_DIALOGUE = re.compile(r"\s*[—–-]\s")


def _check(passage: Passage) -> Iterator[Match]:
    if _DIALOGUE.match(passage.text):
        return
    for match in _END_OF_SPEECH.finditer(passage.folded):
        before = passage.text[: match.start("at")]
        if len(_OPENING.findall(before)) > len(_CLOSING.findall(before)) or '"' in before:
            continue  # the quotation is open; a mark that is missing at its end is what the pairs are about
        if _is_framed(before):
            continue
        yield Match(Span(*match.span("at")), (f"», {passage.house.dash_mark} ",))


def _is_framed(before: str) -> bool:
    """Whether the words before have a dash of their own: «Он, — сказал Асан, — прав» within a longer quotation."""
    return bool(re.search(r"[—–-] \S+(?: \S+){0,4}$", before))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Прямая речь без кавычек"),
    message=QT_TRANSLATE_NOOP(
        "rules", "Прямая речь заключается в кавычки. Поставьте и открывающую там, где цитата начинается."
    ),
    kind=Kind.PUNCTUATION,
    severity=Severity.WARNING,
    check=_check,
    examples=(
        bad("Сроки мы выдержим{, - }сообщил подрядчик.", "», — "),
        bad("Совет «Болашак» одобрил план, и это верно{, — }отметила она.", "», — "),
        good("«Сроки мы выдержим», — сообщил подрядчик."),
        good("— Сроки мы выдержим, — сообщил подрядчик."),
        good('"Сроки мы выдержим", - сообщил подрядчик.'),
        good("«Сроки мы выдержим, — сообщил подрядчик. — Работы идут по плану»."),
    ),
    authority="Правила русской орфографии и пунктуации. Полный академический справочник, § 133; Д. Э. Розенталь, § 120",
)
