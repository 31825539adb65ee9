"""Suggestions in words, for lists and cards."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from editor_app.document.atoms import Look, suggestion_of
from editor_app.document.model import Block, Document, MarkKind, Table
from editor_app.document.suggested_tables import Lines, lines
from editor_app.i18n import translate

_LONGEST = 80
"""Code points of what is quoted."""


@dataclass(slots=True)
class Told:
    """What one suggestion puts in and takes out; `formed` is the words that get another form.

    `tables` says what it does to tables, `pictures` which of both it does to pictures.
    """

    put_in: str = ""
    taken_out: str = ""
    formed: str = ""
    splits: bool = False
    joins: bool = False
    tables: list[str] = field(default_factory=list)
    pictures: set[MarkKind] = field(default_factory=set)

    def __str__(self) -> str:
        if things := [*self.tables, *self._pictures()]:
            words = self.put_in or self.taken_out
            said = "; ".join(things)
            return translate("review", "{things}: {words}").format(things=said, words=_quoted(words)) if words else said
        put_in, taken_out, formed = map(_quoted, (self.put_in, self.taken_out, self.formed))
        if self.put_in and self.put_in == self.taken_out:
            return translate("review", "Перенос: {words}").format(words=put_in)
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

    def _pictures(self) -> Iterator[str]:
        if len(self.pictures) > 1:
            yield translate("review", "Снимок заменён другим")
        elif MarkKind.INSERTION in self.pictures:
            yield translate("review", "Вставлен снимок")
        elif self.pictures:
            yield translate("review", "Удалён снимок")


def told(document: Document) -> Mapping[str, Told]:
    """Return what each suggestion of a document is about, in the order of their places."""
    made: dict[str, Told] = {}
    for part in document.parts:
        for block in part.blocks if isinstance(part, Table) else (part,):
            _tell_block(block, made)
        for found in lines(part) if isinstance(part, Table) else ():
            made[found.look[1]].tables.append(_line(found))
    return made


def _tell_block(block: Block, made: dict[str, Told]) -> None:
    met = set[Look]()
    for mark in block.marks:
        if not mark.kind.is_suggestion:
            continue
        id_ = suggestion_of(mark.kind, mark.value)
        one = made.setdefault(id_, Told())
        words, is_end = mark.span.of(block.text), mark.end > len(block.text)
        apart = "" if (mark.kind, id_) in met else " "
        met.add((mark.kind, id_))
        match mark.kind:
            case MarkKind.INSERTION:
                one.put_in = _after(one.put_in, words, apart)
                one.splits |= is_end
            case MarkKind.DELETION:
                one.taken_out = _after(one.taken_out, words, apart)
                one.joins |= is_end
            case _:
                one.formed = _after(one.formed, words, apart)
        if is_end and block.picture is not None and mark.kind is not MarkKind.FORMATTING:
            one.pictures.add(mark.kind)


def _after(before: str, words: str, apart: str) -> str:
    return f"{before}{apart}{words}" if before and words else before + words


def _line(found: Lines) -> str:
    """Say what is done to a table."""
    is_new, count = found.look[0] is MarkKind.INSERTION, len(found.rows or found.columns)
    if found.is_all:
        return translate("review", "Вставлена таблица") if is_new else translate("review", "Удалена таблица")
    if found.rows and count == 1:
        return (
            translate("review", "Вставлена строка таблицы") if is_new else translate("review", "Удалена строка таблицы")
        )
    if found.rows:
        said = (
            translate("review", "Вставлено строк: {count}") if is_new else translate("review", "Удалено строк: {count}")
        )
    elif count == 1:
        said = (
            translate("review", "Вставлен столбец таблицы") if is_new else translate("review", "Удалён столбец таблицы")
        )
    else:
        said = (
            translate("review", "Вставлено столбцов: {count}")
            if is_new
            else translate("review", "Удалено столбцов: {count}")
        )
    return said.format(count=count)


def _quoted(words: str) -> str:
    cut = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
    return f"«{cut}»"
