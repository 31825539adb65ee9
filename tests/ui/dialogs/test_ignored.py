import pytest

from editor_app.operations import decisions
from editor_app.proofreading.decisions import Decisions, Ignored, Scope
from editor_app.proofreading.finding import Finding, Kind, Severity
from editor_app.proofreading.personal import Personal
from editor_app.ui.dialogs.ignored import IgnoredDialog
from editor_app.workflow.article import Content

TEXT = "Привезли апорт из большого сада."


class Keeper:
    """Keeps a person's decisions."""

    def __init__(self):
        self.personal = Personal()

    def set_personal(self, decisions):
        self.personal = decisions


@pytest.fixture
def article(desk):
    made = desk.store(Content("Сад"))
    finding = Finding(9, 14, "spelling.unknown_word", Kind.SPELLING, Severity.ERROR, "Такого слова нет.")
    other = Finding(18, 26, "style.officialese", Kind.STYLE, Severity.HINT, "Лишнее.")
    desk.background.run(decisions.ignore_here, made.id, finding, TEXT)
    desk.background.run(decisions.ignore_in_article, made.id, other, TEXT)
    desk.settle()
    return made


@pytest.fixture
def dialog(desk, article, qtbot):
    titles = {"spelling.unknown_word": "Опечатка", "style.officialese": "Канцелярит"}
    made = IgnoredDialog(Keeper(), desk.background, article.id, titles, desk.window)
    qtbot.addWidget(made)
    made.show()
    desk.settle()
    return made


def _rows(dialog):
    table = dialog.table
    return [[table.item(place, number).text() for number in range(3)] for place in range(table.rowCount())]


def test_every_decision_is_told_with_its_rule_and_place(dialog):
    assert _rows(dialog) == [
        ["апорт", "Опечатка", "…Привезли апорт из большого сада…"],
        ["большого", "Канцелярит", "Во всём материале"],
    ]


def test_decisions_are_taken_back(desk, article, dialog):
    assert not dialog.heed_button.isEnabled()
    for _ in range(2):
        dialog.table.selectRow(0)
        dialog.heed_button.click()
        desk.settle()
        desk.settle()
    found: list[Decisions] = []
    desk.background.run(decisions.of, article.id, then=found.append)
    desk.settle()
    assert found[0] == Decisions()
    assert dialog.empty.isVisible()


def test_a_persons_and_the_newsrooms_decisions_are_among_them(desk, dialog):
    dialog._keeper.set_personal(Personal(frozenset({"ябл"}), frozenset({Ignored("style.officialese", "в целях")})))
    desk.background.run(decisions.add_word, "акимат")
    dialog._load()
    desk.settle()
    assert [row for row in _rows(dialog) if row[2] in ("У меня", "Во всей редакции")] == [
        ["акимат", "Слово в словаре", "Во всей редакции"],
        ["в целях", "Канцелярит", "У меня"],
        ["ябл", "Слово в словаре", "У меня"],
    ]
    dialog.reach.setCurrentIndex(dialog.reach.findData(Scope.PERSON))
    assert len(_rows(dialog)) == 2
    dialog.reach.setCurrentIndex(0)
    dialog.table.selectAll()
    dialog.heed()
    desk.settle()
    assert _rows(dialog) == []
    assert dialog._keeper.personal == Personal()
