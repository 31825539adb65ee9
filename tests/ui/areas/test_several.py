import pytest

from editor_app.document.model import paragraphs
from editor_app.exchange.writers import plain_text
from editor_app.operations import articles
from editor_app.ui.dialogs.export_several import ExportSeveralDialog
from editor_app.workflow.article import Content, Summary

WRITER = plain_text.FORMAT


def _stored(desk, *headlines):
    made = [desk.store(Content(headline, body=paragraphs("Пробок нет."))) for headline in headlines]
    return [(article.id, article.content.headline) for article in made]


def _write(desk, chosen, folder, **how):
    several = desk.window.areas.several
    several.write(chosen, WRITER, folder, **how)
    desk.settle()


def test_several_articles_go_into_a_folder_and_none_over_another(desk, tmp_path):
    chosen = _stored(desk, "Мост", "Мост", "Сад")
    (tmp_path / "Сад.txt").write_text("чужое", encoding="utf-8")

    _write(desk, chosen, tmp_path, with_drafts=True)

    assert desk.notices.text == "Записано: 3 из 3. Из них черновиками: 3."
    assert sorted(path.name for path in tmp_path.glob("*.txt")) == [
        "Мост (2).txt",
        "Мост.txt",
        "Сад (2).txt",
        "Сад.txt",
    ]
    assert (tmp_path / "Сад.txt").read_text(encoding="utf-8") == "чужое"


def test_what_may_not_go_out_is_told_and_the_rest_goes_on(desk, tmp_path):
    chosen = _stored(desk, "Мост", "Сад")

    _write(desk, chosen, tmp_path, with_drafts=False)

    assert desk.notices.text == "Записано: 0 из 2. Не записано: 2."
    assert "«Мост»: " in desk.notices.detail
    assert not list(tmp_path.glob("*.txt"))


def test_articles_are_found_by_headline_and_ticked(desk, qtbot, button, tmp_path):
    _stored(desk, "Мост", "Сад", "Мостовая")
    summaries: list[Summary] = []
    desk.background.run(articles.listing, then=summaries.extend)
    desk.settle()
    dialog = ExportSeveralDialog(summaries, [WRITER], tmp_path)
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()

    dialog.search.setText("мост")
    button(dialog, "Отметить найденные").click()

    assert sorted(headline for _, headline in dialog.chosen) == ["Мост", "Мостовая"]
    assert dialog.accept_button.text() == "Записать 2 материала"


def _dashes(question, then):
    """Answer as the checking process does: a dash for a hyphen between spaces."""
    place = question["text"].find(" - ")
    then({"edits": [{"start": place + 1, "end": place + 2, "text": "—"}] if place >= 0 else []})


@pytest.mark.parametrize("is_at_work", [True, False])
def test_the_file_is_typeset_where_one_wants_it_and_the_article_stays(desk, tmp_path, monkeypatch, is_at_work):
    desk.settings["export.typeset"] = True
    answers = _dashes if is_at_work else lambda question, then: then(None)
    monkeypatch.setattr(desk.window.workplace.checker, "question", answers)
    body = paragraphs("Пробок - нет.")
    article = desk.store(Content("Мост", body=body))

    _write(desk, [(article.id, "Мост")], tmp_path, with_drafts=True)

    written = [path.read_text(encoding="utf-8") for path in tmp_path.glob("*.txt")]
    if is_at_work:
        assert ["Пробок — нет." in text for text in written] == [True]
    else:
        assert not written
        assert "причесать текст нечем" in desk.notices.detail
    assert desk.read(article.id).content.body == body
