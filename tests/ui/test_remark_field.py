import pytest
from PySide6.QtCore import QObject, Qt, Signal

from editor_app.ui.remark_field import RemarkField
from editor_app.workflow.mentions import People


class Known(QObject):
    """People of a newsroom, as the keeper has them."""

    changed = Signal()
    me = "Марина"

    def __init__(self, *names):
        super().__init__()
        self.known = People([*names, self.me])
        self.asked = 0

    def ask(self):
        self.asked += 1


@pytest.fixture
def known(qapp):
    return Known("Дана", "Дана Оспанова", "Әсем Құрманғали", "Пётр Семёнов")


@pytest.fixture
def field(qtbot, theme, known):
    made = RemarkField(known, sends=True)
    qtbot.addWidget(made)
    made.resize(300, 60)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def offered(field):
    model = field.names.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())] if field.is_offering else []


def test_a_sign_offers_everybody_but_me_and_letters_narrow_it(field, hands, known):
    hand = hands(field)
    hand.type("Вот @")
    assert set(offered(field)) == {"Дана", "Дана Оспанова", "Әсем Құрманғали", "Пётр Семёнов"}
    hand.type("сем")
    assert offered(field) == ["Пётр Семёнов"]
    hand.type("қ")
    assert offered(field) == []
    assert known.asked


def test_enter_takes_the_first_name_and_the_next_one_sends(field, hands, qtbot):
    sent: list[str] = []
    field.sent.connect(sent.append)
    hands(field).type("@дан")
    assert offered(field) == ["Дана", "Дана Оспанова"]
    qtbot.keyClick(field.names, Qt.Key.Key_Down)
    qtbot.keyClick(field.names, Qt.Key.Key_Return)
    assert field.toPlainText() == "@Дана Оспанова"
    assert not field.is_offering
    hands(field).type(", где?")
    hands(field).press(Qt.Key.Key_Return)
    assert sent == ["@Дана Оспанова, где?"]
    assert field.toPlainText() == ""


def test_tab_takes_a_name_behind_a_letter_of_two_units(field, hands, qtbot):
    hands(field).type("😀 @асем")
    qtbot.keyClick(field.names, Qt.Key.Key_Tab)
    assert field.toPlainText() == "😀 @Әсем Құрманғали"
    assert field.hasFocus()


def test_of_two_names_the_shorter_is_taken_and_sent_without_being_asked_again(field, hands, qtbot):
    sent: list[str] = []
    field.sent.connect(sent.append)
    hands(field).type("@дан")
    qtbot.keyClick(field.names, Qt.Key.Key_Return)
    assert field.toPlainText() == "@Дана"
    hands(field).type(" ")
    hands(field).press(Qt.Key.Key_Return)
    assert sent == ["@Дана"]


def test_escape_puts_the_names_away_until_the_next_sign(field, hands, qtbot):
    hand = hands(field)
    hand.type("@да")
    qtbot.keyClick(field.names, Qt.Key.Key_Escape)
    hand.type("н")
    assert offered(field) == []
    hand.type(" @пё")
    assert offered(field) == ["Пётр Семёнов"]


def test_an_address_offers_nobody(field, hands):
    hands(field).type("dana@д")
    assert offered(field) == []


def test_whom_the_text_mentions_is_seen_in_it(field):
    field.setPlainText("Спросите @Дана Оспанова и @Нурлан")
    runs = field.document().firstBlock().layout().formats()
    assert [(run.start, run.length) for run in runs] == [(9, 14)]
