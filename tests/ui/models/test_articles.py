from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from editor_app.ui.models.articles import ArticlesModel
from editor_app.workflow.article import Summary
from editor_app.workflow.states import State

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def summary(name: str, minutes_ago: int = 0, state: str = State.DRAFT, headline: str = "") -> Summary:
    return Summary(name, state, headline or name, "Общество", "Айгуль", NOON - timedelta(minutes=minutes_ago))


@pytest.fixture
def model(qapp):
    made = ArticlesModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def shown(model: ArticlesModel) -> dict[str, list[str]]:
    return {group.state: [row.id for row in group.rows] for group in model.groups if group.rows}


def test_articles_stand_by_state_the_newest_change_first(model) -> None:
    model.set_articles([summary("b", 5), summary("a", 1), summary("c", 3, State.APPROVED)])
    assert shown(model) == {"draft": ["a", "b"], "approved": ["c"]}


@pytest.mark.parametrize("words", ["Новый путь", "путь новый", "НОВ", "черный", "чёрный", "  путь "])
def test_the_search_is_by_any_words_in_any_case_with_or_without_dots(model, words: str) -> None:
    model.set_articles([summary("a", headline="Новый чёрный путь"), summary("b", headline="Мост")])
    model.set_filter(words)
    assert shown(model) == {"draft": ["a"]}


def test_an_article_that_no_longer_fits_the_search_goes(model) -> None:
    model.set_articles([summary("a", headline="Мост")])
    model.set_filter("мост")
    model.put(summary("a", headline="Дорога"))
    assert shown(model) == {}
    model.put(summary("a", headline="Мост и дорога"))
    assert shown(model) == {"draft": ["a"]}


def test_a_save_that_changes_nothing_that_is_listed_lays_no_list_out_anew(model, qtbot) -> None:
    model.set_articles([summary("a", 1), summary("b", 2)])
    with qtbot.assertNotEmitted(model.dataChanged):
        model.put(summary("a", 0))
    with qtbot.waitSignal(model.dataChanged):
        model.put(summary("a", 0, headline="Дорога"))


def test_a_change_puts_an_article_on_top(model) -> None:
    model.set_articles([summary("a", 3), summary("b", 2), summary("c", 1)])
    model.put(summary("a", 0))
    assert shown(model) == {"draft": ["a", "c", "b"]}
    model.put(summary("a", 0, headline="Снова"))
    assert shown(model) == {"draft": ["a", "c", "b"]}


def test_whoever_points_at_an_article_still_does_when_it_goes_up(model) -> None:
    model.set_articles([summary("a", 3), summary("b", 2), summary("c", 1)])
    kept = QPersistentModelIndex(model.index_of("a"))
    model.put(summary("a", 0))
    assert kept.isValid()
    assert model.data(kept) == "a"


@pytest.mark.parametrize("is_open", [True, False])
def test_an_article_that_is_gone_for_good_is_shown_no_more(model, is_open: bool) -> None:
    model.set_articles([summary("a", 3), summary("b", 2), summary("c", state=State.TRASH)])
    model.set_open(next(group for group in model.groups if group.state == State.DRAFT), is_open=is_open)
    for gone in ("a", "c", "c"):
        model.drop(gone)
    assert shown(model) == {"draft": ["b"]}
    assert model.articles == 1


def test_a_step_takes_an_article_to_another_group(model) -> None:
    model.set_articles([summary("a", 3), summary("b", 2)])
    model.put(summary("a", 0, State.SUBMITTED))
    assert shown(model) == {"draft": ["b"], "submitted": ["a"]}
    model.put(summary("b", 1, State.SUBMITTED))
    assert shown(model) == {"submitted": ["a", "b"]}
    assert [model.data(model.index(row)) for row in range(model.rowCount())] == ["На проверке: 2", "a", "b"]


def test_a_closed_group_counts_what_comes_and_goes(model) -> None:
    model.set_articles([summary("a", 3), summary("b", 2), summary("c", 1, State.SUBMITTED)])
    model.set_open(model.groups.of(State.DRAFT), is_open=False)
    model.put(summary("c", 0))
    model.put(summary("a", 0, State.APPROVED))
    assert [model.data(model.index(row)) for row in range(model.rowCount())] == ["Черновики: 2", "Утверждённые: 1", "a"]
    model.put(summary("b", 0, State.APPROVED))
    model.put(summary("c", 0, State.APPROVED))
    assert shown(model) == {"approved": ["a", "b", "c"]}


def test_a_group_says_how_many_it_holds(model) -> None:
    model.set_articles([summary("a"), summary("b")])
    assert model.data(model.index(0)) == "Черновики: 2"


def test_an_article_without_a_headline_has_a_name(model) -> None:
    model.set_articles([summary("a", headline=" ")])
    assert model.data(model.index_of("a")) == "Без заголовка"


def test_the_tool_tip_shows_a_headline_and_never_a_picture(model) -> None:
    model.set_articles([summary("a", headline='<img src="/dev/zero"> и мост')])
    tip = model.data(model.index_of("a"), Qt.ItemDataRole.ToolTipRole)
    assert tip == "<p>&lt;img src=&quot;/dev/zero&quot;&gt; и мост</p>"
