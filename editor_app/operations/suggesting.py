"""Suggestions: who may change the text at once, and who decides about what others suggest."""

from dataclasses import replace

from editor_app.document.model import Document
from editor_app.document.standing import standing
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Article, Content
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.proposals import Proposal
from editor_app.workflow.roles import POWERS, Person, Power, demand, named
from editor_app.workflow.workflow import only_suggests

_WHO_MAY = QT_TRANSLATE_NOOP("suggesting", "Менять его сразу может {who}.")


def check_edits(article: Article, content: Content, person: Person) -> None:
    """Raise `WorkflowError`, saying who may, when somebody changes or decides what they may only suggest.

    Merged and parted cells, and the head of a table, are no suggestions: they are for those who write.
    """
    former = article.content
    if (content.suggestions, content.proposals) != (former.suggestions, former.proposals):
        demand(person, Power.SUGGEST)
    if not only_suggests(article, person):
        return
    _check_around(former, content, person)
    if content.body is not former.body:
        _check_body(article, content, person)


def _check_around(former: Content, content: Content, person: Person) -> None:
    """Hold somebody to what stands round the body, who signed it among it, and to what others propose for it."""
    if _others(former, person) != _others(content, person):
        demand(person, Power.DECIDE)
    if _bare(former) != _bare(content):
        raise WorkflowError(
            QT_TRANSLATE_NOOP(
                "suggesting",
                "К заголовку, подзаголовку, лиду, рубрике и тегам чужого материала вы предлагаете правки, "
                "в режиме правок.",
            ),
            _WHO_MAY.with_values(who=named(POWERS[Power.DECIDE])),
        )


def _others(content: Content, person: Person) -> list[Proposal]:
    return [each for each in content.proposals if each.author != person.name]


def _bare(content: Content) -> Content:
    """Return what is written of a content round its body."""
    return replace(content, body=Document(), threads=(), suggestions=(), proposals=())


def _check_body(article: Article, content: Content, person: Person) -> None:
    own = {each.id for each in (*article.content.suggestions, *content.suggestions) if each.author == person.name}
    before, after = standing(article.content.body, own), standing(content.body, own)
    if before.marked != after.marked:
        demand(person, Power.DECIDE)
    if (before.letters, before.tables) != (after.letters, after.tables):
        raise WorkflowError(
            QT_TRANSLATE_NOOP("suggesting", "В чужом тексте вы предлагаете правки, в режиме правок."),
            _WHO_MAY.with_values(who=named(POWERS[Power.DECIDE])),
        )
