from dataclasses import replace
from datetime import date, datetime

import pytest

from editor_app.workflow.desk import ME, Card, Filter, Period

NOON = datetime(2026, 11, 20, 12).astimezone()
CARD = Card("a", "submitted", "Ёлку привезли", "Город", "Дана", NOON, tags=("праздник", "Астана"))
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "wanted",
    [
        Filter(),
        Filter("елку астана"),
        Filter(state="submitted", author=ME, section="город", tag="АСТАНА", period=Period.WEEK),
    ],
)
def test_an_article_that_is_all_that_is_wanted_is_shown(wanted):
    assert list(wanted.fitting([CARD], "Дана", TODAY)) == [CARD]


@pytest.mark.parametrize(
    "wanted",
    [
        Filter("мост"),
        Filter(state="draft"),
        Filter(author="Марина"),
        Filter(section="Спорт"),
        Filter(tag="праз"),
        Filter(period=Period.YESTERDAY),
    ],
)
def test_one_thing_that_is_not_so_keeps_it_away(wanted):
    assert not list(wanted.fitting([CARD], "Дана", TODAY))


def test_my_own_are_those_of_whoever_looks():
    assert not list(Filter(author=ME).fitting([CARD], "Марина", TODAY))


def test_those_that_mention_me_are_told_by_their_cards():
    wanted = Filter(mentioned=ME)
    assert not list(wanted.fitting([CARD], "Дана", TODAY))
    assert list(wanted.fitting([replace(CARD, mentioned=True)], "Дана", TODAY))
    assert Filter.read(wanted.written()) == wanted


def test_a_filter_comes_back_from_the_preferences():
    wanted = Filter("мост", "draft", ME, period=Period.TODAY)
    assert Filter.read(wanted.written()) == wanted
    assert Filter.read({"period": "century", "colour": "red"}) == Filter()
