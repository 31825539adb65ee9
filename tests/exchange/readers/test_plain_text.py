import pytest

from editor_app.exchange.readers.plain_text import read
from editor_app.exchange.result import ExchangeError

TEXT = "Мост открыли раньше срока\n\nДвижение по нему пустили в обе стороны ещё утром.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "koi8_r", "cp866"])
def test_the_same_article_comes_in_from_any_encoding(encoding):
    imported = read(TEXT.encode(encoding))
    assert imported.content.headline == "Мост открыли раньше срока"
    assert imported.content.body.text == "Движение по нему пустили в обе стороны ещё утром."
    assert imported.warnings == ()


def test_places_count_in_the_decoded_file_with_its_own_line_ends():
    imported = read(
        "\ufeffМост\r\n07.03.2023, 09:05\r\nДвижение пустили в обе стороны ещё утром, сказали в акимате.".encode()
    )
    assert [part.span.of(imported.text) for part in imported.dropped] == ["07.03.2023, 09:05"]


def test_what_was_cleaned_is_said_and_runs_of_spaces_stay():
    imported = read("Заголовок\nСло\u00adво, 5\u00a0 стран.".encode())
    assert imported.content.body.text == "Слово, 5\u00a0 стран."
    assert [str(warning) for warning in imported.warnings] == ["Убрано мягких переносов: 1."]


def test_an_empty_file_is_said_to_be_empty():
    imported = read(b" \n\n")
    assert imported.content.text == ""
    assert [str(warning) for warning in imported.warnings] == ["В файле нет текста."]


def test_a_file_that_is_no_text_is_refused():
    with pytest.raises(ExchangeError):
        read(b"\x7fELF\x01\x01\x01" + bytes(2000))
