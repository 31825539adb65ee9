"""Whether what the store holds is what was written and approved: every text, every line of history, every seal.

The chain of history shows a line that was changed, taken out or put in between. Its last line is noted in a second
place, so that one cut off the end is missed too. Nothing inside a file shows that somebody wrote the whole file anew:
that takes a witness outside, and each backup is one.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow import events, seal
from editor_app.workflow.article import named
from editor_app.workflow.workflow import Workflow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from editor_app.operations.newsroom import Newsroom
    from editor_app.store.unit_of_work import UnitOfWork
    from editor_app.workflow.article import Event

_FILE = QT_TRANSLATE_NOOP("auditing", "Файл хранилища повреждён: {detail}")
_BROKEN = QT_TRANSLATE_NOOP(
    "auditing", "История: запись «{what}» ({who}, {when}) или та, что стояла перед ней, изменена или удалена."
)
_CUT = QT_TRANSLATE_NOOP(
    "auditing", "История материала {name} обрывается: в ней последнее состояние «{told}», в хранилище «{state}»."
)
_LAST = QT_TRANSLATE_NOOP("auditing", "История: последняя запись материала {name} изменена или удалена.")
_LAST_OF_ALL = QT_TRANSLATE_NOOP("auditing", "История: последняя запись изменена или удалена.")
_UNGUARDED = QT_TRANSLATE_NOOP("auditing", "Снята защита истории: её записи можно менять и удалять.")
_GONE = QT_TRANSLATE_NOOP("auditing", "Материала {id} нет, а в истории он не удалён.")
_TAGS = QT_TRANSLATE_NOOP("auditing", "Теги материала {name} не те, что были записаны.")
_REVISION = QT_TRANSLATE_NOOP("auditing", "Версия {number} материала {name} не та, что была записана.")
_ORDER = QT_TRANSLATE_NOOP("auditing", "Версии материала {name} стоят не в том порядке.")
_PICTURE = QT_TRANSLATE_NOOP("auditing", "Картинка {digest} не та, что была записана.")
_ROW = QT_TRANSLATE_NOOP("auditing", "Запись не та, что была сделана: {table}.")
_LIST = QT_TRANSLATE_NOOP(
    "auditing", "Записи пропали или добавлены помимо программы: {table} — было {had}, есть {has}."
)
_OTHER_LIST = QT_TRANSLATE_NOOP("auditing", "Записи не те, что были сделаны: {table}.")
_TABLES: Mapping[str, Message] = {
    "tags": QT_TRANSLATE_NOOP("auditing", "теги редакции"),
    "assets": QT_TRANSLATE_NOOP("auditing", "картинки"),
    "words": QT_TRANSLATE_NOOP("auditing", "словарь редакции"),
    "ignores": QT_TRANSLATE_NOOP("auditing", "замечания, отклонённые в материале"),
    "newsroom_ignores": QT_TRANSLATE_NOOP("auditing", "замечания, отклонённые для всей редакции"),
    "checks": QT_TRANSLATE_NOOP("auditing", "итоги проверок"),
    "readings": QT_TRANSLATE_NOOP("auditing", "кто какую версию видел"),
    "mentions": QT_TRANSLATE_NOOP("auditing", "упоминания в примечаниях"),
    "revisions": QT_TRANSLATE_NOOP("auditing", "версии материалов"),
    "sections": QT_TRANSLATE_NOOP("auditing", "рубрики"),
    "policy": QT_TRANSLATE_NOOP("auditing", "порядок работы редакции"),
    "own_rules": QT_TRANSLATE_NOOP("auditing", "правила редакции"),
}
_NO_REVISION = QT_TRANSLATE_NOOP(
    "auditing", "Нет версии материала {name}, которую сохранили с записью «{what}» ({who}, {when})."
)
_EXTRA_REVISION = QT_TRANSLATE_NOOP(
    "auditing", "Версия {number} материала {name} записана дважды, или в истории нет о ней записи."
)
_POLICY = QT_TRANSLATE_NOOP("auditing", "Порядок работы редакции не тот, что был принят ({who}, {when}).")
_SEAL = QT_TRANSLATE_NOOP(
    "auditing", "Печать материала {name} ({who}, {when}) не от того текста, который под ней хранится."
)
_WITNESS = QT_TRANSLATE_NOOP(
    "auditing",
    "История не та, что в резервной копии от {when}: записи № {number} нет, или она другая. Если хранилище начато "
    "заново, уберите копии прежнего.",
)


def audit(newsroom: Newsroom) -> list[Message]:
    """Return in words all that is not as it was written; nothing when everything is."""
    found = [_FILE.with_values(detail=detail) for detail in newsroom.store.faults()]
    for part in (_articles, _history, _ends, _policy, _revisions, _rest):
        with newsroom.store.unit_of_work() as unit:
            found += _told(part(unit))
    return [*found, *_witnesses(newsroom)]


def last_line(newsroom: Newsroom) -> tuple[int, str]:
    """Return number and hash of the last line of history, which a person may write down as a witness; 0 and ""."""
    with newsroom.store.unit_of_work() as unit:
        return unit.history.head()


def _told(found: Iterator[Message]) -> Iterator[Message]:
    """Yield what is found, and why the search for it ended where something cannot even be read."""
    try:
        yield from found
    except Explained as error:
        yield error.happened


def _articles(unit: UnitOfWork) -> Iterator[Message]:
    there, way = unit.articles.ids(), _way(unit)
    for article_id in there:
        try:
            article, history = unit.articles.get(article_id), unit.history.of(article_id)
        except Explained as error:
            yield error.happened
            continue
        told = history[-1].after if history else article.state
        if told != article.state:
            told_title, title = way.state(told).title, way.state(article.state).title
            yield _CUT.with_values(name=_name(unit, article_id), told=told_title, state=title)
        yield from _kept(unit, article_id, history)
    yield from (_GONE.with_values(id=article_id) for article_id in unit.history.alive() - {*there})
    yield from (_TAGS.with_values(name=_name(unit, article_id)) for article_id in unit.tags.out_of_row())


def _kept(unit: UnitOfWork, article_id: str, history: Iterable[Event]) -> Iterator[Message]:
    """Say which versions are gone, and which are too many: each line of history but that of a file is kept with one.

    Lines of before there were seals do not say of which version they are.
    """
    lines = [event for event in history if event.what != events.OUT]
    kept = unit.revisions.of(article_id)
    unclaimed = Counter((revision.version, revision.what) for revision in kept if revision.what != events.KEEP)
    for event in lines:
        if event.version and not unclaimed[event.version, event.what]:
            what = events.title(event.what, _way(unit))
            told = _NO_REVISION.with_values(what=what, who=event.who, when=_when(event.when))
            yield told.with_values(name=_name(unit, article_id))
        unclaimed[event.version, event.what] -= 1
    if all(event.version for event in lines):
        extra = [each.number for each in kept if unclaimed[each.version, each.what] > 0]
        extra += [
            each.number for last, each in pairwise(kept) if each.what == events.KEEP and last.version == each.version
        ]
        for number in extra:
            yield _EXTRA_REVISION.with_values(number=number, name=_name(unit, article_id))


def _history(unit: UnitOfWork) -> Iterator[Message]:
    way = _way(unit)
    for article_id, event, is_whole in unit.history.lines():
        if not is_whole:
            yield _BROKEN.with_values(what=events.title(event.what, way), who=event.who, when=_when(event.when))
        elif event.seal and article_id and not _is_of_its_text(unit, article_id, event):
            yield _SEAL.with_values(name=_name(unit, article_id), who=event.who, when=_when(event.when))


def _ends(unit: UnitOfWork) -> Iterator[Message]:
    for article_id in unit.history.cut():
        yield _LAST.with_values(name=_name(unit, article_id)) if article_id else _LAST_OF_ALL
    if not unit.history.is_guarded():
        yield _UNGUARDED


def _is_of_its_text(unit: UnitOfWork, article_id: str, event: Event) -> bool:
    """Whether a seal is that of the version that was kept when it was set; one of a deleted article has none."""
    try:
        kept = [
            each for each in unit.revisions.of(article_id) if (each.version, each.what) == (event.version, event.what)
        ]
        return all(seal.digest(unit.revisions.content(article_id, each.number)) == event.seal for each in kept)
    except Explained:
        return True  # that the version is damaged is told of the version


def _policy(unit: UnitOfWork) -> Iterator[Message]:
    agreed = [event for event in unit.history.of("") if event.what == events.POLICY]
    if agreed and agreed[-1].seal and agreed[-1].seal != unit.policies.digest():
        yield _POLICY.with_values(who=agreed[-1].who, when=_when(agreed[-1].when))


def _revisions(unit: UnitOfWork) -> Iterator[Message]:
    for article_id, number in unit.revisions.damaged():
        yield _REVISION.with_values(name=_name(unit, article_id), number=number)
    yield from (_ORDER.with_values(name=_name(unit, article_id)) for article_id in unit.revisions.out_of_order())


def _rest(unit: UnitOfWork) -> Iterator[Message]:
    yield from (_PICTURE.with_values(digest=digest) for digest in unit.assets.damaged())
    yield from (_ROW.with_values(table=_TABLES[table]) for table in unit.unproven())
    for table, has, had in unit.missed():
        told = _OTHER_LIST if had in (has, -1) else _LIST.with_values(had=had, has=has)
        yield told.with_values(table=_TABLES[table])


def _witnesses(newsroom: Newsroom) -> Iterator[Message]:
    """Ask the backups that were made since the store was last one of them itself."""
    if newsroom.store.path is None:
        return
    from editor_app.operations import backup

    with newsroom.store.unit_of_work() as unit:
        try:
            returned = [event.when for event in unit.history.of("") if event.what == events.BACKUP]
        except Explained:
            return  # told of the history
        for witness in backup.listing(newsroom):
            is_of_now = not returned or witness.moment > returned[-1]
            if witness.number and is_of_now and unit.history.link_of(witness.number) != witness.link:
                yield _WITNESS.with_values(when=_when(witness.moment), number=witness.number)


def _name(unit: UnitOfWork, article_id: str) -> str:
    """Return what people know an article by, and its id: two may have one headline, and one that is gone has none."""
    try:
        headline = unit.articles.headline(article_id)
    except Explained:  # told of the article
        return article_id
    return article_id if headline is None else f"«{named(headline)}» ({article_id})"


def _way(unit: UnitOfWork) -> Workflow:
    """Return the newsroom's own names of states and steps; where they are damaged, which is told, the usual ones."""
    try:
        return unit.policies.current().workflow
    except Explained:
        return Workflow()


def _when(moment: datetime) -> str:
    return f"{moment.astimezone():%d.%m.%Y %H:%M}"
