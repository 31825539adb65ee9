"""How much of Word documents is kept, against a census of their XML and against LibreOffice's own text.

    python -m benchmarks.docx_reading [--data ../shared/data/docx] [FILE.docx ...]

Prints how many files open, how many words of LibreOffice's conversion to text (where `soffice` is on the PATH) come
through, and for each kind of thing how much of what the XML has is in the article: letters of links, of bold and of
tracked changes, numbers of the rest. A file that has more than its census counts as whole, so that one cannot make up
for another. Last, the slowest files.
"""

import argparse
import re
import shutil
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.docx_census import census
from editor_app.document.model import Block, BlockKind, MarkKind, Table
from editor_app.exchange.readers import docx
from editor_app.exchange.result import ExchangeError, Imported
from editor_app.workflow.article import Content

_WORD = re.compile(r"[^\W\d_]+")
_LABEL = re.compile(r"^\s*(?:\S{1,6}[.)]|[^\w\s])\s+", re.MULTILINE)
"""Marks of list items, which a document does not spell out."""
_RUSSIAN = re.compile(r"[а-яё]", re.IGNORECASE)
_HEADINGS = (BlockKind.HEADING_1, BlockKind.HEADING_2, BlockKind.HEADING_3)


def found(content: Content) -> Counter[str]:
    """Count in an article what `census` counts in a file."""
    counted: Counter[str] = Counter()
    for part in content.body.parts:
        if isinstance(part, Table):
            counted["tables"] += 1
            counted["merged cells"] += sum(cell.rows > 1 or cell.columns > 1 for *_, cell in part.places())
    fields = (content.headline, content.deck, content.lead)
    counted["headings"] = sum(bool(text) for text in fields)
    for letters in ("bold", "italic"):  # the look of a field is its role
        counted[letters] = sum(len(text) for text in fields)
    for block in content.body.blocks:
        counted["headings"] += block.kind in _HEADINGS
        counted["list items"] += block.kind.is_list
        counted["pictures"] += block.picture is not None
        counted["pictures shown"] += block.picture is not None and bool(block.picture.digest)
        counted += Counter(_marks(block))
    counted["comments"] = sum(len(thread.remarks) for thread in content.threads)
    counted["comments in place"] = len({thread.id for thread in content.threads if thread.quote})
    return counted


def _marks(block: Block) -> Iterator[str]:
    for mark in block.marks:
        inside = len(mark.span.of(block.text))
        match mark.kind:
            case MarkKind.LINK | MarkKind.BOLD | MarkKind.ITALIC:
                yield from [{MarkKind.LINK: "link letters"}.get(mark.kind, mark.kind.value)] * inside
            case MarkKind.INSERTION:
                yield from ["inserted"] * inside
            case MarkKind.DELETION:
                yield from ["deleted"] * inside
            case MarkKind.FOOTNOTE:
                yield from ["notes"] * (mark.value.count("\n") + 1)


def said(content: Content) -> Counter[str]:
    """Count the words of an article, wherever it keeps them, deleted ones too, for LibreOffice writes them out."""
    texts = [content.text, *(block.picture.credit for block in content.body.blocks if block.picture is not None)]
    return Counter(_WORD.findall(" ".join(texts)))


def libreoffice(files: Sequence[Path]) -> dict[Path, str]:
    """Return the text that LibreOffice makes of files; of none where it is not installed."""
    office = shutil.which("soffice")
    if office is None:
        return {}
    texts = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copies = {path: folder / f"{number:05}{path.suffix}" for number, path in enumerate(files)}
        for path, copy in copies.items():
            shutil.copy(path, copy)
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = [office, profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", name]
        subprocess.run([*command, *map(str, copies.values())], capture_output=True, check=False)
        for path, copy in copies.items():
            made = copy.with_suffix(".txt")
            if made.is_file():
                texts[path] = _LABEL.sub("", made.read_text(encoding="utf-8-sig")).replace("\u00ad", "")
    return texts


def measure(files: Sequence[Path], *, is_verbose: bool) -> list[Imported]:
    """Read files, print what was kept of them, and return what was read."""
    texts = libreoffice(files)
    there: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    times: list[tuple[float, str]] = []
    read = []
    for path in files:
        started = time.perf_counter()
        try:
            imported = docx.read(path.read_bytes())
        except ExchangeError as error:
            print(f"  {path.name}: {error}")
            continue
        times.append((time.perf_counter() - started, path.name))
        read.append(imported)
        content = imported.content
        counted, here = census(path), found(content)
        if path in texts:
            words = Counter(_WORD.findall(texts[path]))
            name = "words, Russian" if len(_RUSSIAN.findall(texts[path])) > len(texts[path]) / 4 else "words, other"
            counted[name], here[name] = words.total(), (words & said(content)).total()
        there += counted
        for name, number in counted.items():
            kept[name] += min(number, here[name])
            if is_verbose and here[name] < number:
                print(f"  {path.name}: {name} {here[name]} of {number}")
    print(f"DOCX: {len(read)} of {len(files)} opened")
    for name, number in sorted(there.items()):
        print(f"  {name:20} {kept[name] / number:8.2%} of {number}")
    print("  slowest:", ", ".join(f"{name} {seconds:.2f} s" for seconds, name in sorted(times, reverse=True)[:3]))
    return read


def shared(data: Path) -> list[Path]:
    """Return the documents of a folder of shared data that are meant to open."""
    return sorted((*data.glob("ru/*.docx"), *data.glob("features/*.docx")))


def main() -> None:
    """Measure what the arguments name."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path(__file__).parents[1] / "../shared/data/docx")
    parser.add_argument("--verbose", action="store_true", help="name each file that lost something")
    parser.add_argument("files", nargs="*", type=Path)
    given = parser.parse_args()
    measure(given.files or shared(given.data), is_verbose=given.verbose)


if __name__ == "__main__":
    main()
