import zipfile
from io import BytesIO

import pytest

from editor_app.document.model import Block, BlockKind, Mark, MarkKind
from editor_app.exchange.readers.docx import read
from editor_app.exchange.result import ExchangeError

STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{style}"><w:name w:val="{name}"/>{rest}</w:style>'
    for style, name, rest in (
        ("a3", "Title", ""),
        ("1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
        ("z2", "Заголовок 2", ""),
        ("own", "Рубрика", '<w:basedOn w:val="z2"/>'),
        ("q", "Цитата", ""),
        ("lead", "Лид", ""),
        ("deep", "Раздел", '<w:pPr><w:outlineLvl w:val="5"/></w:pPr>'),
        ("lb", "Маркированный список 2", ""),
        ("loop", "Кольцо", '<w:basedOn w:val="loop"/>'),
    )
) + (
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Link"><w:name w:val="Hyperlink"/>'
    '<w:rPr><w:u w:val="single"/></w:rPr></w:style>'
)
LOOK_OF_A_LINK = '<w:rStyle w:val="Link"/>'
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>'
)


def p(inside, style="", extra=""):
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{extra}</w:pPr>{inside}</w:p>"


def r(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.fixture
def blocks(packed):
    """Read the inside of a body below a title and return its blocks."""

    def read_blocks(body, **more):
        return read(
            packed(p(r("Заголовок"), "a3") + body, styles=STYLES, numbering=NUMBERING, **more)
        ).content.body.blocks

    return read_blocks


def warnings(imported):
    return " ".join(str(warning) for warning in imported.warnings)


def test_styles_are_told_by_russian_and_english_names_and_by_outline_levels(blocks):
    found = blocks(
        p(r("А"), "1") + p(r("Б"), "z2") + p(r("В"), "own") + p(r("Г"), "q") + p(r("Д"), "deep") + p(r("Е"), "loop")
    )
    assert [block.kind for block in found] == [
        BlockKind.HEADING_1,
        BlockKind.HEADING_2,
        BlockKind.HEADING_2,
        BlockKind.QUOTE,
        BlockKind.HEADING_3,
        BlockKind.PARAGRAPH,
    ]


def test_headings_that_no_document_has_become_the_lowest_and_are_told(packed):
    imported = read(packed(p(r("З"), "a3") + p(r("Раздел"), "deep"), styles=STYLES))
    assert imported.content.body.blocks[0].kind is BlockKind.HEADING_3
    assert "глубже третьего уровня стали третьим: 1" in warnings(imported)


def test_title_and_lead_go_to_their_places_and_a_second_title_stays_in_the_body(packed):
    body = p(r("Мост открыт"), "a3") + p(r("Движение пустили."), "lead") + p(r("Ещё заголовок"), "a3")
    content = read(packed(body, styles=STYLES)).content
    assert (content.headline, content.lead) == ("Мост открыт", "Движение пустили.")
    assert content.body.blocks == (Block("Ещё заголовок", BlockKind.HEADING_1),)


def test_lists_are_told_by_their_numbering_and_by_their_styles(blocks):
    def listed(level, number=7):
        return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'

    found = blocks(
        p(r("а"), extra=listed(0))
        + p(r("б"), extra=listed(1))
        + p(r("в"), extra=listed(2))
        + p(r("г"), "lb")
        + p(r("д"), "lb", extra=listed(0, 0))
    )
    assert [(block.kind, block.level) for block in found] == [
        (BlockKind.BULLET, 0),
        (BlockKind.NUMBER, 1),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.BULLET, 1),
        (BlockKind.PARAGRAPH, 0),
    ]


def test_marks_come_from_runs_and_character_styles_and_can_be_switched_off(blocks):
    found = blocks(
        p(
            r("аб", "<w:b/><w:i/>")
            + r("в", '<w:rStyle w:val="Strong"/>')
            + r("г", '<w:rStyle w:val="Strong"/><w:b w:val="0"/>')
            + r("2", '<w:vertAlign w:val="superscript"/>')
            + r("д", '<w:u w:val="single"/><w:strike/>')
        )
    )
    assert found == (
        Block(
            "абвг2д",
            marks=(
                Mark(0, 3, MarkKind.BOLD),
                Mark(0, 2, MarkKind.ITALIC),
                Mark(4, 5, MarkKind.SUPERSCRIPT),
                Mark(5, 6, MarkKind.UNDERLINE),
                Mark(5, 6, MarkKind.STRIKE),
            ),
        ),
    )


def test_text_inside_links_and_wrappers_is_kept(blocks):
    found = blocks(
        p(
            f'<w:hyperlink r:id="x">{r("сайт", LOOK_OF_A_LINK)}</w:hyperlink>'
            f"<w:smartTag>{r(' метка')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>{r(' поле')}</w:sdtContent></w:sdt>"
            f"<w:unheardOf>{r(' новое')}</w:unheardOf>"
        ),
        links=[("x", "https://example.kz/")],
    )
    assert found == (Block("сайт метка поле новое", marks=(Mark(0, 4, MarkKind.LINK, "https://example.kz/"),)),)


