"""The steps that a newsroom added or renamed: in the menu, on a key, in the palette, on the bar."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

from editor_app.document.model import paragraphs
from editor_app.operations import policies
from editor_app.ui.command import Menu
from editor_app.workflow.article import Content
from editor_app.workflow.policy import Policy
from editor_app.workflow.roles import EVERYBODY, Person, Role
from editor_app.workflow.states import STATES, State, StateInfo
from editor_app.workflow.transitions import TRANSITIONS, Transition
from editor_app.workflow.workflow import Workflow

LAWYERS = Transition("Юристам", frozenset({State.DRAFT}), "lawyers", EVERYBODY)
BACK = Transition("От юристов", frozenset({"lawyers"}), State.DRAFT, EVERYBODY, reason_owed=True)
POLICY = Policy(
    Workflow(
        {**STATES, "lawyers": StateInfo("У юристов", "У юристов", EVERYBODY)},
        {
            **TRANSITIONS,
            "submit": replace(TRANSITIONS["submit"], title="На вычитку"),
            "lawyers": LAWYERS,
            "from_lawyers": BACK,
        },
    )
)


def _agree(desk, policy: Policy) -> None:
    def put(newsroom) -> object:
        return policies.put(replace(newsroom, person=Person("Ерлан", Role.ADMINISTRATOR)), policy)

    desk.background.run(put)
    desk.settle()


@pytest.fixture
def writing(desk):
    _agree(desk, POLICY)
    desk.show(desk.store(Content("Мост", body=paragraphs("Мост открыли."))))
    return desk


def _menu(desk) -> list[str]:
    [menu] = [each for each in desk.window.menuBar().actions() if each.text() == str(Menu.ARTICLE.value)]
    return [action.text() for action in menu.menu().actions() if action.isVisible()]


def test_a_step_of_the_newsroom_is_in_the_menu_behind_the_others_and_on_a_key(writing) -> None:
    titles = _menu(writing)
    assert titles.index("Вернуть из корзины") < titles.index("Юристам") < titles.index("Теги материала")
    action = writing.window.commands["step.lawyers"]
    assert action.shortcut() == QKeySequence("Ctrl+Shift+1")
    assert "Ctrl+Shift+1" in action.toolTip()
    writing.do("step.lawyers")
    assert writing.shown.state == "lawyers"
    assert not action.isEnabled()
    assert writing.window.commands["step.from_lawyers"].isEnabled()


def test_its_button_and_its_key_take_it(writing, qtbot) -> None:
    writing.window.resize(1280, 720)  # in a narrow window it is behind one more button
    [button] = [each for each in writing.window.bar.findChildren(QPushButton) if each.text() == "Юристам"]
    assert button.isVisible()
    assert "Ctrl+Shift+1" in button.toolTip()
    qtbot.keyClick(
        writing.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    writing.settle()
    assert writing.shown.state == "lawyers"


def test_the_palette_and_the_menu_call_steps_as_the_newsroom_does(writing, qtbot) -> None:
    assert "На вычитку" in _menu(writing)
    assert "Отправить на проверку" not in _menu(writing)
    palette = writing.window.areas.palette.open()
    qtbot.addWidget(palette)
    for words in ("юристам", "вычитку"):
        palette.search.setText(words)
        assert words in palette.model.entries[0].title.lower()


def test_a_step_that_the_newsroom_gave_up_is_gone(writing) -> None:
    steps = {name: step for name, step in TRANSITIONS.items() if name != "trash"}
    _agree(writing, Policy(Workflow(STATES, steps)))
    titles = _menu(writing)
    assert "Юристам" not in titles
    assert "В корзину" not in titles
    assert "Отправить на проверку" in titles
    assert all(command.id != "step.lawyers" for command in writing.window.commands.commands)
