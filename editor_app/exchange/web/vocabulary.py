"""What the elements of HTML mean here: which are blocks, which give a mark, which say nothing, which are lost."""

import re

from editor_app.document.model import BlockKind, MarkKind
from editor_app.exchange.losses import Loss
from editor_app.exchange.web.parsing import Element

_MARKS = {
    **dict.fromkeys(("b", "strong"), MarkKind.BOLD),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), MarkKind.ITALIC),
    **dict.fromkeys(("u", "ins"), MarkKind.UNDERLINE),
    **dict.fromkeys(("s", "strike", "del"), MarkKind.STRIKE),
    "sup": MarkKind.SUPERSCRIPT,
    "sub": MarkKind.SUBSCRIPT,
}
BLOCKS = frozenset(
    """
    address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td
    tfoot th thead tr ul caption
    """.split()
)
"""Elements that end the paragraph before them."""
SILENT = frozenset(
    """
    script style noscript template head title button select textarea input option datalist nav dialog link
    meta colgroup rp rt progress meter source
    """.split()
)
"""Elements whose words are no part of what a page says."""
LOST = {
    **dict.fromkeys(("svg", "canvas"), Loss.PICTURE),
    "math": Loss.FORMULA,
    **dict.fromkeys(("iframe", "object", "embed", "video", "audio", "applet", "frameset"), Loss.SCRIPT),
}
"""Elements that no document of ours can hold, and what is lost with one."""
LISTS = {"ul": BlockKind.BULLET, "menu": BlockKind.BULLET, "ol": BlockKind.NUMBER}
"""Lists, and what an item of theirs is."""
_NOT_BOLD = re.compile(r"font-weight\s*:\s*(?:normal|400)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def mark_kind(element: Element, name: str) -> MarkKind | None:
    """Return the mark that an element gives to its words; None for one that gives none."""
    if name in ("b", "strong") and _NOT_BOLD.search(element.get("style") or ""):
        return None
    return _MARKS.get(name)


def is_hidden(element: Element) -> bool:
    """Whether a page that is shown leaves an element out."""
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(element.get("style") or ""))
    )
