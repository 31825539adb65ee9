"""What the tests of the editor share."""

import pytest
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind
from editor_app.ui.editor.article_editor import ArticleEditor

_letters = st.one_of(
    st.sampled_from("абвгдежқәұіһ👍🏽😀𝄞\u0301\u2028\u00a0\t  "),
    st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\u2029\ufdd0\ufdd1"),
)


@st.composite
def _marks(draw, length):
    start = draw(st.integers(0, length - 1))
    kind = draw(st.sampled_from(MarkKind))
    href = draw(st.sampled_from(["https://example.kz/қ?a=1&b=2", "mailto:a@b.kz"])) if kind is MarkKind.LINK else ""
    return Mark(start, draw(st.integers(start + 1, length)), kind, href)


@st.composite
def _blocks(draw):
    text = draw(st.text(_letters, max_size=24))
    kind = draw(st.sampled_from(BlockKind))
    found = draw(st.lists(_marks(len(text)), max_size=4)) if text else []
    return Block(text, kind, tuple(found), draw(st.integers(0, 5)) if kind.is_list else 0)


_documents = st.lists(_blocks(), max_size=6).map(lambda made: Document(tuple(made)))
st.register_type_strategy(Document, _documents)


@pytest.fixture(autouse=True)
def _application(qapp):
    """Qt's text classes need an application."""


class Hands:
    """Types, and presses keys, as a person does."""

    def __init__(self, qtbot, widget):
        self._qtbot = qtbot
        self._widget = widget

    def type(self, text):
        for letter in text:  # QTest.keyClicks knows Latin letters alone
            press = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()[0]), Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self._widget, press)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier, times=1):
        for _ in range(times):
            self._qtbot.keyClick(self._widget, key, modifiers)

    def select(self, words):
        """Select words of the text, the first that are found."""
        found = self._widget.document().find(words)
        assert not found.isNull(), words
        self._widget.setTextCursor(found)

    def stand(self, words):
        """Put the cursor behind words of the text."""
        self.select(words)
        cursor = self._widget.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self._widget.setTextCursor(cursor)


@pytest.fixture
def hands(qtbot):
    """Makes hands that type into a widget."""
    return lambda widget: Hands(qtbot, widget)


@pytest.fixture
def editor(qtbot, theme):
    """An article editor on the screen."""
    made = ArticleEditor()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def body(editor):
    """The body of the editor, with the keyboard in it."""
    editor.body.setFocus()
    return editor.body
