"""Suggestions: who may change the text at once, and who decides about what others suggest."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from editor_app.document.model import Document, MarkKind
from editor_app.document.suggestions import suggestion_of
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Article, Content
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.roles import POWERS, Person, Power, demand, named
from editor_app.workflow.workflow import only_suggests


@dataclass(frozen=True, slots=True)
class _Standing:
    """What one who only suggests leaves as it is: the letters that are no suggestion, and whose marks lie where."""

    letters: str
    marked: Mapping[tuple[MarkKind, str], str]


def check_edits(article: Article, content: Content, person: Person) -> None:
    """Raise `WorkflowError`, saying who may, when somebody changes or decides what they may only suggest.

    This is about the words of the body: headline, deck, lead and tags have no suggestions, and the build of a table is
    changed at once.
    """
    if content.suggestions != article.content.suggestions:
        demand(person, Power.SUGGEST)
    if content.body is article.content.body or not only_suggests(article, person):
        return
    own = {each.id for each in (*article.content.suggestions, *content.suggestions) if each.author == person.name}
    before, after = _standing(article.content.body, own), _standing(content.body, own)
    if before.marked != after.marked:
        demand(person, Power.DECIDE)
    if before.letters != after.letters:
        raise WorkflowError(
            QT_TRANSLATE_NOOP("suggesting", "Чужой текст вы правите предложениями, в режиме правок."),
            QT_TRANSLATE_NOOP("suggesting", "Менять его сразу может {who}.").with_values(
                who=named(POWERS[Power.DECIDE])
            ),
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
