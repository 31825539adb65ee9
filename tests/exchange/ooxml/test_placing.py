import pytest

from editor_app.document.model import Block, Mark, MarkKind, Table
from editor_app.exchange.readers.docx import read

LONG = "Новый мост через реку открыли во вторник раньше обещанного срока, сообщил акимат города."
CORE = (
    '<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc" xmlns:dcterms="t"><dc:title>{title}</dc:title>'
    "<dc:creator>Анна Ким</dc:creator><cp:keywords>мост; дороги</cp:keywords><cp:category>Город</cp:category>"
    "</cp:coreProperties>"
)


def test_a_bold_paragraph_below_the_headline_is_the_lead(packed, p, r):
    content = read(packed(p(r("Мост открыт")) + p(r(LONG, "<w:b/>")) + p(r("Движение пустили утром.")))).content
    assert (content.headline, content.lead) == ("Мост открыт", LONG)
    assert content.body.parts == (Block("Движение пустили утром."),)


@pytest.mark.parametrize("second", ["<w:b/>", None])
def test_where_more_is_bold_or_nothing_follows_there_is_no_lead(packed, p, r, second):
    below = "" if second is None else p(r("Движение пустили утром.", second))
    assert not read(packed(p(r("Мост открыт")) + p(r(LONG, "<w:b/>")) + below)).content.lead


def test_the_headline_stands_below_the_head_of_the_sheet(packed, p, r):
    head = f"<w:tbl><w:tr><w:tc>{p(r('Акимат'))}</w:tc><w:tc>{p(r('№ 5'))}</w:tc></w:tr></w:tbl>"
    content = read(packed(head + p(r("Пресс-релиз")) + p(r("Мост открыт")) + p(r("Движение.")))).content
    assert content.headline == "Мост открыт"
    assert isinstance(content.body.parts[0], Table)


def test_the_title_of_the_file_tells_which_line_is_the_headline(packed, p, r):
    import zipfile
    from io import BytesIO

    data = BytesIO(packed(p(r("Для печати")) + p(r("Мост  открыт")) + p(r("Движение."))))
    with zipfile.ZipFile(data, "a") as package:
        package.writestr("docProps/core.xml", CORE.format(title="Мост открыт"))
    content = read(data.getvalue()).content
    assert content.headline == "Мост  открыт"
    assert (content.author, content.section, content.tags) == ("Анна Ким", "Город", ("мост", "дороги"))


def test_form_inside_the_headline_is_told_and_a_headline_all_in_bold_is_not(packed, told, p, r):
    whole = read(packed(p(r("Мост открыт", "<w:b/>")) + p(r("Движение."))))
    assert whole.content.headline == "Мост открыт"
    assert not whole.warnings
    part = read(packed(p(r("Мост ", "<w:i/>") + r("открыт")) + p(r("Движение."))))
    assert "в заголовке и лиде стали простым текстом: 1" in told(part)


def test_a_large_initial_belongs_to_the_word_that_it_begins(body, p, r):
    found = body(p(r("М", "<w:b/>"), '<w:framePr w:dropCap="drop" w:lines="3"/>') + p(r("ост открыт.")))
    assert found == (Block("Мост открыт.", marks=(Mark(0, 1, MarkKind.BOLD),)),)


def test_letters_take_the_look_of_their_paragraph_style_where_it_is_no_role(body, p, r):
    styles = (
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Вынос"/><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    )
    bold, heading = body(
        p(r("а") + r("б", '<w:rStyle w:val="S"/>') + r("в", '<w:b w:val="0"/>'), '<w:pStyle w:val="B"/>')
        + p(r("Глава"), '<w:pStyle w:val="H"/>'),
        styles=styles,
    )
    assert bold.marks == (Mark(0, 1, MarkKind.BOLD),)
    assert not heading.marks
