from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QPushButton

from editor_app.document.model import Block, Document, Mark, MarkKind, paragraphs
from editor_app.document.suggestions import Suggestion, ids
from editor_app.ui.areas import review
from editor_app.ui.panels import thread_list
from editor_app.ui.panels.review import ReviewPanel
from editor_app.ui.panels.review_cards import SuggestionCard
from editor_app.ui.panels.tags import TagsPanel
from editor_app.ui.panels.thread_card import ThreadCard
from editor_app.workflow.article import Content
from editor_app.workflow.comments import About, Remark, Thread
from editor_app.workflow.roles import Role

TEXT = Content(
    headline="Мост открыт",
    lead="Первый поезд прошёл утром.",
    body=Document((Block("Мост открыт"), Block("Дождь прошёл"))),
    section="Город",
    tags=("мосты",),
)

BY_BORIS = (Suggestion("000001", "Борис", datetime(2026, 11, 20, 9, 0, tzinfo=UTC)),)


@pytest.fixture
def body(desk, hands):
    """Hands on the body of an article that is stored."""
    return opened(desk, hands)


def opened(desk, hands):
    desk.show(desk.store(TEXT))
    desk.window.side.turn_to("review")
    desk.window.workplace.editor.turn_to(desk.window.workplace.editor.body)
    return hands(desk.window.workplace.editor.body)


def cards(desk, kind):
    panel = desk.window.side.findChild(ReviewPanel)
    panel.refresh()
    listed = list(panel.suggestions.cards.values())
    return [card for card in (*panel.threads.cards.values(), *listed) if isinstance(card, kind)]


def test_what_is_typed_in_the_mode_is_listed_and_stored(desk, body):
    desk.do("review.suggest")
    body.stand("Мост")
    body.type("ик")
    desk.settle()
    desk.qtbot.waitUntil(lambda: bool(cards(desk, SuggestionCard)))

    assert [each.author for each in desk.read(desk.shown.id).content.suggestions] == ["Айгуль"]
    cards(desk, SuggestionCard)[0].accepted.emit("000001")
    desk.settle()
    stored = desk.read(desk.shown.id).content
    assert stored.body.blocks[0] == Block("Мостик открыт")
    assert not stored.suggestions


def test_the_mode_is_shown_and_belongs_to_its_article(desk, body):
    other = desk.store(TEXT)
    first = desk.shown
    desk.do("review.suggest")
    assert desk.window.commands["review.suggest"].isChecked()
    desk.show(other)
    assert not desk.window.commands["review.suggest"].isChecked()
    desk.show(first)
    assert desk.window.workplace.editor.suggesting.on


def test_the_way_from_suggestion_to_suggestion_and_the_keys_of_a_verdict(desk, body):
    desk.do("review.suggest")
    body.stand("Мост")
    body.type("ик")
    body.stand("прошёл")
    body.press(Qt.Key.Key_Backspace)
    editor = desk.window.workplace.editor
    editor.body.moveCursor(QTextCursor.MoveOperation.Start)
    desk.do("review.go.next")
    assert editor.body.textCursor().selectedText() == "ик"
    desk.do("review.reject")
    desk.do("review.go.next")
    assert editor.body.textCursor().selectedText() == "л"
    desk.do("review.accept")

    assert editor.body.passages.document() == Document((Block("Мост открыт"), Block("Дождь прошё")))


def say(desk, monkeypatch, text="Когда открыт?"):
    monkeypatch.setattr(review, "prompt", lambda *_, **__: text)
    desk.do("review.comment")


def test_a_comment_stands_at_its_words_and_is_answered_and_resolved(desk, body, monkeypatch):
    body.select("открыт")
    say(desk, monkeypatch)
    (card,) = cards(desk, ThreadCard)
    card.answered.emit(card.id, "Вчера.")
    card.resolved.emit(card.id, True)
    desk.settle()

    stored = desk.read(desk.shown.id).content
    (thread,) = stored.threads
    assert [remark.text for remark in thread.remarks] == ["Когда открыт?", "Вчера."]
    assert (thread.resolved, thread.quote) == (True, "открыт")
    (mark,) = [mark for mark in stored.body.blocks[0].marks if mark.kind is MarkKind.COMMENT]
    assert mark.span.of(stored.body.blocks[0].text) == "открыт"
    assert not cards(desk, ThreadCard)


