import base64
from datetime import UTC, datetime

import pytest

from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.document.suggestions import Suggestion
from editor_app.exchange.formats import discovered
from editor_app.exchange.result import ExchangeError, Imported
from editor_app.operations import articles, importing, sections
from editor_app.operations.changes import Changes
from editor_app.workflow.article import Content
from editor_app.workflow.proposals import Proposal, Slot, propose


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.txt"
    path.write_text("Мост открыли\nДвижение пустили утром.\nПробок нет.", encoding="utf-8")
    return path


def test_a_file_becomes_a_draft_by_whoever_brought_it(newsroom, page):
    imported = importing.read(newsroom.formats, page)
    article, changes = importing.keep(newsroom, imported)

    assert imported.content.headline == "Мост открыли"
    assert article.content.body == imported.content.body
    assert article.content.author == "Дана Оспанова"
    assert changes == Changes(frozenset({article.id}), sections=True)
    assert articles.get(newsroom, article.id) == article
    assert [event.what for event in articles.history(newsroom, article.id)] == ["import"]


def test_the_sections_of_the_page_are_taken_only_where_there_are_none(newsroom, as_editor, page):
    imported = importing.read(newsroom.formats, page)
    importing.keep(newsroom, imported)
    assert sections.listing(newsroom) == ["Город", "Спорт"]

    sections.replace(as_editor, ["Культура"])
    _, changes = importing.keep(newsroom, imported)
    assert sections.listing(newsroom) == ["Культура"]
    assert not changes.sections


@pytest.mark.parametrize("content", [None, "порча\nтекст"])
def test_a_file_that_is_not_there_or_makes_no_sense_is_refused(newsroom, page, content):
    page.unlink()
    if content is not None:
        page.write_text(content, encoding="utf-8")

    with pytest.raises(ExchangeError):
        importing.read(newsroom.formats, page)


def test_trouble_with_a_file_is_told_in_words(newsroom, page, tmp_path):
    with pytest.raises(ExchangeError, match=r"«нету\.txt» не прочитан: такого файла или папки нет"):
        importing.read(newsroom.formats, tmp_path / "нету.txt")
    (tmp_path / "папка.txt").mkdir()
    with pytest.raises(ExchangeError, match="это папка"):
        importing.read(newsroom.formats, tmp_path / "папка.txt")
    with pytest.raises(ExchangeError, match="не читает"):
        importing.read(newsroom.formats, tmp_path / "нету.xyz")


def test_pictures_come_from_the_folder_of_the_page_and_from_nowhere_else(tmp_path):
    gif = base64.b64decode("R0lGODlhBAADAIAAAP///wAAACH5BAAAAAAALAAAAAAEAAMAAAIDhI9WADs=")
    page, beside, other = tmp_path / "Мост.html", tmp_path / "Мост_files", tmp_path / "чужое_files"
    for folder in (beside, other):
        folder.mkdir()
        (folder / "a.gif").write_bytes(gif)
    (beside / "link.gif").symlink_to(other / "a.gif")
    names = ("Мост_files/a.gif", "чужое_files/a.gif", "Мост_files/link.gif", "Мост_files/../чужое_files/a.gif")
    page.write_text("<p>Открыт.</p>" + "".join(f'<img src="{name}">' for name in names), encoding="utf-8")

    imported = importing.read(discovered(), page)

    pictures = [block.picture for block in imported.content.body.blocks if block.picture is not None]
    assert [bool(picture.digest) for picture in pictures] == [True, False, False, False]
    assert list(imported.assets.values()) == [gif]
    assert "Рядом с файлом не нашлось рисунков: 2; оставлено только их место." in map(str, imported.warnings)


def test_what_a_file_suggests_can_be_taken_for_accepted():
    when = datetime(2026, 11, 22, tzinfo=UTC)
    body = Document((Block("Мост открыт", marks=(Mark(5, 11, MarkKind.DELETION, "000001"),)),))
    content = Content("Мост", body=body, suggestions=(Suggestion("000001", "Анна", when),))
    content = propose(content, Proposal("000002", "Анна", when, Slot.HEADLINE, "Порт"))
    accepted = importing.accepted(Imported(content)).content
    assert (accepted.headline, accepted.body.text.strip(), accepted.undecided) == ("Порт", "Мост", frozenset())
    assert not accepted.suggestions
