from datetime import UTC, datetime, timedelta

from editor_app.document.model import Block, BlockKind, Mark, MarkKind
from editor_app.document.suggestions import Suggestion
from editor_app.document.verdicts import Verdict, original, proposed, resolved
from editor_app.workflow.proposals import Slot

FIRST, SECOND = datetime(2024, 5, 1, 8, tzinfo=UTC), datetime(2024, 5, 2, 8, tzinfo=UTC)


def change(kind, inside="", author="Анна", day=1):
    return f'<w:{kind} w:id="1" w:author="{author}" w:date="2024-05-{day:02}T08:00:00Z">{inside}</w:{kind}>'


def gone(text):
    return f'<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>'


def test_changes_are_suggestions_that_can_be_accepted_and_rejected(imported, p, r):
    content = imported(
        p(r("Мост ") + change("del", gone("закрыт")) + change("ins", r("открыт")) + r(" утром."))
    ).content
    assert content.body.parts == (
        Block(
            "Мост закрытоткрыт утром.",
            marks=(Mark(5, 11, MarkKind.DELETION, "000001"), Mark(11, 17, MarkKind.INSERTION, "000001")),
        ),
    )
    assert content.suggestions == (Suggestion("000001", "Анна", FIRST),)
    assert proposed(content.body).text == "Мост открыт утром."
    assert original(content.body).text == "Мост закрыт утром."


def test_ids_sort_by_age_and_each_person_has_their_own(imported, p, r):
    content = imported(
        p(
            change("ins", r("новее"), day=2)
            + r(" ")
            + change("ins", r("старше"), "Борис", 1)
            + r(" и ")
            + change("del", gone("ещё"))
        )
    ).content
    assert content.suggestions == (
        Suggestion("000001", "Борис", FIRST),
        Suggestion("000002", "Анна", FIRST),
        Suggestion("000003", "Анна", SECOND),
    )
    body = resolved(content.body, {"000003"}, Verdict.REJECT)
    assert body.text == " старше и ещё"


def test_a_change_over_paragraphs_is_one_suggestion_about_their_ends_too(imported, p, r):
    mark = f"<w:rPr>{change('ins')}</w:rPr>"
    content = imported(
        p(r("Мост") + change("ins", r(" открыт.")), mark) + p(change("ins", r("Пробок")) + r(" нет."))
    ).content
    assert len(content.suggestions) == 1
    assert original(content.body).text == "Мост нет."
    assert proposed(content.body).text == "Мост открыт.\nПробок нет."


def test_a_blank_paragraph_that_is_left_out_joins_nothing(imported, p, r):
    inserted = f"<w:rPr>{change('ins')}</w:rPr>"
    content = imported(p(r("Раз."), inserted) + p("") + p(r("Два."))).content
    assert original(content.body).text == "Раз.\nДва."
    content = imported(p(r("Раз."), inserted) + p("", inserted) + p(r("Два."))).content
    assert original(content.body).text == "Раз.Два."


def test_a_blank_paragraph_behind_a_line_takes_no_suggestion_from_it(imported, p, r):
    line = "<w:pBdr><w:bottom w:val='single'/></w:pBdr>"
    content = imported(p(r("Раз.")) + p("", f"{line}<w:rPr>{change('ins')}</w:rPr>") + p("")).content
    assert [block.kind for block in proposed(content.body).blocks] == [BlockKind.PARAGRAPH, BlockKind.RULE]
    assert original(content.body).text == "Раз."


def test_a_move_is_one_suggestion_with_two_ends(imported, p, r):
    def named(kind, edge, number):
        return f'<w:{kind}Range{edge} w:id="{number}" w:name="move1"/>'

    content = imported(
        p(
            named("moveFrom", "Start", 1)
            + change("moveFrom", r("Первый. "))
            + named("moveFrom", "End", 1)
            + r("Второй.")
        )
        + p(r("Третий. ") + named("moveTo", "Start", 2) + change("moveTo", r("Первый.")) + named("moveTo", "End", 2))
    ).content
    assert len(content.suggestions) == 1
    assert proposed(content.body).text == "Второй.\nТретий. Первый."
    assert original(content.body).text == "Первый. Второй.\nТретий. "


