"""Files that are made to harm: read as the program reads them, in a process with limits, each cleaned or refused.

`BOMBS` is also what `benchmarks/hostile.py` measures.
"""

import io
import shutil
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from threading import Timer

import pytest

from editor_app.document.model import Block, BlockKind, Document, MarkKind, Picture
from editor_app.exchange.result import Dropped, ExchangeError, Imported, Role
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.operations import sandbox, transfer
from editor_app.operations.sandbox import Reading
from editor_app.text.span import Span
from editor_app.workflow.article import Content

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_R = f'xmlns:r="{_OFFICE}"'
_SAID = "Пробок нет."
_PARAGRAPH = f"<w:p><w:r><w:t>{_SAID}</w:t></w:r></w:p>"
_OTHER = "/etc/passwd"

Bomb = tuple[str, bytes]
"""A suffix and the bytes of a file."""


def _document(body: str, before: str = "") -> bytes:
    return f"{before}<w:document {_W} {_R}><w:body>{body}</w:body></w:document>".encode()


def _relationships(**targets: tuple[str, str]) -> bytes:
    """Make the relationships of a part: the kind and the target of each; a target with a scheme is outside."""
    lines = (
        f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"'
        + (' TargetMode="External"' if ":" in target or target.startswith("\\") else "")
        + "/>"
        for name, (kind, target) in targets.items()
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{"".join(lines)}</Relationships>'.encode()


def _docx(document: bytes, parts: Mapping[str, bytes] | None = None) -> Bomb:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("_rels/.rels", _relationships(a=("officeDocument", "word/document.xml")))
        package.writestr("word/document.xml", document)
        for name, data in (parts or {}).items():
            package.writestr(name, data)
    return ".docx", made.getvalue()


def _linked(body: str, parts: Mapping[str, bytes] | None = None, **targets: tuple[str, str]) -> Bomb:
    return _docx(
        _document(body + _PARAGRAPH), {"word/_rels/document.xml.rels": _relationships(**targets), **(parts or {})}
    )


def _spaces(megabytes: int) -> bytes:
    return b" " * (megabytes << 20)


def _many_parts_at_once() -> Bomb:
    return _docx(_document(_PARAGRAPH), {f"word/media/{number}.xml": _spaces(40) for number in range(7)})


def _lying() -> Bomb:
    """Make a part that says it is short and inflates to 70 MB."""
    suffix, data = _docx(_document(_PARAGRAPH) + _spaces(70))
    size, short = struct.pack("<I", len(_document(_PARAGRAPH)) + (70 << 20)), struct.pack("<I", 1000)
    return suffix, data.replace(size, short)


def _overlapping() -> Bomb:
    """Make a zip file whose 4,000 names all are the same megabyte."""
    name, data = b"word/document.xml", _document(_PARAGRAPH) + _spaces(1)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(data) + packer.flush()
    told = struct.pack("<HHHHHIII", 20, 0, 8, 0, 0, zlib.crc32(data), len(packed), len(data))
    made = b"PK\3\4" + told + struct.pack("<HH", len(name), 0) + name + packed
    names = [name, *(b"word/%d.xml" % number for number in range(4000))]
    listed = b"".join(
        b"PK\1\2" + struct.pack("<H", 20) + told + struct.pack("<HHHHHII", len(each), 0, 0, 0, 0, 0, 0) + each
        for each in names
    )
    end = struct.pack("<HHHHIIH", 0, 0, len(names), len(names), len(listed), len(made), 0)
    return ".docx", made + listed + b"PK\5\6" + end


_LAUGHS = "".join(f'<!ENTITY e{each} "{f"&e{each - 1};" * 10}">' for each in range(1, 10))
_BILLION = f'<!DOCTYPE w [<!ENTITY e0 "ха">{_LAUGHS}]>'
_OUTSIDE = f'<!DOCTYPE w [<!ENTITY e SYSTEM "file://{_OTHER}"><!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]>'
_ENTITY = "<w:p><w:r><w:t>&e{};</w:t></w:r></w:p>"


def _in_encoding(encoding: str) -> Bomb:
    text = _document(_ENTITY.format(9), _BILLION).decode()
    return _docx(f'<?xml version="1.0" encoding="{encoding}"?>{text}'.encode(encoding))


def _png(width: int, height: int) -> bytes:
    """Make a picture that claims so many pixels."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 100)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


_DRAWING = (
    "<w:p><w:r><w:drawing>"
    '<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:docPr id="1" name="x" descr="снимок"/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>'
    '<a:blip r:embed="p" r:link="q"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>'
    "</wp:inline></w:drawing></w:r></w:p>"
)
_OBJECT = (
    '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" r:id="o"/>'
    "</w:object></w:r></w:p>"
)


def _tables(depth: int) -> str:
    return "<w:tbl><w:tr><w:tc>" * depth + _PARAGRAPH + "</w:tc></w:tr></w:tbl>" * depth


def _page(body: str) -> Bomb:
    return ".html", f"<!doctype html><title>Мост</title><body><article>{body}<p>{_SAID}</p></article>".encode()


_LINKS = (
    "javascript:alert(1)",
    "\u2028javascript:alert(1)",
    "java\nscript:alert(1)",
    "javascript%26colon;alert(1)",
    "javascript&colon;alert(1)",
    "&#x6a;avascript:alert(1)",
    "\x01javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example/x",
    "\\\\evil.example\\share",
    "blob:https://evil.example/1",
)
_WEB = (
    '<base href="javascript:alert(1)//"><meta http-equiv="refresh" content="0;url=javascript:alert(1)">'
    "<script>alert(1)</script><style>@import 'http://127.0.0.1:9/x.css'</style>"
    '<svg onload="alert(1)"><script>alert(1)</script><a href="javascript:alert(1)"><text>круг</text></a></svg>'
    '<math><mtext><img src=x onerror="alert(1)"></mtext></math><iframe srcdoc="<script>alert(1)</script>"></iframe>'
    '<object data="http://127.0.0.1:9/x"></object></object><embed src="http://127.0.0.1:9/y"><video src="http://127.0.0.1:9/z">'
    f'</video><img width="1" height="1" src="http://127.0.0.1:9/pixel.gif"><img src="file://{_OTHER}" alt="пароли">'
    '<form action="javascript:alert(1)"><button>Жми</button></form>'
)

BOMBS: Mapping[str, Callable[[], Bomb]] = {
    "docx: 70 MB in one part": lambda: _docx(_document(_PARAGRAPH) + _spaces(70)),
    "docx: 280 MB in seven parts": _many_parts_at_once,
    "docx: a part that lies about its size": _lying,
    "docx: 4,000 entries over one another": _overlapping,
    "docx: 6,000 parts": lambda: _docx(_document(_PARAGRAPH), {f"word/{number}.xml": b"" for number in range(6000)}),
    "docx: zip in a zip": lambda: _docx(_document(_PARAGRAPH), {"word/inner.zip": _docx(_spaces(60))[1]}),
    "docx: a billion laughs": lambda: _docx(_document(_ENTITY.format(9), _BILLION)),
    "docx: a billion laughs in UTF-16": lambda: _in_encoding("utf-16"),
    "docx: a billion laughs in UTF-32": lambda: _in_encoding("utf-32"),
    "docx: a billion laughs in the styles": lambda: _linked(
        "", {"word/styles.xml": f"{_BILLION}<w:styles {_W}>&e9;</w:styles>".encode()}, s=("styles", "styles.xml")
    ),
    "docx: external entities": lambda: _docx(_document(_ENTITY.format(""), _OUTSIDE)),
    "docx: relationships to the outside": lambda: _linked(
        _DRAWING + _OBJECT,
        p=("image", f"file://{_OTHER}"),
        q=("image", "http://127.0.0.1:9/pixel.gif"),
        t=("attachedTemplate", "http://127.0.0.1:9/t.dotm"),
        o=("oleObject", "\\\\127.0.0.1\\share\\x"),
        f=("styles", "file:///etc/hostname"),
    ),
    "docx: paths that climb": lambda: _linked(
        _DRAWING,
        {"../../../../tmp/evil.xml": b"x", "/etc/evil": b"x", "C:\\evil.dll": b"x"},
        p=("image", f"../../../../../..{_OTHER}"),
        s=("styles", f"/../..{_OTHER}"),
        n=("numbering", "..\\..\\..\\etc\\hostname"),
    ),
    "docx: macros, objects and chunks": lambda: _linked(
        _OBJECT + '<w:altChunk r:id="c"/>',
        {
            "word/vbaProject.bin": b"\xd0\xcf\x11\xe0",
            "word/embeddings/oleObject1.bin": b"\xd0\xcf\x11\xe0",
            "word/chunk.html": b"<script>alert(1)</script><p>chunk",
        },
        v=("vbaProject", "vbaProject.bin"),
        o=("oleObject", "embeddings/oleObject1.bin"),
        c=("aFChunk", "chunk.html"),
    ),
    "docx: 3 million paragraphs": lambda: _docx(_document("<w:p/>" * 3_000_000)),
    "docx: 3 million paragraphs with words": lambda: _docx(_document("<w:p><w:r><w:t>я</w:t></w:r></w:p>" * 1_900_000)),
    "docx: a million runs in a paragraph": lambda: _docx(
        _document(f"<w:p>{'<w:r><w:t>я</w:t></w:r>' * 1_000_000}</w:p>")
    ),
    "docx: a picture of 10 billion pixels": lambda: _linked(
        _DRAWING, {"word/media/1.png": _png(100_000, 100_000)}, p=("image", "media/1.png")
    ),
    "docx: 5,000 tables in one another": lambda: _docx(_document(_tables(5000))),
    "docx: 80 tables in one another": lambda: _docx(_document(_tables(80))),
    "docx: numbers without end": lambda: _docx(
        _document(
            f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="{"9" * 6000}"/></w:tcPr>{_PARAGRAPH}</w:tc>'
            f'<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>{_PARAGRAPH}</w:tc></w:tr></w:tbl>'
            f'<w:p><w:pPr><w:outlineLvl w:val="{"9" * 6000}"/><w:numPr><w:ilvl w:val="-{"9" * 6000}"/>'
            f'<w:numId w:val="{"9" * 6000}"/></w:numPr></w:pPr></w:p>{_PARAGRAPH}'
        )
    ),
    "docx: no zip file at all": lambda: (".docx", b"PK\3\4" + b"\xff" * 100_000),
    "html: 100,000 elements in one another": lambda: _page("<div>" * 100_000),
    "html: 100,000 unclosed links": lambda: _page('<a href="x"><b>' * 100_000),
    "html: a million paragraphs": lambda: _page("<p>" * 1_000_000),
    "html: 4.9 MB of one table": lambda: _page(f"<table>{'<tr><td>1<td>2' * 280_000}</table>"),
    "html: cells over a billion rows": lambda: _page(
        f'<table><tr><td rowspan="1000000000" colspan="1000000000">да<td colspan="{"9" * 6000}">нет</table>'
    ),
    "html: a page of 6 MB": lambda: _page("а" * 3_000_000),
    "html: programs, frames and spies": lambda: _page(_WEB),
    "html: addresses that run": lambda: _page("".join(f'<p><a href="{link}">сюда</a></p>' for link in _LINKS)),
    "html: a picture that unpacks": lambda: _page(
        f'<img src="data:image/svg+xml,{"<svg>" * 10_000}"><img src="data:,">'
    ),
    "html: external entities": lambda: (".xhtml", f"{_OUTSIDE}<html><body><p>&e;{_SAID}</p></body></html>".encode()),
    "html: comments without end": lambda: _page("<!--" * 400_000 + "-->"),
    "html: attributes without end": lambda: _page("<p " + "a='1' " * 300_000 + ">да</p>"),
    "rtf: a million groups in one another": lambda: (".rtf", b"{\\rtf1 " + b"{" * 1_000_000),
    "rtf: numbers without end": lambda: (".rtf", b"{\\rtf1 \\bin999999999999 \\u" + b"9" * 6000 + b" x}"),
    "eml: 5,000 parts in one another": lambda: (
        ".eml",
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (each, each) for each in range(5000)),
    ),
    "md: 100,000 open brackets": lambda: (".md", b"[" * 100_000),
    "md: 50,000 quotations in one another": lambda: (".md", b"> " * 50_000 + b"x"),
    "txt: 3 million paragraphs": lambda: (".txt", "Да.\n\n".encode() * 3_000_000),
    "txt: 5 MB in one word": lambda: (".txt", b"a" * 5_000_000),
    "txt: 5 MB of short lines": lambda: (".txt", b"a\n" * 2_500_000),
    "txt: a line of 60 MB": lambda: (".txt", b"a" * 60_000_000),
    "txt: no text": lambda: (".txt", bytes(range(256)) * 4000),
}

_CLEANED = {
    "docx: zip in a zip",
    "docx: a billion laughs in the styles",
    "docx: relationships to the outside",
    "docx: paths that climb",
    "docx: macros, objects and chunks",
    "docx: a picture of 10 billion pixels",
    "docx: numbers without end",
    "html: cells over a billion rows",
    "html: programs, frames and spies",
    "html: addresses that run",
    "html: a picture that unpacks",
    "html: external entities",
}
"""What is read all the same, without what would harm; all others may be refused."""


_PATIENCE = 10 * sandbox.SECONDS
"""Seconds: how long each takes on a machine that has nothing else to do, `benchmarks/hostile.py` tells."""


def _read(name: str) -> Imported | ExchangeError:
    suffix, data = BOMBS[name]()
    try:
        return Reading(_PATIENCE).read(suffix, data)
    except ExchangeError as error:
        return error


@pytest.mark.parametrize("name", BOMBS)
def test_a_hostile_file_is_cleaned_or_refused_in_words(name):
    read = _read(name)

    if isinstance(read, ExchangeError):
        assert name not in _CLEANED, f"{read} {read.detail}"
        assert "оборвалось" not in str(read), read.detail
        assert "секунд" not in str(read)
    elif name in _CLEANED:
        assert _SAID in read.content.text


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("docx: macros, objects and chunks", ("Макросы не перенесены и не запускались", "вложенных объектов: 2")),
        ("docx: relationships to the outside", ("Рисунки, которые лежат не в файле", "вложенных объектов: 1")),
        ("html: programs, frames and spies", ("Не перенесено программ и вставок",)),
        ("html: addresses that run", ("Стали простым текстом ссылки",)),
    ],
)
def test_what_was_left_behind_is_told(name, told):
    read = _read(name)

    assert isinstance(read, Imported)
    warnings = " ".join(map(str, read.warnings))
    assert all(words in warnings for words in told), warnings


@pytest.mark.parametrize("name", sorted(_CLEANED))
def test_nothing_that_runs_or_calls_home_comes_through(name):
    read = _read(name)

    assert isinstance(read, Imported)
    marks = (mark for block in read.content.body.blocks for mark in block.marks)
    links = [mark.value for mark in marks if mark.kind is MarkKind.LINK]
    assert all(link.startswith(("http://", "https://", "mailto:", "tel:")) for link in links)
    assert "alert" not in read.content.text
    assert "root:" not in read.content.text
    assert not read.assets


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize(
    "name", ["docx: relationships to the outside", "docx: external entities", "html: programs, frames and spies"]
)
def test_no_other_file_is_opened_and_nobody_is_called(name, tmp_path):
    suffix, data = BOMBS[name]()
    log = tmp_path / "calls"
    watched = ("strace", "-f", "-o", log, "-e", "trace=open,openat,openat2,socket,connect,execve,fork,vfork,clone")
    subprocess.run([*watched, *sandbox.COMMAND, suffix], input=data, capture_output=True, check=True)

    begun = log.read_text().split("execve(")[-1].splitlines()[1:]
    calls = [line.split(maxsplit=1)[1] for line in begun if "ENOENT" not in line and "+++" not in line]
    assert calls
    own = (sys.prefix, sys.base_prefix, str(Path(sandbox.__file__).parents[2]), "/usr/lib", "/lib", "/etc/ld.so")
    strange = [call for call in calls if not any(f'"{place}' in call for place in own)]
    settings = (
        "/dev/null",
        "/proc/",
        "/sys/",
        "pyvenv.cfg",
        "locale",
        "gconv",
        "nsswitch",
        "settings.json",
        "/etc/localtime",
        "/zoneinfo/",
    )
    assert [call for call in strange if not any(place in call for place in settings)] == []
    assert _OTHER not in log.read_text()


def test_what_takes_too_long_is_ended_and_told():
    suffix, data = BOMBS["docx: a million runs in a paragraph"]()

    with pytest.raises(ExchangeError, match=r"не хватило 0\.1 секунд"):
        Reading(seconds=0.1).read(suffix, data)


def test_who_stops_the_reading_need_not_wait_for_it():
    suffix, data = BOMBS["docx: a million runs in a paragraph"]()
    reading = Reading()
    Timer(0.3, reading.stop).start()

    with pytest.raises(ExchangeError, match="остановлено"):
        reading.read(suffix, data)


def test_a_reader_that_dies_costs_the_reading_and_no_more(monkeypatch):
    monkeypatch.setattr(sandbox, "COMMAND", (sys.executable, "-c", "import os; os.abort()"))

    with pytest.raises(ExchangeError, match="оборвалось"):
        Reading().read(".docx", b"PK")


@pytest.mark.parametrize(
    "answered", [b"", b"{}", b"[]\n", b'{"refused":[["a","{b}",[["c","d"]]],null,""]}\n', b"\xff\n", b"7\n"]
)
def test_an_answer_that_is_nonsense_is_no_article(answered):
    with pytest.raises(ValueError, match=r"\w"):
        transfer.received(answered)


def test_an_article_travels_whole():
    picture = b"\x89PNG\r\n\x1a\n"
    digest = sha256(picture).hexdigest()
    body = Document((Block("Мост", BlockKind.PICTURE, picture=Picture(digest, 4, 3, "Фото")), Block("Да\u2028нет")))
    warning = QT_TRANSLATE_NOOP("test", "Потеряно {count}: {what}").with_values(count=3, what=Message("test", "таблиц"))
    dropped = (Dropped(Role.DATE, Span(1, 3), "17"),)
    imported = Imported(Content("Мост", body=body), dropped, ("Город",), (warning,), "текст", {digest: picture})

    assert transfer.received(transfer.answer(imported)) == imported
