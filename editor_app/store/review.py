"""What people said about an article and suggested in it, as text: the same text for the same things."""

import json
from datetime import datetime
from typing import Any

from editor_app.document.suggestions import Suggestion
from editor_app.workflow.article import Content
from editor_app.workflow.comments import About, Remark, Thread
from editor_app.workflow.proposals import Proposal, Slot


def dumps(content: Content) -> str:
    """Write threads, suggestions and proposals as JSON; nothing when there are none."""
    if not content.threads and not content.suggestions and not content.proposals:
        return ""
    form: dict[str, Any] = {
        "threads": [_thread(thread) for thread in content.threads],
        "suggestions": [[each.id, each.author, each.when.isoformat()] for each in content.suggestions],
    }
    if content.proposals:  # came later, and hashes stand that are older
        form["proposals"] = [
            [each.id, each.author, each.when.isoformat(), each.about, each.value] for each in content.proposals
        ]
    return json.dumps(form, ensure_ascii=False, separators=(",", ":"))


def loads(written: str) -> tuple[tuple[Thread, ...], tuple[Suggestion, ...], tuple[Proposal, ...]]:
    """Read what `dumps` wrote."""
    if not written:
        return (), (), ()
    form = json.loads(written)
    suggestions = (Suggestion(id_, author, datetime.fromisoformat(when)) for id_, author, when in form["suggestions"])
    proposals = (
        Proposal(id_, author, datetime.fromisoformat(when), Slot(about), value)
        for id_, author, when, about, value in form.get("proposals", ())
    )
    return tuple(map(_read_thread, form["threads"])), tuple(suggestions), tuple(proposals)


def waiting(written: str) -> tuple[int, int]:
    """Return how many threads are open in what `dumps` wrote, and how many suggestions and proposals."""
    form = json.loads(written)
    suggested = len(form["suggestions"]) + len(form.get("proposals", ()))
    return sum(not thread["resolved"] for thread in form["threads"]), suggested


def _thread(thread: Thread) -> dict[str, Any]:
    return {
        "id": thread.id,
        "about": thread.about.value,
        "quote": thread.quote,
        "resolved": thread.resolved,
        "remarks": [[remark.author, remark.when.isoformat(), remark.text] for remark in thread.remarks],
    }


def _read_thread(form: dict[str, Any]) -> Thread:
    remarks = tuple(Remark(author, datetime.fromisoformat(when), text) for author, when, text in form["remarks"])
    return Thread(form["id"], remarks, About(form["about"]), form["quote"], form["resolved"])
