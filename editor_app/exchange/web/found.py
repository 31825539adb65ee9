"""What was found on a page, before it is known which part of an article it is."""

from dataclasses import dataclass, replace

from editor_app.document.model import Block, BlockKind, Table

_HEADINGS = (BlockKind.HEADING_1, BlockKind.HEADING_2, BlockKind.HEADING_3)


@dataclass(frozen=True, slots=True)
class Found:
    """A block or a table, the depth of its heading (1 to 6, 0 for none), and the part of an article that it names."""

    block: Block | Table
    depth: int = 0
    part: str = ""

    @property
    def text(self) -> str:
        """The words of a block of text; nothing for pictures and tables, which no line of a page is like."""
        return self.block.text if isinstance(self.block, Block) and self.block.picture is None else ""


def as_heading(found: Found, top: int) -> Block | Table:
    """Return what was found as the heading that it is; `top` is the depth that stands for the highest."""
    if not found.depth or not isinstance(found.block, Block) or found.block.picture is not None:
        return found.block
    if found.block.kind is not BlockKind.PARAGRAPH:
        return found.block
    return replace(found.block, kind=_HEADINGS[min(max(found.depth - top, 0), len(_HEADINGS) - 1)])
