from base64 import b64encode

import pytest

from editor_app.document.model import Block, Mark, MarkKind
from editor_app.exchange.result import ExchangeError
from editor_app.exchange.web.parsing import DEPTH_LIMIT
from editor_app.operations import pasting
from editor_app.operations.sandbox import Reading


def test_html_is_read_in_another_process_with_its_pictures_and_what_was_cleaned():
    gif = b64encode(b"GIF89a" + bytes([30, 0, 20, 0]) + b"\0" * 8).decode()
    html = f'<img src="data:image/gif;base64,{gif}"><p><b>Мост</b> от\u00adкрыт\ud83d.</p>'
    read = pasting.read(html, "Мост открыт.", Reading())

    second, first = read.content.body.blocks
    assert first.text.startswith("Мост открыт")
    assert first.marks == (Mark(0, 4, MarkKind.BOLD),)
    assert second.picture is not None
    assert list(read.assets) == [second.picture.digest]
    assert "Убрано мягких переносов: 1." in [str(each) for each in read.warnings]


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("<div>" * (DEPTH_LIMIT + 9) + "Мост", ["Взят один текст: разметку прочитать не удалось."]),
        ("<style>p {}</style><p></p>", []),
    ],
)
def test_of_html_that_cannot_be_read_or_is_empty_the_text_is_taken(html, told):
    read = pasting.read(html, "Мост\nСад", Reading())
    assert read.content.body.blocks == (Block("Мост"), Block("Сад"))
    assert [str(each) for each in read.warnings] == told


def test_a_paste_that_was_stopped_is_none():
    reading = Reading()
    reading.stop()
    with pytest.raises(ExchangeError):
        pasting.read("<p>Мост", "Мост", reading)
