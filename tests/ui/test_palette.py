import pytest
from PySide6.QtCore import Qt

from editor_app.workflow.article import Content
from editor_app.workflow.roles import Role


@pytest.fixture
def palette(desk, qtbot):
    """Opens the palette as its key does."""

    def opened():
        made = desk.window.areas.palette.open()
        qtbot.addWidget(made)
        return made

    return opened


def _titles(palette) -> list[str]:
    return [entry.title for entry in palette.model.entries]


def test_a_command_is_found_by_words_in_any_order_and_run_by_enter(desk, palette, qtbot) -> None:
    made = palette()
    made.search.setText("материал новый")
    assert _titles(made)[0] == "Новый материал"
    with qtbot.waitSignals([made.finished, desk.window.stage.shown]):
        qtbot.keyClick(made.search, Qt.Key.Key_Return)
    assert desk.window.stage.is_filled


def test_words_typed_on_the_wrong_layout_are_understood(palette) -> None:
    made = palette()
    made.search.setText("gfkbnhf")  # «палитра», which does not offer itself
    assert "Палитра команд…" not in _titles(made)
    made.search.setText("yfcnhjqrb")
    assert _titles(made)[0] == "Настройки…"


def test_the_key_of_a_command_is_shown_and_spoken(palette) -> None:
    made = palette()
    made.search.setText("настройки")
    entry = made.model.entries[0]
    assert entry.keys == "Ctrl+,"
    assert entry.spoken == "Настройки…, Ctrl+,, Редакция"
    assert made.search.accessibleDescription() == entry.spoken


def test_what_cannot_be_used_now_says_why_and_is_not_taken(desk, palette, qtbot) -> None:
    made = palette()
    made.search.setText("полужирный")
    [entry] = made.model.entries[:1]
    assert entry.against == "нет открытого материала"
    qtbot.keyClick(made.search, Qt.Key.Key_Return)
    assert made.isVisible()
    made.close()
    desk.do("file.new")
    again = palette()
    again.search.setText("полужирный")
    assert again.model.entries[0].against == "курсор не в тексте"


def test_steps_that_may_not_be_taken_are_not_offered(closed_desk, qtbot) -> None:
    closed_desk.role = Role.AUTHOR
    desk = closed_desk.open()
    desk.show(desk.store(Content("Мост", lead="Открыт.")))
    made = desk.window.areas.palette.open()
    qtbot.addWidget(made)
    made.search.setText("утвердить")
    assert "Утвердить" not in _titles(made)


def test_commands_used_lately_come_first(desk, palette, qtbot) -> None:
    made = palette()
    made.search.setText("светлая")
    qtbot.keyClick(made.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.settings["interface.theme"] == "light")
    again = palette()
    assert _titles(again)[0] == "Светлая тема"
    qtbot.waitUntil(lambda: desk.settings["palette.recent"] == ["view.theme.light"])


def test_articles_are_found_by_their_headlines(desk, palette, qtbot) -> None:
    article = desk.store(Content("Мост через Иртыш открыли"))
    qtbot.waitUntil(lambda: desk.window.desk.model.articles == 1)
    made = palette()
    made.search.setText("иртыш мост")
    assert "Мост через Иртыш открыли" in _titles(made)
    place = _titles(made).index("Мост через Иртыш открыли")
    made.results.setCurrentIndex(made.model.index(place))
    qtbot.keyClick(made.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.saving.article is not None and desk.saving.article.id == article.id)


def test_the_arrows_walk_the_list_while_one_types(palette, qtbot) -> None:
    made = palette()
    first = made.results.currentIndex().row()
    qtbot.keyClick(made.search, Qt.Key.Key_Down)
    assert made.results.currentIndex().row() > first
    with qtbot.waitSignal(made.finished):
        qtbot.keyClick(made.search, Qt.Key.Key_Escape)
