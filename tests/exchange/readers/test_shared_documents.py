"""Real documents of others: they open, and their words are kept, against a census of the XML itself."""

import re
import zipfile
from collections import Counter
from contextlib import suppress
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from editor_app.exchange.readers.docx import read
from editor_app.exchange.result import ExchangeError

DATA = Path(__file__).parents[3] / "../shared/data/docx"
FILES = sorted((*DATA.glob("ru/*.docx"), *DATA.glob("features/*.docx")))

pytestmark = pytest.mark.skipif(not FILES, reason="no shared data")

BREAKS = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "\u2011"}


def census(path):
    """Count the words of the main part, paragraph by paragraph; second versions do not count.

    A large initial, which is a paragraph of its own, belongs to the word behind it.
    """
    with zipfile.ZipFile(path) as package:
        main = re.search(rb'officeDocument"[^>]*Target="/?([^"]+)"', package.read("_rels/.rels"))
        name = main[1].decode() if main else "word/document.xml"
        root = ET.fromstring(package.read(name))  # noqa: S314 - a development set that we chose
    words: Counter[str] = Counter()
    initials: list[str] = []

    def walk(element, line):
        tag = element.tag.rpartition("}")[2]
        if tag == "Fallback":
            return
        if tag == "p" and "wordprocessingml" in element.tag:
            line = [initials.pop()] if initials else []
        if tag in ("t", "delText"):
            line.append(element.text or "")
        line.append(BREAKS.get(tag, ""))
        for child in element:
            walk(child, line)
        if tag == "p" and any(
            "dropCap" in key for frame in element.iterfind("{*}pPr/{*}framePr") for key in frame.attrib
        ):
            initials.append("".join(line))
        elif tag == "p" and "wordprocessingml" in element.tag:
            words.update(re.findall(r"\w+", "".join(line)))

    walk(root, [])
    return words


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_real_document_keeps_its_words(path):
    kept = Counter(re.findall(r"\w+", read(path.read_bytes()).content.text))
    words = census(path)
    assert sum((words & kept).values()) >= 0.98 * sum(words.values())


@pytest.mark.parametrize("path", sorted(DATA.glob("hostile/*.docx")), ids=lambda path: path.name)
def test_a_hostile_document_is_read_or_refused_in_words(path):
    with suppress(ExchangeError):
        read(path.read_bytes())
