"""Suggestions: who may change the text at once, and who decides about what others suggest."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from editor_app.document.model import Document, MarkKind
from editor_app.document.suggestions import suggestion_of
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Article, Content
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.proposals import Proposal
from editor_app.workflow.roles import POWERS, Person, Power, demand, named
from editor_app.workflow.workflow import only_suggests

_WHO_MAY = QT_TRANSLATE_NOOP("suggesting", "Менять его сразу может {who}.")


@dataclass(frozen=True, slots=True)
class _Standing:
    """What one who only suggests leaves as it is: the letters that are no suggestion, and whose marks lie where."""

    letters: str
    marked: Mapping[tuple[MarkKind, str], str]


def check_edits(article: Article, content: Content, person: Person) -> None:
    """Raise `WorkflowError`, saying who may, when somebody changes or decides what they may only suggest.

    The build of a table is changed at once.
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
                "Заголовок, подзаголовок, лид, рубрику и теги чужого материала вы меняете предложениями, "
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
    before, after = _standing(article.content.body, own), _standing(content.body, own)
    if before.marked != after.marked:
        demand(person, Power.DECIDE)
    if before.letters != after.letters:
        raise WorkflowError(
            QT_TRANSLATE_NOOP("suggesting", "Чужой текст вы правите предложениями, в режиме правок."),
            _WHO_MAY.with_values(who=named(POWERS[Power.DECIDE])),
        )


def _standing(document: Document, own: Collection[str]) -> _Standing:
    """Look a document through; linear in its letters, for it is done with every save of such a person."""
    letters: list[str] = []
    marked: dict[tuple[MarkKind, str], str] = {}
    for block in document.blocks:
        suggested = [(mark, suggestion_of(mark.kind, mark.value)) for mark in block.marks if mark.kind.is_suggestion]
        if not suggested:
            letters.append(block.text)
            continue
        row = [*block.text, "\n"]
        mine, anybody = set[int](), set[int]()
        for mark, id_ in suggested:
            if mark.kind is MarkKind.INSERTION:
                anybody.update(range(mark.start, mark.end))
                if id_ in own:
                    mine.update(range(mark.start, mark.end))
        letters.extend(row[at] for at in range(len(block.text)) if at not in anybody)
        for mark, id_ in suggested:
            if id_ not in own:
                words = "".join(row[at] for at in range(mark.start, mark.end) if at not in mine)
                if words:
                    marked[mark.kind, id_] = marked.get((mark.kind, id_), "") + words
    return _Standing("".join(letters), marked)
