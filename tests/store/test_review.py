"""What people said and suggested, on disk: what an earlier version wrote is read, and hashes over it stand."""

from datetime import UTC, datetime

from editor_app.document.suggestions import Suggestion
from editor_app.store import review
from editor_app.workflow.article import Content
from editor_app.workflow.proposals import Proposal, Slot

WHEN = datetime(2026, 11, 22, 12, tzinfo=UTC)
EARLIER = '{"threads":[],"suggestions":[["000001","Анна","2026-11-22T12:00:00+00:00"]]}'


def test_what_was_written_before_there_were_proposals_is_read_and_written_the_same():
    suggestions = (Suggestion("000001", "Анна", WHEN),)
    assert review.loads(EARLIER) == ((), suggestions, ())
    assert review.dumps(Content(suggestions=suggestions)) == EARLIER
    assert review.dumps(Content()) == ""


def test_proposals_come_back_and_are_counted():
    proposals = (
        Proposal("000001", "Анна", WHEN, Slot.HEADLINE, "Мост"),
        Proposal("000002", "Анна", WHEN, Slot.TAGS, ("мосты", "日本")),
    )
    written = review.dumps(Content(proposals=proposals))
    assert review.loads(written) == ((), (), proposals)
    assert review.waiting(written) == (0, 2)
