import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from editor_app.document.model import Block, Mark, MarkKind
from editor_app.proofreading.decisions import Scope
from editor_app.ui.editor import found_words, resting
from editor_app.ui.editor.pointing import Pointing
from editor_app.ui.theme import DARK, LIGHT


@pytest.fixture
def points(proofreading):
    return Pointing(proofreading)


def buttons(card):
    return [button.text() for button in card._content.findChildren(QPushButton)]


def key(qtbot, card, *keys):
    for each in keys:
        qtbot.keyClick(card.focusWidget() or card, each)


def test_enter_applies_the_first_suggestion(write, points, proofreading, qtbot):
    body = proofreading.editor.body
    write("Вот карова")
    points.go(1)
    assert points.card.isVisible()
    assert points.card.focusWidget().text() == "корова"
    key(qtbot, points.card, Qt.Key.Key_Return)
    assert body.passages.document().text == "Вот корова"
    assert not points.card.isVisible()
    assert body.hasFocus()


def test_arrows_choose_and_escape_leaves_everything(write, points, proofreading, qtbot):
    body = proofreading.editor.body
    write("Вот карова")
    points.go(1)
    key(qtbot, points.card, Qt.Key.Key_Down)
    assert points.card.focusWidget().text() == "другое слово"
    key(qtbot, points.card, Qt.Key.Key_Escape)
    assert body.passages.document().text == "Вот карова"
    assert body.hasFocus()
    points.suggest()
    key(qtbot, points.card, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert body.passages.document().text == "Вот другое слово"


def test_the_card_offers_fixes_then_the_ways_to_ignore(write, points):
    write("Вот карова")
    points.go(1)
    assert buttons(points.card) == [
        "корова",
        "другое слово",
        "Пропустить здесь",
        "Не отмечать в этом материале",
        "Не отмечать у меня: в мой словарь",
        "Не отмечать ни у кого: в словарь редакции",
    ]


def test_asking_again_keeps_the_open_card_whole(write, points):
    write("Вот карова")
    points.go(1)
    whole = points.card.size()
    points.suggest()
    assert points.card.size() == whole
    assert all(button.isVisible() for button in points.card._content.findChildren(QPushButton))


def test_the_card_serves_the_headline_too(write, points, proofreading, qtbot):
    write("Чисто.", headline="Карова и карова")
    points.go(1)
    assert points.card.place.field is proofreading.editor.headline
    key(qtbot, points.card, Qt.Key.Key_Return)
    assert proofreading.editor.headline.text() == "Карова и корова"


def test_a_mouse_at_rest_opens_the_card_and_leaves_the_keyboard(write, points, proofreading, qtbot, monkeypatch):
    body = proofreading.editor.body
    points.resting.rest.setInterval(1)
    write("Вот карова")
    [place] = proofreading.places()
    words = found_words.place_of(body, place.passage, place.finding)
    assert words is not None
    spot = words.rect.center().toPoint()
    body.pointed.emit(spot)
    qtbot.waitUntil(points.card.isVisible)
    assert body.hasFocus()
    qtbot.keyClick(body, Qt.Key.Key_Right)
    assert not points.card.isVisible()


def test_away_from_a_mark_no_card_opens(write, points, proofreading, qtbot):
    write("Вот карова")
    proofreading.editor.body.pointed.emit(QPoint(2, 8))
    assert not points.resting.rest.isActive()
    assert resting.HOVER == 400


def test_the_menu_has_fixes_first_then_ignores_then_the_clipboard(write, points, proofreading):
    body = proofreading.editor.body
    write("Вот карова")
    [place] = proofreading.places()
    menu = points.menu(body, place)
    titles = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert titles[:6] == [
        "корова",
        "другое слово",
        "Пропустить здесь",
        "Не отмечать в этом материале",
        "Не отмечать у меня: в мой словарь",
        "Не отмечать ни у кого: в словарь редакции",
    ]
    assert titles[6:9] == ["Вырезать", "Копировать", "Вставить"]
    menu.actions()[0].trigger()
    assert body.passages.document().text == "Вот корова"


def test_a_read_only_article_offers_no_fix(write, points, proofreading):
    write("Вот карова", writable=False)
    [place] = proofreading.places()
    assert not points.menu(proofreading.editor.body, place).actions()[0].isEnabled()
    points.card.open_at(place, by_key=True)
    assert [b.isEnabled() for b in points.card._content.findChildren(QPushButton)] == [False] * 2 + [True] * 4


def pixels(body, colour):
    image = body.viewport().grab().toImage()
    wanted = tuple(int(colour[n : n + 2], 16) for n in (1, 3, 5))

    def near(x, y):
        seen = image.pixelColor(x, y)
        return all(abs(a - b) < 40 for a, b in zip((seen.red(), seen.green(), seen.blue()), wanted, strict=True))

    return sum(near(x, y) for x in range(min(image.width(), 200)) for y in range(image.height()))


def test_marks_are_painted_and_can_be_hidden(write, proofreading, editor):
    write("Вот карова")
    assert pixels(editor.body, LIGHT.spelling) > 10
    editor.set_marks_visible(False)
    assert pixels(editor.body, LIGHT.spelling) == 0
    editor.set_marks_visible(True)
    assert pixels(editor.body, LIGHT.spelling) > 10


def test_marks_are_not_part_of_the_text(write, proofreading, editor):
    write("Вот карова")
    editor.grab()
    assert not editor.body.document().isUndoAvailable()
    assert editor.body.passages.document().blocks[0].marks == ()


def luminance(colour):
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme_colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["spelling", "grammar", "typography", "style", "facts"])
def test_marks_can_be_seen_on_paper(theme_colours, name):
    one, other = sorted((luminance(getattr(theme_colours, name)), luminance(theme_colours.paper)))
    assert (other + 0.05) / (one + 0.05) >= 3


def test_on_a_link_the_menu_has_what_can_be_done_with_it(write, points, proofreading, hands):
    body = proofreading.editor.body
    write(Block("Вот ссылка тут", marks=(Mark(4, 10, MarkKind.LINK, "https://a.kz"),)))
    hands(body).stand("сс")
    actions = {action.text(): action for action in points.menu(body, None).actions()}
    assert list(actions)[:4] == ["Открыть ссылку", "Скопировать адрес", "Изменить ссылку…", "Убрать ссылку"]
    actions["Скопировать адрес"].trigger()
    assert QGuiApplication.clipboard().text() == "https://a.kz"
    actions["Убрать ссылку"].trigger()
    assert body.passages.document().blocks[0].marks == ()
    hands(body).stand("тут")
    assert points.menu(body, None).actions()[0].text() == "Вырезать"


@pytest.mark.parametrize("scope", Scope)
def test_each_way_to_ignore_says_how_far_it_reaches(write, points, proofreading, qtbot, scope):
    write("Вот карова")
    [place] = proofreading.places()
    way = points.menu(proofreading.editor.body, place).actions()[3 + list(Scope).index(scope)]
    with qtbot.waitSignal(proofreading.decided) as told:
        way.trigger()
    assert told.args[0] is scope
    assert list(proofreading.places()) == []
