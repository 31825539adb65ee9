"""Suggestions in words, for lists and cards."""

from collections.abc import Mapping
from dataclasses import dataclass

from editor_app.document.model import Document, MarkKind
from editor_app.document.suggestions import suggestion_of
from editor_app.i18n import translate

_LONGEST = 80
"""Code points of what is quoted."""


@dataclass(slots=True)
class Told:
    """What one suggestion puts in and takes out; `formed` is the words that get another form."""

    put_in: str = ""
    taken_out: str = ""
    formed: str = ""
    splits: bool = False
    joins: bool = False

    def __str__(self) -> str:
        put_in, taken_out, formed = map(_quoted, (self.put_in, self.taken_out, self.formed))
        if self.put_in and self.taken_out:
            return translate("review", "Замена: {before} → {after}").format(before=taken_out, after=put_in)
        if self.put_in:
            return translate("review", "Вставка: {words}").format(words=put_in)
        if self.taken_out:
            return translate("review", "Удаление: {words}").format(words=taken_out)
        if self.splits:
            return translate("review", "Новый абзац")
        if self.joins:
            return translate("review", "Абзацы соединены")
        if self.formed:
            return translate("review", "Оформление: {words}").format(words=formed)
        return translate("review", "Оформление абзаца")


def told(document: Document) -> Mapping[str, Told]:
    """Return what each suggestion of a document is about, in the order of their places."""
    made: dict[str, Told] = {}
    for block in document.blocks:
        for mark in block.marks:
            if not mark.kind.is_suggestion:
                continue
            one = made.setdefault(suggestion_of(mark.kind, mark.value), Told())
            words, is_end = mark.span.of(block.text), mark.end > len(block.text)
            match mark.kind:
                case MarkKind.INSERTION:
                    one.put_in += words
                    one.splits |= is_end
                case MarkKind.DELETION:
                    one.taken_out += words
                    one.joins |= is_end
                case _:
                    one.formed += words
    return made


def _quoted(words: str) -> str:
    cut = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
    return f"«{cut}»"
