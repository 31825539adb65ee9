"""What changed in an article since the person read it last: told when it is opened, shown on request."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject

from editor_app.i18n import translate
from editor_app.operations import reading
from editor_app.operations.reading import Nothing, Since
from editor_app.ui.areas.stage import Stage
from editor_app.ui.moments import ago, date_and_time
from editor_app.ui.workplace import Workplace

_TOPIC = "reading"


class Reading(QObject):
    """Follows which article is on the screen."""

    def __init__(self, workplace: Workplace, stage: Stage) -> None:
        super().__init__(workplace.window)
        self._workplace = workplace
        self._article_id = ""
        self._since: Since | Nothing | None = None
        """None until it is known."""
        stage.shown.connect(self._follow)

    def show(self) -> None:
        """Show what changed since the article was read before it was opened now."""
        if self._since is Nothing.NEVER_READ:
            told = translate("reading", "Вы открыли этот материал впервые, сравнить его пока не с чем.")
            self._workplace.notices.tell("success", told)
        if self._since is Nothing.LOST:
            told = translate("reading", "То, что вы читали, в хранилище пропало или повреждено: сравнить не с чем.")
            self._workplace.notices.tell("warning", told)
        if not isinstance(self._since, Since):
            return
        if not self._since.comparison.is_changed:
            told = translate("reading", "С прошлого чтения ({moment}) ничего не изменилось.")
            self._workplace.notices.tell("success", told.format(moment=_ago(self._since)))
            return
        from editor_app.ui.dialogs.comparison import ComparisonDialog

        title = translate("reading", "Что изменилось с прошлого чтения")
        place = self._workplace
        names = translate("reading", "Когда вы читали"), translate("reading", "Сейчас")
        told = _told(self._since)
        comparison = self._since.comparison
        ComparisonDialog(title, told, comparison, place.background, place.settings, place.window, names).exec()

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

    def _tell(self, article_id: str, since: Since | Nothing) -> None:
        if article_id != self._article_id:
            return
        self._since = since
        if not isinstance(since, Since) or not since.comparison.is_changed:
            return
        from editor_app.ui.comparing.told import in_words

        told = translate("reading", "После вашего чтения ({moment}): {changes}.").format(
            moment=_ago(since), changes=in_words(since.comparison)
        )
        if since.who and since.comparison.changes:
            told = f"{told} {_by(since)}"
        answer = (translate("reading", "Показать изменения"), self.show)
        self._workplace.notices.tell("info", told, answers=[answer], topic=_TOPIC)


def _ago(since: Since) -> str:
    return ago(since.when, datetime.now(UTC))


def _by(since: Since) -> str:
    return translate("reading", "Работали: {names}.").format(names=", ".join(since.who))


def _told(since: Since) -> str:
    """Return when the person read the article, who worked on it since, and what had been asked for."""
    told = translate("reading", "Прошлое чтение: {moment}.").format(moment=date_and_time(since.when))
    if since.who:
        told = f"{told} {_by(since)}"
    asked = since.asked
    if asked is None:
        return told
    reason = translate("reading", "{who} просит доработать ({when}): {reason}").format(
        who=asked.who, when=date_and_time(asked.when), reason=asked.reason
    )
    return f"{told}\n{reason}"
