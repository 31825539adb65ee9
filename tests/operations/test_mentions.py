from dataclasses import replace
from datetime import UTC, datetime

from editor_app.operations import articles, desk, mentions
from editor_app.workflow.comments import Remark, Thread
from editor_app.workflow.roles import Person, Role

WHEN = datetime(2026, 11, 22, tzinfo=UTC)


def asked(newsroom, who):
    return Thread("000001", (Remark(newsroom.person.name, WHEN, f"@{who}, кто это сказал?"),))


def test_each_person_sees_on_the_desk_where_their_answer_is_waited_for(newsroom, content):
    article, _ = articles.create(newsroom, content(threads=(asked(newsroom, "Әсем Құрманғали"),)))
    articles.create(newsroom, content())
    assert not any(card.mentioned for card in desk.cards(newsroom))

    newsroom.person = Person("Әсем Құрманғали", Role.EDITOR)
    assert [card.id for card in desk.cards(newsroom) if card.mentioned] == [article.id]
    assert mentions.waiting(newsroom) == {article.id}
    (thread,) = article.content.threads
    answered = replace(article.content, threads=(thread.answered(Remark("Әсем Құрманғали", WHEN, "Министр")),))
    articles.save(newsroom, article.id, article.version, answered)
    assert mentions.waiting(newsroom) == frozenset()
    assert not desk.cards(newsroom, article.id)[0].mentioned


def test_what_lies_in_the_bin_waits_for_nobody(newsroom, content):
    article, _ = articles.create(newsroom, content(threads=(asked(newsroom, "Дана"),)))
    newsroom.person = Person("Дана", Role.CHIEF)
    assert mentions.waiting(newsroom)
    desk.take(newsroom, article.id, "trash")
    assert not mentions.waiting(newsroom)


def test_the_newsroom_knows_who_works_in_it(newsroom, content):
    articles.create(newsroom, content(author="Ержан"))
    assert mentions.people(newsroom) == sorted({"Ержан", newsroom.person.name})