def test_the_thread_stays_when_its_words_are_gone(desk, body, monkeypatch):
    body.select("открыт")
    say(desk, monkeypatch)
    body.select("открыт")
    body.press(Qt.Key.Key_Delete)
    desk.settle()

    (thread,) = desk.read(desk.shown.id).content.threads
    assert thread.quote == "открыт"
    assert desk.window.workplace.editor.commenting.place_of(thread.id) is None


def test_undo_takes_a_new_comment_away_and_redo_brings_it_back(desk, body, monkeypatch):
    commenting = desk.window.workplace.editor.commenting
    body.select("открыт")
    say(desk, monkeypatch)
    desk.do("edit.undo")
    assert commenting.threads == ()
    desk.do("edit.redo")
    assert [thread.quote for thread in commenting.threads] == ["открыт"]


def test_what_is_typed_behind_commented_words_is_not_about_them(desk, body, monkeypatch):
    body.select("Мост")
    say(desk, monkeypatch)
    body.stand("Мост")
    body.type("ы")
    editor = desk.window.workplace.editor

    assert editor.commenting.place_of("000001").selectedText() == "Мост"


def test_a_headline_can_be_commented_on(desk, body, monkeypatch):
    editor = desk.window.workplace.editor
    editor.turn_to(editor.headline)
    say(desk, monkeypatch)
    assert [thread.about for thread in editor.commenting.threads] == [About.HEADLINE]


def test_of_a_text_that_is_read_only_one_may_still_speak(desk, body, monkeypatch):
    desk.do("step.submit")
    desk.do("step.approve")
    editor = desk.window.workplace.editor
    assert editor.body.isReadOnly()
    body.select("открыт")
    say(desk, monkeypatch)
    desk.settle()

    assert [thread.quote for thread in desk.read(desk.shown.id).content.threads] == ["открыт"]


def test_a_proofreader_suggests_and_does_not_decide(closed_desk, hands):
    closed_desk.role = Role.PROOFREADER
    desk = closed_desk.open()
    article = desk.store(TEXT)
    desk.window.workplace.settings["person.name"] = "Ержан"
    desk.show(article)
    editor = desk.window.workplace.editor
    editor.turn_to(editor.body)
    body = hands(editor.body)
    desk.do("review.suggest")  # the mode of who only suggests cannot be left
    assert editor.suggesting.on
    body.stand("Мост")
    body.type("ик")
    desk.do("review.accept_all")
    assert ids(editor.body.passages.document())
    desk.do("review.reject_all")  # what is one's own can be withdrawn
    assert not ids(editor.body.passages.document())


def _verdicts(card):
    return [button.text() for button in card.findChildren(QPushButton)]


def test_what_is_ones_own_is_withdrawn_and_what_is_anothers_rejected(desk, hands):
    theirs = replace(
        TEXT,
        body=Document((Block("Мост открыт", marks=(Mark(0, 4, MarkKind.DELETION, "000001"),)),)),
        suggestions=BY_BORIS,
    )
    desk.show(desk.store(theirs))
    desk.window.side.turn_to("review")
    desk.do("review.suggest")
    editor = desk.window.workplace.editor
    editor.turn_to(editor.body)
    hands(editor.body).type("И ")
    assert sorted(map(_verdicts, cards(desk, SuggestionCard))) == [["Принять", "Отклонить"], ["Принять", "Отозвать"]]


def test_who_only_suggests_is_offered_to_withdraw_and_nothing_else(closed_desk, hands):
    closed_desk.role = Role.PROOFREADER
    desk = closed_desk.open()
    theirs = replace(
        TEXT,
        body=Document((Block("Мост открыт", marks=(Mark(0, 4, MarkKind.DELETION, "000001"),)),)),
        suggestions=BY_BORIS,
    )
    article = desk.store(theirs)
    desk.window.workplace.settings["person.name"] = "Ержан"
    desk.show(article)
    desk.window.side.turn_to("review")
    editor = desk.window.workplace.editor
    editor.turn_to(editor.body)
    panel = desk.window.side.findChild(ReviewPanel)
    assert list(map(_verdicts, cards(desk, SuggestionCard))) == [[]]
    assert not panel.accept.isVisible()
    assert not panel.reject.isEnabled()
    hands(editor.body).type("И ")
    assert sorted(map(_verdicts, cards(desk, SuggestionCard))) == [[], ["Отозвать"]]
    assert panel.reject.text() == "Отозвать свои"
    panel.reject.click()
    assert ids(editor.body.passages.document()) == {"000001"}


