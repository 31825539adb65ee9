import hashlib
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from editor_app.document.model import Block, BlockKind, Document
from editor_app.exchange import formats
from editor_app.exchange.result import ExchangeError
from editor_app.operations import approval, articles, auditing, embargoes, exporting, tags
from editor_app.operations.errors import OperationError
from editor_app.store.errors import NoSuchArticle
from editor_app.workflow import events
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.proposals import Proposal, Slot, propose
from editor_app.workflow.release import NotReleased
from editor_app.workflow.states import State


def _approved(newsroom, as_editor, content):
    article, _ = articles.create(newsroom, content)
    submitted, _ = approval.take(newsroom, article.id, article.version, "submit")
    return approval.take(as_editor, article.id, submitted.version, "approve")[0]


def test_an_article_goes_out_into_a_file(newsroom, as_editor, content, tmp_path):
    article = _approved(newsroom, as_editor, content())
    exporting.export(newsroom, article.id, tmp_path / "мост.txt")
    exporting.export(newsroom, article.id, tmp_path / "без окончания", "text")

    assert (tmp_path / "мост.txt").read_text(encoding="utf-8") == "Мост откроют весной\nСтроители назвали дату."
    assert (tmp_path / "без окончания").read_text(encoding="utf-8") == "Мост откроют весной\nСтроители назвали дату."


@pytest.mark.parametrize(
    ("headline", "told"), [("нельзя", "Так записать нельзя"), ("полный диск", "на диске нет места")]
)
def test_an_export_that_fails_leaves_the_old_file_and_nothing_beside_it(
    newsroom, as_editor, content, tmp_path, headline, told
):
    folder = tmp_path / "выпуск"
    folder.mkdir()
    old = folder / "old.txt"
    old.write_text("прежний", encoding="utf-8")
    article = _approved(newsroom, as_editor, content(headline))

    with pytest.raises(ExchangeError, match=told):
        exporting.export(newsroom, article.id, old)

    assert old.read_text(encoding="utf-8") == "прежний"
    assert list(folder.iterdir()) == [old]


def test_a_place_that_takes_no_file_is_told_in_words(newsroom, content, tmp_path):
    article, _ = articles.create(newsroom, content())
    (tmp_path / "папка.txt").mkdir()

    with pytest.raises(ExchangeError, match="такого файла или папки нет"):
        exporting.draft(newsroom, article.id, tmp_path / "нету" / "мост.txt")
    with pytest.raises(ExchangeError, match="это папка"):
        exporting.draft(newsroom, article.id, tmp_path / "папка.txt")
    with pytest.raises(ExchangeError, match="Формата «нету» нет"):
        exporting.draft(newsroom, article.id, tmp_path / "мост.txt", "нету")
    with pytest.raises(NoSuchArticle):
        exporting.export(newsroom, "нету", tmp_path / "мост.txt")


def test_a_note_to_the_editor_does_not_go_out(newsroom, as_editor, content, tmp_path):
    body = Document((Block("Мост откроют весной."), Block("Уточнить дату!", BlockKind.NOTE)))
    article = _approved(newsroom, as_editor, content("Мост", body=body))
    exporting.export(newsroom, article.id, tmp_path / "мост.txt")

    assert (tmp_path / "мост.txt").read_text(encoding="utf-8") == "Мост\nМост откроют весной."


def test_what_left_the_house_is_in_the_history_with_the_fingerprint_of_the_file(newsroom, as_editor, content, tmp_path):
    article = _approved(newsroom, as_editor, content())
    target = tmp_path / "мост.txt"
    proof, changes = exporting.export(newsroom, article.id, target)
    exporting.draft(newsroom, article.id, tmp_path / "черновик.txt")

    last = articles.history(newsroom, article.id)[-1]
    assert (last.who, last.what, last.after, last.version) == (
        newsroom.person.name,
        events.OUT,
        article.state,
        article.version,
    )
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    assert proof.digest == digest
    assert last.reason == f"text · мост.txt · SHA-256 {digest}"
    assert changes.articles == {article.id}
    assert auditing.audit(newsroom) == []


