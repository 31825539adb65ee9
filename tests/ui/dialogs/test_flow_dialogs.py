"""What is asked before a step and before a file goes out, and what the strips say of a seal."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from editor_app.document.model import Block, Document
from editor_app.i18n import Message
from editor_app.ui.dialogs import files
from editor_app.ui.dialogs.comparison import ComparisonDialog
from editor_app.ui.dialogs.embargo import EmbargoDialog
from editor_app.ui.dialogs.policy import PolicyDialog
from editor_app.ui.dialogs.release import ReleaseDialog, Way
from editor_app.ui.dialogs.step import StepDialog
from editor_app.workflow import events
from editor_app.workflow.article import Content, Embargo, Event
from editor_app.workflow.checklist import Demand, Field, Gravity, Obstacle, Spot
from editor_app.workflow.policy import Policy
from editor_app.workflow.roles import Person, Role
from editor_app.workflow.states import State
from editor_app.workflow.transitions import TRANSITIONS

WHOLE = Content(
    "Мост открыт", lead="Лид.", body=Document((Block("Мост строили год."),)), section="Город", tags=("мосты",)
)


@pytest.fixture
def parent(qtbot, theme) -> QWidget:
    """A window for dialogs to belong to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def administrator(closed_desk):
    """The window of the administrator."""
    closed_desk.role = Role.ADMINISTRATOR
    return closed_desk.open()


def test_all_obstacles_are_listed_and_one_that_blocks_closes_the_way(parent):
    blocking = Obstacle("placeholders", Message("t", "Осталась заготовка."), Spot(Field.LEAD), Gravity.BLOCK)
    advice = Obstacle("tags", Message("t", "Нет ни одного тега."), Spot(Field.TAGS))
    dialog = StepDialog(TRANSITIONS["submit"], [blocking, advice], parent)
    assert not dialog.accept_button.isEnabled()
    shows = [button for button in dialog.findChildren(QPushButton) if button.text() == "Показать"]
    shows[1].click()
    assert dialog.chosen == Spot(Field.TAGS)

    dialog = StepDialog(TRANSITIONS["return"], [advice], parent)
    assert not dialog.accept_button.isEnabled()
    dialog.reason.setPlainText(" нет даты ")
    assert dialog.accept_button.isEnabled()
    assert dialog.why == "нет даты"


def test_the_way_to_an_obstacle_leads_to_its_words(desk, monkeypatch):
    desk.show(desk.store(replace(WHOLE, body=Document((Block("Мост 👩‍🚀 строили."), Block("Цена ХХ тенге."))))))
    monkeypatch.setattr(StepDialog, "exec", lambda _: 0)
    asked = []

    def listed(dialog, found):
        asked.extend(found)
        return QPushButton()

    monkeypatch.setattr(StepDialog, "_list", listed)
    desk.do("step.submit")
    [obstacle] = asked
    desk.window.areas.flow.show_spot(obstacle.spot)
    assert desk.window.workplace.editor.body.textCursor().selectedText() == "ХХ"
    assert desk.shown.state == State.DRAFT


def test_the_keyboard_comes_to_looking_before_judging(desk):
    found = [Obstacle("placeholders", Message("test", "ХХ"), Spot(Field.BODY), Gravity.BLOCK, "ХХ")]
    dialog = StepDialog(TRANSITIONS["approve"], found, desk.window, may_settle=True)
    desk.qtbot.addWidget(dialog)
    dialog.show()
    buttons = []
    widget = dialog.nextInFocusChain()
    while widget is not None and widget is not dialog:
        if isinstance(widget, QPushButton):
            buttons.append(widget.text())
        widget = widget.nextInFocusChain()
    assert buttons.index("Показать") < buttons.index("Так и надо")


def test_who_approves_says_that_words_are_as_they_should_be_and_the_step_is_open(desk, monkeypatch):
    desk.show(desk.store(replace(WHOLE, body=Document((Block("Группа ХХ собрала зал."),)))))
    monkeypatch.setattr(StepDialog, "exec", lambda dialog: dialog.accept() or 1)
    desk.do("step.submit")
    seen = []

    def answer(dialog):
        buttons = [
            button
            for button in dialog.findChildren(QPushButton)
            if button.text() == "Так и надо" and not button.isHidden()
        ]
        seen.append(len(buttons))
        if buttons:
            buttons[0].click()
            return 0
        return 1

    monkeypatch.setattr(StepDialog, "exec", answer)
    desk.do("step.approve")
    desk.qtbot.waitUntil(lambda: desk.shown.state == State.APPROVED)
    assert seen[0] == 1
    assert 1 not in seen[1:]


