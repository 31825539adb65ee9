from dataclasses import replace

from editor_app.operations import approval, articles, reading, revisions


def _differs(newsroom, article):
    since = reading.begin(newsroom, article.id)
    assert isinstance(since, reading.Since)
    return since.comparison.is_changed


def _changed(newsroom, article, headline):
    saved, _ = articles.save(newsroom, article.id, article.version, replace(article.content, headline=headline))
    revisions.keep(newsroom, article.id)
    return saved


def test_what_another_changed_since_is_told_and_one_s_own_words_are_not(newsroom, as_editor, content):
    article, _ = articles.create(newsroom, content("Мост"))
    assert reading.begin(as_editor, article.id) is reading.Nothing.NEVER_READ
    article = _changed(newsroom, article, "Мост откроют")
    since = reading.begin(as_editor, article.id)
    assert isinstance(since, reading.Since)
    assert since.comparison.added == 1
    assert since.who == (newsroom.person.name,)
    assert not _differs(as_editor, article)
    article = _changed(as_editor, article, "Мост откроют весной")
    reading.end(as_editor, article.id)
    assert not _differs(as_editor, article)


def test_what_an_editor_asked_for_is_told_with_what_changed_since(newsroom, as_editor, content):
    article, _ = articles.create(newsroom, content("Мост"))
    article, _ = approval.take(newsroom, article.id, article.version, "submit")
    article, _ = approval.take(as_editor, article.id, article.version, "return", "Нет имени.")
    reading.begin(as_editor, article.id)
    article = _changed(newsroom, article, "Мост откроют")
    since = reading.begin(as_editor, article.id)
    assert isinstance(since, reading.Since)
    assert since.asked is None  # it is still with its author
    article, _ = approval.take(newsroom, article.id, article.version, "submit")
    since = reading.begin(as_editor, article.id)
    assert isinstance(since, reading.Since)
    assert since.asked is not None
    assert (since.asked.who, since.asked.reason) == (as_editor.person.name, "Нет имени.")


def test_reading_keeps_no_version_under_the_reader_s_name(newsroom, as_editor, content):
    article, _ = articles.create(newsroom, content())
    articles.save(newsroom, article.id, article.version, replace(article.content, headline="Дорога"))
    reading.begin(as_editor, article.id)
    reading.end(as_editor, article.id)
    assert len(revisions.listing(newsroom, article.id)) == 1


def test_what_was_read_and_is_damaged_is_not_taken_for_never_read(newsroom, content, sql):
    article, _ = articles.create(newsroom, content("Мост"))
    reading.begin(newsroom, article.id)
    with newsroom.store.unit_of_work() as unit:
        sql(unit, "UPDATE revisions SET digest = 'x'")
        unit.commit()
    assert reading.begin(newsroom, article.id) is reading.Nothing.LOST


def test_an_article_that_is_gone_is_no_news(newsroom):
    assert reading.begin(newsroom, "gone") is reading.Nothing.LOST
    reading.end(newsroom, "gone")