def test_what_was_not_approved_goes_out_only_with_a_name_and_a_reason(newsroom, as_editor, content, tmp_path):
    article, _ = articles.create(newsroom, content())
    target = tmp_path / "мост.txt"

    with pytest.raises(NotReleased, match="не утверждён, он в состоянии «Черновик»"):
        exporting.export(newsroom, article.id, target)
    with pytest.raises(WorkflowError, match="может только редактор, шеф-редактор или администратор"):
        exporting.export(newsroom, article.id, target, override="горит")
    nameless = replace(as_editor, person=replace(as_editor.person, name=" "))
    with pytest.raises(WorkflowError, match="кто назвал себя"):
        exporting.export(nameless, article.id, target, override="горит")
    assert not target.exists()
    assert len(articles.history(newsroom, article.id)) == 1

    exporting.export(as_editor, article.id, target, override=" горит ")
    assert target.exists()
    last = articles.history(newsroom, article.id)[-2]
    assert (last.who, last.what) == ("Марина Жакупова", events.EXPORT)
    assert last.reason.startswith("горит (Материал не утверждён")


def test_a_tag_renamed_by_the_newsroom_is_a_change_after_approval(newsroom, as_editor, content, tmp_path):
    article = _approved(newsroom, as_editor, content(tags=("мосты",)))
    tags.rename(as_editor, "мосты", "переправы")

    with pytest.raises(NotReleased, match="изменился"):
        exporting.export(as_editor, article.id, tmp_path / "мост.txt")
    found = approval.changes_since(as_editor, article.id)
    assert found is not None
    seal, changed = found
    assert seal.who == "Марина Жакупова"
    assert [str(part.title) for part in changed.parts if part.is_changed] == ["Теги"]
    approval.take(as_editor, article.id, articles.get(as_editor, article.id).version, "reseal")
    exporting.export(as_editor, article.id, tmp_path / "мост.txt")


def test_typesetting_on_the_way_out_is_a_change_too(newsroom, as_editor, content, tmp_path):
    article = _approved(newsroom, as_editor, content())
    target = tmp_path / "мост.txt"

    def shout(going_out):
        return replace(going_out, headline=going_out.headline.upper())

    with pytest.raises(NotReleased, match="отличается от утверждённого"):
        exporting.export(as_editor, article.id, target, change=shout)
    exporting.export(as_editor, article.id, target, change=lambda same: same)
    exporting.export(as_editor, article.id, target, change=shout, override="так в журнале")
    assert target.read_text(encoding="utf-8").startswith("МОСТ ОТКРОЮТ ВЕСНОЙ")


def test_an_embargo_holds_until_its_moment_and_says_so_with_its_zone(newsroom, as_editor, content, tmp_path):
    article = _approved(newsroom, as_editor, content())
    until = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
    with pytest.raises(WorkflowError, match="эмбарго может только редактор"):
        embargoes.put(newsroom, article.id, article.version, until, "Asia/Almaty")
    held, _ = embargoes.put(as_editor, article.id, article.version, until, "Asia/Almaty")
    assert articles.get(newsroom, article.id) == held

    target = tmp_path / "мост.txt"
    with pytest.raises(NotReleased, match=r"эмбарго до 23\.11\.2026, 09:00 \(Asia/Almaty, UTC\+5\)"):
        exporting.export(as_editor, article.id, target)
    newsroom.clock.now = until - timedelta(minutes=1)  # the clock goes a minute with every look
    exporting.export(as_editor, article.id, target)
    assert articles.history(newsroom, article.id)[-2].what == events.EMBARGO

    embargoes.put(as_editor, article.id, held.version, None, "Asia/Almaty")
    assert articles.get(newsroom, article.id).embargo is None


@pytest.mark.parametrize("name", [format_.name for format_ in formats.discovered().writers])
def test_no_format_gets_round_an_embargo(newsroom, as_editor, content, tmp_path, name):
    desk = replace(as_editor, formats=formats.discovered())
    article = _approved(newsroom, as_editor, content())
    embargoes.put(desk, article.id, article.version, newsroom.clock() + timedelta(days=1), "Asia/Almaty")
    with pytest.raises(NotReleased, match="Действует эмбарго"):
        exporting.export(desk, article.id, tmp_path / "мост", name)
    assert list(tmp_path.glob("мост*")) == []

    exporting.export(desk, article.id, tmp_path / "мост", name, override="договорились с источником")
    assert "Действует эмбарго до" in articles.history(newsroom, article.id)[-2].reason


def test_a_clock_that_is_set_back_opens_nothing(newsroom, as_editor, content, tmp_path):
    article = _approved(newsroom, as_editor, content())
    embargoes.put(as_editor, article.id, article.version, newsroom.clock() + timedelta(hours=1), "Asia/Almaty")
    newsroom.clock.now -= timedelta(days=365)
    with pytest.raises(NotReleased):
        exporting.export(as_editor, article.id, tmp_path / "мост.txt")


