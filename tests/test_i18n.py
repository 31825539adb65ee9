from collections.abc import Iterator
from pathlib import Path

import pytest

from editor_app import i18n
from editor_app.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Message, translate

_TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context><name>test</name>
  <message><source>Сохранить</source><translation>Save</translation></message>
  <message><source>Открыть «{name}»</source><translation>Open “{name}”</translation></message>
  <message numerus="yes"><source>%n слов</source>
    <translation><numerusform>%n word</numerusform><numerusform>%n words</numerusform></translation></message>
  <message><source>Старое</source><translation type="vanished">Old</translation></message>
  <message><source>Пустое</source><translation></translation></message>
  <message><source>Новое</source><translation type="unfinished"></translation></message>
</context></TS>
"""


@pytest.fixture
def english(tmp_path: Path) -> Iterator[None]:
    (tmp_path / "granki_en.ts").write_text(_TS, encoding="utf-8")
    i18n.use("en", tmp_path)
    yield
    i18n.use("ru", tmp_path)


def test_without_a_translation_the_source_is_shown():
    assert i18n.language() == "ru"
    assert translate("test", "Сохранить") == "Сохранить"
    assert translate("test", "%n слов", "", 5) == "5 слов"


@pytest.mark.usefixtures("english")
def test_a_translation_is_found_by_context_and_source():
    assert i18n.language() == "en"
    assert translate("test", "Сохранить") == "Save"
    assert translate("другой", "Сохранить") == "Сохранить"


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("text", ["Старое", "Пустое", "Новое", "Нету"])
def test_a_translation_that_is_gone_or_not_made_yet_leaves_the_source(text):
    assert translate("test", text) == text


@pytest.mark.usefixtures("english")
def test_the_number_chooses_the_form():
    assert [translate("test", "%n слов", "", n) for n in (0, 1, 2, 21)] == ["0 words", "1 word", "2 words", "21 words"]


@pytest.mark.parametrize(
    ("n", "form"),
    [(0, 2), (1, 0), (2, 1), (4, 1), (5, 2), (11, 2), (12, 2), (21, 0), (22, 1), (111, 2), (112, 2), (101, 0)],
)
def test_russian_has_three_forms(tmp_path, n, form):
    forms = "".join(f"<numerusform>%n {word}</numerusform>" for word in ("слово", "слова", "слов"))
    (tmp_path / "granki_ru.ts").write_text(
        f'<TS><context><name>test</name><message numerus="yes"><source>%n слов</source>'
        f"<translation>{forms}</translation></message></context></TS>",
        encoding="utf-8",
    )
    i18n.use("ru", tmp_path)
    try:
        assert translate("test", "%n слов", "", n) == f"{n} {('слово', 'слова', 'слов')[form]}"
    finally:
        i18n.use("ru", tmp_path / "нету")


def test_a_message_is_translated_when_it_is_shown(tmp_path):
    (tmp_path / "granki_en.ts").write_text(_TS, encoding="utf-8")
    message = QT_TRANSLATE_NOOP("test", "Открыть «{name}»").with_values(name="{мост}")
    inner = QT_TRANSLATE_NOOP("test", "Открыть «{name}»").with_values(name=Message("test", "Сохранить"))

    assert str(message) == "Открыть «{мост}»"
    i18n.use("en", tmp_path)
    try:
        assert str(message) == "Open “{мост}”"
        assert str(inner) == "Open “Save”"
    finally:
        i18n.use("ru", tmp_path)


def test_braces_without_values_are_text():
    assert str(Message("test", "Напишите {так}")) == "Напишите {так}"


def test_a_language_that_there_is_not_is_a_mistake_of_ours(tmp_path):
    with pytest.raises(ValueError, match="xx"):
        i18n.use("xx", tmp_path)
    assert i18n.language() in LANGUAGES
