"""What was said about an article between two contents of it: remarks, answers, threads that were settled."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow.comments import About, Remark, Thread
from editor_app.workflow.excerpts import excerpt

_BEGUN = QT_TRANSLATE_NOOP("compared", "{author} о словах «{words}»: «{text}»")
_BEGUN_ABOUT: Mapping[About, Message] = {
    About.PASSAGE: QT_TRANSLATE_NOOP("compared", "{author} о тексте: «{text}»"),
    About.HEADLINE: QT_TRANSLATE_NOOP("compared", "{author} о заголовке: «{text}»"),
    About.DECK: QT_TRANSLATE_NOOP("compared", "{author} о подзаголовке: «{text}»"),
    About.LEAD: QT_TRANSLATE_NOOP("compared", "{author} о лиде: «{text}»"),
    About.SECTION: QT_TRANSLATE_NOOP("compared", "{author} о рубрике: «{text}»"),
    About.TAGS: QT_TRANSLATE_NOOP("compared", "{author} о тегах: «{text}»"),
    About.ARTICLE: QT_TRANSLATE_NOOP("compared", "{author} обо всём материале: «{text}»"),
}
_ANSWERED = QT_TRANSLATE_NOOP("compared", "{author} отвечает на «{asked}»: «{text}»")
_SETTLED = QT_TRANSLATE_NOOP("compared", "Решено: «{asked}»")
_OPENED = QT_TRANSLATE_NOOP("compared", "Снова открыто: «{asked}»")
_REWORDED = QT_TRANSLATE_NOOP("compared", "{author} пишет иначе: было «{before}», стало «{after}»")
_TAKEN_BACK = QT_TRANSLATE_NOOP("compared", "{author} убирает свои слова: «{before}»")
_REMOVED = QT_TRANSLATE_NOOP("compared", "Примечание убрано: «{asked}»")


def said(before: Sequence[Thread], after: Sequence[Thread]) -> Iterator[Message]:
    """Say what is new, the oldest thread first; a thread is the same if it has its id, its place and its author."""
    old, new = ({_key(thread): thread for thread in threads} for threads in (before, after))
    for key, thread in new.items():
        if key not in old:
            yield _begun(thread)
            yield from (_answered(thread, remark) for remark in thread.remarks[1:])
            if thread.resolved:
                yield _settled(thread)
        elif thread != old[key]:
            yield from _changed(old[key], thread)
    yield from (_REMOVED.with_values(asked=_asked(thread)) for key, thread in old.items() if key not in new)


def _key(thread: Thread) -> tuple[object, ...]:
    return thread.id, thread.about, thread.quote, thread.remarks[0].author


def _changed(before: Thread, after: Thread) -> Iterator[Message]:
    for was, remark in zip_longest(before.remarks, after.remarks):
        if was is None:
            yield _answered(after, remark)
        elif remark is None:
            yield _TAKEN_BACK.with_values(author=was.author, before=_whole(was))
        elif was.author != remark.author:
            yield _TAKEN_BACK.with_values(author=was.author, before=_whole(was))
            yield _answered(after, remark)
        elif was.text != remark.text:
            yield _REWORDED.with_values(author=remark.author, before=_whole(was), after=_whole(remark))
    if after.resolved and not before.resolved:
        yield _settled(after)
    elif before.resolved and not after.resolved:
        yield _OPENED.with_values(asked=_asked(after))


def _begun(thread: Thread) -> Message:
    first = thread.remarks[0]
    if thread.about is About.PASSAGE and thread.quote:
        return _BEGUN.with_values(author=first.author, words=excerpt(thread.quote), text=_whole(first))
    return _BEGUN_ABOUT[thread.about].with_values(author=first.author, text=_whole(first))


def _answered(thread: Thread, remark: Remark) -> Message:
    return _ANSWERED.with_values(author=remark.author, asked=_asked(thread), text=_whole(remark))


def _settled(thread: Thread) -> Message:
    return _SETTLED.with_values(asked=_asked(thread))


def _asked(thread: Thread) -> str:
    return excerpt(thread.remarks[0].text)


def _whole(remark: Remark) -> str:
    return " ".join(remark.text.split())
