"""Embargoes as the desk tells them: until when an article is held, or since when it might have gone out."""

from datetime import UTC, datetime
from typing import NamedTuple

from editor_app.i18n import translate
from editor_app.workflow import zones
from editor_app.workflow.article import Summary


class Hold(NamedTuple):
    """An embargo of an article that is still in the house: in few words, in all, and whether its time has come.

    `sign` names the icon and `look` the colour: one that is over is told by its words and its sign too.
    """

    brief: str
    whole: str
    is_over: bool

    @property
    def sign(self) -> str:
        return "unlock" if self.is_over else "lock"

    @property
    def look(self) -> str:
        return "success" if self.is_over else "warning"


def hold(article: Summary, *, is_out: bool, now: datetime | None = None) -> Hold | None:
    """Return what is to be told of the embargo; once it is over nothing is of an article that left the house."""
    if article.embargo is None:
        return None
    now = now or datetime.now(UTC)
    is_over = article.embargo.until <= now
    if is_over and is_out:
        return None
    brief, whole = zones.brief(article.embargo, now), zones.told(article.embargo)
    if is_over:
        said = translate("board", "можно с {when}"), translate("board", "эмбарго вышло {when}")
    else:
        said = translate("board", "до {when}"), translate("board", "эмбарго до {when}")
    return Hold(said[0].format(when=brief), said[1].format(when=whole), is_over)
