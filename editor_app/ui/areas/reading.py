"""What changed in an article since the person read it last: told when it is opened, shown on request."""

from PySide6.QtCore import QObject

from editor_app.i18n import translate
from editor_app.operations import reading
from editor_app.operations.reading import Since
from editor_app.ui.areas.stage import Stage
from editor_app.ui.moments import date_and_time
from editor_app.ui.workplace import Workplace

_TOPIC = "reading"


class Reading(QObject):
    """Follows which article is on the screen."""

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._article_id = ""
        self._since: Since | None = None
        stage.shown.connect(self._follow)

    def show(self) -> None:
        """Show what changed since the article was read before it was opened now."""
        if self._since is None:
            told = translate(
                "reading", "С прошлого чтения в материале ничего не изменилось, или вы открыли его впервые."
            )
            self._workplace.notices.tell("success", told)
            return
        from editor_app.ui.dialogs.comparison import ComparisonDialog

        title = translate("reading", "Что изменилось с прошлого чтения")
        told = translate("reading", "Прошлое чтение: {moment}.").format(moment=date_and_time(self._since.when))
        place = self._workplace
        ComparisonDialog(title, told, self._since.comparison, place.background, place.settings, place.window).exec()

    def step_back(self) -> None:
        """Take away what was told, because the article is not on the screen; the command tells it again."""
        self._workplace.notices.withdraw(_TOPIC)

    def end(self) -> None:
        """Note that the article on the screen was read; for the end of the program."""
        if self._article_id and self._workplace.background.is_open:
            self._workplace.background.run(reading.end, self._article_id)
            self._article_id = ""

    def _follow(self) -> None:
        article = self._workplace.saving.article
        now = article.id if article else ""
        if now == self._article_id:
            return
        self.end()
        self._since, self._article_id = None, now
        self._workplace.notices.withdraw(_TOPIC)
        if now:
            self._workplace.background.run(reading.begin, now, then=lambda since: self._tell(now, since))

    def _tell(self, article_id: str, since: Since | None) -> None:
        if since is None or article_id != self._article_id:
            return
        from editor_app.ui.comparing.told import in_words

        self._since = since
        told = translate("reading", "Изменилось с тех пор, как вы читали ({moment}). {changes}.").format(
            moment=date_and_time(since.when), changes=in_words(since.comparison)
        )
        answer = (translate("reading", "Показать изменения"), self.show)
        self._workplace.notices.tell("info", told, answers=[answer], topic=_TOPIC)
