"""How much of what comes in is kept, and whether what goes out is valid.

    python -m benchmarks.exchange_fidelity [--data ../shared/data] [--vnu vnu.jar] [--ooxml path/to/ooxml-validator]

Prints: Word documents opened and words kept against a census of their XML; F1 of articles extracted from saved pages
whose article is known; the errors of the W3C's page validator and of Microsoft's document validator in exports of
every document and page that was read.
"""

import argparse
import json
import re
import subprocess
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from lxml import etree, html

from editor_app.exchange.format import Outlet, no_assets
from editor_app.exchange.readers import docx as docx_reader
from editor_app.exchange.readers import html as html_reader
from editor_app.exchange.result import ExchangeError, Imported
from editor_app.exchange.writers import docx as docx_writer
from editor_app.exchange.writers import html_page
from editor_app.workflow.article import Article, Content
from editor_app.workflow.states import State

_WORD = re.compile(r"\w+")
_BREAKS = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "\u2011"}


def words(text: str) -> Counter[str]:
    """Count the words of a text."""
    return Counter(_WORD.findall(text))


def census(path: Path) -> Counter[str]:
    """Count the words of a document's main part; deleted text and second versions of a box do not count."""
    with zipfile.ZipFile(path) as package:
        main = re.search(rb'officeDocument"[^>]*Target="/?([^"]+)"', package.read("_rels/.rels"))
        root = etree.fromstring(package.read(main[1].decode() if main else "word/document.xml"))
    return sum((words("".join(pieces)) for pieces in _paragraphs(root)), Counter())


def _paragraphs(root: etree._Element) -> Iterator[list[str]]:
    lines: dict[etree._Element, list[str]] = {}
    for element in root.iter(etree.Element):
        tag = etree.QName(element).localname
        above = [etree.QName(outer).localname for outer in element.iterancestors()]
        if {"del", "moveFrom", "Fallback"}.isdisjoint(above) and (tag == "t" or tag in _BREAKS):
            paragraph = next((outer for outer in element.iterancestors() if etree.QName(outer).localname == "p"), root)
            lines.setdefault(paragraph, []).append((element.text or "") if tag == "t" else _BREAKS[tag])
    yield from lines.values()


def documents(data: Path) -> Iterator[Content]:
    """Read the Word documents, print what was kept of them, and yield their contents."""
    found = sorted((*data.glob("docx/ru/*.docx"), *data.glob("docx/features/*.docx")))
    opened = total = kept = whole = 0
    for path in found:
        try:
            imported = docx_reader.read(path.read_bytes())
        except ExchangeError as error:
            print(f"  {path.name}: {error}")
            continue
        there, here = census(path), words(imported.content.text)
        opened += 1
        total += there.total()
        kept += (there & here).total()
        whole += (there & here).total() >= 0.99 * there.total()
        yield imported.content
    print(f"DOCX: {opened} of {len(found)} opened, {kept / total:.2%} of {total} words kept, {whole} files with 99 %")


def pages(data: Path) -> Iterator[Content]:
    """Read the saved pages whose article is known, print F1, and yield their contents."""
    scores = []
    for path in sorted(data.glob("html/pages/*.source.html")):
        expected = path.with_name(path.name.replace(".source.", ".expected."))
        if not expected.is_file():
            continue
        imported = html_reader.read(path.read_bytes())
        there = words(html.fromstring(expected.read_text(encoding="utf-8")).text_content())
        scores.append(max(_f1(there, text) for text in _versions(imported)))
        yield imported.content
    print(f"HTML: F1 {sum(scores) / len(scores):.3f} on {len(scores)} pages, lowest {min(scores):.3f}")


def _versions(imported: Imported) -> Iterator[str]:
    """Yield the text with its headline and without: the known articles are not of one mind about it."""
    content = imported.content
    yield content.text
    yield "\n".join((content.deck, content.lead, content.body.text))


def _f1(there: Counter[str], text: str) -> float:
    here = words(text)
    return 2 * (there & here).total() / max(there.total() + here.total(), 1)


def validated(contents: list[Content], vnu: Path | None, ooxml: Path | None) -> None:
    """Write every content as a page and as a document, and print the errors of the validators."""
    moment = datetime(2024, 5, 2, 8, 0, tzinfo=UTC)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, content in enumerate(contents):
            article = Article(str(number), 1, State.APPROVED, content, moment, moment)
            for writer, suffix in ((html_page.FORMAT, "html"), (docx_writer.FORMAT, "docx")):
                with (folder / f"{number:03}.{suffix}").open("wb") as stream:
                    writer.write(article, Outlet(stream, no_assets, lambda name, _: name))
        if vnu is not None:
            files = map(str, sorted(folder.glob("*.html")))
            command = ["java", "-jar", str(vnu), "--errors-only", "--format", "json", *files]
            said = subprocess.run(command, capture_output=True, text=True, check=False).stderr
            messages = json.loads(said)["messages"]
            print(f"vnu: {len(messages)} errors in {len(contents)} pages")
            for message in messages[:10]:
                print("  ", message["message"], message.get("extract", "")[:100])
        if ooxml is not None:
            results = [_validity(ooxml, path) for path in sorted(folder.glob("*.docx"))]
            print(f"Open XML SDK: {sum(map(len, results))} errors in {len(results)} documents")
            for error in [error for result in results for error in result][:10]:
                print("  ", error)


def _validity(validator: Path, path: Path) -> list[object]:
    said = subprocess.run([str(validator), str(path)], capture_output=True, text=True, check=False).stdout
    return list(json.loads(said)["errors"])


def main() -> None:
    """Run what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path(__file__).parents[1] / "../shared/data")
    parser.add_argument("--vnu", type=Path)
    parser.add_argument("--ooxml", type=Path)
    given = parser.parse_args()
    validated([*documents(given.data), *pages(given.data)], given.vnu, given.ooxml)


if __name__ == "__main__":
    main()