def test_an_embargo_is_for_a_time_to_come_in_a_zone_that_there_is(newsroom, as_editor, content):
    article = _approved(newsroom, as_editor, content())
    past = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
    with pytest.raises(OperationError, match=r"уже прошло: 22\.11\.2026, 11:00 \(Asia/Almaty, UTC\+5\)"):
        embargoes.put(as_editor, article.id, article.version, past, "Asia/Almaty")
    with pytest.raises(OperationError, match="Часового пояса «Asia/Nowhere» нет"):
        embargoes.put(as_editor, article.id, article.version, past, "Asia/Nowhere")
    assert articles.get(newsroom, article.id) == article


def test_under_an_embargo_nothing_is_said_to_be_out(newsroom, as_editor, content):
    article = _approved(newsroom, as_editor, content())
    until = newsroom.clock() + timedelta(hours=1)
    held, _ = embargoes.put(as_editor, article.id, article.version, until, "Asia/Almaty")
    with pytest.raises(WorkflowError, match="«Отметить опубликованным» пока нельзя: действует эмбарго до"):
        approval.take(as_editor, article.id, held.version, "publish")
    newsroom.clock.now = until
    assert approval.take(as_editor, article.id, held.version, "publish")[0].state == State.PUBLISHED


def test_a_draft_goes_out_at_any_time_and_says_that_it_is_one(newsroom, content, tmp_path):
    article, _ = articles.create(newsroom, content())
    exporting.draft(newsroom, article.id, tmp_path / "мост.txt")

    assert (tmp_path / "мост.txt").read_text(encoding="utf-8") == (
        "ЧЕРНОВИК. Мост откроют весной\nЧЕРНОВИК, не для публикации.\nСтроители назвали дату."
    )


def test_a_draft_says_so_in_a_headline_that_is_proposed_too(newsroom, content):
    article, _ = articles.create(newsroom, content())
    proposed = propose(article.content, Proposal("000001", "Анна", article.updated, Slot.HEADLINE, "Мост закрыт"))
    assert [each.value for each in exporting.marked(proposed).proposals] == ["ЧЕРНОВИК. Мост закрыт"]


def test_paper_says_of_everything_that_may_not_leave_the_house_that_it_does_not(newsroom, as_editor, content):
    def mark(article) -> str:
        return str(exporting.copy(newsroom, article).mark or "")

    draft, _ = articles.create(newsroom, content("Другое"))
    assert mark(draft) == "ЧЕРНОВИК · не утверждено"
    approved = _approved(newsroom, as_editor, content())
    assert mark(approved) == ""
    published, _ = approval.take(as_editor, approved.id, approved.version, "publish")
    changed, _ = articles.save(as_editor, published.id, published.version, replace(published.content, lead="Иначе."))
    assert mark(changed) == "ЧЕРНОВИК · изменено после утверждения"
    kept, _ = articles.save(as_editor, published.id, changed.version, published.content)
    until = newsroom.clock() + timedelta(hours=2)
    waiting, _ = embargoes.put(as_editor, kept.id, kept.version, until, "Asia/Almaty")
    assert mark(waiting).startswith("ЭМБАРГО до")


def test_paper_shows_no_more_than_leaves_the_house(newsroom, content):
    body = Document((Block("Текст."), Block("Не печатать!", BlockKind.NOTE)))
    article, _ = articles.create(newsroom, content(body=body))
    assert "Не печатать" not in exporting.copy(newsroom, article).content.body.text


def test_no_format_gives_what_is_not_sealed_and_every_working_copy_says_what_it_is(newsroom, content, tmp_path):
    desk = replace(newsroom, formats=formats.discovered())
    article, _ = articles.create(desk, content(tags=("мост",), section="Город"))
    for writer in desk.formats.writers:
        target = tmp_path / f"{writer.name}{writer.suffixes[0]}"
        with pytest.raises(NotReleased):
            exporting.export(desk, article.id, target, writer.name)
        assert not target.exists()
        exporting.draft(desk, article.id, target, writer.name, despite=True)
        written = target.read_bytes()
        if writer.name == "docx":
            with zipfile.ZipFile(target) as package:
                written = package.read("word/document.xml")
        assert "ЧЕРНОВИК".encode() in written, writer.name
        target.unlink()
