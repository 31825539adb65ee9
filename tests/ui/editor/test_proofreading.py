import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind
from editor_app.proofreading.decisions import Decisions, Scope
from editor_app.proofreading.finding import Finding, Kind, Severity
from editor_app.ui.checking.status import CheckState
from editor_app.ui.editor import found_words
from editor_app.workflow.article import Content

MISTAKE = Finding(4, 10, "spelling.unknown_word", Kind.SPELLING, Severity.ERROR, "Такого слова нет.")


def quotes(proofreading):
    return [place.quote for place in proofreading.places()]


def test_findings_of_every_field_are_shown_in_their_order(write, proofreading):
    write("Вот сабака.", "Чисто.", headline="Карова и карова", lead="Опять карова.")
    assert quotes(proofreading) == ["карова", "карова", "сабака"]


def test_what_is_typed_is_checked_while_typing_goes_on(write, proofreading, hands, wait_checked):
    write("Вот ")
    hands(proofreading.editor.body).press(Qt.Key.Key_End)
    hands(proofreading.editor.body).type("карова идёт")
    wait_checked()
    assert quotes(proofreading) == ["карова"]


def test_only_changed_passages_are_sent_again(write, proofreading, hands, wait_checked, monkeypatch):
    write("один", "два", "три")
    asked = []
    ask = proofreading.checker.ask

    def note(passages):
        passages = list(passages)
        asked.extend(passages)
        ask(passages)

    monkeypatch.setattr(proofreading.checker, "ask", note)
    hands(proofreading.editor.body).stand("два")
    hands(proofreading.editor.body).type("ж")
    wait_checked()
    assert [text for _, _, text in asked] == ["дваж"]


def test_the_word_being_typed_is_not_marked(write, proofreading, hands, wait_checked, qtbot):
    body = proofreading.editor.body
    write("Вот кар")
    hands(body).stand("кар")
    hands(body).type("ова")
    wait_checked()
    assert quotes(proofreading) == ["карова"]
    assert body.typed_at() == 10
    hands(body).type(" ")
    assert body.typed_at() == 11
    hands(body).press(Qt.Key.Key_Left)
    assert body.typed_at() is None


def test_marks_move_with_edits_before_them(write, proofreading, hands):
    body = proofreading.editor.body
    write("Вот карова идёт")
    hands(body).stand("Вот")
    hands(body).type(" же 👍")
    assert quotes(proofreading) == ["карова"]
    [place] = proofreading.places()
    assert found_words.select(body, place.passage, place.finding).selectedText() == "карова"


def test_a_late_answer_to_an_older_text_marks_the_same_words(write, proofreading, hands):
    body = proofreading.editor.body
    write("Вот карова")
    [row] = body.passages.rows
    asked, findings = row.asked, row.findings
    hands(body).stand("Вот")
    hands(body).type("ха")
    proofreading.checker.answered.emit(row.key, asked, findings)
    [place] = proofreading.places()
    assert found_words.select(body, place.passage, place.finding).selectedText() == "карова"


def test_an_answer_that_was_overtaken_marks_nothing(write, proofreading, hands):
    write("Вот корова")
    [row] = proofreading.editor.body.passages.rows
    proofreading.checker.answered.emit(row.key, row.asked - 1, (MISTAKE,))
    proofreading.checker.answered.emit("b0", 1, (MISTAKE,))
    assert quotes(proofreading) == []


def test_a_fix_is_one_step_of_undo_and_keeps_format_and_cursor(write, proofreading, hands):
    body = proofreading.editor.body
    write(Block("Вот карова идёт", BlockKind.QUOTE, (Mark(4, 10, MarkKind.BOLD),)))
    hands(body).stand("идёт")
    cursor = body.textCursor().position()
    [place] = proofreading.places()
    proofreading.apply(place, "другое слово")
    fixed = Block("Вот другое слово идёт", BlockKind.QUOTE, (Mark(4, 16, MarkKind.BOLD),))
    assert body.passages.document().blocks == (fixed,)
    assert body.textCursor().position() == cursor + 6
    body.undo()
    assert body.passages.document().blocks[0].text == "Вот карова идёт"
    assert not body.document().isUndoAvailable()


def test_only_the_letters_that_differ_are_touched(write, proofreading):
    body = proofreading.editor.body
    write(Block("карова", marks=(Mark(0, 1, MarkKind.BOLD), Mark(3, 6, MarkKind.ITALIC))))
    [place] = proofreading.places()
    proofreading.apply(place, "корова")
    assert body.passages.document().blocks[0] == Block(
        "корова", marks=(Mark(0, 1, MarkKind.BOLD), Mark(3, 6, MarkKind.ITALIC))
    )


