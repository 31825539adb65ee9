"""What holds in the window now, for the commands to know whether they can be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.ui.command import Situation
from editor_app.workflow.roles import Power

if TYPE_CHECKING:
    from editor_app.ui.main_window import MainWindow


def situation(window: MainWindow) -> Situation:
    """Look round in a window; asked after every key, so nothing here may take long."""
    place, article = window.workplace, window.workplace.saving.article
    settings, editor, on_desk = place.settings, place.editor, window.areas.desk.is_on
    filled = window.stage.is_filled and not on_desk
    writable = filled and place.writable and not editor.review_views.view.is_read
    return Situation(
        newsroom=place.background.is_open,
        article=filled,
        stored=filled and article is not None,
        writable=writable,
        steps=frozenset(place.steps if filled else ()),
        powers=frozenset(power for power in Power if place.person.may(power)),
        approved=filled and article is not None and article.seal is not None,
        trashed=filled and article is not None and place.workflow.state(article.state).trash,
        formats=editor.in_use.active(),
        in_table=writable and editor.in_use.field is editor.body and editor.body.in_table,
        can_undo=writable and editor.in_use.can_undo(),
        can_redo=writable and editor.in_use.can_redo(),
        theme=settings["interface.theme"],
        desk=not window.desk.isHidden(),
        side=not window.side.isHidden(),
        marks=settings["checking.marks"],
        suggests=editor.suggesting.on,
        review_view=editor.review_views.view,
        invisibles=settings["editor.invisibles"],
        focus=window.focus.is_on,
        board=on_desk,
        neighbours=filled and bool(window.beside.neighbours),
    )
