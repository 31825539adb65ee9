import subprocess
import sys
from pathlib import Path

import pytest

from editor_app.exchange.formats import discovered
from editor_app.exchange.result import ExchangeError


@pytest.fixture(scope="module")
def formats():
    return discovered()


@pytest.mark.parametrize(
    ("name", "title"),
    [("page.txt", "Текст"), ("Релиз.DOCX", "Документ Word"), ("saved.htm", "Страница HTML")],
)
def test_a_file_is_read_by_its_suffix_in_any_case(formats, name, title):
    assert str(formats.reader(Path(name)).title) == title


@pytest.mark.parametrize(
    ("name", "writer"),
    [("a.txt", "text"), ("a.docx", "docx"), ("a.html", "html"), ("a.fragment.html", "fragment"), ("A.HTM", "html")],
)
def test_the_longest_suffix_chooses_the_writer(formats, name, writer):
    assert formats.writer(Path(name)).name == writer


def test_a_name_chooses_the_writer_whatever_the_file_is_called(formats):
    assert formats.writer(Path("news.html"), "fragment").name == "fragment"


def test_an_unknown_format_is_refused_with_those_that_are_known(formats):
    with pytest.raises(ExchangeError, match=r"«photo\.png».*\.docx"):
        formats.reader(Path("photo.png"))
    with pytest.raises(ExchangeError, match=r"«a\.rtf».*\.html"):
        formats.writer(Path("a.rtf"))
    with pytest.raises(ExchangeError, match=r"«pdf».*fragment"):
        formats.writer(Path("a.html"), "pdf")


def test_walking_the_shelves_brings_in_no_heavy_library():
    script = (
        "import sys; from editor_app.exchange.formats import discovered; discovered();"
        "print([name for name in ('docx', 'lxml', 'charset_normalizer') if name in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "[]"
