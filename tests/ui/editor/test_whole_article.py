import sys
from datetime import date

import pytest

from editor_app.document.model import Block, Document
from editor_app.proofreading.decisions import Scope
from editor_app.ui.checking import process
from editor_app.ui.checking.checker import Checker
from editor_app.ui.editor.proofreading import Proofreading
from editor_app.workflow.article import Content


def quotes(proofreading):
    return [place.quote for place in proofreading.places()]


@pytest.fixture
def real(editor, qapp, monkeypatch):
    """Proofreading of the editor, with the real process at work."""
    monkeypatch.setattr(process, "PATIENCE", 180_000)  # it loads dictionaries, on a busy machine too
    checker = Checker([sys.executable, "-m", "editor_app", "serve"])
    made = Proofreading(editor, checker)
    checker.start()
    yield made
    checker.stop()


def test_what_headline_and_body_show_together_is_marked_in_the_body(write, proofreading, qtbot):
    write("Одно эхо", "Чисто", headline="Вот эхо")
    qtbot.waitUntil(lambda: quotes(proofreading) == ["эхо"])
    [place] = proofreading.places()
    assert place.field is proofreading.editor.body


def test_it_goes_when_the_other_passage_is_corrected(write, proofreading, hands, qtbot):
    write("Одно эхо", headline="Вот эхо")
    qtbot.waitUntil(lambda: quotes(proofreading) == ["эхо"])
    hands(proofreading.editor.headline).select("эхо")
    hands(proofreading.editor.headline).type("шум")
    qtbot.waitUntil(lambda: quotes(proofreading) == [])


def test_it_stays_and_moves_while_its_own_passage_is_typed_in(write, proofreading, hands, wait_checked, qtbot):
    write("Одно эхо", headline="Вот эхо")
    qtbot.waitUntil(lambda: quotes(proofreading) == ["эхо"])
    hands(proofreading.editor.body).stand("Одно")
    hands(proofreading.editor.body).type(" карова и")
    wait_checked()
    assert quotes(proofreading) == ["карова", "эхо"]


def test_it_is_ignored_as_any_other(write, proofreading, qtbot):
    write("Одно эхо", headline="Вот эхо")
    qtbot.waitUntil(lambda: quotes(proofreading) == ["эхо"])
    proofreading.ignore(next(proofreading.places()), Scope.ARTICLE)
    assert quotes(proofreading) == []


def test_an_answer_to_an_older_article_marks_nothing(write, proofreading, hands, qtbot):
    write("Одно эхо", headline="Вот эхо")
    qtbot.waitUntil(lambda: quotes(proofreading) == ["эхо"])
    [row] = proofreading.editor.body.passages.rows
    found = {row.key: row.findings}
    hands(proofreading.editor.body).select("эхо")
    hands(proofreading.editor.body).type("шум")
    proofreading.checker.articleAnswered.emit(found)
    assert quotes(proofreading) == []


def test_the_real_process_compares_names_figures_and_days(editor, real, qtbot):
    body = ("В пожаре сгорели 20 домов.", "Асель Шарманкулова и Асель Шарманкулева живы.", "Суд — в среду, 19 апреля.")
    real.whole.written = date(2024, 4, 15)
    content = Content(headline="Сгорели 30 домов.", body=Document(tuple(map(Block, body))))
    editor.show_content(content, writable=True)
    expected = ["30", ".", "Шарманкулева", "среду"]
    qtbot.waitUntil(lambda: quotes(real) == expected)
    suggestions = [place.finding.suggestions[:1] for place in real.places()]
    assert suggestions == [(), ("",), ("Шарманкулова",), ("пятницу",)]
