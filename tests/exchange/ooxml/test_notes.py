from editor_app.document.model import Block, Mark, MarkKind


def sign(number, kind="footnote", extra=""):
    return f'<w:r><w:{kind}Reference w:id="{number}"{extra}/></w:r>'


def note(number, inside, kind="footnote"):
    return f'<w:{kind} w:id="{number}">{inside}</w:{kind}>'


def test_notes_of_both_kinds_are_about_the_words_before_their_signs(body, p, r):
    found = body(
        p(r("Мост открыт") + sign(2) + r(", а цены растут") + sign(1, "endnote") + r(".")),
        footnotes=note(2, p(r(" По данным акимата.")) + p(r("На 1 мая."))),
        endnotes=note(1, p(r("См. отчёт.")), "endnote"),
    )
    assert found == (
        Block(
            "Мост открыт, а цены растут.",
            marks=(
                Mark(5, 11, MarkKind.FOOTNOTE, "По данным акимата.\nНа 1 мая."),
                Mark(20, 26, MarkKind.FOOTNOTE, "См. отчёт."),
            ),
        ),
    )


def test_a_sign_before_all_words_is_about_the_first_and_one_without_words_stands_by_itself(body, p, r):
    found = body(p(sign(1) + r("Мост открыт.")) + p(sign(1)), footnotes=note(1, p(r("Сноска."))))
    assert found == (
        Block("Мост открыт.", marks=(Mark(0, 4, MarkKind.FOOTNOTE, "Сноска."),)),
        Block("*", marks=(Mark(0, 1, MarkKind.FOOTNOTE, "Сноска."),)),
    )


def test_two_signs_in_one_place_are_one_note_with_both_texts(body, p, r):
    (found,) = body(p(r("Мост") + sign(1) + sign(2)), footnotes=note(1, p(r("А."))) + note(2, p(r("Б."))))
    assert found.marks == (Mark(0, 4, MarkKind.FOOTNOTE, "А.\nБ."),)


def test_a_sign_of_ones_own_is_not_text(body, p, r):
    own = '<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>'
    (found,) = body(p(r("Мост") + own), footnotes=note(1, p(r("Сноска."))))
    assert found.text == "Мост"


def test_addresses_in_notes_are_kept_and_their_form_is_told_as_lost(imported, told, p, r):
    def link(address, text):
        return (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r><w:instrText> HYPERLINK "{address}" </w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    inside = (
        r("Важно: ", "<w:b/>")
        + link("https://example.kz/a", "отчёт")
        + r(" и ")
        + link("https://b.kz/", "https://b.kz")
    )
    found = imported(p(r("Мост") + sign(1)), footnotes=note(1, p(inside)))
    (mark,) = found.content.body.blocks[0].marks
    assert mark.value == "Важно: отчёт (https://example.kz/a) и https://b.kz"
    assert "без оформления: 1" in told(found)


def test_a_note_that_is_not_there_is_told(imported, told, p, r):
    found = imported(p(r("Мост") + sign(7)), footnotes=note(1, p(r("Сноска."))))
    assert found.content.body.parts == (Block("Мост"),)
    assert "Не перенесено сносок: 1" in told(found)
