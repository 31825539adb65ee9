"""What stands against an article leaving the house."""

from collections.abc import Sequence
from datetime import datetime

from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow import seal, zones
from editor_app.workflow.article import Article, Content
from editor_app.workflow.workflow import Workflow


class NotReleased(Explained):
    """An article may not leave the house as it is; `objections` say why."""

    def __init__(self, objections: Sequence[Message]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("release", "Для публикации этот текст не выпустить: {why}").with_values(
                why=" ".join(map(str, objections))
            ),
            QT_TRANSLATE_NOOP(
                "release",
                "Устраните это, возьмите рабочую копию с пометкой «черновик» "
                "или выпустите под свою ответственность, назвав причину.",
            ),
        )
        self.objections = tuple(objections)


def objections(article: Article, workflow: Workflow, now: datetime, going_out: Content | None = None) -> list[Message]:
    """Return all that stands against an article leaving the house now; `going_out` is the content if it was changed."""
    found = list(_against_the_text(article, workflow))
    if not found and going_out is not None and seal.digest(going_out) != seal.digest(article.content):
        found.append(QT_TRANSLATE_NOOP("release", "Причёсанный файл отличается от утверждённого текста."))
    if article.embargo is not None and now < article.embargo.until:
        found.append(
            QT_TRANSLATE_NOOP("release", "Действует эмбарго до {until}.").with_values(until=zones.told(article.embargo))
        )
    return found


def paper_mark(article: Article, workflow: Workflow, now: datetime) -> Message | None:
    """Return what a page of an article says over its text, None where it may leave the house."""
    if not workflow.state(article.state).sealed:
        return QT_TRANSLATE_NOOP("release", "ЧЕРНОВИК · не утверждено")
    if _against_the_text(article, workflow):
        return QT_TRANSLATE_NOOP("release", "ЧЕРНОВИК · изменено после утверждения")
    if article.embargo is not None and now < article.embargo.until:
        return QT_TRANSLATE_NOOP("release", "ЭМБАРГО до {until}").with_values(until=zones.told(article.embargo))
    return None


def _against_the_text(article: Article, workflow: Workflow) -> list[Message]:
    state = workflow.state(article.state)
    if not state.sealed:
        told = QT_TRANSLATE_NOOP("release", "Материал не утверждён, он в состоянии «{state}».")
        return [told.with_values(state=state.title)]
    if article.seal is None:
        return [QT_TRANSLATE_NOOP("release", "Материал утверждён без печати, прежней версией программы.")]
    if seal.is_intact(article):
        return []
    if article.content.undecided:
        return [QT_TRANSLATE_NOOP("release", "В тексте есть правки, о которых не решено.")]
    told = QT_TRANSLATE_NOOP("release", "Текст изменился после того, как его утвердил(а) {who}.")
    return [told.with_values(who=article.seal.who)]
