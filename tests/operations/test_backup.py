from dataclasses import replace
from datetime import timedelta
from functools import partial

from editor_app.operations import approval, articles, backup, desk, reading, tags
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


def test_a_close_makes_a_backup_of_what_was_changed_however_soon_and_none_of_nothing(newsroom, content):
    article, _ = articles.create(newsroom, content())
    assert backup.make_at_the_end(newsroom, changed=False) is not None
    desk.note_check(newsroom, article.id, 1, 3)
    reading.begin(newsroom, article.id)
    assert backup.make_at_the_end(newsroom, changed=False) is None
    articles.save(newsroom, article.id, 1, content("Мост открыли"))
    assert backup.make_at_the_end(newsroom, changed=False) is not None
    approval.take(newsroom, article.id, 2, "submit")
    assert backup.make_at_the_end(newsroom, changed=False) is not None
    tags.create(replace(newsroom, person=Person("А", Role.EDITOR)), "мост")
    assert backup.make_at_the_end(newsroom, changed=False) is None
    assert backup.make_at_the_end(newsroom, changed=True) is not None
    assert len(backup.listing(newsroom)) == 4


def test_a_clock_that_was_set_back_hides_no_change(newsroom, content):
    article, _ = articles.create(newsroom, content())
    assert backup.make_at_the_end(newsroom, changed=False) is not None
    newsroom.clock.now -= timedelta(hours=2)
    articles.save(newsroom, article.id, 1, content("Мост открыли"))
    assert backup.make_at_the_end(newsroom, changed=False) is not None


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


def test_a_save_goes_on_from_the_restored_article_and_not_from_another_of_the_same_version(newsroom, content):
    def write(headline):
        now = articles.get(newsroom, article.id)
        return articles.save(newsroom, article.id, now.version, replace(now.content, headline=headline))[0]

    newsroom.person = Person("Глеб Ким", Role.CHIEF)
    article, _ = articles.create(newsroom, content("Мост"))
    before = backup.make(newsroom)
    newsroom.clock = partial(_later, newsroom.clock)
    restored = write("Школа")
    chosen = backup.make(newsroom)
    backup.restore(newsroom, before)
    assert write("Дорога").version == restored.version
    backup.restore(newsroom, chosen)
    write("Парк")
    with newsroom.store.unit_of_work() as unit:
        kept = [unit.revisions.content(article.id, each.number).headline for each in unit.revisions.of(article.id)]
    assert kept == ["Мост", "Школа"]


def _later(clock):
    return clock() + timedelta(hours=2)
