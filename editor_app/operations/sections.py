"""The newsroom's sections."""

from collections.abc import Sequence
from dataclasses import replace as with_changes

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.operations.changes import Changes
from editor_app.operations.errors import OperationError
from editor_app.operations.newsroom import Newsroom
from editor_app.operations.recording import rewrite
from editor_app.workflow import events
from editor_app.workflow.names import key, tidy
from editor_app.workflow.roles import Power, demand


def listing(newsroom: Newsroom) -> list[str]:
    """Return the sections in the newsroom's own order."""
    with newsroom.store.unit_of_work() as unit:
        return unit.sections.names()


def replace(newsroom: Newsroom, names: Sequence[str]) -> Changes:
    """Make this the list, without empty names and repetitions; articles keep the section that they have."""
    demand(newsroom.person, Power.TAGS)
    with newsroom.store.unit_of_work() as unit:
        unit.sections.replace(names)
        unit.commit()
    return Changes(sections=True)


def rename(newsroom: Newsroom, old: str, new: str) -> Changes:
    """Give a section another name, in the list and on every article; raises `OperationError` when there is one."""
    demand(newsroom.person, Power.TAGS)
    with newsroom.store.unit_of_work() as unit:
        names = unit.sections.names()
        if old not in names:
            raise OperationError(QT_TRANSLATE_NOOP("sections", "Рубрики «{name}» нет.").with_values(name=old))
        name = tidy(new)
        if not name:
            raise OperationError(QT_TRANSLATE_NOOP("sections", "У рубрики должно быть название."))
        if key(name) in {key(other) for other in names if other != old}:
            raise OperationError(QT_TRANSLATE_NOOP("sections", "Рубрика «{name}» уже есть.").with_values(name=name))
        unit.sections.replace([name if each == old else each for each in names])
        changed = unit.articles.in_section(old)
        for article_id in changed:
            article = unit.articles.get(article_id)
            rewrite(unit, newsroom, article, with_changes(article.content, section=name), events.SECTION)
        unit.commit()
    return Changes(frozenset(changed), sections=True)
