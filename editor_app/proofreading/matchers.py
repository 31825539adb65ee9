"""Ways to say what a rule looks for: tables of patterns and of phrases, each with its replacements."""

import re
from collections.abc import Callable, Iterable, Iterator

from editor_app.i18n import Message
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match
from editor_app.text.span import Span

Check = Callable[[Passage], Iterable[Match]]

_GROUP = re.compile(r"\\(\d)")
_OBJECTION = "at"
"""Name of the group that a finding is about, where it is not the whole of what matches."""

_NAMED = f"(?P<{_OBJECTION}>"


def patterns(*table: tuple[str, ...]) -> Check:
    r"""Make a check of regular expressions, each with replacements, the best first, that may hold `\\1`.

    They are matched against the text as it is. A group named `at` narrows the finding; replacements are for that part.
    """
    compiled = [(re.compile(pattern), replacements) for pattern, *replacements in table]

    def check(passage: Passage) -> Iterator[Match]:
        for pattern, replacements in compiled:
            for match in pattern.finditer(passage.text):
                yield Match(_span(match), tuple(_filled(each, match, passage.text) for each in replacements))

    return check


def phrases(*table: tuple[str, ...], message: Message | None = None) -> Check:
    """Make a check of phrases: as `patterns`, but of whole words, whatever their case and whether «е» or «ё».

    A phrase is written in lower case without «ё», a space in it stands for U+00A0 too. A replacement takes over the
    case of what it replaces. Where several phrases begin at one word, the first of the table counts.
    """
    # One expression finds where any phrase begins: it goes through a long table as fast as through a short one.
    anywhere = _phrase("|".join(f"(?:{pattern.replace(_NAMED, '(')})" for pattern, *_ in table))
    compiled = [(_phrase(pattern), replacements) for pattern, *replacements in table]

    def check(passage: Passage) -> Iterator[Match]:
        for place in anywhere.finditer(passage.folded):
            for pattern, replacements in compiled:
                if match := pattern.match(passage.folded, place.start()):
                    span = _span(match)
                    wrong = span.of(passage.text)
                    filled = (_cased(wrong, _filled(each, match, passage.text)) for each in replacements)
                    yield Match(span, tuple(filled), message)
                    break

    return check


def any_of(*checks: Check) -> Check:
    """Make a check of several."""

    def check(passage: Passage) -> Iterator[Match]:
        for each in checks:
            yield from each(passage)

    return check


def _phrase(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])")


def _span(match: re.Match[str]) -> Span:
    return Span(*match.span(_OBJECTION if _OBJECTION in match.re.groupindex else 0))


def _filled(replacement: str, match: re.Match[str], text: str) -> str:
    return _GROUP.sub(lambda group: text[slice(*match.span(int(group[1])))], replacement)


def _cased(wrong: str, replacement: str) -> str:
    if len(wrong) > 1 and wrong.isupper():
        return replacement.upper()
    return replacement[:1].upper() + replacement[1:] if wrong[:1].isupper() else replacement
