"""Counting in the XML of a Word document what an article should have of it, without a line of the reader's code."""

import re
import zipfile
from collections import Counter
from pathlib import Path, PurePosixPath

from lxml import etree

_HEADING = re.compile(r"(?:heading|заголовок|тақырып)\s*\d|title|название", re.IGNORECASE)
_USUAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMES = {"w": _USUAL, "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", _USUAL.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", _NAMES["r"].encode()),
)
_NOT_SAID = "not(ancestor::*[local-name()='Fallback' or local-name()='object'])"
_OFF = "[not(@w:val) or not(@w:val='0' or @w:val='false' or @w:val='off' or @w:val='none')]"
_WIDE = "(w:tcPr/w:gridSpan and not(w:tcPr/w:vMerge))"
_HIDDEN = f"ancestor::w:r/w:rPr/w:vanish{_OFF}"


class _File:
    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as package:
            self._parts = {name.lower(): package.read(name) for name in package.namelist()}
        roots = re.search(rb'officeDocument"[^>]*Target="/?([^"]+)"', self._parts.get("_rels/.rels", b""))
        self.main = roots[1].decode() if roots else "word/document.xml"

    def xml(self, name: str) -> etree._Element | None:
        data = self._parts.get(name.lower())
        if data is None:
            return None
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
        return etree.fromstring(data)

    def beside(self, name: str) -> etree._Element | None:
        return self.xml(str(PurePosixPath(self.main).with_name(name)))


def census(path: Path) -> Counter[str]:
    """Count what a document has by kind; numbers, or letters where the kind is a look or a change."""
    file = _File(path)
    root = file.xml(file.main)
    if root is None:
        return Counter()
    counted: Counter[str] = Counter()

    def every(xpath: str) -> list[etree._Element]:
        return list(root.xpath(xpath, namespaces=_NAMES))

    def letters(xpath: str) -> int:
        return sum(len(element.text or "") for element in every(xpath))

    comments = file.beside("comments.xml")
    counted["comments"] = 0 if comments is None else len(comments)
    sentences = f"//w:t[{_NOT_SAID} and not({_HIDDEN})]"
    counted["inserted"] = letters(f"{sentences}[ancestor::w:ins or ancestor::w:moveTo]")
    counted["deleted"] = letters(f"//w:delText[{_NOT_SAID}]") + letters(f"{sentences}[ancestor::w:moveFrom]")
    for name, tag in (("bold", "b"), ("italic", "i")):
        counted[name] = letters(f"{sentences}[ancestor::w:r/w:rPr/w:{tag}{_OFF}]")
    outside = _outside(file)
    links = [link for link in every(f"//w:hyperlink[{_NOT_SAID}]") if link.get(f"{{{_NAMES['r']}}}id") in outside]
    counted["link letters"] = sum(
        len(text.text or "") for link in links for text in link.xpath(".//w:t", namespaces=_NAMES)
    )
    counted["notes"] = len(every(f"//w:footnoteReference[{_NOT_SAID}]|//w:endnoteReference[{_NOT_SAID}]"))
    counted["pictures"] = len(
        every(f"//*[local-name()='blip'][{_NOT_SAID}]|//*[local-name()='imagedata'][{_NOT_SAID}]")
    )
    tables = [table for table in every(f"//w:tbl[{_NOT_SAID} and not(ancestor::w:tbl)]") if _cells(table) > 1]
    counted["tables"] = len(tables)
    counted["merged cells"] = sum(
        len(table.xpath(f"./w:tr/w:tc[w:tcPr/w:vMerge/@w:val='restart' or {_WIDE}]", namespaces=_NAMES))
        for table in tables
    )
    _count_paragraphs(file, root, counted)
    return +counted


def _cells(table: etree._Element) -> int:
    return len(table.xpath("./w:tr/w:tc", namespaces=_NAMES))


def _outside(file: _File) -> set[str]:
    main = PurePosixPath(file.main)
    root = file.xml(str(main.parent / "_rels" / f"{main.name}.rels"))
    entries = [] if root is None else root
    web = re.compile(r"https?://|mailto:", re.IGNORECASE)
    return {entry.get("Id") for entry in entries if web.match(entry.get("Target", ""))}


def _count_paragraphs(file: _File, root: etree._Element, counted: Counter[str]) -> None:
    """Count headings by style name or outline level, and items of lists whose level has a mark."""
    styles, numbering = file.beside("styles.xml"), file.beside("numbering.xml")
    known = {} if styles is None else {each.get(f"{{{_USUAL}}}styleId"): each for each in styles}
    for paragraph in root.xpath(f"//w:p[{_NOT_SAID}]", namespaces=_NAMES):
        texts = paragraph.xpath(f"./w:r/w:t[not({_HIDDEN})]|./*/w:r/w:t", namespaces=_NAMES)
        if not "".join(text.text or "" for text in texts).strip():
            continue
        chain = [paragraph, *_chain(paragraph, known)]
        levels = [level for each in chain for level in _values(each, "outlineLvl")]
        names = [name for each in chain[1:] for name in each.xpath("./w:name/@w:val", namespaces=_NAMES)]
        if (levels and levels[0] != "9") or (not levels and any(_HEADING.fullmatch(name) for name in names)):
            counted["headings"] += 1
        elif numbers := [number for each in chain for number in _values(each, "numPr/w:numId")]:
            depth = next((level for each in chain for level in _values(each, "numPr/w:ilvl")), "0")
            counted["list items"] += _is_marked(numbering, numbers[0], depth)


def _chain(paragraph: etree._Element, known: dict[str | None, etree._Element]) -> list[etree._Element]:
    chain: list[etree._Element] = []
    names = _values(paragraph, "pStyle")
    while names and names[0] in known and len(chain) < 20:
        chain.append(known[names[0]])
        names = chain[-1].xpath("./w:basedOn/@w:val", namespaces=_NAMES)
    return chain


def _values(element: etree._Element, path: str) -> list[str]:
    return list(element.xpath(f"./w:pPr/w:{path}/@w:val", namespaces=_NAMES))


def _is_marked(numbering: etree._Element | None, number: str, depth: str) -> bool:
    if numbering is None or number == "0":
        return False
    meant = numbering.xpath(f"./w:num[@w:numId='{number}']/w:abstractNumId/@w:val", namespaces=_NAMES)
    paths = [f"./w:num[@w:numId='{number}']/w:lvlOverride"]
    paths += [f"./w:abstractNum[@w:abstractNumId='{name}']" for name in meant]
    for path in paths:
        formats = numbering.xpath(f"{path}/w:lvl[@w:ilvl='{depth}']/w:numFmt/@w:val", namespaces=_NAMES)
        if formats:
            return bool(formats[0] != "none")
    return False
