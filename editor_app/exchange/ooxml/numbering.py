"""Telling bullets from numbers: what the numbering instances of a document look like."""

from editor_app.document.model import BlockKind
from editor_app.exchange.ooxml.xml import Element, W, value


class Numbering:
    """The kinds of list by instance and level; without a `numbering.xml` there are none."""

    def __init__(self, root: Element | None) -> None:
        self._formats: dict[tuple[str, int], str] = {}
        if root is None:
            return
        definitions = {entry.get(f"{W}abstractNumId"): entry for entry in root.findall(f"{W}abstractNum")}
        for instance in root.findall(f"{W}num"):
            name = instance.get(f"{W}numId", "")
            definition = definitions.get(value(instance, "abstractNumId"))
            overrides = instance.findall(f"{W}lvlOverride/{W}lvl")
            for level in [*(definition.findall(f"{W}lvl") if definition is not None else ()), *overrides]:
                depth = level.get(f"{W}ilvl", "")
                if depth.isdecimal():
                    self._formats[name, int(depth)] = value(level, "numFmt") or "decimal"

    def kind(self, instance: str, level: int) -> BlockKind:
        """Return what a paragraph of an instance and level is; one without a mark of its own is a paragraph."""
        match self._formats.get((instance, level)):
            case None | "none":
                return BlockKind.PARAGRAPH
            case "bullet":
                return BlockKind.BULLET
            case _:
                return BlockKind.NUMBER
