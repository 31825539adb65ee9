"""What is proposed round the body in the window: one's own wording, other people's, verdicts, undo, views."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton

from editor_app.document.model import Block, Document
from editor_app.document.verdicts import Verdict
from editor_app.ui.editor.deciding import decide
from editor_app.ui.editor.proposal_strips import Wording, pieces
from editor_app.ui.editor.review_views import View
from editor_app.workflow.article import Content
from editor_app.workflow.proposals import Proposal, Slot, resolved, settled

WHEN = datetime(2026, 11, 22, 12, tzinfo=UTC)
THEIRS = Proposal("000001", "Борис", WHEN, Slot.HEADLINE, "Мост закрыт")
CONTENT = Content(
    "Мост открыт", lead="Сегодня.", section="Город", body=Document((Block("Текст"),)), proposals=(THEIRS,)
)


@pytest.fixture
def shown(editor):
    """The editor with an article in which Анна works and somebody proposed a headline."""
    editor.suggesting.register.person = "Анна"
    editor.proposing.set_decides(decides=True)
    editor.show_content(CONTENT, writable=True)
    editor.turn_to(editor.headline)
    return editor


@pytest.fixture
def headline(shown, hands):
    return hands(shown.headline)


def parts(editor, slot, kind):
    """What there is of a kind in the strips of a slot, from the top."""
    editor.strips[slot].refresh()
    rows = editor.strips[slot].layout()
    found = [each for at in range(rows.count()) for each in rows.itemAt(at).widget().findChildren(kind)]
    return [each for each in found if not each.isHidden()]


def strips(editor, slot=Slot.HEADLINE):
    return [each.toPlainText() for each in parts(editor, slot, Wording)]


def press(editor, title, slot=Slot.HEADLINE):
    [button] = [each for each in parts(editor, slot, QPushButton) if each.text() == title]
    button.click()


def proposed(editor):
    return [(each.author, each.about, each.value) for each in editor.content(CONTENT).proposals]


def test_what_is_read_and_not_touched_is_saved_as_it_was(shown):
    assert shown.content(CONTENT) == CONTENT
    shown.suggesting.turn(on=True)
    assert shown.content(CONTENT) == CONTENT
    shown.suggesting.turn(on=False)
    assert shown.content(CONTENT) == CONTENT


def test_in_suggest_mode_a_headline_is_proposed_and_what_stands_stays(shown, headline):
    shown.suggesting.turn(on=True)
    headline.stand("Мост открыт")
    headline.type(" весной")
    made = shown.content(CONTENT)
    assert made.headline == "Мост открыт"
    mine = made.proposals[-1]
    assert (mine.author, mine.about, mine.value) == ("Анна", Slot.HEADLINE, "Мост открыт весной")
    assert mine.id > THEIRS.id
    assert strips(shown) == ["Было: Мост открыт", "Мост открытзакрыт"]

    headline.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown.content(CONTENT) == CONTENT
    headline.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert proposed(shown)[-1] == ("Анна", Slot.HEADLINE, "Мост открыт весной")


def test_nothing_typed_is_lost_when_the_mode_is_turned_off_and_on_or_the_article_comes_again(shown, headline):
    shown.suggesting.turn(on=True)
    headline.stand("Мост")
    headline.type("ик")
    made = shown.content(CONTENT)
    shown.suggesting.turn(on=False)
    assert shown.headline.text() == "Мост открыт"
    assert shown.content(CONTENT) == made
    shown.suggesting.turn(on=True)
    assert shown.headline.text() == "Мостик открыт"
    shown.show_content(made, writable=True)
    assert shown.headline.text() == "Мостик открыт"
    assert shown.content(made) == made


def test_turning_the_mode_on_and_off_leaves_what_was_written_to_undo(shown, headline, hands):
    lead = hands(shown.lead)
    shown.turn_to(shown.lead)
    lead.stand("Сегодня.")
    lead.type(" Вчера")
    for on in (True, False, True):
        shown.suggesting.turn(on=on)
    lead.type("!")
    assert (shown.content(CONTENT).lead, proposed(shown)[-1][2]) == ("Сегодня. Вчера", "Сегодня. Вчера!")
    shown.in_use.undo()
    assert (shown.content(CONTENT).lead, proposed(shown)) == ("Сегодня. Вчера", proposed(shown)[:1])
    shown.in_use.undo()  # what was written was no proposal, and what is left is none
    assert shown.content(CONTENT) == CONTENT
    shown.in_use.redo()
    assert (shown.content(CONTENT).lead, len(proposed(shown))) == ("Сегодня. Вчера", 1)
    shown.suggesting.turn(on=False)
    shown.in_use.undo()
    assert shown.content(CONTENT) == CONTENT


def test_what_was_only_proposed_and_taken_back_cannot_come_to_stand_by_redoing_it(shown, headline):
    shown.suggesting.turn(on=True)
    headline.stand("Мост открыт")
    headline.type("!")
    shown.in_use.undo()
    shown.suggesting.turn(on=False)
    shown.in_use.redo()
    shown.in_use.undo()
    assert shown.content(CONTENT) == CONTENT


def test_a_proposal_is_shown_word_by_word_and_accepted_as_one_step_of_undo(shown, headline):
    assert strips(shown) == ["Мост открытзакрыт"]
    press(shown, "Принять")
    assert (shown.headline.text(), proposed(shown)) == ("Мост закрыт", [])
    assert shown.content(CONTENT).headline == "Мост закрыт"
    assert strips(shown) == []
    headline.type("!")
    for _ in range(2):
        headline.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown.content(CONTENT) == CONTENT
    assert strips(shown) == ["Мост открытзакрыт"]
    headline.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert (shown.headline.text(), proposed(shown)) == ("Мост закрыт", [])


def test_a_rejected_proposal_comes_back_by_undo(shown, headline):
    press(shown, "Отклонить")
    assert shown.content(CONTENT) == replace(CONTENT, proposals=())
    headline.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown.content(CONTENT) == CONTENT


def test_what_was_accepted_does_not_come_back_when_one_writes_on(shown, headline):
    press(shown, "Принять")
    headline.stand("закрыт")
    headline.type(" на год")
    assert proposed(shown) == []
    assert shown.content(CONTENT).headline == "Мост закрыт на год"


def test_two_proposals_over_each_other_are_decided_in_suggest_mode_and_undone(shown, headline):
    shown.suggesting.turn(on=True)
    headline.stand("Мост")
    headline.type("ик")
    decide(shown, {"000001"}, Verdict.ACCEPT)
    made = shown.content(CONTENT)
    assert (made.headline, shown.headline.text()) == ("Мост закрыт", "Мостик открыт")
    assert proposed(shown) == [("Анна", Slot.HEADLINE, "Мостик открыт")]
    decide(shown, [each.id for each in made.proposals], Verdict.ACCEPT)
    assert (shown.content(CONTENT).headline, proposed(shown)) == ("Мостик открыт", [])
    shown.in_use.undo()
    shown.in_use.undo()
    assert shown.content(CONTENT).headline == "Мост открыт"
    assert [author for author, *_ in proposed(shown)] == ["Борис", "Анна"]
    press(shown, "Отозвать")
    assert shown.headline.text() == "Мост открыт"
    assert shown.content(CONTENT) == CONTENT
    shown.in_use.undo()
    assert shown.headline.text() == "Мостик открыт"


def test_in_suggest_mode_without_a_wording_of_ones_own_the_field_follows_what_is_accepted(shown):
    shown.suggesting.turn(on=True)
    decide(shown, {"000001"}, Verdict.ACCEPT)
    assert shown.headline.text() == shown.content(CONTENT).headline == "Мост закрыт"
    assert proposed(shown) == []


def test_a_verdict_on_everything_is_one_step_over_the_body_and_the_fields(shown, hands):
    shown.suggesting.turn(on=True)
    shown.turn_to(shown.body)
    body = hands(shown.body)
    body.stand("Текст")
    body.type("ы")
    shown.suggesting.turn(on=False)
    before = shown.content(CONTENT)
    decide(shown, before.undecided, Verdict.ACCEPT)
    after = shown.content(CONTENT)
    assert (after.headline, after.body.text, after.undecided) == ("Мост закрыт", "Тексты", frozenset())
    shown.in_use.undo()
    assert shown.content(CONTENT) == before


def test_a_section_is_proposed_and_accepted(shown):
    shown.set_sections(["Город", "Спорт"])
    shown.suggesting.turn(on=True)
    box = shown.aside[0]
    box.setCurrentIndex(box.findData("Спорт"))
    assert shown.content(CONTENT).section == "Город"
    assert strips(shown, Slot.SECTION) == ["Было: Город"]
    shown.suggesting.turn(on=False)
    assert box.currentData() == "Город"
    assert strips(shown, Slot.SECTION) == ["+ Спорт   − Город"]
    press(shown, "Принять", Slot.SECTION)
    assert (box.currentData(), shown.content(CONTENT).section) == ("Спорт", "Спорт")


class Tagged:
    """Who keeps the tags, as saving does in the window."""

    tags = ("мосты",)

    def set_tags(self, tags):
        self.tags = tags


@pytest.fixture
def tagged(shown):
    """The editor with tags, and a proposal for them and for the section."""
    shown.proposing.names.tagged = Tagged()
    proposals = (
        THEIRS,
        Proposal("000002", "Борис", WHEN, Slot.SECTION, "Спорт"),
        Proposal("000003", "Борис", WHEN, Slot.TAGS, ("мосты", "реки")),
    )
    shown.show_content(replace(CONTENT, tags=("мосты",), proposals=proposals), writable=True)
    return shown


def whole(editor):
    return replace(editor.content(CONTENT), tags=editor.proposing.names.tagged.tags)


def test_a_section_or_a_tag_of_ones_own_is_a_step_of_undo(tagged, hands):
    before = whole(tagged)
    tagged.turn_to(tagged.body)
    body = hands(tagged.body)
    body.stand("Текст")
    body.type("ы")
    tagged.proposing.set(Slot.TAGS, ("мосты", "дороги"))
    tagged.proposing.set(Slot.SECTION, "Наука")
    body.type("!")
    after = whole(tagged)
    assert (after.tags, after.section, after.body.text) == (("мосты", "дороги"), "Наука", "Тексты!")
    seen = []
    while tagged.in_use.can_undo():
        tagged.in_use.undo()
        seen.append((whole(tagged).body.text, whole(tagged).section, len(whole(tagged).tags)))
    assert seen == [
        ("Тексты", "Наука", 2),
        ("Тексты", "Город", 2),
        ("Тексты", "Город", 1),
        ("Текст", "Город", 1),
    ]
    assert whole(tagged) == before
    while tagged.in_use.can_redo():
        tagged.in_use.redo()
    assert whole(tagged) == after


@pytest.mark.parametrize("on", [False, True])
@pytest.mark.parametrize("verdict", Verdict)
def test_a_verdict_on_section_and_tags_is_undone_with_the_rest(tagged, verdict, on):
    tagged.suggesting.turn(on=on)
    before = whole(tagged)
    decide(tagged, before.undecided, verdict)
    after = whole(tagged)
    assert after == resolved(before, before.undecided, verdict)
    for field in tagged.fields:
        tagged.turn_to(field)
        tagged.in_use.undo()
        assert whole(tagged) == before
        tagged.turn_to(tagged.headline)
        tagged.in_use.redo()
        assert whole(tagged) == after


def test_tags_that_two_people_add_both_stay_and_undo_brings_each_back(tagged):
    stood = whole(tagged)
    other = Proposal("000004", "Анна", WHEN, Slot.TAGS, ("мосты", "спорт"))
    tagged.show_content(replace(stood, proposals=(*stood.proposals, other)), writable=True)
    before = whole(tagged)
    decide(tagged, ["000003"], Verdict.ACCEPT)
    between = whole(tagged)
    assert between == resolved(before, ["000003"], Verdict.ACCEPT)
    decide(tagged, ["000004"], Verdict.ACCEPT)
    assert set(whole(tagged).tags) == {"мосты", "реки", "спорт"}
    tagged.in_use.undo()
    assert whole(tagged) == between
    tagged.in_use.undo()
    assert whole(tagged) == before


def test_a_tag_that_was_proposed_is_taken_back(tagged):
    tagged.suggesting.turn(on=True)
    before = whole(tagged)
    tagged.proposing.set(Slot.TAGS, ("реки",))
    assert len(whole(tagged).proposals) == len(before.proposals) + 1
    tagged.in_use.undo()
    assert whole(tagged) == before


def test_nothing_of_another_article_is_undone(tagged):
    tagged.proposing.set(Slot.TAGS, ("реки",))
    tagged.show_content(CONTENT, writable=True)
    assert not tagged.in_use.can_undo()


def test_who_may_not_decide_is_offered_no_verdict(shown):
    shown.proposing.set_decides(decides=False)
    shown.suggesting.turn(on=True)
    assert parts(shown, Slot.HEADLINE, QPushButton) == []


def test_the_views_show_fields_as_proposed_and_as_they_were(shown, qtbot):
    for view, told in ((View.PROPOSED, "Мост закрыт"), (View.ORIGINAL, "Мост открыт")):
        shown.review_views.turn(view)
        [line] = [
            each
            for each in shown.findChildren(type(shown.headline))
            if each.isVisible() and each.accessibleName() == shown.headline.accessibleName()
        ]
        assert (line.text(), line.isReadOnly(), shown.headline.isVisible()) == (told, True, False)
        assert not shown.strips[Slot.HEADLINE].isVisible()
        assert shown.content(CONTENT) == CONTENT
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert shown.headline.isVisible()
    shown.review_views.turn(View.PROPOSED)
    shown.turn_to(shown.lead)
    assert shown.lead.isVisible()
    shown.review_views.turn(View.SIMPLE)
    assert not shown.strips[Slot.HEADLINE].isVisible()


def test_names_come_and_go(shown):
    told = pieces(Slot.TAGS, ("Мосты", "экономика"), ("мосты", "политика"))
    assert "".join(piece.text for piece in told) == "+ политика   − экономика"
    assert "".join(piece.text for piece in pieces(Slot.TAGS, ("а", "б"), ("б", "а"))) == "б, а"


def test_strips_of_nothing_take_no_room(shown):
    assert [slot for slot in shown.strips if strips(shown, slot)] == [Slot.HEADLINE]
    assert not shown.strips[Slot.LEAD].isVisible()


class _Work:
    """What a person may do round the body; each does what can be done by chance, and says what has to be true then."""

    def __init__(self, editor):
        self.editor = editor
        self.fields = editor.proposing.fields

    def type(self, slot, letters):
        self._at_end(slot).insertText(letters)

    def rub_out(self, slot):
        self._at_end(slot).deletePreviousChar()

    def decide(self, place, verdict):
        before = written(self.editor)
        for chosen in before.proposals[place : place + 1]:
            decide(self.editor, {chosen.id}, verdict)
            after = resolved(before, {chosen.id}, verdict)
            assert written(self.editor) == after
            self.editor.undoing.undo(self.fields[chosen.about])
            assert written(self.editor) == before
            self.editor.undoing.redo(self.fields[chosen.about])
            assert written(self.editor) == after

    def decide_all(self, verdict):
        before = written(self.editor)
        decide(self.editor, before.undecided, verdict)
        assert written(self.editor) == resolved(before, before.undecided, verdict)
        assert written(self.editor).undecided == frozenset()

    def undo(self, slot, times):
        for _ in range(times):
            self.editor.undoing.undo(self.fields[slot])

    def redo(self, slot):
        self.editor.undoing.redo(self.fields[slot])

    def turn(self):
        before = written(self.editor)
        self.editor.suggesting.turn(on=not self.editor.suggesting.on)
        assert written(self.editor) == before

    def reload(self):
        before = written(self.editor)
        self.editor.show_content(self.editor.content(CONTENT), writable=True)
        assert written(self.editor) == before

    def _at_end(self, slot):
        self.fields[slot].moveCursor(QTextCursor.MoveOperation.End)
        return self.fields[slot].textCursor()


_slots, _verdicts = st.sampled_from([Slot.HEADLINE, Slot.LEAD]), st.sampled_from(Verdict)
_steps = st.one_of(
    st.tuples(st.just(_Work.type), _slots, st.sampled_from(["!", " и", "«"])),
    st.tuples(st.just(_Work.rub_out), _slots),
    st.tuples(st.just(_Work.decide), st.integers(0, 3), _verdicts),
    st.tuples(st.just(_Work.decide_all), _verdicts),
    st.tuples(st.just(_Work.undo), _slots, st.integers(1, 3)),
    st.tuples(st.just(_Work.redo), _slots),
    st.tuples(st.sampled_from([_Work.turn, _Work.reload])),
)


def written(editor):
    """What is written, without the moments, which go on as one types."""
    content = editor.content(CONTENT)
    return replace(content, proposals=tuple(replace(each, when=WHEN) for each in content.proposals))


@given(st.lists(_steps, max_size=14))
@settings(max_examples=120)
def test_whatever_is_done_verdicts_are_exact_and_nothing_is_lost(editor, script):
    editor.suggesting.register.person = "Анна"
    lead = replace(THEIRS, id="000002", about=Slot.LEAD, value="Вчера утром.")
    editor.show_content(replace(CONTENT, proposals=(THEIRS, lead)), writable=True)
    work = _Work(editor)
    for does, *how in script:
        does(work, *how)
        now = written(editor)
        said = [(each.author, each.about) for each in now.proposals]
        assert len(said) == len(set(said))
        assert settled(now) == now
        for slot, field in editor.proposing.fields.items():
            own = [each.value for each in now.proposals if (each.author, each.about) == ("Анна", slot)]
            assert field.text() == (own[0] if own and editor.suggesting.on else getattr(now, slot))
