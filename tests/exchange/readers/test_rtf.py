import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor_app.document.model import Block, BlockKind, Cell, Mark, MarkKind, Table
from editor_app.exchange.readers.rtf import read
from editor_app.exchange.result import ExchangeError

HEAD = (
    r"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\froman\fcharset204 Times New Roman;}{\f1\fswiss\fcharset238 Arial;}}"
    r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2\outlinelevel1 heading 2;}{\*\cs3 x;}}"
)


def written(inside):
    return (HEAD + inside + "}").encode("cp1251")


def hexed(text):
    return "".join(f"\\'{byte:02x}" for byte in text.encode("cp1251"))


def parts_of(inside):
    return read(written(inside)).content.body.parts


def test_letters_in_code_pages_and_in_unicode():
    quoted = "\\'22"
    (block,) = parts_of(rf"\pard {hexed('Мост')} \u1178?\u1072? \uc0\u55357\u56832 {{\f1 caf\'e9}} \{{{quoted}\}}\par")
    assert block.text == 'Мост Қа 😀café {"}'


def test_marks_links_and_breaks():
    (block,) = parts_of(
        r"\pard "
        + hexed("Мост ")
        + r"{\b "
        + hexed("открыли")
        + r"} {\field{\*\fldinst HYPERLINK "
        + '"https://a.kz/x"'
        + r"}{\fldrslt{\ul "
        + hexed("тут")
        + r"}}}, H{\sub 2}O\line {\v "
        + hexed("тайна")
        + r"}"
        + hexed("да")
        + r"\par"
    )
    assert block == Block(
        "Мост открыли тут, H2O\u2028да",
        marks=(
            Mark(5, 12, MarkKind.BOLD),
            Mark(13, 16, MarkKind.LINK, "https://a.kz/x"),
            Mark(19, 20, MarkKind.SUBSCRIPT),
        ),
    )


def test_headings_lists_and_footnotes():
    content = read(
        written(
            r"\pard\s1{\b " + hexed("Мост открыт") + r"}\par\pard\plain " + hexed("Утром") + r"{\super\chftn}"
            r"{\footnote "
            r"\pard {\super\chftn} " + hexed("По данным акима.") + r"}.\par\pard\s2 " + hexed("Дальше") + r"\par"
            r"\pard{\listtext 1.\tab}\ls1\ilvl0 " + hexed("раз") + r"\par\pard{\listtext\'95\tab}\ls1\ilvl1 "
            + hexed("глубже") + r"\par"
        )
    ).content  # fmt: skip
    assert content.headline == "Мост открыт"
    assert content.body.blocks == (
        Block("Утром.", marks=(Mark(0, 5, MarkKind.FOOTNOTE, "По данным акима."),)),
        Block("Дальше", BlockKind.HEADING_1),
        Block("раз", BlockKind.NUMBER),
        Block("глубже", BlockKind.BULLET, level=1),
    )


def test_a_table_with_a_wide_cell():
    (table,) = parts_of(
        r"\trowd\cellx1000\cellx2000\pard\intbl 1\cell 2\cell\row\trowd\cellx2010\pard\intbl 3\cell\row\pard"
    )
    assert table == Table(
        ((Cell((Block("1"),)), Cell((Block("2"),))), (Cell((Block("3"),), columns=2),)),
    )


def test_a_picture_comes_with_its_bytes(png):
    imported = read(written(r"\pard{\pict\pngblip\picw1 " + png.hex("\n", 40) + r"}\par\pard{\pict\wmetafile8 00}\par"))
    (block,) = imported.content.body.blocks
    assert block.picture is not None
    assert imported.assets == {block.picture.digest: png}
    assert "Не перенесено рисунков: 1." in map(str, imported.warnings)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", "{текст}".encode()])
def test_what_is_no_rtf_is_refused(data):
    with pytest.raises(ExchangeError):
        read(data)


def test_no_nesting_is_too_deep_to_be_refused():
    with pytest.raises(ExchangeError, match="слишком глубоко"):
        read(written("{" * 20_000))


@given(st.lists(st.sampled_from(["\\b", "\\par", "{", "}", "\\'e0", "\\u1084?", "\\cell", "\\row", "\\*", "\\", "а "])))
def test_whatever_control_words_come_the_file_is_read(pieces):
    read(written("".join(pieces)))
