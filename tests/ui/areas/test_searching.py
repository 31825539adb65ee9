import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from editor_app.document import serial
from editor_app.document.model import Block, Document, Mark, MarkKind
from editor_app.document.verdicts import proposed
from editor_app.text.searching import Query, prepared
from editor_app.ui.editor import conversion
from editor_app.ui.editor.matches import Matches
from editor_app.workflow.article import Content

SHIFT = Qt.KeyboardModifier.ShiftModifier


class Search:
    """Hands on the bar of a window that shows an article."""

    def __init__(self, desk, hands):
        self.desk, self.area = desk, desk.window.areas.searching
        self.bar = self.area.bar
        self.editor = desk.window.workplace.editor
        self._hands = hands

    def look_for(self, text):
        self.bar.query.setText(text)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier, field=None):
        field = field or self.bar.query
        field.setFocus()
        self._hands(field).press(key, modifiers)

    @property
    def selected(self):
        return self.editor.in_use.field.textCursor().selectedText()

    @property
    def texts(self):
        return [field.toPlainText() for field in self.editor.fields]


@pytest.fixture
def checker_command(fake_checker):
    return fake_checker


@pytest.fixture
def search(desk, hands):
    body = Document((Block("Мост и мосту. Мост!"), Block("Дом у моста.")))
    desk.show(desk.store(Content("Мост 👍 открыт", lead="О мост", body=body)))
    made = Search(desk, hands)
    desk.do("edit.replace")
    return made


def test_all_fields_are_searched_as_one(search):
    search.look_for("мост")
    assert search.bar.count.text() == "3 из 6"
    assert search.editor.in_use.field is search.editor.body
    search.press(Qt.Key.Key_Return, SHIFT)
    assert search.bar.count.text() == "2 из 6"
    assert search.editor.in_use.field is search.editor.lead
    for _ in range(5):
        search.press(Qt.Key.Key_Return)
    assert search.bar.count.text() == "1 из 6"
    assert search.selected == "Мост"
    search.look_for("мостик")
    assert search.bar.count.text() == "Не найдено"


def test_switches_narrow_what_is_found(search):
    search.look_for("мост")
    search.bar.word.setChecked(True)
    assert search.area.matches.total == 4
    search.bar.case.setChecked(True)
    assert search.area.matches.total == 1
    search.bar.word.setChecked(False)
    search.bar.case.setChecked(False)


def test_an_expression_is_searched_after_a_pause_and_a_wrong_one_told(search, qtbot):
    search.bar.expression.setChecked(True)
    search.look_for(r"мост(а|у)")
    qtbot.waitUntil(lambda: search.area.matches.total == 2)
    search.look_for("мост(")
    qtbot.waitUntil(search.bar.told.isVisible)
    assert "не закрыта круглая скобка" in search.bar.told.text()
    assert not search.bar.count.text()
    assert search.area.matches.total == 0


def test_an_endless_expression_is_told_and_the_window_lives(search, qtbot, hands):
    body = search.editor.body
    body.setPlainText("1,2,3,4,5,6,7,8,9,10,11,12,13" * 30)
    search.bar.expression.setChecked(True)
    search.look_for("(.*?,){11}P")
    qtbot.waitUntil(search.bar.told.isVisible)
    assert "слишком долго" in search.bar.told.text()
    hands(body).type("х")
    assert search.area.matches.total == 0


def test_escape_leads_to_the_place_in_the_text(search, qtbot):
    search.look_for("дом")
    search.press(Qt.Key.Key_Escape)
    assert search.bar.isHidden()
    assert search.selected == "Дом"
    assert search.area.matches.total == 0
    search.desk.do("edit.find_next")
    assert search.bar.isVisible()
    assert search.selected == "Дом"


def test_what_is_selected_is_looked_for(search, hands):
    search.press(Qt.Key.Key_Escape)
    search.editor.turn_to(search.editor.body)
    hands(search.editor.body).select("Дом")
    search.desk.do("edit.find")
    assert search.bar.query.text() == "Дом"
    assert search.bar.replacement.isHidden()
    assert search.bar.count.text() == "1 из 1"


def test_one_place_is_replaced_and_the_next_shown(search):
    search.look_for("мост")
    search.bar.replacement.setText("тоннель")
    search.press(Qt.Key.Key_Return, field=search.bar.replacement)
    assert search.texts[3] == "Тоннель и мосту. Мост!\nДом у моста."
    assert search.selected == "мост"
    assert search.bar.count.text() == "3 из 5"


def test_nothing_stays_selected_of_the_last_place_that_is_replaced(search):
    search.look_for("дом")
    search.bar.replacement.setText("том")
    search.press(Qt.Key.Key_Return, field=search.bar.replacement)
    assert search.texts[3].endswith("Том у моста.")
    assert search.selected == ""


def test_what_is_suggested_to_go_is_not_replaced_again(search):
    search.editor.suggesting.turn(on=True)
    search.look_for("мост")
    search.bar.replacement.setText("путь")
    search.bar.replaceAllWanted.emit()
    assert search.bar.count.text() == "Не найдено"
    before = search.texts
    search.bar.replaceAllWanted.emit()
    assert search.texts == before
    assert proposed(search.editor.body.passages.document()).text == "Путь и путьу. Путь!\nДом у путьа."


def test_all_places_are_replaced_in_one_step_of_undo(search):
    search.look_for("мост")
    before = search.texts
    search.bar.replacement.setText("путь")
    search.bar.replaceAllWanted.emit()
    assert search.texts == ["Путь 👍 открыт", "", "О путь", "Путь и путьу. Путь!\nДом у путьа."]
    assert search.bar.told.text() == "Заменено 6 мест."
    search.editor.in_use.undo()
    assert search.texts == before
    search.editor.in_use.redo()
    search.bar.undo.click()
    assert search.texts == before or search.bar.undo.isHidden()


