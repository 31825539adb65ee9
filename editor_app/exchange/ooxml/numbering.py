"""Telling bullets from numbers, and one numbered list from the next."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor_app.document.model import BlockKind
from editor_app.exchange.ooxml.xml import Element, W, number, value

_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Level:
    """How the items of one level of a list are marked; `label` has `%1` where the number stands."""

    format: str
    label: str = ""
    start: int = 1

    @property
    def kind(self) -> BlockKind:
        """What an item of the level is; one without a mark of its own is a paragraph."""
        match self.format:
            case "none":
                return BlockKind.PARAGRAPH
            case "bullet":
                return BlockKind.BULLET
            case _:
                return BlockKind.NUMBER

    def has_words(self, depth: int) -> bool:
        """Whether the mark says more than which number it is («Глава 1», «а)»); letters are usual in inner lists."""
        if self.kind is not BlockKind.NUMBER:
            return False
        return (depth == 0 and "decimal" not in self.format) or bool(_LETTER.search(self.label))


_UNNUMBERED = Level("none")


class Numbering:
    """The lists of one document by instance and level; without a `numbering.xml` there are none."""

    def __init__(self, root: Element | None) -> None:
        self._levels: dict[tuple[str, int], Level] = {}
        self._lists: dict[str, str] = {}
        if root is None:
            return
        definitions = {entry.get(f"{W}abstractNumId", ""): entry for entry in root.findall(f"{W}abstractNum")}
        by_style = {value(entry, "styleLink"): name for name, entry in definitions.items()}
        for instance in root.findall(f"{W}num"):
            name, meant = instance.get(f"{W}numId", ""), value(instance, "abstractNumId") or ""
            linked = value(definitions[meant], "numStyleLink") if meant in definitions else None
            meant = by_style.get(linked, meant) if linked else meant
            if meant in definitions:
                self._levels.update({(name, depth): level for depth, level in _levels(definitions[meant])})
            overrides = instance.findall(f"{W}lvlOverride")
            for override in overrides:
                self._levels.update({(name, depth): level for depth, level in _levels(override)})
            restarts = any(value(override, "startOverride") is not None for override in overrides)
            self._lists[name] = f"instance {name}" if restarts or meant not in definitions else f"list {meant}"

    def level(self, instance: str, level: int) -> Level:
        """Return how the paragraphs of an instance are marked at a level."""
        return self._levels.get((instance, level), _UNNUMBERED)

    def counted(self, instance: str) -> str:
        """Return what counts the items of an instance: two instances may go on with the numbers of one list."""
        return self._lists.get(instance, instance)


def _levels(element: Element) -> Iterator[tuple[int, Level]]:
    for level in element.findall(f"{W}lvl"):
        depth, start = number(level.get(f"{W}ilvl")), number(value(level, "start"))
        if depth is not None:
            found = Level(
                value(level, "numFmt") or "decimal",
                value(level, "lvlText") or "",
                1 if start is None else start,
            )
            yield depth, found
