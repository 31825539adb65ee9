import pytest

from editor_app.exchange.decoding import decoded
from editor_app.exchange.result import ExchangeError

NEWS = (
    "В Караганде открыли новый мост через Нуру. Движение по нему пустили в обе стороны, "
    "сообщили в акимате. «Объезд больше не нужен», — сказал Ерлан Сейтов."
)


@pytest.mark.parametrize("encoding", ["cp1251", "koi8_r", "cp866", "mac_cyrillic", "iso8859_5"])
@pytest.mark.parametrize("length", [30, len(NEWS)])
def test_single_byte_encodings_are_told_apart_on_short_news(encoding, length):
    data = NEWS[:length].encode(encoding, errors="ignore")
    assert decoded(data).text == data.decode(encoding)


def test_kazakh_letters_tell_their_own_code_page():
    text = "Қазақстанда жаңа көпір ашылды. Қозғалыс екі бағытта жүреді, деп хабарлады әкімдік."
    assert decoded(text.encode("kz1048")).text == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_read_with_and_without_its_mark(encoding):
    assert decoded(NEWS.encode(encoding)).text == NEWS


def test_headlines_in_capitals_are_russian_too():
    assert decoded("НОВЫЙ МОСТ ОТКРЫЛИ В КАРАГАНДЕ".encode("cp1251")).encoding == "cp1251"


def test_line_ends_stay_so_that_offsets_are_those_of_the_file():
    assert decoded("Раз\r\nДва".encode()).text == "Раз\r\nДва"


def test_a_damaged_utf_8_file_stays_utf_8_and_says_so():
    data = (NEWS * 10).encode()
    read = decoded(data[:200] + b"\xff" + data[200:])
    assert read.encoding == "utf-8"
    assert str(read.warnings[0]).startswith("Не прочитано знаков")


def test_western_text_is_left_to_the_general_detector():
    text = "Während der Prüfung überquerten die Züge die Brücke. Größere Schäden wurden nicht gemeldet. " * 3
    assert decoded(text.encode("cp1252")).text == text


def test_bytes_that_are_no_text_are_refused_in_words():
    with pytest.raises(ExchangeError, match="не похож на текст"):
        decoded(bytes(range(256)) * 20)


def test_an_empty_file_is_an_empty_text():
    assert decoded(b"").text == ""
