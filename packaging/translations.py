"""Gather the marked strings of the program into `translations/granki_<language>.ts`, files of Qt Linguist.

Run it after a change of strings: `.venv/bin/python packaging/translations.py`. What is translated stays, what is gone
goes, what is new waits as `unfinished`. Qt's own lupdate takes none of the plurals of `translate`, and nothing inside
an f-string; hence this script.
"""

import ast
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
LOCALES = {"ru": "ru_RU", "kk": "kk_KZ", "en": "en_US"}
FORMS = {"ru": 3, "kk": 1, "en": 2}
"""How many plural forms Qt Linguist keeps for a language."""

_MARKERS = ("translate", "QT_TRANSLATE_NOOP")


class Marked(NamedTuple):
    """A marked string; `plural` when a number chooses its form."""

    context: str
    text: str
    plural: bool


def marked(package: Path) -> list[Marked]:
    """Return every marked string below `package` once, by context and then by place.

    Raises `ValueError` that names the place of a marker without literal strings, which nobody could translate.
    """
    found: dict[Marked, None] = {}
    for path in sorted(package.rglob("*.py")):
        if path.name != "i18n.py":  # defines the markers
            found.update(dict.fromkeys(_in_file(path)))
    return sorted(found, key=lambda entry: entry.context)


def _in_file(path: Path) -> Iterator[Marked]:
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        if not isinstance(call.func, ast.Name) or call.func.id not in _MARKERS:
            continue
        match call.args:
            case [ast.Constant(value=str(context)), ast.Constant(value=str(text)), *more]:
                yield Marked(context, text, len(more) > 1 or any(word.arg == "n" for word in call.keywords))
            case _:
                raise ValueError(f"{path}:{call.lineno}: {call.func.id} takes literal strings")


def translated(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the finished translations of a file, each as its forms, by context and source."""
    if not path.is_file():
        return {}
    finished = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                forms = tuple(form.text or "" for form in translation) or (translation.text or "",)
                finished[context.findtext("name", ""), message.findtext("source", "")] = forms
    return finished


def write(path: Path, language: str, strings: list[Marked]) -> int:
    """Write the file of a language anew and return how many strings wait for a translation."""
    finished, waiting = translated(path), 0
    root = ET.Element("TS", version="2.1", language=LOCALES[language], sourcelanguage=LOCALES["ru"])
    contexts: dict[str, ET.Element] = {}
    for entry in strings:
        if language == "ru" and not entry.plural:
            continue  # the source is Russian
        if entry.context not in contexts:
            contexts[entry.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[entry.context], "name").text = entry.context
        message = ET.SubElement(contexts[entry.context], "message", {"numerus": "yes"} if entry.plural else {})
        ET.SubElement(message, "source").text = entry.text
        translation = ET.SubElement(message, "translation")
        wanted = FORMS[language] if entry.plural else 1
        forms = finished.get((entry.context, entry.text), ())
        if len(forms) != wanted or not all(forms):
            translation.set("type", "unfinished")
            waiting += 1
            forms = ("",) * wanted
        if entry.plural:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return waiting


def main() -> int:
    """Write the files of all languages."""
    strings = marked(ROOT / "editor_app")
    for language in LOCALES:
        path = ROOT / "translations" / f"granki_{language}.ts"
        waiting = write(path, language, strings)
        print(f"{path.name}: ждут перевода {waiting} из {len(strings)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
