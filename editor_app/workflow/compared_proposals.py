"""What became, between two contents, of what people propose for headline, deck, lead, section and tags."""

from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow.article import Content
from editor_app.workflow.proposals import SLOT_TITLES, Proposal, is_same, standing

_NEW = QT_TRANSLATE_NOOP("compared", "{slot}: {author} предлагает «{value}»")
_GONE = QT_TRANSLATE_NOOP("compared", "{slot}: больше не предлагается «{value}» ({author})")


def said(before: Content, after: Content) -> Iterator[Message]:
    """Say what is newly proposed, and what was neither accepted nor proposed anew by the same person.

    That something was accepted is seen where it stands.
    """
    old, new = ({_key(each) for each in content.proposals} for content in (before, after))
    waiting = {(each.about, each.author) for each in after.proposals}
    yield from (_told(_NEW, each) for each in after.proposals if _key(each) not in old)
    for each in before.proposals:
        is_taken = is_same(each.about, each.value, standing(after, each.about))
        if _key(each) not in new and not is_taken and (each.about, each.author) not in waiting:
            yield _told(_GONE, each)


def _key(proposal: Proposal) -> tuple[object, ...]:
    return proposal.about, proposal.author, proposal.value


def _told(message: Message, proposal: Proposal) -> Message:
    value = proposal.value if isinstance(proposal.value, str) else ", ".join(proposal.value)
    return message.with_values(slot=SLOT_TITLES[proposal.about], author=proposal.author, value=value)
