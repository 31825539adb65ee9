from datetime import UTC, datetime

from editor_app.document.model import Block, Mark, MarkKind
from editor_app.workflow.comments import About, Remark, Thread


def begin(number):
    return f'<w:commentRangeStart w:id="{number}"/>'


def end(number):
    return f'<w:commentRangeEnd w:id="{number}"/>{sign(number)}'


def sign(number):
    return f'<w:r><w:commentReference w:id="{number}"/></w:r>'


def comment(number, text, author="Анна", day=1, paragraph=""):
    named = f' w14:paraId="{paragraph}"' if paragraph else ""
    return (
        f'<w:comment w:id="{number}" w:author="{author}" w:date="2024-05-{day:02}T08:00:00Z">'
        f"<w:p{named}><w:r><w:t>{text}</w:t></w:r></w:p></w:comment>"
    )


def moment(day):
    return datetime(2024, 5, day, 8, tzinfo=UTC)


def test_a_comment_covers_its_words_in_every_paragraph(imported, p, r):
    found = imported(
        p(r("До ") + begin(0) + r("первый")) + p(r("второй") + end(0) + r(" после")),
        comments=comment(0, "Проверить!"),
    ).content
    assert found.body.parts == (
        Block("До первый", marks=(Mark(3, 9, MarkKind.COMMENT, "000001"),)),
        Block("второй после", marks=(Mark(0, 6, MarkKind.COMMENT, "000001"),)),
    )
    remark = Remark("Анна", moment(1), "Проверить!")
    assert found.threads == (Thread("000001", (remark,), About.PASSAGE, "первый второй"),)


def test_answers_go_with_what_they_answer_and_what_is_done_is_resolved(imported, p, r):
    found = imported(
        p(begin(0) + begin(1) + begin(2) + r("слово") + end(0) + end(1) + end(2)),
        comments=comment(0, "Точно?", day=2, paragraph="0A")
        + comment(1, "Да.", "Борис", 3, "0B")
        + comment(2, "Опечатка", day=1, paragraph="0C"),
        commentsExtended='<w15:commentEx w15:paraId="0A" w15:done="1"/>'
        '<w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="1"/>'
        '<w15:commentEx w15:paraId="0C" w15:done="0"/>',
    ).content
    older, newer = found.threads
    assert (older.id, older.resolved, older.remarks) == ("000001", False, (Remark("Анна", moment(1), "Опечатка"),))
    assert newer.resolved
    assert newer.remarks == (Remark("Анна", moment(2), "Точно?"), Remark("Борис", moment(3), "Да."))
    assert {mark.value for mark in found.body.blocks[0].marks} == {"000001", "000002"}


def test_a_comment_without_words_is_about_the_word_before_its_sign(imported, p, r):
    found = imported(p(r("Мост открыт") + begin(0) + end(0) + r(".")), comments=comment(0, "Когда?")).content
    assert found.body.blocks[0].marks == (Mark(5, 11, MarkKind.COMMENT, "000001"),)
    assert found.threads[0].quote == "открыт"


def test_a_range_that_never_ends_covers_nothing_more_than_its_sign(imported, p, r):
    found = imported(p(begin(0) + r("Мост") + sign(0)) + p(r("Дальше")), comments=comment(0, "?")).content
    assert [block.marks for block in found.body.blocks] == [(Mark(0, 4, MarkKind.COMMENT, "000001"),), ()]


def test_a_range_may_begin_and_end_between_paragraphs(imported, p, r):
    found = imported(
        p(r("а")) + begin(0) + p(r("б")) + '<w:commentRangeEnd w:id="0"/>' + p(r("в")), comments=comment(0, "?")
    )
    assert [bool(block.marks) for block in found.content.body.blocks] == [False, True, False]


def test_a_comment_on_the_headline_is_about_it(packed, imported, r):
    from editor_app.exchange.readers.docx import read

    title = f'<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr>{begin(0)}{r("Мост")}{end(0)}{r(" открыт")}</w:p>'
    style = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    content = read(packed(title, styles=style, comments=comment(0, "Живее!"))).content
    assert content.headline == "Мост открыт"
    assert [(thread.about, thread.quote) for thread in content.threads] == [(About.HEADLINE, "Мост")]


def test_a_comment_on_nothing_is_about_the_article(imported, told, p, r):
    found = imported(p(r("Мост")) + p(sign(0)), comments=comment(0, "К статье"))
    assert [thread.about for thread in found.content.threads] == [About.ARTICLE]
    assert not told(found)


def test_a_comment_on_what_has_no_words_is_about_the_article_and_told(imported, told, p, r):
    picture = '<w:r><w:drawing><a:blip r:link="x"/></w:drawing></w:r>'
    both = comment(0, "К снимку") + comment(1, "Ни к чему")
    found = imported(p(r("Мост")) + p(begin(0) + picture + end(0)), comments=both, links=[("x", "https://a.kz/")])
    assert [thread.about for thread in found.content.threads] == [About.ARTICLE, About.ARTICLE]
    assert "ко всему материалу: 2" in told(found)


def test_a_comment_without_a_moment_has_that_of_the_document(imported, p, r):
    told_nothing = '<w:comment w:id="0" w:author="А"><w:p><w:r><w:t>?</w:t></w:r></w:p></w:comment>'
    (thread,) = imported(p(begin(0) + r("Мост") + end(0)), comments=told_nothing).content.threads
    assert thread.remarks[0].when.tzinfo is not None