def test_an_export_of_a_draft_asks_how_and_an_override_is_in_the_history(desk, monkeypatch, tmp_path):
    desk.show(desk.store(WHOLE))
    monkeypatch.setattr(files, "ask_where_to_write", lambda _, __, writers: (tmp_path / "мост.txt", _plain(writers)))
    monkeypatch.setattr(ReleaseDialog, "exec", lambda _: 1)
    desk.do("file.export")
    assert (tmp_path / "мост.txt").read_text(encoding="utf-8").startswith("ЧЕРНОВИК. Мост открыт")

    def override(dialog):
        dialog.override.click()
        assert not dialog.accept_button.isEnabled()
        dialog.reason.setPlainText("горит")
        assert (dialog.way, dialog.accept_button.isEnabled()) == (Way.OVERRIDE, True)
        return 1

    monkeypatch.setattr(ReleaseDialog, "exec", override)
    desk.do("file.export")
    assert (tmp_path / "мост.txt").read_text(encoding="utf-8").startswith("Мост открыт")
    history: list[list[Event]] = []
    desk.background.run(_history, desk.shown.id, then=history.append)
    desk.settle()
    asked, gone = history[0][-2:]
    assert asked.reason.startswith("горит (Материал не утверждён")
    assert gone.what == events.OUT


def _plain(writers):
    return next(each for each in writers if ".txt" in each.suffixes)


def _history(newsroom, article_id):
    from editor_app.operations import articles

    return articles.history(newsroom, article_id)


def test_an_author_may_take_a_draft_and_is_told_who_may_more(parent):
    dialog = ReleaseDialog([Message("t", "Не утверждён.")], Person("Дана", Role.AUTHOR), parent)
    assert not dialog.override.isEnabled()
    assert dialog.accept_button.isEnabled()


def test_what_changed_after_publication_is_on_the_strip_and_in_a_window(desk, monkeypatch):
    desk.show(desk.store(WHOLE))
    for step in ("submit", "approve", "publish"):
        desk.do(f"step.{step}")
    assert desk.window.seal.isHidden()
    desk.type("!")
    desk.settle()
    assert not desk.window.seal.isHidden()
    assert "Печать сломана" in desk.window.seal.text.text()
    shown = []
    monkeypatch.setattr(ComparisonDialog, "exec", lambda dialog: shown.append(dialog.view.text))
    desk.window.seal.changes.click()
    desk.settle()
    assert "Мост открыт!" in shown[0]


def test_what_was_opened_again_tells_that_it_is_not_what_was_approved(desk, monkeypatch):
    desk.show(desk.store(WHOLE))
    for step in ("submit", "approve"):
        desk.do(f"step.{step}")
    monkeypatch.setattr(
        StepDialog, "exec", lambda dialog: dialog.reason.setPlainText("опечатка") or dialog.accept() or 1
    )
    desk.do("step.reopen")
    assert desk.shown.state == "draft"
    assert desk.window.seal.isHidden()
    desk.type("!")
    desk.settle()
    assert "Изменилось после утверждения" in desk.window.seal.text.text()
    assert not desk.window.seal.changes.isHidden()


def test_an_embargo_is_set_in_the_zone_of_the_newsroom_and_stands_on_the_strip(desk, monkeypatch):
    desk.show(desk.store(WHOLE))
    monkeypatch.setattr(EmbargoDialog, "exec", lambda dialog: dialog.accept() or 1)
    desk.do("article.embargo")
    assert desk.shown.embargo is not None
    assert desk.shown.embargo.zone == "Asia/Almaty"
    assert desk.shown.embargo.until > datetime.now(UTC)
    assert "Asia/Almaty, UTC+5" in desk.window.seal.text.text()
    monkeypatch.setattr(EmbargoDialog, "exec", lambda dialog: dialog._take_off() or 1)
    desk.do("article.embargo")
    assert desk.shown.embargo is None
    assert desk.window.seal.isHidden()


@pytest.mark.parametrize(
    ("written", "until", "said"),
    [
        (datetime(2027, 3, 28, 2, 30), datetime(2027, 3, 28, 1, 30, tzinfo=UTC), "UTC+2: часы переводят, будет 03:30"),
        (datetime(2027, 10, 31, 2, 30), datetime(2027, 10, 31, 1, 30, tzinfo=UTC), "UTC+1"),
        (datetime(2027, 10, 31, 1, 30), datetime(2027, 10, 30, 23, 30, tzinfo=UTC), "UTC+2"),
    ],
)
def test_where_the_clocks_are_changed_an_embargo_holds_until_the_later_moment_and_says_so(parent, written, until, said):
    dialog = EmbargoDialog(None, "Europe/Berlin", datetime(2027, 1, 1, tzinfo=UTC), parent)
    day, time = QDate(written.year, written.month, written.day), QTime(written.hour, written.minute)
    dialog.moment.setDateTime(QDateTime(day, time, dialog.moment.timeZone()))
    assert dialog._where.text() == f"Europe/Berlin, {said}"
    dialog.accept()
    assert dialog.until == until


