"""Every string that a user can see is there in Kazakh and English, with its places and its plural forms."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from editor_app import i18n

ROOT = Path(__file__).parents[1]
_PLACE = re.compile(r"\{\w*\}|%n|%\(\w+\)[rs]|%[sr]")


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SCRIPT = _script()
MARKED = SCRIPT.marked(ROOT / "editor_app")


def _finished(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    finished: dict[tuple[str, str], tuple[str, ...]] = SCRIPT.translated(ROOT / f"translations/granki_{language}.ts")
    return finished


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_every_string_is_translated_in_all_its_forms(language: str) -> None:
    finished = _finished(language)
    missing = [
        entry
        for entry in MARKED
        if (entry.plural or language != "ru")
        and len(finished.get((entry.context, entry.text), ())) != (SCRIPT.FORMS[language] if entry.plural else 1)
    ]
    assert not missing, "run packaging/translations.py and translate what is unfinished"


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_a_translation_has_the_places_of_its_source_and_no_other_string_lingers(language: str) -> None:
    for (context, text), forms in _finished(language).items():
        assert any((context, text) == (entry.context, entry.text) for entry in MARKED), text
        for form in forms:
            assert sorted(_PLACE.findall(form)) == sorted(_PLACE.findall(text)), form


def test_a_number_chooses_its_form() -> None:
    spoken = {}
    try:
        for language in i18n.LANGUAGES:
            i18n.use(language, ROOT / "translations")
            spoken[language] = [i18n.translate("status", "%n слов", "", n) for n in (1, 2, 5, 21)]
    finally:
        i18n.use("ru", ROOT / "translations")
    assert spoken["ru"] == ["1 слово", "2 слова", "5 слов", "21 слово"]
    assert spoken["en"] == ["1 word", "2 words", "5 words", "21 words"]
    assert spoken["kk"] == ["1 сөз", "2 сөз", "5 сөз", "21 сөз"]
