"""Mentions: who can be mentioned, and who is."""

from editor_app.operations.newsroom import Newsroom


def people(newsroom: Newsroom) -> list[str]:
    """Return the names of the people whom the newsroom knows."""
    with newsroom.store.unit_of_work() as unit:
        return unit.mentions.people()


def waiting(newsroom: Newsroom) -> frozenset[str]:
    """Return the ids of the articles in whose open threads the person at the desk is mentioned and owes an answer."""
    with newsroom.store.unit_of_work() as unit:
        found = unit.mentions.waiting_for(newsroom.person.name)
        workflow = unit.policies.current().workflow
        return frozenset(each.id for each in unit.articles.summaries(found) if not workflow.state(each.state).trash)
