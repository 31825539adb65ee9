"""Fields: what stands in their instructions while their results are read."""

import re
from dataclasses import dataclass

from editor_app.exchange.links import address
from editor_app.exchange.losses import Loss, Losses
from editor_app.exchange.ooxml.xml import Element, W, local

_LINK = re.compile(r'\bHYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))', re.IGNORECASE)
_LINK_INSIDE = re.compile(r"\bHYPERLINK\b", re.IGNORECASE)
_SEQUENCE = re.compile(r'\bSEQ\s+"?([^\s"\\]+)', re.IGNORECASE)


def sequence(instruction: str) -> str:
    """Return the row that a field counts captions in, empty for another field."""
    match = _SEQUENCE.search(instruction)
    return match[1] if match else ""


def linked(instruction: str, losses: Losses) -> str:
    """Return the address that a field gives to its result; a link that leads nowhere outside is a loss."""
    match = _LINK.search(instruction)
    href = address(match[1] or match[2] or "") if match else ""
    losses[Loss.LINK] += not href and bool(_LINK_INSIDE.search(instruction))
    return href


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    href: str = ""


class Fields:
    """The fields that are open, the innermost last; one may begin in one paragraph and end in another."""

    def __init__(self, losses: Losses) -> None:
        self._losses = losses
        self._open: list[_Field] = []

    @property
    def href(self) -> str:
        """The address of the innermost link that is open."""
        return next((field.href for field in reversed(self._open) if field.href), "")

    def follow(self, element: Element) -> str:
        """Go on through instruction, result and end of a field; return the sequence of a caption where one ends."""
        if not self._open and element.get(f"{W}fldCharType") != "begin":
            return ""
        if local(element) in ("instrText", "delInstrText"):
            self._open[-1].instruction += element.text or ""
        match element.get(f"{W}fldCharType"):
            case "begin":
                self._open.append(_Field())
            case "separate":
                self._open[-1].href = linked(self._open[-1].instruction, self._losses)
            case "end":
                return sequence(self._open.pop().instruction)
        return ""
