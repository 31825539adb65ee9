import zipfile
from io import BytesIO

import pytest

from editor_app.exchange.ooxml import package as module
from editor_app.exchange.ooxml.package import Package
from editor_app.exchange.ooxml.xml import BrokenPart
from editor_app.exchange.result import ExchangeError


def zipped(**parts):
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return stream.getvalue()


def test_a_part_is_found_whatever_its_case_and_slashes():
    package = Package(zipped(**{"Word\\Document.xml": b"<a/>"}))
    assert package.read("/word/document.xml") == b"<a/>"


def test_a_missing_part_is_broken():
    with pytest.raises(BrokenPart):
        Package(zipped(a=b"")).read("b")


def test_sizes_are_counted_while_inflating(monkeypatch):
    monkeypatch.setattr(module, "PART_LIMIT", 1000)
    with pytest.raises(ExchangeError, match="слишком велик"):
        Package(zipped(a=bytes(2_000_000))).read("a")
    monkeypatch.setattr(module, "PART_LIMIT", 10_000)
    monkeypatch.setattr(module, "UNPACKED_LIMIT", 10_000)
    package = Package(zipped(a=bytes(6000), b=bytes(3000)))
    package.read("a")
    with pytest.raises(ExchangeError, match="слишком велик"):
        package.read("a")


def test_a_package_that_says_it_is_too_big_is_not_inflated(monkeypatch):
    monkeypatch.setattr(module, "UNPACKED_LIMIT", 1000)
    with pytest.raises(ExchangeError):
        Package(zipped(a=bytes(2000)))
    monkeypatch.setattr(module, "PARTS_LIMIT", 2)
    with pytest.raises(ExchangeError):
        Package(zipped(a=b"", b=b"", c=b""))


def test_a_part_whose_checksum_is_wrong_is_broken():
    data = zipped(a=b"a" * 50)
    with zipfile.ZipFile(BytesIO(data)) as package:
        crc = package.getinfo("a").CRC.to_bytes(4, "little")
    with pytest.raises(BrokenPart):
        Package(data.replace(crc, b"\0\0\0\1")).read("a")


@pytest.mark.parametrize(
    ("target", "found"),
    [("document.xml", "word/document.xml"), ("/word/a.xml", "word/a.xml"), ("../media/a%20b.png", "media/a b.png")],
)
def test_targets_are_names_of_parts(target, found):
    data = zipped(**{"word/_rels/main.xml.rels": f'<R><r Id="a" Type="x/styles" Target="{target}"/></R>'.encode()})
    assert Package(data).related("styles", "word/main.xml") == found


def test_an_outside_target_is_never_a_part():
    rels = b'<R><r Id="a" Type="x/styles" Target="file:///etc/passwd" TargetMode="External"/></R>'
    assert Package(zipped(**{"_rels/.rels": rels})).related("styles") is None