def test_another_form_of_letters_and_of_a_paragraph_can_be_taken_back(imported, p, r):
    letters = f"<w:b/>{change('rPrChange', '<w:rPr><w:i/></w:rPr>')}"
    paragraph = f'<w:outlineLvl w:val="0"/>{change("pPrChange", "<w:pPr/>", "Борис")}'
    content = imported(p(r("Мост", letters) + r(" открыт")) + p(r("Глава"), paragraph)).content
    assert content.body.blocks[1].kind is BlockKind.HEADING_1
    before = original(content.body)
    assert before.blocks == (Block("Мост открыт", marks=(Mark(0, 4, MarkKind.ITALIC),)), Block("Глава"))
    after = proposed(content.body)
    assert after.blocks[0].marks == (Mark(0, 4, MarkKind.BOLD),)


def test_a_footnote_outlives_a_form_that_is_taken_back(imported, p, r):
    letters = f"<w:b/>{change('rPrChange', '<w:rPr/>')}"
    sign = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    content = imported(
        p(r("Мост открыт", letters) + sign), footnotes=f'<w:footnote w:id="1">{p(r("Сноска."))}</w:footnote>'
    ).content
    assert original(content.body).blocks[0].marks == (Mark(5, 11, MarkKind.FOOTNOTE, "Сноска."),)


def test_a_change_of_what_no_document_holds_is_told(imported, told, p, r):
    font = change("rPrChange", '<w:rPr><w:sz w:val="20"/></w:rPr>')
    indent = change("pPrChange", '<w:pPr><w:ind w:left="20"/></w:pPr>')
    found = imported(p(r("Мост", font), indent))
    assert found.content.body.parts == (Block("Мост"),)
    assert "правки шрифта, отступов и другого вида: 2" in told(found)


def test_in_the_headline_changes_are_what_each_person_proposes_in_its_place(packed, told, r):
    from editor_app.exchange.readers.docx import read

    style = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    anna = change("del", gone("за")) + change("ins", r("от"))
    changed = r("Мост ") + anna + r("крыт") + change("ins", r(" навсегда"), "Борис", 2)
    title = f'<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr>{changed}</w:p>'
    found = read(packed(title, styles=style))
    assert found.content.headline == "Мост закрыт"
    assert not found.content.suggestions
    assert [(each.id, each.author, each.about, each.value) for each in found.content.proposals] == [
        ("000001", "Анна", Slot.HEADLINE, "Мост открыт"),
        ("000002", "Борис", Slot.HEADLINE, "Мост закрыт навсегда"),
    ]
    assert told(found) == ""


def test_a_line_with_changes_is_no_headline_unless_its_style_says_so(packed, p, r):
    from editor_app.exchange.readers.docx import read

    content = read(packed(p(r("Мост ") + change("ins", r("открыт"))) + p(r("Движение пустили.")))).content
    assert not content.headline
    assert content.suggestions


def test_what_one_put_in_and_another_takes_out_has_both(imported, p):
    inner = change("del", gone("слово"), "Борис", 2)
    content = imported(p(change("ins", inner))).content
    assert {mark.kind for mark in content.body.blocks[0].marks} == {MarkKind.INSERTION, MarkKind.DELETION}
    assert [each.author for each in content.suggestions] == ["Анна", "Борис"]


def test_an_inserted_picture_goes_when_it_is_rejected(imported, p, r):
    drawing = '<w:r><w:drawing><a:blip r:embed="nowhere"/></w:drawing></w:r>'
    content = imported(p(r("Мост")) + p(change("ins", drawing))).content
    assert original(content.body).parts == (Block("Мост"),)
    assert proposed(content.body).blocks[1].kind is BlockKind.PICTURE


def test_a_moment_without_a_zone_is_that_of_the_newsroom(imported, p, r):
    content = imported(p('<w:ins w:id="1" w:author="А" w:date="2024-05-01T13:00:00">' + r("да") + "</w:ins>")).content
    assert content.suggestions[0].when == FIRST
    assert content.suggestions[0].when.utcoffset() == timedelta(hours=5)