def test_the_button_takes_all_back(search):
    search.look_for("мост")
    before = search.texts
    search.bar.replaceAllWanted.emit()
    assert search.texts != before
    search.bar.undo.click()
    assert search.texts == before


def test_brackets_of_an_expression_can_be_used(search, qtbot):
    search.bar.expression.setChecked(True)
    search.look_for(r"(\w+) у (\w+)")
    qtbot.waitUntil(lambda: search.area.matches.total == 1)
    search.bar.replacement.setText(r"\2 и \1")
    search.bar.replaceAllWanted.emit()
    assert search.texts[3].endswith("моста и Дом.")
    search.bar.replacement.setText(r"\7")
    search.look_for(r"(Дом)")
    qtbot.waitUntil(lambda: search.area.matches.total == 1)
    search.bar.replaceAllWanted.emit()
    assert r"\7" in search.bar.told.text()


@pytest.fixture
def forms(search, qtbot):
    """The search with a checking process that knows forms."""
    checker = search.desk.window.workplace.checker
    search.look_for("мост")
    search.bar.forms.setChecked(True)
    assert "формы ещё подбираются" in search.bar.told.text()
    assert search.area.matches.total == 4
    checker.start()
    qtbot.waitUntil(search.bar.told.isHidden)
    yield search
    checker.stop()


def test_words_are_found_in_all_their_forms(forms):
    assert forms.area.matches.total == 6
    assert not forms.bar.word.isEnabled()


def test_what_replaces_stands_in_the_form_of_what_it_replaces(forms, qtbot):
    forms.bar.replacement.setText("Вокзал")
    forms.bar.replaceAllWanted.emit()
    qtbot.waitUntil(forms.bar.told.isVisible)
    assert forms.texts == ["Вокзал 👍 открыт", "", "О Вокзал", "Вокзал и мосту. Вокзал!\nДом у Вокзала."]
    assert "осталось как было: 1 место" in forms.bar.told.text()


def test_a_second_enter_waits_for_the_form_of_the_first(forms, qtbot):
    forms.bar.replacement.setText("Вокзал")
    for _ in range(2):
        forms.bar.replaceWanted.emit()
    qtbot.waitUntil(lambda: forms.area.matches.total == 5)
    assert forms.texts[3] == "Вокзал и мосту. Мост!\nДом у моста."
    assert forms.bar.count.text() == "3 из 5"


@pytest.mark.parametrize("checker_command", [["/no/such/program"]])
def test_without_the_checking_process_what_is_written_is_found(search, qtbot):
    search.desk.window.workplace.checker.start()
    search.look_for("мост")
    search.bar.forms.setChecked(True)
    qtbot.waitUntil(lambda: "Проверка не работает" in search.bar.told.text())
    assert search.area.matches.total == 4


def test_a_read_only_article_is_searched_and_not_replaced_in(search):
    search.editor.set_writable(False)
    search.look_for("мост")
    assert search.area.matches.total == 6
    before = search.texts
    search.bar.replaceAllWanted.emit()
    assert search.texts == before


def test_the_bar_is_there_for_an_article_alone(search):
    search.desk.do("file.close")
    assert search.bar.isHidden()


letters = st.text(st.sampled_from("аё\u0301қ👍 .б"), min_size=0, max_size=12)
edits = st.tuples(st.integers(0, 30), st.integers(0, 30), letters)


@settings(max_examples=60)
@given(paragraphs=st.lists(letters, min_size=1, max_size=4), query=letters.filter(bool), script=st.lists(edits))
def test_matches_follow_every_edit(editor, paragraphs, query, script):
    editor.show_content(Content(body=Document(tuple(map(Block, paragraphs)))), writable=True)
    matches = Matches(editor)
    search = prepared(Query(query))
    matches.look_for(search)
    for start, end, text in script:
        cursor = QTextCursor(editor.body.document())
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, n=start)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor, end)
        cursor.insertText(text)
        rows = [row.text for row in editor.body.passages.rows]
        assert [match.span for match in matches.all()] == [span for row in rows for span in search.spans(row)]
    matches.deleteLater()


@st.composite
def _articles(draw):
    blocks = []
    for text in draw(st.lists(letters.filter(bool), min_size=1, max_size=4)):
        end = draw(st.integers(1, len(text)))
        blocks.append(Block(text, marks=(Mark(draw(st.integers(0, end - 1)), end, MarkKind.BOLD),)))
    return Content(headline=draw(letters), lead=draw(letters), body=Document(tuple(blocks)))


@settings(max_examples=60)
@given(content=_articles(), query=letters.filter(bool), replacement=letters)
def test_undo_of_replacing_all_is_the_article_before(search, content, query, replacement):
    search.editor.show_content(content, writable=True)
    before = serial.dumps(search.editor.content(content).body), search.texts
    search.look_for("")
    search.look_for(query)
    search.bar.replacement.setText(replacement)
    search.bar.replaceAllWanted.emit()
    after = search.texts
    changed = next((field for field in search.editor.fields if field.document().isUndoAvailable()), None)
    if changed is not None:
        search.editor.turn_to(changed)
        search.editor.in_use.undo()
    for field in search.editor.fields:
        search.editor.turn_to(field)
        assert not search.editor.in_use.can_undo()
    body = search.editor.body
    assert (serial.dumps(search.editor.content(content).body), search.texts) == before
    assert conversion.document_of(body.document()) == search.editor.content(content).body
    if changed is not None:
        search.editor.turn_to(changed)
        search.editor.in_use.redo()
        assert search.texts == after
