"""What the parts of one window work with; handed to each, so that none has to look for it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from editor_app.i18n import translate
from editor_app.settings import Settings
from editor_app.ui.background import Background
from editor_app.ui.checking.checker import Checker
from editor_app.ui.editor.article_editor import ArticleEditor
from editor_app.ui.editor.proofreading import Proofreading
from editor_app.ui.notices import Notices
from editor_app.ui.people_keeper import PeopleKeeper
from editor_app.ui.policy_keeper import PolicyKeeper
from editor_app.ui.saving import Saving
from editor_app.workflow.roles import Person, Role
from editor_app.workflow.workflow import Workflow, is_own, only_suggests


@dataclass(frozen=True, slots=True)
class Workplace:
    """The window of one person with the article on the screen."""

    window: QWidget
    settings: Settings
    background: Background
    editor: ArticleEditor
    checker: Checker
    proofreading: Proofreading
    saving: Saving
    notices: Notices
    policies: PolicyKeeper
    people: PeopleKeeper

    @property
    def person(self) -> Person:
        """Who sits here."""
        return Person(self.settings["person.name"], Role(self.settings["person.role"] or Role.AUTHOR))

    def save_settings(self) -> None:
        """Write the preferences; where they cannot be written, they hold until the program ends, and that is told."""
        try:
            self.settings.save()
        except OSError as error:
            told = translate("workplace", "Настройки не записались на диск и продержатся только до выхода.")
            self.notices.tell("warning", told, detail=str(error))

    @property
    def workflow(self) -> Workflow:
        """The way of an article in this newsroom."""
        return self.policies.policy.workflow

    @property
    def steps(self) -> list[str]:
        """Names of the steps that the person may take with the article on the screen."""
        article = self.saving.article
        if article is None:
            return []
        return self.workflow.steps_from(article.state, self.person, own=is_own(article, self.person))

    @property
    def writable(self) -> bool:
        """Whether the person may write in the article on the screen; in a new one, always."""
        article = self.saving.article
        return article is None or self.workflow.may_write(article, self.person)

    @property
    def only_suggests(self) -> bool:
        """Whether what the person does to the text on the screen is suggested, for others to decide."""
        article = self.saving.article
        return article is not None and only_suggests(article, self.person)
