"""What keeps the text safe and brings it back: a save that is tried again, a copy elsewhere, versions, found edits."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor_app.i18n import translate
from editor_app.operations import exporting, revisions, storage
from editor_app.ui.areas.files import file_name, offered_writers
from editor_app.ui.recovery import Recovery
from editor_app.workflow.article import Article, Revision
from editor_app.workflow.states import State

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor_app.exchange.format import WriteFormat
    from editor_app.operations.newsroom import Newsroom
    from editor_app.store.journal import Journal
    from editor_app.ui.areas.stage import Stage
    from editor_app.ui.workplace import Workplace

_LOOK_FOR_ROOM = 30_000
"""Milliseconds between two looks at a disk that is short of space."""


class Safety(QObject):
    """The commands round what is saved and what is not."""

    def __init__(self, workplace: Workplace, stage: Stage, journal: Journal) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._stage = stage
        self.recovery = Recovery(workplace, stage, journal)
        self._failed = False
        self._timer = QTimer(self, singleShot=True, interval=_LOOK_FOR_ROOM)
        self._timer.timeout.connect(self.look_for_room)
        workplace.saving.stateChanged.connect(self._watch)

    def save_again(self) -> None:
        """Try once more to save what could not be saved."""
        self._workplace.saving.flush(lambda: None)

    def copy(self) -> None:
        """Write what is on the screen, saved or not, into a file of the person's choice."""
        self._workplace.background.run(offered_writers, then=self._ask_where_to)

    def discarded(self) -> None:
        """Show the found edits that were put aside."""
        self.recovery.discarded()

    def versions(self) -> None:
        """Show the versions of the article on the screen."""
        self._stage.leave(self._load_versions)

    def look_for_room(self) -> None:
        """Tell when the disk has no space left but what was set aside, until it has some again."""
        self._workplace.background.run(storage.has_room, then=self._tell_of_room)

    def _watch(self) -> None:
        failed = self._workplace.saving.error is not None
        if failed:
            self._workplace.notices.withdraw("room")  # the strip over the article has worse to tell
        elif self._failed:
            self.look_for_room()
        self._failed = failed

    def _tell_of_room(self, has_room: bool) -> None:  # noqa: FBT001 - the answer of an operation
        if has_room or self._failed:
            self._workplace.notices.withdraw("room")
            return
        self._timer.start()
        told = translate(
            "safety", "На диске почти нет места. Пока всё сохраняется; освободите место, чтобы так и было."
        )
        self._workplace.notices.tell("warning", told, topic="room")

    def _ask_where_to(self, writers: Sequence[WriteFormat]) -> None:
        from editor_app.ui.dialogs.files import ask_where_to_write

        content = self._workplace.saving.content
        suggested = Path.home() / file_name(content.headline)
        answer = ask_where_to_write(self._workplace.window, suggested, writers)
        if answer is None:
            return
        now = datetime.now(UTC)
        copy = replace(
            self._workplace.saving.article or Article("", 0, State.DRAFT, content, now, now), content=content
        )
        path, chosen = answer

        def then(_: None) -> None:
            told = translate("safety", "Копия записана в файл «{name}».").format(name=path.name)
            self._workplace.notices.tell("success", told)

        self._workplace.background.run(_write, copy, path, chosen.name, then=then)

    def _load_versions(self) -> None:
        article = self._workplace.saving.article
        if article is None:
            return

        def then(kept: Sequence[Revision]) -> None:
            self._show_versions(article, kept)

        self._workplace.background.run(revisions.listing, article.id, then=then)

    def _show_versions(self, article: Article, kept: Sequence[Revision]) -> None:
        from editor_app.ui.dialogs.versions import VersionsDialog

        place = self._workplace
        dialog = VersionsDialog(
            place.background, place.settings, article, kept, place.workflow, place.window, can_restore=place.writable
        )
        if dialog.exec() and dialog.restored is not None:
            self._stage.turn_to(dialog.restored)
            told = translate("safety", "Возвращена прежняя версия; та, что была до неё, осталась среди версий.")
            place.notices.tell("success", told)


def _write(newsroom: Newsroom, article: Article, path: Path, format_name: str) -> None:
    from editor_app.operations import writing

    copy = replace(article, content=exporting.marked(article.content))
    writing.write(newsroom.formats, copy, path, format_name, despite=True)