def test_fixing_all_of_them_is_one_step_too(write, proofreading):
    body = proofreading.editor.body
    write("карова карова", "ещё карова")
    assert proofreading.apply_all((place, "корова") for place in proofreading.places()) == 3
    assert body.passages.document().text == "корова корова\nещё корова"
    body.undo()
    assert body.passages.document().text == "карова карова\nещё карова"


def test_a_fix_of_words_that_are_gone_does_nothing(write, proofreading, hands):
    body = proofreading.editor.body
    write("карова")
    [place] = proofreading.places()
    hands(body).stand("кар")
    hands(body).type("х")
    assert proofreading.apply_all([(place, "корова")]) == 0
    assert body.passages.document().text == "кархова"


def test_a_read_only_article_is_not_fixed(write, proofreading):
    write("карова", writable=False)
    [place] = proofreading.places()
    proofreading.apply(place, "корова")
    assert proofreading.editor.body.passages.document().text == "карова"


def test_ignoring_here_leaves_the_others(write, proofreading, qtbot):
    write("Одна карова шла домой.", "Другая карова стояла тут.")
    with qtbot.waitSignal(proofreading.decided) as told:
        proofreading.ignore(next(proofreading.places()), Scope.HERE)
    assert [place.passage.text for place in proofreading.places()] == ["Другая карова стояла тут."]
    scope, finding, text = told.args
    assert scope is Scope.HERE
    assert text[finding.start : finding.end] == "карова"


def test_ignoring_in_the_article_leaves_none(write, proofreading, qtbot):
    write("Одна карова шла.", "Другая карова и сабака.")
    with qtbot.waitSignal(proofreading.decided):
        proofreading.ignore(next(proofreading.places()), Scope.ARTICLE)
    assert quotes(proofreading) == ["сабака"]


@pytest.mark.parametrize("scope", [Scope.PERSON, Scope.NEWSROOM])
def test_a_word_is_known_at_once_and_to_the_checker(write, proofreading, qtbot, hands, wait_checked, scope):
    write("Одна карова.", headline="Про карова")
    with qtbot.waitSignal(proofreading.decided) as told:
        proofreading.ignore(next(proofreading.places()), scope)
    assert told.args[0] is scope
    assert quotes(proofreading) == []
    hands(proofreading.editor.body).type("карова ")
    wait_checked()
    assert quotes(proofreading) == []


def test_a_decision_taken_back_shows_the_finding_again(write, proofreading):
    write("Одна карова шла.")
    proofreading.ignore(next(proofreading.places()), Scope.ARTICLE)
    proofreading.set_decisions(Decisions())
    assert quotes(proofreading) == ["карова"]


def test_next_and_previous_go_round(write, proofreading):
    write("карова раз", "карова два", headline="карова ноль")
    proofreading.editor.body.moveCursor(QTextCursor.MoveOperation.Start)
    texts = []
    for by in (1, 1, 1, -1):
        place = proofreading.neighbour(by)
        proofreading.show(place)
        texts.append(place.passage.text)
    assert texts == ["карова раз", "карова два", "карова ноль", "карова два"]


def test_a_killed_checker_is_replaced_and_a_dead_one_told(write, proofreading, hands, qtbot):
    write("карова")
    proofreading.checker._process.kill()
    hands(proofreading.editor.body).type("Одна ")
    qtbot.waitUntil(lambda: proofreading.checker.status.state is CheckState.CHECKED)
    proofreading.editor.body.setPlainText("умри")
    qtbot.waitUntil(lambda: proofreading.checker.status.state is CheckState.FAILED)
    assert proofreading.checker.status.reason


def test_what_is_scrolled_into_sight_is_checked_before_the_rest(editor, checker, qtbot, proofreading):
    checker.stop()
    blocks = tuple(Block(f"абзац {number}") for number in range(400))
    editor.show_content(Content(body=Document(blocks)), True)
    proofreading.check()
    bar = editor.sheet.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 5000)
    bar.setValue(bar.maximum())
    proofreading._hurry()
    seen = [passage.key for _, passage in proofreading._visible() if passage.text]
    assert seen[-1] == editor.body.passages.rows[-1].key
    assert [each["key"] for each in checker._passages.take()][: len(seen)] == seen[:16]
