from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from editor_app.ui.dialogs.day_list import as_html
from editor_app.ui.models.articles import HOLD, ArticlesModel
from editor_app.ui.models.cards import COLUMNS, EMBARGO, ColumnModel, TableModel, waiting
from editor_app.ui.models.holds import Hold, hold
from editor_app.workflow.article import Embargo, Summary
from editor_app.workflow.desk import Card
from editor_app.workflow.workflow import Workflow

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
CARD = Card("a1", "approved", "Мост", "Город", "Айгуль", NOW)


def _until(days: float, zone: str = "Asia/Almaty") -> Card:
    return replace(CARD, embargo=Embargo(NOW + timedelta(days=days), zone))


def _held(card: Card) -> Hold:
    found = hold(card, is_out=False, now=NOW)
    assert found is not None
    return found


def test_an_embargo_that_holds_is_told_with_its_zone() -> None:
    held = _held(_until(1))
    assert (held.brief, held.is_over) == ("до 23.11, 17:00 UTC+5", False)
    assert held.whole == "эмбарго до 23.11.2026, 17:00 (Asia/Almaty, UTC+5)"


def test_one_whose_time_has_come_has_other_words_and_another_sign() -> None:
    held, over = _held(_until(1)), _held(_until(-1))
    assert (over.brief, over.is_over) == ("можно с 21.11, 17:00 UTC+5", True)
    assert held.sign != over.sign


def test_the_year_is_told_where_it_is_another_one() -> None:
    assert _held(_until(60)).brief == "до 21.01.2027, 17:00 UTC+5"


def test_a_zone_that_nobody_knows_is_told_in_utc() -> None:
    assert _held(_until(1, "Mars/Olympus")).brief == "до 23.11, 12:00 UTC"


def test_what_left_the_house_is_told_of_no_embargo_that_is_over() -> None:
    assert hold(_until(-1), is_out=True, now=NOW) is None
    assert hold(_until(1), is_out=True, now=NOW) is not None, "it went out too early: that has to be seen"
    assert hold(CARD, is_out=False, now=NOW) is None


def test_the_list_shows_embargoes_and_sorts_those_without_behind(qapp) -> None:
    model = TableModel()
    now = datetime.now(UTC)
    cards = [
        replace(CARD, id=name, embargo=Embargo(now + timedelta(days=days), "Asia/Almaty") if days else None)
        for name, days in (("none", 0), ("later", 3), ("soon", 1))
    ]
    model.set_cards(cards, Workflow())
    assert model.has_holds
    model.sort(EMBARGO)
    assert [card.id for card in model.cards] == ["soon", "later", "none"]
    shown = [model.index(row, EMBARGO).data() for row in range(3)]
    assert shown[0].startswith("до ")
    assert "UTC+5" in shown[0]
    assert shown[2] == ""
    assert str(COLUMNS[EMBARGO][0]) == "Эмбарго"


def test_a_column_says_whether_a_card_of_it_is_held(qapp) -> None:
    model = ColumnModel()
    model.set_cards([CARD])
    assert not model.has_holds
    model.set_cards([CARD, replace(_until(9000), id="a2")])
    assert model.has_holds


@pytest.mark.parametrize(
    ("findings", "is_checked", "told"),
    [
        (None, False, ["не проверялось"]),
        (0, True, ["проверено, чисто"]),
        (0, False, ["изменено после проверки"]),
        (2, True, ["замечаний: 2"]),
    ],
)
def test_what_a_check_left_is_always_told(findings, is_checked, told) -> None:
    assert waiting(replace(CARD, findings=findings, is_checked=is_checked)) == told


def test_the_list_on_paper_tells_embargoes_where_there_are_some() -> None:
    paper = as_html([CARD, _until(1)], Workflow(), NOW)
    assert "Эмбарго" in paper
    assert "до 23.11, 17:00 UTC+5" in paper
    assert "Эмбарго" not in as_html([CARD], Workflow(), NOW)


def test_the_list_of_articles_tells_it_too() -> None:
    model = ArticlesModel()
    later = datetime.now(UTC) + timedelta(days=1)
    held = Summary("a1", "approved", "Мост", "Город", "Айгуль", NOW, Embargo(later, "Asia/Almaty"))
    model.set_articles([held, replace(held, id="a2", headline="Дорога", embargo=None)])
    [shown, free] = map(model.index_of, ("a1", "a2"))
    assert shown.data(HOLD).brief.startswith("до ")
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "эмбарго до" in shown.data(role)
        assert "эмбарго" not in free.data(role)
    assert free.data(HOLD) is None
    model.put(replace(held, state="published", embargo=Embargo(NOW, "Asia/Almaty")))
    assert model.index_of("a1").data(HOLD) is None
