from datetime import timedelta

from editor_app.operations import articles, backup
from editor_app.workflow.roles import Person, Role


def test_a_restored_newsroom_is_that_of_the_backup_and_work_goes_on(newsroom, content):
    newsroom.person = Person("Глеб Ким", Role.CHIEF)
    first, _ = articles.create(newsroom, content("Мост откроют весной"))
    made = backup.make(newsroom)
    second, _ = articles.create(newsroom, content("Дорога подорожала"))
    kept, changes = backup.restore(newsroom, made)
    assert [summary.id for summary in articles.listing(newsroom)] == [first.id]
    assert kept.exists()
    assert changes.articles == {first.id, second.id}
    articles.create(newsroom, content("Новый день"))


def test_a_backup_is_made_when_it_is_due_and_there_is_something_new(newsroom, content):
    every = timedelta(hours=4)
    articles.create(newsroom, content())
    assert backup.make_when_due(newsroom, every) is not None
    articles.create(newsroom, content())
    assert backup.make_when_due(newsroom, every) is None
    newsroom.clock.now += every
    assert backup.make_when_due(newsroom, every) is not None
    newsroom.clock.now += every
    assert backup.make_when_due(newsroom, every) == backup.listing(newsroom)[0]
    assert len(backup.listing(newsroom)) == 2


def test_work_without_a_backup_is_known_when_it_should_have_one(newsroom, content):
    every = timedelta(hours=4)
    assert backup.overdue(newsroom, every) is None
    first, _ = articles.create(newsroom, content())
    assert backup.overdue(newsroom, every) is None
    newsroom.clock.now += timedelta(hours=2)
    assert backup.overdue(newsroom, every) == first.updated
    backup.make(newsroom)
    assert backup.overdue(newsroom, every) is None
    newsroom.clock.now += timedelta(hours=6)
    second, _ = articles.create(newsroom, content())
    newsroom.clock.now += timedelta(hours=2)
    assert backup.overdue(newsroom, every) == second.updated