@pytest.mark.usefixtures("zone")
def test_an_embargo_that_is_there_is_shown_as_it_was_set_wherever_the_computer_is(parent):
    until = datetime(2026, 11, 23, 4, 30, tzinfo=UTC)
    dialog = EmbargoDialog(Embargo(until, "Asia/Almaty"), "Asia/Almaty", until - timedelta(days=1), parent)
    assert dialog.moment.text() == "23.11.2026 09:30"
    dialog.accept()
    assert dialog.until == until


def test_the_administrator_adds_a_state_and_the_window_offers_its_steps(administrator, monkeypatch):
    from editor_app.ui.dialogs import policy as module

    desk = administrator
    dialog = PolicyDialog(desk.background, Policy(), ["Спорт"], desk.window)
    desk.qtbot.addWidget(dialog)
    assert dialog.policy == Policy()
    monkeypatch.setattr(module, "prompt", lambda *_, **__: "Вычитка")
    dialog.add_state()
    dialog.four_eyes.setChecked(True)
    dialog.accept_button.click()
    desk.settle()
    assert dialog.told.isHidden(), dialog.told.text()
    policy = desk.window.workplace.policies.policy
    assert policy.four_eyes
    assert list(policy.workflow.states).index("Вычитка") == 3

    desk.show(desk.store(WHOLE))
    desk.do("step.submit")
    desk.window.areas.flow.take("В состояние «Вычитка»")
    desk.settle()
    assert desk.shown.state == "Вычитка"
    assert desk.window.bar._steps["Из состояния «Вычитка»"].isVisibleTo(desk.window)


def test_a_state_that_is_taken_out_takes_its_steps_along_and_two_of_one_name_are_told(administrator, monkeypatch):
    from editor_app.ui.dialogs import policy as module

    desk = administrator
    dialog = PolicyDialog(desk.background, Policy(), [], desk.window)
    desk.qtbot.addWidget(dialog)
    monkeypatch.setattr(module, "prompt", lambda *_, **__: "Вычитка")
    dialog.add_state()
    dialog.add_state()
    dialog.accept_button.click()
    desk.settle()
    assert "Два состояния называются «Вычитка»" in dialog.told.text()
    for _ in range(2):
        dialog.states.selectRow(3)
        dialog.remove_state()
    assert dialog.policy == Policy()


def test_a_renamed_state_is_so_called_where_steps_lead_to_it(administrator):
    desk = administrator
    dialog = PolicyDialog(desk.background, Policy(), [], desk.window)
    desk.qtbot.addWidget(dialog)
    dialog.states.model().setData(dialog.states.model().index(1, 0), "У редактора")
    dialog.pages.setCurrentIndex(1)
    target = dialog.steps.cellWidget(0, 2)
    assert isinstance(target, QComboBox)
    assert target.currentText() == "У редактора"


def test_what_cannot_hold_is_said_in_the_window(administrator):
    desk = administrator
    dialog = PolicyDialog(desk.background, Policy(), [], desk.window)
    desk.qtbot.addWidget(dialog)
    dialog.states.selectRow(3)
    dialog.states.remove_current()
    dialog.accept_button.click()
    desk.settle()
    assert not dialog.told.isHidden()
    assert "Без состояния «Утверждён» нельзя" in dialog.told.text()


def _box(table, row) -> QComboBox:
    box = table.cellWidget(row, 1)
    assert isinstance(box, QComboBox)
    return box


def test_checks_are_set_for_all_sections_and_for_one(administrator):
    desk = administrator
    demands = (Demand("tags", Gravity.BLOCK, "submit", "Спорт"),)
    dialog = PolicyDialog(desk.background, replace(Policy(), demands=demands), ["Спорт"], desk.window)
    desk.qtbot.addWidget(dialog)
    page = dialog.checks
    tags = page.table.names().index("tags")
    assert _box(page.table, tags).currentText() == "советует"
    _box(page.table, tags).setCurrentIndex(2)
    page.section.setCurrentIndex(1)
    assert _box(page.table, tags).currentText() == "не пускает"
    assert page.demands == (Demand("tags", Gravity.OFF, "submit"), *demands)


def test_what_is_in_the_trash_can_be_deleted_for_good_by_a_chief(administrator, monkeypatch):
    from editor_app.ui.dialogs import frame

    desk = administrator
    article = desk.store(WHOLE)
    desk.show(article)
    assert not desk.window.commands["article.delete"].isEnabled()

    def listed():
        return [summary.state for summary in desk.window.desk.model.summaries]

    desk.do("step.trash")
    desk.qtbot.waitUntil(lambda: listed() == ["trash"])
    monkeypatch.setattr(frame, "ask", lambda *_: True)
    desk.do("article.delete")
    assert not desk.window.stage.is_filled
    desk.qtbot.waitUntil(lambda: not listed())


def test_only_the_administrator_finds_the_states_and_steps(desk):
    assert not desk.window.commands["newsroom.policy"].isEnabled()
