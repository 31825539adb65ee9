"""Proposals round the body in the whole window: saved, decided by keys and in the panels, held to who may."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from editor_app.document.model import Block, Document
from editor_app.ui.editor.proposal_strips import ProposalStrips, Wording
from editor_app.ui.panels.review import ReviewPanel
from editor_app.ui.panels.review_cards import SuggestionCard
from editor_app.ui.panels.tags import Chip, TagsPanel
from editor_app.workflow.article import Content
from editor_app.workflow.proposals import Proposal, Slot
from editor_app.workflow.roles import Role

WHEN = datetime(2026, 11, 22, 12, tzinfo=UTC)
TEXT = Content(
    headline="Мост открыт",
    lead="Первый поезд прошёл утром.",
    body=Document((Block("Мост открыт"),)),
    section="Город",
    tags=("мосты", "экономика"),
)
BY_BORIS = (
    Proposal("000001", "Борис", WHEN, Slot.HEADLINE, "Мост закрыт"),
    Proposal("000002", "Борис", WHEN, Slot.TAGS, ("мосты", "политика")),
)


@pytest.fixture
def headline(desk, hands):
    """Hands on the headline of an article that is stored."""
    desk.show(desk.store(TEXT))
    editor = desk.window.workplace.editor
    editor.turn_to(editor.headline)
    return hands(editor.headline)


@pytest.fixture
def proposed(desk):
    """An article for which somebody proposed a headline and tags; the panel of review is open."""
    desk.show(desk.store(replace(TEXT, proposals=BY_BORIS)))
    desk.window.side.turn_to("review")
    editor = desk.window.workplace.editor
    editor.turn_to(editor.headline)
    return editor


def stored(desk):
    desk.settle()
    return desk.read(desk.shown.id).content


def cards(desk):
    panel = desk.window.side.findChild(ReviewPanel)
    panel.refresh()
    listed = panel.suggestions.cards.values()
    return [card for card in listed if isinstance(card, SuggestionCard)]


def told(desk):
    return [card.findChild(Wording).toPlainText() for card in cards(desk) if card.findChild(Wording)]


def test_a_headline_typed_in_the_mode_is_stored_as_a_proposal_and_comes_again(desk, headline):
    desk.do("review.suggest")
    assert "заголовка" in desk.notices.text
    headline.stand("Мост")
    headline.type("ик")
    content = stored(desk)
    assert content.headline == "Мост открыт"
    assert [(each.author, each.value) for each in content.proposals] == [("Айгуль", "Мостик открыт")]
    article = desk.shown
    desk.show(desk.store(TEXT))
    desk.show(article)
    assert desk.window.workplace.editor.headline.text() == "Мостик открыт"
    desk.do("review.suggest")
    assert desk.window.workplace.editor.headline.text() == "Мост открыт"
    assert stored(desk) == content


def test_the_keys_of_a_verdict_hold_in_the_field_and_undo_brings_words_and_proposal_back(desk, proposed):
    before = stored(desk)
    desk.do("review.accept")
    assert stored(desk).headline == "Мост закрыт"
    assert [each.about for each in stored(desk).proposals] == [Slot.TAGS]
    desk.do("edit.undo")
    assert stored(desk) == before
    desk.do("review.reject")
    assert (stored(desk).headline, len(stored(desk).proposals)) == ("Мост открыт", 1)


def test_the_panel_lists_them_and_decides_all_of_one_person(desk, proposed, hands):
    desk.do("review.suggest")
    proposed.turn_to(proposed.body)
    body = hands(proposed.body)
    body.stand("Мост")
    body.type("ик")
    desk.do("review.suggest")
    assert told(desk) == ["Заголовок: Мост открытзакрыт", "Теги: + политика   − экономика"]
    panel = desk.window.side.findChild(ReviewPanel)
    panel.people.setCurrentIndex(panel.people.findData("Борис"))
    panel.refresh()
    panel.accept.click()
    content = stored(desk)
    assert (content.headline, content.tags) == ("Мост закрыт", ("мосты", "политика"))
    assert len(content.undecided) == 1
    desk.do("review.reject_all")
    assert stored(desk).undecided == frozenset()


def test_a_card_leads_to_the_field_and_to_the_tags(desk, proposed):
    proposed.turn_to(proposed.body)
    cards(desk)[0].chosen.emit("000001")
    assert proposed.in_use.field is proposed.headline
    cards(desk)[1].chosen.emit("000002")
    assert desk.window.side.findChild(TagsPanel).isVisible()


def test_the_way_from_suggestion_to_suggestion_leads_through_the_fields(desk, proposed):
    proposed.turn_to(proposed.body)
    desk.do("review.go.next")
    assert proposed.in_use.field is proposed.headline
    assert proposed.headline.textCursor().selectedText() == "Мост открыт"


def test_tags_are_proposed_in_the_mode_and_decided_in_their_panel(desk, headline, qtbot):
    desk.do("article.tags")
    panel = desk.window.side.findChild(TagsPanel)
    desk.do("review.suggest")
    panel.field.setText("политика")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    panel.findChildren(Chip)[-1].removed.emit("экономика")
    assert stored(desk).tags == TEXT.tags
    assert [each.value for each in stored(desk).proposals] == [("мосты", "политика")]
    desk.do("review.suggest")
    strips = panel.findChild(ProposalStrips)
    strips.refresh()
    [strip] = [strips.layout().itemAt(at).widget() for at in range(strips.layout().count())]
    assert strip.findChild(Wording).toPlainText() == "+ политика   − экономика"
    [accept] = [each for each in strip.findChildren(QPushButton) if each.text() == "Принять"]
    before = stored(desk)
    accept.click()
    assert (stored(desk).tags, stored(desk).proposals) == (("мосты", "политика"), ())
    desk.do("edit.undo")
    assert stored(desk) == before


def test_a_proofreader_proposes_and_never_changes_what_stands(closed_desk, hands):
    closed_desk.role = Role.PROOFREADER
    desk = closed_desk.open()
    article = desk.store(TEXT)
    desk.window.workplace.settings["person.name"] = "Ержан"
    desk.show(article)
    editor = desk.window.workplace.editor
    editor.turn_to(editor.headline)
    headline = hands(editor.headline)
    headline.stand("Мост")
    headline.type("ик")
    assert desk.saving.content.headline == "Мост открыт"
    [mine] = desk.saving.content.proposals
    assert (mine.author, mine.value) == ("Ержан", "Мостик открыт")
    desk.do("review.accept")
    assert len(desk.saving.content.proposals) == 1
    desk.do("review.reject")
    assert (editor.headline.text(), desk.saving.content.proposals) == ("Мост открыт", ())


def test_in_a_new_article_a_headline_that_is_only_proposed_is_stored_and_the_mode_stays(desk, hands):
    desk.do("file.new")
    desk.do("review.suggest")
    editor = desk.window.workplace.editor
    editor.turn_to(editor.headline)
    hands(editor.headline).type("Мост")
    desk.settle()
    hands(editor.headline).type("ик")
    content = stored(desk)
    assert editor.suggesting.on
    assert (content.headline, [each.value for each in content.proposals]) == ("", ["Мостик"])


def test_a_text_that_is_closed_to_the_person_offers_no_verdict(closed_desk, qtbot):
    closed_desk.role = Role.AUTHOR
    desk = closed_desk.open()
    own = replace(TEXT, author="Айгуль", proposals=BY_BORIS)
    desk.show(desk.store(own))

    def offered():
        strips = desk.window.workplace.editor.findChildren(ProposalStrips)
        buttons = [button for each in strips for button in each.findChildren(QPushButton)]
        return any(button.isVisibleTo(desk.window) and button.text() == "Принять" for button in buttons)

    qtbot.waitUntil(offered)
    desk.window.areas.flow.take("submit")
    desk.settle()
    qtbot.waitUntil(lambda: not offered())
    closed = desk.shown
    desk.show(desk.store(own))
    qtbot.waitUntil(offered)
    desk.show(closed)
    qtbot.waitUntil(lambda: not offered())
