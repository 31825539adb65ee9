import base64
import contextlib
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.exchange import pictures
from editor_app.exchange.result import ExchangeError

GIF = b"GIF89a" + struct.pack("<HH", 3, 2) + b"\x00\x00\x00;"
WEBP = base64.b64decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA")


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width=2, height=1, *more):
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(more) + chunk(b"IDAT", b"x") + chunk(b"IEND", b"")


def segment(marker, data):
    return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data


def jpeg(*more, width=40, height=30):
    frame = segment(0xC0, struct.pack(">BHHB", 8, height, width, 0))
    return b"\xff\xd8" + b"".join(more) + frame + b"\xff\xda\x00\x02scan\xff\xd9"


def exif(orientation):
    tiff = b"II*\0\x08\0\0\0" + struct.pack("<H", 2) + struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff += struct.pack("<HHII", 0x8825, 4, 1, 38) + b"\0\0\0\0" + b"51.1605 N"
    return segment(0xE1, b"Exif\0\0" + tiff)


@pytest.mark.parametrize(
    ("data", "media", "size"),
    [
        (png(7, 5), "image/png", (7, 5)),
        (jpeg(), "image/jpeg", (40, 30)),
        (GIF, "image/gif", (3, 2)),
        (WEBP, "image/webp", (1, 1)),
    ],
)
def test_a_picture_is_known_by_its_bytes(data, media, size):
    read = pictures.read(data)
    assert (read.media, (read.width, read.height), read.data) == (media, size, data)


def test_where_and_with_what_it_was_taken_is_taken_out():
    for data in (
        jpeg(exif(1), segment(0xED, b"Photoshop IPTC 51.1605"), segment(0xFE, b"51.1605")),
        png(2, 1, chunk(b"tEXt", b"GPS 51.1605"), chunk(b"eXIf", b"51.1605")),
        WEBP + b"EXIF" + struct.pack("<I", 8) + b"51.1605 ",
    ):
        assert b"51.1605" in data
        assert b"51.1605" not in pictures.read(data).data


def test_a_photograph_that_lies_on_its_side_still_says_so():
    read = pictures.read(jpeg(exif(6)))
    assert (read.width, read.height) == (30, 40)
    assert pictures.read(read.data) == read


@pytest.mark.parametrize(
    "data",
    [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7", png(40_000, 40_000), png()[:30], jpeg()[:9]],
)
def test_what_is_no_picture_is_refused_in_words(data):
    with pytest.raises(ExchangeError):
        pictures.read(data)


@given(st.sampled_from([png(), jpeg(exif(6)), GIF, WEBP]), st.data())
def test_a_damaged_picture_is_read_or_refused_in_words(data, draw):
    at = draw.draw(st.integers(0, len(data) - 1))
    damaged = data[:at] + bytes([draw.draw(st.integers(0, 255))]) + data[at + 1 : draw.draw(st.integers(0, len(data)))]
    with contextlib.suppress(ExchangeError):
        pictures.read(damaged)
