"""The proof of a file that goes out: it is read as any file that comes in, and compared with the article."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from editor_app.exchange.attached import with_files
from editor_app.exchange.features import Feature, pieces, words
from editor_app.exchange.result import ExchangeError, Imported
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow.article import Content

_FIELDS = frozenset(
    {
        Feature.HEADLINE, Feature.DECK, Feature.LEAD, Feature.AUTHOR, Feature.SECTION, Feature.SOURCE,
        Feature.PUBLISHED,
    }
)  # fmt: skip
"""What an article has one of, and so needs no count."""


class UnlikeError(ExchangeError):
    """A file would be otherwise than the article; it was not put in place. `proof` tells how."""

    def __init__(self, name: str, proof: "Proof") -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "exchange", "Файл «{name}» не записан: прочитанный для проверки, он разошёлся с материалом. {how}"
            ).with_values(name=name, how=_Sentences(proof.differences)),
            QT_TRANSLATE_NOOP("exchange", "Материал цел. Попробуйте другой формат."),
        )
        self.proof = proof


@dataclass(frozen=True, slots=True)
class _Sentences:
    """Messages in a row, in the language in use when they are shown."""

    messages: tuple[Message, ...]

    def __str__(self) -> str:
        return " ".join(map(str, self.messages))


@dataclass(frozen=True, slots=True)
class ReadBack:
    """How files of a format are proved: what reads them, and what they hold; nothing else is compared."""

    read: Callable[[bytes], Imported]
    holds: frozenset[Feature]


@dataclass(frozen=True, slots=True)
class Proof:
    """What is known of a written file.

    `is_read` tells whether it was read back at all. `differences` are what is otherwise in the file than in the
    article though the format can hold it; `beyond` tells what the article has and the format cannot hold. `digest` is
    the SHA-256 of the file that was put in place.
    """

    is_read: bool = False
    differences: tuple[Message, ...] = ()
    beyond: Message | None = None
    digest: str = ""

    @property
    def told(self) -> tuple[Message, ...]:
        """What there is to tell of the file besides that it was written."""
        unread = () if self.is_read else (_UNREAD,)
        return (*unread, *self.differences, *([self.beyond] if self.beyond is not None else []))


def prove(how: ReadBack | None, written: Content, data: bytes, files: Mapping[str, bytes]) -> Proof:
    """Read a file back and compare it with what was to be written; a format that nobody reads proves nothing.

    `files` are those beside it, by their addresses. What the article leaves open, as when it was published, a format
    may fill in.
    """
    if how is None:
        return Proof()
    beyond = _told(_BEYOND, (feature for feature, _ in pieces(written).elements() if feature not in how.holds))
    written = _without_lines(written, how.holds)
    there = pieces(written)
    if not any(feature in how.holds for feature, _ in there):
        return Proof(is_read=True, beyond=beyond)  # an empty file is what it should be, and makes no sense to a reader
    try:
        read = with_files(how.read(data), files.get).content
    except ExchangeError as error:
        unreadable = QT_TRANSLATE_NOOP("exchange", "Записанный файл не читается: {error}").with_values(error=error)
        return Proof(is_read=True, differences=(unreadable,), beyond=beyond)
    here = pieces(read)
    missing = Counter(feature for feature, _ in (there - here).elements() if feature in how.holds)
    said = {feature for feature, _ in there} | (how.holds - _FIELDS)
    extra = Counter(feature for feature, _ in (here - there).elements() if feature in how.holds & said)
    told = [
        _told(_MISSING, missing.elements()),
        _told(_EXTRA, (feature for feature in extra.elements() if feature not in missing)),
    ]
    if Feature.WORDS in how.holds and not (missing or extra) and words(written) != words(read):
        told.append(QT_TRANSLATE_NOOP("exchange", "Слова в файле стоят в другом порядке."))
    return Proof(is_read=True, differences=tuple(each for each in told if each is not None), beyond=beyond)


def _without_lines(content: Content, holds: frozenset[Feature]) -> Content:
    """Return a content without the lines above its body that a format leaves out, so that their words do not count."""
    return replace(
        content,
        headline=content.headline if Feature.HEADLINE in holds else "",
        deck=content.deck if Feature.DECK in holds else "",
        lead=content.lead if Feature.LEAD in holds else "",
    )


_UNREAD = QT_TRANSLATE_NOOP("exchange", "Файл не сверен с материалом: такие файлы программа не читает.")
_MISSING = QT_TRANSLATE_NOOP("exchange", "В файле нет: {what}.")
_EXTRA = QT_TRANSLATE_NOOP("exchange", "В файле лишнее: {what}.")
_BEYOND = QT_TRANSLATE_NOOP("exchange", "Такой файл не хранит: {what}.")


@dataclass(frozen=True, slots=True)
class _Listed:
    """Features with their counts, which become words in the language in use when they are shown."""

    counts: Mapping[Feature, int]

    def __str__(self) -> str:
        return ", ".join(
            str(feature.value) if feature in _FIELDS else f"{feature.value} ({count})"
            for feature, count in self.counts.items()
        )


def _told(message: Message, features: Iterable[Feature]) -> Message | None:
    counts = Counter(features)
    return (
        message.with_values(what=_Listed({each: counts[each] for each in Feature if counts[each]})) if counts else None
    )
