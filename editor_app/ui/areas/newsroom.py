"""The commands of the menu «Редакция»: what is common to all articles."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from editor_app.i18n import translate
from editor_app.operations import sections
from editor_app.operations.newsroom import Newsroom as OpenNewsroom
from editor_app.ui.areas.stage import Stage
from editor_app.ui.dialogs.frame import ask
from editor_app.ui.workplace import Workplace
from editor_app.workflow.roles import Person


class NewsroomArea(QObject):
    """Search, tags, sections, preferences, the demo newsroom."""

    search_wanted = Signal()
    preferences_changed = Signal()

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._stage = stage

    def find(self) -> None:
        """Go to the search of the list of articles."""
        self.search_wanted.emit()

    def tags(self) -> None:
        """Manage the tags; the article on the screen is saved first, as its tags may change."""
        from editor_app.ui.dialogs.tags import TagsDialog

        self._stage.leave(lambda: TagsDialog(self._workplace.background, self._workplace.window).exec())

    def sections(self) -> None:
        """Manage the sections; the article on the screen is saved first, as its section may change."""
        self._stage.leave(lambda: self._workplace.background.run(sections.listing, then=self._edit_sections))

    def policy(self) -> None:
        """Change how the newsroom works."""
        self._workplace.background.run(sections.listing, then=self._edit_policy)

    def _edit_policy(self, names: Sequence[str]) -> None:
        from editor_app.ui.dialogs.policy import PolicyDialog

        place = self._workplace
        PolicyDialog(place.background, place.policies.policy, names, place.window).exec()

    def settings(self) -> None:
        """Change the preferences."""
        from editor_app.ui.dialogs.preferences import Preferences

        settings = self._workplace.settings
        dialog = Preferences(settings, self._workplace.window)
        if dialog.exec():
            dialog.write(settings)
            self._workplace.save_settings()
            self._workplace.background.run(_seat, self._workplace.person)
            self.preferences_changed.emit()

    def reset_demo(self) -> None:
        """Put the demo newsroom back as it was on the first day."""
        from editor_app.operations import demo

        text = translate(
            "newsroom", "Учебные материалы станут такими, как в первый день. Ваши собственные материалы не изменятся."
        )
        title = translate("newsroom", "Сбросить демо")
        if ask(self._workplace.window, title, text, translate("newsroom", "Сбросить")):
            self._stage.leave(lambda: self._workplace.background.run(demo.reset, then=self._stage.close))

    def _edit_sections(self, names: Sequence[str]) -> None:
        from editor_app.ui.dialogs.sections import SectionsDialog

        dialog = SectionsDialog(names, self._workplace.window)
        if dialog.exec():
            for before, after in dialog.renamed:
                self._workplace.background.run(sections.rename, before, after)
            self._workplace.background.run(sections.replace, dialog.names)


def _seat(newsroom: OpenNewsroom, person: Person) -> None:
    newsroom.person = person
