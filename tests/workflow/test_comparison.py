from dataclasses import replace

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind, paragraphs
from editor_app.workflow.article import Content
from editor_app.workflow.comparison import compare

_CONTENT = Content("Мост", "Весной", "Лид.", paragraphs("Первый.\nВторой."), "Город", ("мосты",))


def _changed(after: Content) -> list[str]:
    return [str(part.title) for part in compare(_CONTENT, after).parts if part.is_changed]


def test_what_did_not_change_is_not_told():
    assert not compare(_CONTENT, _CONTENT).is_changed
    assert _changed(replace(_CONTENT, tags=(" Мосты ",), section="Город ")) == ["Теги"]


def test_each_part_is_compared():
    assert _changed(replace(_CONTENT, headline="Тоннель")) == ["Заголовок"]
    assert _changed(replace(_CONTENT, tags=("мосты", "реки"))) == ["Теги"]
    assert _changed(replace(_CONTENT, section="Спорт", lead="")) == ["Рубрика", "Лид"]


def test_words_in_bold_and_a_heading_are_told_though_no_word_changed():
    bold = Document((Block("Первый.", marks=(Mark(0, 6, MarkKind.BOLD),)), Block("Второй.")))
    heading = Document((Block("Первый.", BlockKind.HEADING_2), Block("Второй.")))
    for body in (bold, heading):
        compared = compare(_CONTENT, replace(_CONTENT, body=body))
        assert (compared.is_changed, compared.added, compared.removed) == (True, 0, 0)


def test_a_new_paragraph_in_bold_is_words_and_no_dress():
    body = Document((Block("Первый."), Block("Новый.", marks=(Mark(0, 5, MarkKind.BOLD),)), Block("Второй.")))
    [text] = [part for part in compare(_CONTENT, replace(_CONTENT, body=body)).parts if str(part.title) == "Текст"]
    assert not text.is_restyled


def test_words_are_counted_over_all_parts():
    compared = compare(_CONTENT, replace(_CONTENT, headline="Новый мост", body=paragraphs("Первый.")))
    assert (compared.added, compared.removed) == (2, 2)


def test_a_new_article_is_all_added():
    compared = compare(Content(), _CONTENT)
    assert (compared.added, compared.removed) == (7, 0)
