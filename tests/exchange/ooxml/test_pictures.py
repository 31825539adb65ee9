import hashlib
import struct
import zlib

from editor_app.document.model import Block, BlockKind, Mark, MarkKind, Picture


def png(width, height):
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"".join(bytes(width + 1) for _ in range(height)))
    told = b"Comment\0taken at home"
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"tEXt", told)
        + chunk(b"IDAT", pixels)
        + chunk(b"IEND", b"")
    )


PHOTO = png(4, 3)


def drawing(blip='<a:blip r:embed="a.png"/>', words='descr="Мост утром"'):
    return f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Рисунок 1" {words}/>{blip}</wp:inline></w:drawing></w:r>'


CAPTION = '<w:pStyle w:val="C"/>'
CAPTION_STYLE = '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>'


def test_a_picture_comes_with_its_bytes_and_alternative_text_and_without_its_metadata(imported, p):
    found = imported(p(drawing()), media={"a.png": PHOTO})
    (block,) = found.content.body.parts
    (data,) = found.assets.values()
    assert block.picture == Picture(hashlib.sha256(data).hexdigest(), 4, 3, alternative="Мост утром")
    assert b"taken at home" not in data
    assert set(found.assets) == {block.picture.digest}


def test_a_picture_of_the_older_kind_is_one_too(imported, p):
    shape = '<w:r><w:pict><v:shape alt="Мост"><v:imagedata r:id="a.png" o:title="bridge"/></v:shape></w:pict></w:r>'
    (block,) = imported(p(shape), media={"a.png": PHOTO}).content.body.parts
    assert (block.picture.width, block.picture.alternative) == (4, "Мост")


def test_a_picture_written_in_two_ways_is_read_once(imported, p):
    pict = '<w:pict><v:shape><v:imagedata r:id="a.png"/></v:shape></w:pict>'
    both = (
        f"<w:r><mc:AlternateContent><mc:Choice>{drawing()}</mc:Choice><mc:Fallback>{pict}</mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    assert len(imported(p(both), media={"a.png": PHOTO}).content.body.parts) == 1


def test_where_the_first_way_says_nothing_the_last_is_read(imported, p):
    both = (
        '<w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:imagedata r:id="a.png"/>'
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert len(imported(p(both), media={"a.png": PHOTO}).content.body.parts) == 1


def test_a_picture_among_words_stands_on_the_side_of_the_paragraph_where_it_is(body, p, r):
    before, words, after = body(p(drawing() + r("Мост.") + drawing()), media={"a.png": PHOTO})
    assert (before.kind, words.text, after.kind) == (BlockKind.PICTURE, "Мост.", BlockKind.PICTURE)


def test_a_picture_that_cannot_be_shown_keeps_its_place_and_is_named(imported, told, p):
    found = imported(
        p(drawing('<a:blip r:embed="logo.emf"/>')) + p(drawing('<a:blip r:embed="lost"/>')),
        media={"logo.emf": b"\1\0\0\0"},
    )
    first, second = found.content.body.parts
    assert first.picture == Picture(alternative="Мост утром", source="logo.emf")
    assert second.picture == Picture(alternative="Мост утром")
    assert "logo.emf" in told(found)
    assert not found.assets


def test_a_picture_elsewhere_is_never_fetched(imported, told, p):
    found = imported(p(drawing('<a:blip r:link="x"/>')), links=[("x", "https://example.kz/a.png")])
    (block,) = found.content.body.parts
    assert block.picture == Picture(alternative="Мост утром", source="https://example.kz/a.png")
    assert "лежат не в файле" in told(found)


def test_the_paragraph_in_the_style_of_captions_is_the_caption(body, p, r):
    inside = p(drawing()) + p("") + p(r("Новый мост", "<w:b/>"), CAPTION) + p(r("Движение открыто."))
    block, after = body(inside, styles=CAPTION_STYLE, media={"a.png": PHOTO})
    assert (block.text, block.marks) == ("Новый мост", (Mark(0, 10, MarkKind.BOLD),))
    assert after == Block("Движение открыто.")


def test_a_paragraph_with_the_number_of_a_picture_is_the_caption_and_one_of_a_table_is_not(body, p, r):
    def numbered(word, name):
        return p(r(f"{word} ") + f'<w:fldSimple w:instr=" SEQ {name} \\* ARABIC ">{r("1")}</w:fldSimple>')

    block, table = body(
        p(drawing()) + numbered("Рис.", "Рисунок") + numbered("Таблица", "Таблица"), media={"a.png": PHOTO}
    )
    assert block.text == "Рис. 1"
    assert table == Block("Таблица 1")


def test_a_caption_in_a_box_beside_a_floating_picture_belongs_to_it(body, p, r):
    box = f"<w:r><w:drawing><wp:txbx><w:txbxContent>{p(r('Мост'), CAPTION)}</w:txbxContent></wp:txbx></w:drawing></w:r>"
    block, after = body(p(drawing() + box + r("Движение.")), styles=CAPTION_STYLE, media={"a.png": PHOTO})
    assert (block.text, after) == ("Мост", Block("Движение."))


def test_a_credit_is_taken_from_the_caption_and_from_the_line_below(body, p, r):
    inside = (
        p(drawing())
        + p(r("Новый мост. Фото: Анна Ким"), CAPTION)
        + p(r("Текст."))
        + p(drawing())
        + p(r("Мост"), CAPTION)
        + p(r("Фото: пресс-служба акимата"))
        + p(r("Фото: так начинается абзац, который не стоит под снимком."))
    )
    first, _, second, last = body(inside, styles=CAPTION_STYLE, media={"a.png": PHOTO})
    assert (first.text, first.picture.credit) == ("Новый мост.", "Анна Ким")
    assert (second.text, second.picture.credit) == ("Мост", "пресс-служба акимата")
    assert last.kind is BlockKind.PARAGRAPH


def test_a_line_across_the_page_is_a_rule(body, p, r):
    line = '<w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr>'
    frame = '<w:pBdr><w:bottom w:val="single"/><w:left w:val="single"/></w:pBdr>'
    drawn = '<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>'
    found = body(p("", line) + p(r("Текст."), line) + p("", frame) + p(drawn))
    assert found == (Block(kind=BlockKind.RULE), Block("Текст."), Block(kind=BlockKind.RULE))


def test_charts_and_objects_are_counted(imported, told, p, r):
    chart = '<w:r><w:drawing><wp:inline><c:chart xmlns:c="c"/></wp:inline></w:drawing></w:r>'
    assert "вложенных объектов: 2" in told(imported(p(chart + "<w:r><w:object/></w:r>" + r("а"))))
