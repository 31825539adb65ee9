"""Build `article.docx`, the template that exported articles are written into.

The template is made from nothing, so that it holds only styles with a use in a newsroom and passes the validators that
fault python-docx's own. Run `python resources/templates/make_template.py` after a change; a test compares the result
with the committed file.
"""

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

TEMPLATE = Path(__file__).with_name("article.docx")

BODY_FONT = "Times New Roman"
HEADING_FONT = "Arial"
"""Both have every Russian and Kazakh letter on Windows and macOS, and metric twins on Linux."""

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_LEVELS = 9
_COLOURS = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "1F3864",
    "lt2": "EDEDED",
    "accent1": "2F5496",
    "accent2": "C55A11",
    "accent3": "7F7F7F",
    "accent4": "BF9000",
    "accent5": "2E74B5",
    "accent6": "538135",
    "hlink": "0563C1",
    "folHlink": "954F72",
}
_BULLETS = "•–◦"
_NUMBERS = ("decimal", "russianLower", "lowerRoman")


def _fonts(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'


def _spacing(before: int, after: int) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


def _size(points: int) -> str:
    return f'<w:sz w:val="{points * 2}"/><w:szCs w:val="{points * 2}"/>'


def _style(
    style_id: str,
    name: str,
    paragraph: str,
    run: str = "",
    *,
    alias: str = "",
    based_on: str = "Normal",
    following: str = "",
    place: int = 99,
) -> str:
    """Return a paragraph style; those with a place stand in Word's gallery, in that order.

    `name` is Word's own for its built-in styles, which it shows in the language of its window; `alias` is what the
    newsroom calls such a style.
    """
    return (
        f'<w:style w:type="paragraph" w:styleId="{style_id}"{"" if name in _BUILT_IN else _CUSTOM}>'
        f'<w:name w:val="{name}"/>{_said("aliases", alias)}{_said("basedOn", based_on)}{_said("next", following)}'
        f'<w:uiPriority w:val="{place}"/>{"<w:qFormat/>" if place < 99 else ""}'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _said(tag: str, value: str) -> str:
    return f'<w:{tag} w:val="{value}"/>' if value else ""


_CUSTOM = ' w:customStyle="1"'
_BUILT_IN = frozenset(
    {
        "Title", "Subtitle", "Body Text", "Quote", "List Bullet", "List Number", "heading 1", "heading 2", "heading 3",
        "caption", "footnote text", "annotation text",
    }
)  # fmt: skip
_LATENT = (
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1"'
    ' w:defQFormat="0" w:count="376"/>'
)
"""The hundreds of styles that Word has besides are shown only where they are used."""

_GREY = '<w:color w:val="595959"/>'
_SMALL = f"{_GREY}{_size(10)}"
_LEFT_LINE = '<w:pBdr><w:left w:val="single" w:sz="12" w:space="10" w:color="A6A6A6"/></w:pBdr>'
_BOTTOM_LINE = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="7F7F7F"/></w:pBdr>'
_KEEP = "<w:keepNext/><w:keepLines/>"


def _styles() -> str:
    heading = f"{_fonts(HEADING_FONT)}<w:b/><w:bCs/>"
    body = {"following": "BodyText"}
    return "".join(
        (
            f"{_XML}<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr>{_fonts(BODY_FONT)}{_size(12)}",
            '<w:lang w:val="ru-RU" w:eastAsia="ru-RU" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
            '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>',
            f"</w:docDefaults>{_LATENT}",
            '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
            *_kept_for_word(),
            _style("Title", "Title", _KEEP + _spacing(0, 120), heading + _size(20), alias="Заголовок материала",
                   following="Subtitle", place=1),
            _style("Subtitle", "Subtitle", _spacing(0, 120), f"{_fonts(HEADING_FONT)}{_GREY}{_size(13)}",
                   alias="Подзаголовок материала", following="Lead", place=2),
            _style("Lead", "Лид", _spacing(0, 180), f"<w:b/><w:bCs/>{_size(13)}", place=3, **body),
            _style("BodyText", "Body Text", "", alias="Текст материала", following="BodyText", place=4),
            *(
                _style(f"Heading{level}", f"heading {level}",
                       f'{_KEEP}{_spacing(240, 80)}<w:outlineLvl w:val="{level - 1}"/>', heading + _size(size),
                       place=4 + level, **body)
                for level, size in ((1, 16), (2, 14), (3, 12))
            ),
            _style("Quote", "Quote", f'{_LEFT_LINE}<w:ind w:left="567" w:right="567"/>', "<w:i/><w:iCs/>",
                   following="Quote", place=8),
            _style("ListBullet", "List Bullet", "<w:contextualSpacing/>", following="ListBullet", place=9),
            _style("ListNumber", "List Number", "<w:contextualSpacing/>", following="ListNumber", place=10),
            _style("Picture", "Снимок", f'{_KEEP}{_spacing(120, 60)}<w:jc w:val="center"/>', following="Caption",
                   place=11),
            _style("Caption", "caption", f"<w:keepLines/>{_spacing(0, 60)}", _SMALL, alias="Подпись к снимку",
                   following="BodyText", place=12),
            _style("Credit", "Автор снимка", _spacing(0, 180), _SMALL, place=13, **body),
            _style("Rule", "Horizontal Line", f"{_BOTTOM_LINE}{_spacing(120, 240)}", alias="Линейка", place=14, **body),
            _style("TableText", "Текст таблицы", _spacing(40, 40), _size(11), place=15),
            _style("TableHead", "Шапка таблицы", f"<w:keepNext/>{_spacing(40, 40)}", _size(11), place=16),
            _style("FootnoteText", "footnote text", _spacing(0, 40), _size(10)),
            _style("CommentText", "annotation text", _spacing(0, 40), _size(10)),
            "</w:styles>",
        )
    )  # fmt: skip


def _kept_for_word() -> Iterator[str]:
    """Yield the styles of letters, tables and lists."""
    yield (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    )
    yield (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    )
    yield (
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    yield (
        f'<w:style w:type="table"{_CUSTOM} w:styleId="ArticleTable"><w:name w:val="Таблица материала"/>'
        '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="17"/>'
        f"<w:tblPr><w:tblBorders>{lines}</w:tblBorders></w:tblPr></w:style>"
    )
    for style_id, name, run in (
        ("Hyperlink", "Hyperlink", '<w:color w:val="0563C1"/><w:u w:val="single"/>'),
        ("FootnoteReference", "footnote reference", '<w:vertAlign w:val="superscript"/>'),
        ("CommentReference", "annotation reference", '<w:sz w:val="16"/><w:szCs w:val="16"/>'),
    ):
        yield (
            f'<w:style w:type="character" w:styleId="{style_id}"><w:name w:val="{name}"/>'
            f'<w:uiPriority w:val="99"/><w:rPr>{run}</w:rPr></w:style>'
        )


def _numbering() -> str:
    """One definition of bullets and one of numbers; each exported list is an instance of one of them."""
    return "".join(
        (
            f"{_XML}<w:numbering {_W}>",
            _definition(0, lambda level: ("bullet", _BULLETS[level % len(_BULLETS)])),
            _definition(1, lambda level: (_NUMBERS[level % len(_NUMBERS)], f"%{level + 1}.")),
            '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
            "</w:numbering>",
        )
    )


def _definition(number: int, look: Callable[[int], tuple[str, str]]) -> str:
    levels = []
    for level in range(_LEVELS):
        number_format, text = look(level)
        levels.append(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/>'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{567 + 425 * level}" w:hanging="425"/></w:pPr></w:lvl>'
        )
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
        f"{''.join(levels)}</w:abstractNum>"
    )


def _font_table() -> str:
    fonts = "".join(
        f'<w:font w:name="{name}"><w:charset w:val="CC"/><w:family w:val="{family}"/>'
        '<w:pitch w:val="variable"/></w:font>'
        for name, family in ((BODY_FONT, "roman"), (HEADING_FONT, "swiss"))
    )
    return f"{_XML}<w:fonts {_W}>{fonts}</w:fonts>"


def _theme() -> str:
    """Colours and fonts that Word offers in its menus; no style refers to them, but a theme must be there."""
    scheme = "".join(f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in _COLOURS.items())
    fonts = "".join(
        f'<a:{kind}><a:latin typeface="{name}"/><a:ea typeface=""/><a:cs typeface=""/></a:{kind}>'
        for kind, name in (("majorFont", HEADING_FONT), ("minorFont", BODY_FONT))
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{_XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Гранки">'
        "<a:themeElements>"
        f'<a:clrScheme name="Гранки">{scheme}</a:clrScheme><a:fontScheme name="Гранки">{fonts}</a:fontScheme>'
        f'<a:fmtScheme name="Гранки"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements></a:theme>"
    )


def _parts() -> Iterator[tuple[str, str]]:
    override = '<Override PartName="/{}" ContentType="{}"/>'
    yield (
        "[Content_Types].xml",
        f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>'
        + override.format("word/document.xml", f"{_WORD}.document.main+xml")
        + override.format("word/styles.xml", f"{_WORD}.styles+xml")
        + override.format("word/numbering.xml", f"{_WORD}.numbering+xml")
        + override.format("word/settings.xml", f"{_WORD}.settings+xml")
        + override.format("word/fontTable.xml", f"{_WORD}.fontTable+xml")
        + override.format("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")
        + override.format("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        + override.format("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
        + "</Types>",
    )
    relationship = '<Relationship Id="rId{}" Type="{}" Target="{}"/>'
    yield (
        "_rels/.rels",
        f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
        + relationship.format(1, f"{_OFFICE}/relationships/officeDocument", "word/document.xml")
        + relationship.format(2, f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml")
        + relationship.format(3, f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml")
        + "</Relationships>",
    )
    yield (
        "word/_rels/document.xml.rels",
        f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">'
        + relationship.format(1, f"{_OFFICE}/relationships/styles", "styles.xml")
        + relationship.format(2, f"{_OFFICE}/relationships/numbering", "numbering.xml")
        + relationship.format(3, f"{_OFFICE}/relationships/settings", "settings.xml")
        + relationship.format(4, f"{_OFFICE}/relationships/fontTable", "fontTable.xml")
        + relationship.format(5, f"{_OFFICE}/relationships/theme", "theme/theme1.xml")
        + "</Relationships>",
    )
    yield (
        "word/document.xml",
        (
            f'{_XML}<w:document {_W} xmlns:r="{_OFFICE}/relationships"><w:body>'
            '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
            '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"'
            ' w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>'
        ),
    )
    yield "word/styles.xml", _styles()
    yield "word/numbering.xml", _numbering()
    yield "word/fontTable.xml", _font_table()
    yield "word/theme/theme1.xml", _theme()
    yield (
        "word/settings.xml",
        (
            f'{_XML}<w:settings {_W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/>'
            '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode"'
            ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
            '<w:themeFontLang w:val="ru-RU"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
        ),
    )
    yield (
        "docProps/core.xml",
        (
            f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
            ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:language>ru-RU</dc:language></cp:coreProperties>'
        ),
    )
    yield (
        "docProps/app.xml",
        f'{_XML}<Properties xmlns="{_OFFICE}/extended-properties"><Application>Гранки</Application></Properties>',
    )


def build(path: Path) -> None:
    """Write the template; the same bytes each time."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in _parts():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, text)


if __name__ == "__main__":
    build(TEMPLATE)
