"""Comments: who may say something about an article, and what of it nobody may change."""

from collections.abc import Collection
from dataclasses import replace
from itertools import takewhile

from editor_app.document.model import Document
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations.errors import OperationError
from editor_app.workflow.article import Content
from editor_app.workflow.comments import Thread, is_same_uncommented
from editor_app.workflow.roles import Person


def is_only_comments(before: Content, after: Content) -> bool:
    """Whether nothing changed but what people say about the text, and where that stands."""
    return _around(before) == _around(after) and is_same_uncommented(before.body, after.body)


def check_remarks(before: Collection[Thread], after: Collection[Thread], person: Person) -> None:
    """Raise `OperationError` when somebody else's words were changed or taken away, or one's own that were answered."""
    if before == after:
        return
    was, now = ({thread.id: thread.remarks for thread in threads} for threads in (before, after))
    for id_ in was | now:
        old, new = was.get(id_, ()), now.get(id_, ())
        stays = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False))))
        if any(remark.author != person.name for remark in old[stays:]):
            raise OperationError(
                QT_TRANSLATE_NOOP("comments", "Чужое примечание нельзя изменить или убрать."),
                QT_TRANSLATE_NOOP("comments", "На него можно ответить или отметить решённым."),
            )
        if any(remark.author != person.name for remark in new[stays:]):
            raise OperationError(QT_TRANSLATE_NOOP("comments", "Примечание пишут только от своего имени."))


def _around(content: Content) -> Content:
    return replace(content, body=Document(), threads=())
