"""How much of what comes in is kept, and whether what goes out is valid.

    python -m benchmarks.exchange_fidelity [--data ../shared/data] [--vnu vnu.jar] [--ooxml path/to/ooxml-validator]

Prints: what `benchmarks.docx_reading` says of the Word documents; F1 of articles extracted from saved pages
whose article is known; of exports of every document and page that was read, how many say the same when they are read
back, and the errors that the W3C's page validator and Microsoft's document validator find in them.
"""

import argparse
import json
import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from lxml import html

from benchmarks.docx_reading import measure, shared
from editor_app.exchange.formats import Formats
from editor_app.exchange.readers import html as html_reader
from editor_app.exchange.result import Imported
from editor_app.exchange.writers import docx as docx_writer
from editor_app.exchange.writers import html_page
from editor_app.operations.writing import write
from editor_app.workflow.article import Article
from editor_app.workflow.states import State

_WORD = re.compile(r"\w+")


def words(text: str) -> Counter[str]:
    """Count the words of a text."""
    return Counter(_WORD.findall(text))


def pages(data: Path) -> Iterator[Imported]:
    """Read the saved pages whose article is known, print F1, and yield what was read."""
    scores = []
    for path in sorted(data.glob("html/pages/*.source.html")):
        expected = path.with_name(path.name.replace(".source.", ".expected."))
        if not expected.is_file():
            continue
        imported = html_reader.read(path.read_bytes())
        there = words(html.fromstring(expected.read_text(encoding="utf-8")).text_content())
        scores.append(max(_f1(there, text) for text in _versions(imported)))
        yield imported
    print(f"HTML: F1 {sum(scores) / len(scores):.3f} on {len(scores)} pages, lowest {min(scores):.3f}")


def _versions(imported: Imported) -> Iterator[str]:
    """Yield the text with its headline and without: the known articles are not of one mind about it."""
    content = imported.content
    yield content.text
    yield "\n".join((content.deck, content.lead, content.body.text))


def _f1(there: Counter[str], text: str) -> float:
    here = words(text)
    return 2 * (there & here).total() / max(there.total() + here.total(), 1)


def validated(read: list[Imported], vnu: Path | None, ooxml: Path | None) -> None:
    """Write everything as a page and as a document, and print what reading back and the validators find."""
    moment = datetime(2024, 5, 2, 8, 0, tzinfo=UTC)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        formats = Formats((), (html_page.FORMAT, docx_writer.FORMAT))
        same: Counter[str] = Counter()
        for number, imported in enumerate(read):
            article = Article(str(number), 1, State.APPROVED, imported.content, moment, moment)
            for suffix in ("html", "docx"):
                path = folder / f"{number:03}.{suffix}"
                same[suffix] += not write(formats, article, path, assets=imported.assets.get, despite=True).differences
        print(f"read back without a difference: {same['docx']} documents and {same['html']} pages of {len(read)}")
        if vnu is not None:
            files = map(str, sorted(folder.glob("*.html")))
            command = ["java", "-jar", str(vnu), "--errors-only", "--format", "json", *files]
            said = subprocess.run(command, capture_output=True, text=True, check=False).stderr
            messages = json.loads(said)["messages"]
            print(f"vnu: {len(messages)} errors in {len(read)} pages")
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
    validated([*measure(shared(given.data / "docx"), is_verbose=False), *pages(given.data)], given.vnu, given.ooxml)


if __name__ == "__main__":
    main()