def test_a_proofreader_writes_freely_in_what_is_by_themselves(closed_desk, hands):
    closed_desk.role = Role.PROOFREADER
    desk = closed_desk.open()
    body = opened(desk, hands)
    assert not desk.window.workplace.editor.suggesting.on
    body.stand("Мост")
    body.type("ик")
    assert not ids(desk.window.workplace.editor.body.passages.document())


def test_the_text_as_proposed_and_as_it_was_is_read_in_its_place_and_left_by_escape(desk, body):
    desk.do("review.suggest")
    body.stand("Мост")
    body.type("ик")
    editor = desk.window.workplace.editor
    before = editor.body.passages.document()

    for name, told in (("proposed", "Мостик открыт\nДождь прошёл"), ("original", "Мост открыт\nДождь прошёл")):
        desk.do(f"review.view.{name}")
        page = desk.window.focusWidget()
        assert page is not editor.body
        assert page.isReadOnly()
        assert page.toPlainText() == told
        assert editor.body.isHidden()
        assert desk.window.commands[f"review.view.{name}"].isChecked()
    assert not desk.window.situation.writable
    assert desk.window.lock.isHidden()
    desk.qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not editor.body.isHidden()
    assert editor.body.passages.document() == before
    assert desk.window.commands["review.view.all"].isChecked()


def test_a_view_to_read_is_left_by_its_own_command_and_by_another_article(desk, body):
    editor = desk.window.workplace.editor
    desk.do("review.view.simple")
    desk.do("review.view.proposed")
    desk.do("review.view.proposed")
    assert editor.review_views.view == "simple"
    assert desk.window.workplace.settings["review.view"] == "simple"
    desk.do("review.view.original")
    desk.show(desk.store(TEXT))
    assert editor.review_views.view == "simple"
    assert not editor.body.isHidden()


def test_each_persons_words_have_their_own_colour_from_the_beginning(desk, hands):
    opened(desk, hands)
    marks = (Mark(0, 4, MarkKind.INSERTION, "000001"), Mark(5, 11, MarkKind.INSERTION, "000002"))
    when = datetime(2025, 3, 3, tzinfo=UTC)
    people = (Suggestion("000001", "Анна", when), Suggestion("000002", "Борис", when))
    body = Document((Block("Мост открыт", marks=marks),))
    desk.show(desk.store(Content("Мост", body=body, suggestions=people)))
    runs = desk.window.workplace.editor.body.document().firstBlock().layout().formats()
    assert len({run.format.foreground().color().name() for run in runs}) == 2


def field_of(desk, id_):
    desk.window.side.findChild(ReviewPanel).refresh()
    return desk.window.side.findChild(ReviewPanel).threads.cards[id_].field


def test_half_an_answer_outlives_work_on_the_text(desk, body, hands, monkeypatch):
    body.select("открыт")
    say(desk, monkeypatch)
    hands(field_of(desk, "000001")).type("Вче")
    body.stand("Дождь")
    body.type("ь")
    desk.window.workplace.editor.commenting.resolve("000001", resolved=False)
    desk.window.workplace.editor.commenting.answer("000001", "Скоро.")

    field = field_of(desk, "000001")
    assert field.toPlainText() == "Вче"
    hands(field).type("ра")
    hands(field).press(Qt.Key.Key_Return)
    thread = desk.window.workplace.editor.commenting.named("000001")
    assert [remark.text for remark in thread.remarks] == ["Когда открыт?", "Скоро.", "Вчера"]


