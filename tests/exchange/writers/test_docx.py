import runpy
import shutil
import subprocess
import zipfile
from io import BytesIO

import docx
import pytest

from editor_app import paths
from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind
from editor_app.exchange.writers.docx import FORMAT
from editor_app.workflow.article import Content

NUMBER, BULLET = BlockKind.NUMBER, BlockKind.BULLET
CONTENT = Content(
    headline="В Караганде открыли мост",
    deck="Через Нуру",
    lead="Движение пустили утром.",
    body=Document(
        (
            Block("Ссылка на сайт", marks=(Mark(10, 14, MarkKind.LINK, "https://example.kz/"),)),
            Block("Этапы", BlockKind.HEADING_1),
            Block("первый", NUMBER),
            Block("дорога", NUMBER, level=1),
            Block("второй", NUMBER),
            Block("берег", BULLET, level=1),
            Block("Потом", BlockKind.HEADING_2),
            Block("снова первый", NUMBER),
            Block("Сказано", BlockKind.QUOTE),
        )
    ),
    section="Город",
    tags=("мост", "река"),
    author="Анна Ким",
)


@pytest.fixture(scope="module")
def document(written):
    return docx.Document(BytesIO(written(FORMAT, CONTENT)))


def test_every_part_has_the_style_that_is_named_for_it(document):
    assert [paragraph.style.name for paragraph in document.paragraphs] == [
        "Title",
        "Subtitle",
        "Лид",
        "Body Text",
        "Heading 1",
        "List Number",
        "List Number",
        "List Number",
        "List Bullet",
        "Heading 2",
        "List Number",
        "Quote",
    ]


def test_a_link_is_a_relationship(document):
    (link,) = document.paragraphs[3].hyperlinks
    assert (link.address, link.text) == ("https://example.kz/", "сайт")


def test_each_numbered_list_is_an_instance_that_starts_anew(document):
    listed = [paragraph._p.pPr.numPr for paragraph in document.paragraphs if paragraph._p.pPr.numPr is not None]
    first, inner, second, bullet, again = [(place.numId.val, place.ilvl.val) for place in listed]
    assert first == second
    assert len({first[0], inner[0], bullet[0], again[0]}) == 4
    assert [level for _, level in (first, inner, bullet, again)] == [0, 1, 1, 0]


def test_properties_tell_title_author_tags_times_and_language(document):
    properties = document.core_properties
    assert (properties.title, properties.author, properties.category) == (CONTENT.headline, "Анна Ким", "Город")
    assert (properties.keywords, properties.language) == ("мост; река", "ru-RU")
    assert properties.created.isoformat() == "2024-05-02T08:00:00+00:00"


def test_properties_may_be_long(written):
    content = Content(headline="а" * 300, tags=tuple(f"тема {number}" for number in range(100)))
    assert len(docx.Document(BytesIO(written(FORMAT, content))).core_properties.title) == 300


def test_the_file_holds_no_moment_of_its_writing(written):
    with zipfile.ZipFile(BytesIO(written(FORMAT, CONTENT))) as package:
        assert {entry.date_time[0] for entry in package.infolist()} == {1980}


def test_the_committed_template_is_what_its_script_builds(tmp_path):
    folder = paths.resources() / "templates"
    built = tmp_path / "article.docx"
    runpy.run_path(str(folder / "make_template.py"))["build"](built)
    with zipfile.ZipFile(built) as fresh, zipfile.ZipFile(folder / "article.docx") as committed:
        assert fresh.namelist() == committed.namelist()
        assert all(fresh.read(name) == committed.read(name) for name in fresh.namelist())


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_shows_every_word_and_restarts_the_numbers(written, tmp_path):
    source = tmp_path / "article.docx"
    source.write_bytes(written(FORMAT, CONTENT))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(source)], check=True, capture_output=True, timeout=300)
    lines = [line.strip() for line in (tmp_path / "article.txt").read_text(encoding="utf-8-sig").splitlines()]
    assert lines == [
        "В Караганде открыли мост",
        "Через Нуру",
        "Движение пустили утром.",
        "Ссылка на сайт",
        "Этапы",
        "1. первый",
        "а. дорога",
        "2. второй",
        "◦ берег",
        "Потом",
        "1. снова первый",
        "Сказано",
    ]
