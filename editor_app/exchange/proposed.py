"""Proposals and threads on their way into a word processor, which tracks changes of words, one wording at a time.

The newest proposal for a headline, a deck or a lead is a tracked change of its paragraph; what cannot be one, an older
wording or other names, is a remark of its author. Section and tags are no paragraphs: what is said of them is said of
the whole article, and begins with what it is about.
"""

from dataclasses import replace

from editor_app.document.model import Block, Mark, MarkKind
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.text.diff import Change, words
from editor_app.workflow.article import Content
from editor_app.workflow.comments import About, Remark, Thread, next_id
from editor_app.workflow.proposals import Proposal, Slot

ABOUT = {Slot.HEADLINE: About.HEADLINE, Slot.DECK: About.DECK, Slot.LEAD: About.LEAD}
"""The slots that are paragraphs of their own, and what a thread about one is about."""

_TOLD = {
    Slot.HEADLINE: QT_TRANSLATE_NOOP("proposed", "Предлагаю заголовок: {value}"),
    Slot.DECK: QT_TRANSLATE_NOOP("proposed", "Предлагаю подзаголовок: {value}"),
    Slot.LEAD: QT_TRANSLATE_NOOP("proposed", "Предлагаю лид: {value}"),
    Slot.SECTION: QT_TRANSLATE_NOOP("proposed", "Предлагаю рубрику: {value}"),
    Slot.TAGS: QT_TRANSLATE_NOOP("proposed", "Предлагаю теги: {value}"),
}
_NAMED = {
    About.SECTION: QT_TRANSLATE_NOOP("proposed", "К рубрике: {text}"),
    About.TAGS: QT_TRANSLATE_NOOP("proposed", "К тегам: {text}"),
}
_NOTHING = QT_TRANSLATE_NOOP("proposed", "ничего")
_MARKS = {Change.ADDED: MarkKind.INSERTION, Change.REMOVED: MarkKind.DELETION}


def trackable(content: Content) -> Content:
    """Return a content in which every proposal and thread has a place; other proposals have become threads."""
    newest = {each.about: each for each in content.proposals if each.about in ABOUT}
    threads = list(map(_named, content.threads))
    for each in content.proposals:
        if newest.get(each.about) is not each:
            id_ = next_id(thread.id for thread in threads)
            remark = Remark(each.author, each.when, str(_told(each)))
            threads.append(Thread(id_, (remark,), ABOUT.get(each.about, About.ARTICLE)))
    kept = tuple(each for each in content.proposals if newest.get(each.about) is each)
    return replace(content, threads=tuple(threads), proposals=kept)


def tracked(stands: str, proposal: Proposal) -> Block:
    """Return a paragraph that says what stands, with what is proposed as changes suggested in it."""
    text, marks = "", []
    for piece in words(stands, str(proposal.value)):
        end = len(text) + len(piece.text)
        if piece.change in _MARKS:
            marks.append(Mark(len(text), end, _MARKS[piece.change], proposal.id))
        text += piece.text
    return Block(text, marks=tuple(marks))


def _named(thread: Thread) -> Thread:
    """Return a thread as one of the whole article that names what it is about, where that is no paragraph."""
    if thread.about not in _NAMED:
        return thread
    first, *answers = thread.remarks
    text = str(_NAMED[thread.about].with_values(text=first.text))
    return replace(thread, about=About.ARTICLE, remarks=(replace(first, text=text), *answers))


def _told(proposal: Proposal) -> Message:
    value = proposal.value if isinstance(proposal.value, str) else ", ".join(proposal.value)
    return _TOLD[proposal.about].with_values(value=value or str(_NOTHING))