def test_a_link_may_be_a_field(blocks):
    def char(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    field = '<w:r><w:instrText> HYPERLINK "https://example.kz/a" </w:instrText></w:r>'
    found = blocks(p(r("До ") + char("begin") + field + char("separate") + r("сайт") + char("end") + r(" после")))
    assert found == (Block("До сайт после", marks=(Mark(3, 7, MarkKind.LINK, "https://example.kz/a"),)),)


def test_a_link_that_would_run_something_becomes_text(packed):
    body = p(f'<w:hyperlink r:id="x">{r("сайт")}</w:hyperlink>')
    imported = read(packed(p(r("З"), "a3") + body, styles=STYLES, links=[("x", "javascript:alert(1)")]))
    assert imported.content.body.blocks == (Block("сайт"),)
    assert "ссылки" in warnings(imported)


def test_breaks_tabs_and_special_hyphens(blocks):
    first = "<w:t>а</w:t><w:tab/><w:t>б</w:t><w:br/><w:t>в</w:t>"
    second = "<w:noBreakHyphen/><w:t>г</w:t><w:softHyphen/><w:t>д</w:t>"
    assert blocks(p(f"<w:r>{first}{second}</w:r>")) == (Block("а\tб\u2028в\u2011гд"),)


def test_letters_along_a_line_are_words(blocks):
    drawn = '<w:r><w:pict><v:shape><v:textpath string="Внимание"/></v:shape></w:pict></w:r>'
    assert blocks(p(drawn)) == (Block("Внимание"),)


def test_raw_white_space_of_the_file_breaks_nothing(blocks):
    assert blocks(p(r("а\nб\tв\u2029г"))) == (Block("а б в г"),)


def test_the_text_of_a_box_is_read_once(packed):
    box = f"<v:textbox><w:txbxContent>{p(r('в рамке'))}</w:txbxContent></v:textbox>"
    body = p(
        "<w:r><mc:AlternateContent><mc:Choice><w:drawing>"
        f"{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        + r("рядом")
    )
    imported = read(packed(p(r("З"), "a3") + body, styles=STYLES))
    assert imported.content.body.text == "рядом\nв рамке"


def test_what_is_not_kept_is_counted(packed):
    body = p(
        '<w:r><w:footnoteReference w:id="5"/></w:r><w:r><w:commentReference w:id="5"/></w:r><w:r><w:object/></w:r>'
        + r("тайна", "<w:vanish/>")
        + r("видно", '<w:caps/><w:highlight w:val="yellow"/>')
    )
    imported = read(packed(p(r("З"), "a3") + body, styles=STYLES))
    assert imported.content.body.text == "видно"
    for word in ("сносок: 1", "примечаний: 1", "объектов: 1", "отрывков: 1", "Прописные", "выделение цветом"):
        assert word in warnings(imported)


def test_a_document_without_styles_opens_with_its_first_line(packed):
    content = read(packed(p(r("Мост открыли раньше срока")) + p(r("Движение пустили утром.")))).content
    assert content.headline == "Мост открыли раньше срока"
    assert content.body.text == "Движение пустили утром."


def test_the_word_press_release_above_the_headline_stays_in_the_body(packed):
    content = read(packed(p(r("Пресс-релиз")) + p(r("Мост открыли раньше срока")) + p(r("Движение.")))).content
    assert content.headline == "Мост открыли раньше срока"
    assert content.body.text == "Пресс-релиз\nДвижение."


def test_a_damaged_part_costs_that_part_and_a_warning(packed):
    imported = read(packed(p(r("Текст остаётся.")), styles="<broken"))
    assert imported.content.body.text == "Текст остаётся."
    assert "части файла: styles.xml" in warnings(imported)


def test_the_text_is_found_where_nothing_points_to_it(packed):
    data = packed(p(r("Текст остаётся.")))
    lost = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(lost, "w") as target:
        target.writestr("word/document2.xml", source.read("word/document.xml"))
        target.writestr("_rels/.rels", source.read("_rels/.rels"))
    assert read(lost.getvalue()).content.body.text == "Текст остаётся."


def test_a_strict_document_reads_like_any_other(packed):
    data = packed(p(r("Заголовок"), "a3") + p(r("Текст.")), styles=STYLES)
    strict = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(strict, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            part = part.replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            part = part.replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                b"http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            target.writestr(name, part)
    assert read(strict.getvalue()) == read(data)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"not a zip", "не документ Word"),
        (b"\xd0\xcf\x11\xe0 old", "старого вида"),
        (b"PK\x05\x06" + bytes(18), "сам текст"),
    ],
)
def test_a_file_that_is_no_document_is_refused_in_words(data, words):
    with pytest.raises(ExchangeError, match=words):
        read(data)


def test_a_document_type_is_refused():
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("word/document.xml", '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w>&a;</w>')
    with pytest.raises(ExchangeError, match="сам текст"):
        read(stream.getvalue())


def test_millions_of_paragraphs_are_refused(packed):
    with pytest.raises(ExchangeError, match="слишком много абзацев"):
        read(packed("<w:p/>" * 300_001))
