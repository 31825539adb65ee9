"""What a person may make of an article: the one question for whatever puts words into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor_app.operations.comments import check_remarks, is_only_comments
from editor_app.operations.suggesting import check_edits
from editor_app.workflow.roles import Power, demand

if TYPE_CHECKING:
    from editor_app.workflow.article import Article, Content
    from editor_app.workflow.roles import Person
    from editor_app.workflow.workflow import Workflow


def check_change(workflow: Workflow, article: Article, content: Content, person: Person) -> None:
    """Raise `WorkflowError` or `OperationError` when the person may not make this, tidied, of the article.

    `WorkflowError` when it is read-only for them, or was changed where they may only suggest; `OperationError` when
    somebody else's remarks are not what they were.
    """
    if is_only_comments(article.content, content):  # of what is written in by others, or locked, one may speak
        demand(person, Power.COMMENT)
    else:
        workflow.check_writable(article, person)
        check_edits(article, content, person)
    check_remarks(article.content.threads, content.threads, person)