def test_the_way_from_comment_to_comment_by_key(desk, body, monkeypatch):
    editor = desk.window.workplace.editor
    body.select("прошёл")
    say(desk, monkeypatch, "Третье")
    body.select("Мост")
    say(desk, monkeypatch, "Второе")
    editor.turn_to(editor.headline)
    say(desk, monkeypatch, "Первое")
    editor.turn_to(editor.body)
    editor.body.moveCursor(QTextCursor.MoveOperation.Start)
    editor.review_marks.choose("")
    asked = []
    for command in ("next", "next", "next", "next", "previous"):
        desk.do(f"threads.go.{command}")
        assert field_of(desk, editor.review_marks.chosen) is desk.window.focusWidget()
        asked.append(editor.commenting.named(editor.review_marks.chosen).remarks[0].text)
    assert asked == ["Второе", "Третье", "Первое", "Второе", "Первое"]
    desk.qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Escape)
    assert desk.window.focusWidget() is editor.headline


def test_the_comment_at_the_cursor_is_answered_by_key(desk, body, monkeypatch):
    editor = desk.window.workplace.editor
    body.select("Мост")
    say(desk, monkeypatch)
    body.select("прошёл")
    say(desk, monkeypatch)
    body.stand("Мо")
    desk.do("threads.answer")
    assert field_of(desk, "000001") is desk.window.focusWidget()
    editor.turn_to(editor.lead)
    say(desk, monkeypatch)
    editor.turn_to(editor.lead)
    desk.do("threads.answer")
    assert field_of(desk, "000003") is desk.window.focusWidget()


def test_the_keyboard_goes_on_with_the_next_thread_when_one_is_resolved(desk, body, monkeypatch):
    for words in ("Мост", "прошёл"):
        body.select(words)
        say(desk, monkeypatch)
    field_of(desk, "000001").setFocus()
    desk.window.workplace.editor.commenting.resolve("000001", resolved=True)
    assert field_of(desk, "000002") is desk.window.focusWidget()
    desk.window.workplace.editor.commenting.resolve("000002", resolved=True)
    desk.window.side.findChild(ReviewPanel).refresh()
    assert desk.window.focusWidget() is desk.window.workplace.editor.body


def test_who_is_mentioned_stands_out_and_markup_does_not(desk, body, monkeypatch):
    body.select("Мост")
    say(desk, monkeypatch, "<b>@Айгуль</b>, @Нурлан где?")
    (card,) = cards(desk, ThreadCard)
    (said,) = [each for each in card.findChildren(QLabel) if "Нурлан" in each.text()]
    assert "&lt;b&gt;<span" in said.text()
    assert said.text().count("<span") == 1
    assert ">@Айгуль</span>" in said.text()


@pytest.mark.parametrize("part", ["headline", "deck", "lead"])
def test_a_comment_on_a_field_is_seen_at_the_field(desk, body, monkeypatch, part):
    editor = desk.window.workplace.editor
    field = getattr(editor, part)
    field.setPlainText("Мост")
    before = field.grab().toImage()
    editor.turn_to(field)
    say(desk, monkeypatch)
    editor.body.setFocus()
    marked = field.grab().toImage()
    assert marked != before
    (thread,) = editor.commenting.threads
    editor.commenting.resolve(thread.id, resolved=True)
    assert field.grab().toImage() == before


def test_a_remark_that_nobody_answered_is_said_otherwise(desk, body, monkeypatch):
    body.select("Мост")
    say(desk, monkeypatch)
    asked = []

    def prompt(*_, text, **__):
        asked.append(text)
        return "@Дана, когда открыт?"

    monkeypatch.setattr(thread_list, "prompt", prompt)
    (card,) = cards(desk, ThreadCard)
    card.rewordWanted.emit(card.id)
    desk.settle()
    (thread,) = desk.read(desk.shown.id).content.threads
    assert asked == ["Когда открыт?"]
    assert [remark.text for remark in thread.remarks] == ["@Дана, когда открыт?"]


def test_the_card_of_the_words_at_the_cursor_stands_out(desk, body, monkeypatch):
    editor = desk.window.workplace.editor
    for words in ("Мост", "прошёл"):
        body.select(words)
        say(desk, monkeypatch)
    one, other = cards(desk, ThreadCard)
    body.stand("Мо")
    desk.qtbot.waitUntil(lambda: bool(one.property("chosen")))
    assert editor.review_marks.chosen == one.id
    body.stand("прош")
    desk.qtbot.waitUntil(lambda: bool(other.property("chosen")))
    assert not one.property("chosen")
    body.stand("Дождь")
    desk.qtbot.waitUntil(lambda: not editor.review_marks.chosen)


