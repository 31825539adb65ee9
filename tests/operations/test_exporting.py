import pytest

from editor_app.document.model import Block, BlockKind, Document
from editor_app.exchange.result import ExchangeError
from editor_app.operations import articles, exporting
from editor_app.store.errors import NoSuchArticle


def test_an_article_goes_out_into_a_file(newsroom, content, tmp_path):
    article, _ = articles.create(newsroom, content())
    exporting.export(newsroom, article.id, tmp_path / "мост.txt")
    exporting.export(newsroom, article.id, tmp_path / "без окончания", "text")

    assert (tmp_path / "мост.txt").read_text(encoding="utf-8") == "Мост откроют весной\nСтроители назвали дату."
    assert (tmp_path / "без окончания").read_text(encoding="utf-8") == "Мост откроют весной\nСтроители назвали дату."


@pytest.mark.parametrize(
    ("headline", "told"), [("нельзя", "Так записать нельзя"), ("полный диск", "на диске нет места")]
)
def test_an_export_that_fails_leaves_the_old_file_and_nothing_beside_it(newsroom, content, tmp_path, headline, told):
    folder = tmp_path / "выпуск"
    folder.mkdir()
    old = folder / "old.txt"
    old.write_text("прежний", encoding="utf-8")
    article, _ = articles.create(newsroom, content(headline))

    with pytest.raises(ExchangeError, match=told):
        exporting.export(newsroom, article.id, old)

    assert old.read_text(encoding="utf-8") == "прежний"
    assert list(folder.iterdir()) == [old]


def test_a_place_that_takes_no_file_is_told_in_words(newsroom, content, tmp_path):
    article, _ = articles.create(newsroom, content())
    (tmp_path / "папка.txt").mkdir()

    with pytest.raises(ExchangeError, match="такого файла или папки нет"):
        exporting.export(newsroom, article.id, tmp_path / "нету" / "мост.txt")
    with pytest.raises(ExchangeError, match="это папка"):
        exporting.export(newsroom, article.id, tmp_path / "папка.txt")
    with pytest.raises(ExchangeError, match="Формата «нету» нет"):
        exporting.export(newsroom, article.id, tmp_path / "мост.txt", "нету")
    with pytest.raises(NoSuchArticle):
        exporting.export(newsroom, "нету", tmp_path / "мост.txt")


def test_a_note_to_the_editor_does_not_go_out(newsroom, content, tmp_path):
    body = Document((Block("Мост откроют весной."), Block("Уточнить дату!", BlockKind.NOTE)))
    article, _ = articles.create(newsroom, content("Мост", body=body))
    exporting.export(newsroom, article.id, tmp_path / "мост.txt")

    assert (tmp_path / "мост.txt").read_text(encoding="utf-8") == "Мост\nМост откроют весной."
