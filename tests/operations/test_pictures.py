import struct
from datetime import timedelta

from editor_app.document.model import Block, BlockKind, Document, Picture
from editor_app.operations import articles, pictures

GIF = b"GIF89a" + struct.pack("<HH", 3, 2) + b"\x00\x00\x00;"


def test_a_picture_is_kept_and_read_again(newsroom):
    picture = pictures.add(newsroom, GIF, Picture(credit="Фото: Дана Оспанова", source="https://a.kz/1.gif"))
    assert (picture.width, picture.height, picture.credit, picture.source) == (3, 2, "Фото: Дана Оспанова", "")
    assert pictures.file_of(newsroom, picture.digest) == GIF
    assert pictures.file_of(newsroom, "0" * 64) is None


def test_a_picture_stays_as_long_as_an_article_shows_it(newsroom, content):
    shown = pictures.add(newsroom, GIF)
    idle = pictures.add(newsroom, GIF + b"\0")
    articles.create(newsroom, content(body=Document((Block("", BlockKind.PICTURE, picture=shown),))))
    assert pictures.sweep(newsroom) == 0
    newsroom.clock.now += timedelta(days=8)
    assert pictures.sweep(newsroom) == 1
    assert pictures.file_of(newsroom, shown.digest) == GIF
    assert pictures.file_of(newsroom, idle.digest) is None