def test_that_the_mode_is_on_is_not_told_of_the_next_article(desk):
    desk.show(desk.store(Content("Мост", body=paragraphs("Текст."))))
    desk.do("review.suggest")
    assert "Режим правок включён" in desk.notices.text
    desk.show(desk.store(Content("Дорога", body=paragraphs("Текст."))))
    assert not desk.notices.isVisible()


@pytest.mark.parametrize(("about", "told"), [(About.SECTION, "К рубрике"), (About.TAGS, "К тегам")])
def test_a_comment_on_section_or_tags_is_shown_where_they_are(desk, body, monkeypatch, about, told):
    monkeypatch.setattr(review, "prompt", lambda *_, **__: "Точно сюда?")
    desk.do(f"review.comment_about.{about}")
    assert [thread.about for thread in desk.read(desk.shown.id).content.threads] == [about]
    (card,) = cards(desk, ThreadCard)
    assert told in [label.text() for label in card.findChildren(QLabel)]
    editor = desk.window.workplace.editor
    assert bool(editor.section.property("commented")) is (about is About.SECTION)
    tags = desk.window.side.findChild(TagsPanel)
    assert tags.said.isHidden() is (about is About.SECTION)
    desk.do("threads.go.next")
    card.resolved.emit(card.id, True)
    assert not editor.section.property("commented")
    assert tags.said.isHidden()


def test_the_key_of_a_comment_is_about_the_tags_where_the_keyboard_is(desk, body, monkeypatch):
    monkeypatch.setattr(review, "prompt", lambda *_, **__: "Мало")
    desk.window.side.turn_to("tags")
    desk.do("review.comment")
    tags = desk.window.side.findChild(TagsPanel)
    assert tags.said.text() == "Примечаний к тегам: 1"
    tags.said.click()
    (card,) = cards(desk, ThreadCard)
    assert desk.window.focusWidget() is card.field


def test_a_long_name_or_word_makes_no_card_wider_than_the_panel(desk):
    name, word = "Абдрахманова-Константинопольская Гульнара Серикбаевна", "https://" + "x" * 200
    said = Remark(name, datetime(2026, 11, 20, 9, 0, tzinfo=UTC), word)
    desk.show(desk.store(replace(TEXT, threads=(Thread("000001", (said,), About.ARTICLE),))))
    desk.window.side.turn_to("review")
    panel = desk.window.side.findChild(ReviewPanel)
    desk.qtbot.waitUntil(lambda: bool(cards(desk, ThreadCard)))
    desk.qtbot.waitUntil(lambda: 0 < panel.area.widget().width() <= panel.area.viewport().width())


def test_a_card_stays_while_one_types_elsewhere_and_the_keyboard_goes_on_to_the_next(desk, body):
    desk.do("review.suggest")
    for words in ("Мост", "Дождь"):
        body.stand(words)
        body.type("ик")
    before = cards(desk, SuggestionCard)
    body.stand("прошёл")
    body.type("ся")
    after = cards(desk, SuggestionCard)
    assert len(after) == 3
    assert after[:2] == before
    accept = before[0].findChild(QPushButton)
    accept.setFocus()
    accept.click()
    (first, _) = cards(desk, SuggestionCard)
    assert desk.window.focusWidget() is first.findChild(QPushButton)


def test_tab_goes_through_the_cards_as_they_stand(desk, body, monkeypatch):
    desk.do("review.suggest")
    for words in ("прошёл", "Мост"):  # the second one comes to stand above the first
        body.stand(words)
        body.type("ик")
        cards(desk, SuggestionCard)
    body.select("Дождь")
    say(desk, monkeypatch)
    panel = desk.window.side.findChild(ReviewPanel)
    expected = [*cards(desk, ThreadCard), *cards(desk, SuggestionCard)]
    assert len(expected) == 3
    found, widget = [], panel.reject.nextInFocusChain()
    while widget is not panel.say:
        found += [each for each in expected if each is widget]
        widget = widget.nextInFocusChain()
    assert found == expected
