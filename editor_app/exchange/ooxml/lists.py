"""Keeping numbered lists apart.

A document holds a flat row of items, and a list ends where the row is broken. So where the file has two numbered lists
with nothing between, an empty paragraph parts them; and a list that goes on with another's numbers is told as a loss,
because here it begins with one.
"""

from collections.abc import Iterable

from editor_app.document.model import Block, BlockKind, Table
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.ooxml.styled import StyledBlock


def parted(row: Iterable[StyledBlock | Table], losses: Losses) -> list[StyledBlock | Table]:
    """Return a row of parts with an empty paragraph between the outermost numbered lists that meet."""
    done: list[StyledBlock | Table] = []
    seen: set[str] = set()
    current = ""
    """The list that the row of items counts in at the outermost level."""
    for part in row:
        if not isinstance(part, StyledBlock) or not part.block.kind.is_list:
            current = ""
        elif part.block.level == 0 and part.block.kind is BlockKind.NUMBER and part.counted:
            if part.counted != current:
                losses[Loss.NUMBERING] += part.counted in seen or part.start != 1
                if current:
                    done.append(StyledBlock(Block()))
            current = part.counted
            seen.add(current)
        elif part.block.level == 0:
            current = ""
        done.append(part)
    return done
