import pytest

from editor_app.operations import articles, sections
from editor_app.operations.changes import Changes
from editor_app.operations.errors import OperationError


def test_articles_keep_their_section_when_it_leaves_the_list(newsroom, as_editor, content):
    sections.replace(as_editor, ["Город", "Спорт"])
    article, _ = articles.create(newsroom, content(section="Спорт"))

    assert sections.replace(as_editor, ["Город", "Культура", "город"]) == Changes(sections=True)
    assert sections.listing(newsroom) == ["Город", "Культура"]
    assert articles.get(newsroom, article.id).content.section == "Спорт"


def test_a_section_gets_its_new_name_in_its_place_and_on_every_article(newsroom, as_editor, content):
    sections.replace(as_editor, ["Город", "Спорт", "Культура"])
    article, _ = articles.create(newsroom, content(section="Спорт"))
    other, _ = articles.create(newsroom, content(section="Город"))

    assert sections.rename(as_editor, "Спорт", " Спорт и туризм") == Changes(frozenset({article.id}), sections=True)
    assert sections.listing(newsroom) == ["Город", "Спорт и туризм", "Культура"]
    assert articles.get(newsroom, article.id).content.section == "Спорт и туризм"
    assert articles.history(newsroom, article.id)[-1].what == "section"
    assert articles.get(newsroom, other.id) == other


@pytest.mark.parametrize(("old", "new"), [("Нету", "Есть"), ("Спорт", " "), ("Спорт", "ГОРОД")])
def test_a_name_that_makes_no_sense_is_refused(newsroom, as_editor, old, new):
    sections.replace(as_editor, ["Город", "Спорт"])

    with pytest.raises(OperationError):
        sections.rename(as_editor, old, new)

    assert sections.listing(newsroom) == ["Город", "Спорт"]


def test_a_section_can_change_its_case_alone(newsroom, as_editor):
    sections.replace(as_editor, ["город"])
    sections.rename(as_editor, "город", "Город")

    assert sections.listing(newsroom) == ["Город"]
