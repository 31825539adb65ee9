"""What changed since the person read the article last is the first thing they are told."""

from dataclasses import replace

from editor_app.document.model import paragraphs
from editor_app.operations import articles
from editor_app.workflow.article import Content


def test_an_article_that_was_changed_meanwhile_says_so_when_it_is_opened(desk, monkeypatch):
    article = desk.store(Content("Мост", body=paragraphs("Текст.")))
    other = desk.store(Content("Дорога", body=paragraphs("Текст.")))
    desk.show(article)
    assert not desk.notices.isVisible()
    desk.show(other)
    changed = replace(article.content, headline="Мост откроют весной")
    desk.background.run(articles.save, article.id, article.version, changed)
    desk.settle()
    desk.show(article)
    desk.settle()
    assert "После вашего чтения (только что): 1 изменение: +2 слова" in desk.notices.text
    shown = []
    monkeypatch.setattr(
        "editor_app.ui.dialogs.comparison.ComparisonDialog.exec", lambda dialog: shown.append(dialog.view.text)
    )
    desk.do("article.since")
    assert "откроют весной" in shown[0]
    desk.show(other)
    assert not desk.notices.isVisible()


def test_an_article_that_is_opened_for_the_first_time_has_nothing_to_tell(desk):
    desk.show(desk.store(Content("Мост", body=paragraphs("Текст."))))
    desk.settle()
    assert not desk.notices.isVisible()
    desk.do("article.since")
    assert "впервые" in desk.notices.text


def test_what_was_read_and_is_damaged_is_not_taken_for_never_read(desk, sql):
    article = desk.store(Content("Мост", body=paragraphs("Текст.")))
    desk.show(article)
    desk.show(desk.store(Content("Дорога", body=paragraphs("Текст."))))

    def damage(newsroom):
        with newsroom.store.unit_of_work() as unit:
            sql(unit, "UPDATE revisions SET digest = 'x'")
            unit.commit()

    desk.background.run(damage)
    desk.settle()
    desk.show(article)
    assert not desk.notices.isVisible()
    desk.do("article.since")
    assert "повреждено" in desk.notices.text
