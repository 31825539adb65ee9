"""What one who only suggests leaves as it is in a document."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from editor_app.document.atoms import suggestion_of
from editor_app.document.model import Block, Document, MarkKind, Table
from editor_app.document.tables import builds
from editor_app.document.verdicts import Verdict, resolved


@dataclass(frozen=True, slots=True)
class Standing:
    """The letters, ends of paragraphs and pictures that are no suggestion, whose marks lie where, how tables are built.

    The tables are as they are without what the person put into them.
    """

    letters: str
    marked: Mapping[tuple[MarkKind, str], str]
    tables: object


def standing(document: Document, own: Collection[str]) -> Standing:
    """Look a document through for a person with these suggestions.

    Linear in its letters, for it is done with every save of such a person.
    """
    letters: list[str] = []
    marked: dict[tuple[MarkKind, str], str] = {}
    for block in document.blocks:
        suggested = [(mark, suggestion_of(mark.kind, mark.value)) for mark in block.marks if mark.kind.is_suggestion]
        row = [*block.text, _end(block)] if suggested else [block.text, _end(block)]
        newest: dict[int, str] = {}
        for mark, id_ in suggested:
            if mark.kind is MarkKind.INSERTION:
                newest.update((at, max(id_, newest.get(at, ""))) for at in range(mark.start, mark.end))
        letters += (letter for at, letter in enumerate(row) if at not in newest)
        for mark, id_ in suggested:
            if id_ not in own:
                words = "".join(row[at] for at in range(mark.start, mark.end) if newest.get(at) not in own)
                if words:
                    marked[mark.kind, id_] = marked.get((mark.kind, id_), "") + words
    return Standing("".join(letters), marked, _tables(document, own))


def _end(block: Block) -> str:
    return f"{block.picture}\n" if block.picture is not None else "\n"


def _tables(document: Document, own: Collection[str]) -> object:
    tables = Document(tuple(part for part in document.parts if isinstance(part, Table)))
    return builds(resolved(tables, own, Verdict.REJECT) if own and tables.parts else tables)
