import pytest

from editor_app.document.model import Block, BlockKind

LEVELS = (
    '<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>'
)


def numbers(number, form="decimal", text="%1.", start=1):
    levels = LEVELS.format(form=form, text=text, start=start)
    return f'<w:abstractNum w:abstractNumId="{number}">{levels}</w:abstractNum>'


def instance(number, meant, restarts=False):
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if restarts else ""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{meant}"/>{override}</w:num>'


NUMBERING = (
    numbers(1)
    + numbers(2)
    + numbers(3, text="Статья %1.")
    + numbers(4, start=5)
    + numbers(5, "bullet", "•")
    + '<w:abstractNum w:abstractNumId="6"><w:numStyleLink w:val="Own"/></w:abstractNum>'
    + '<w:abstractNum w:abstractNumId="7"><w:styleLink w:val="Own"/>'
    + '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    + "".join(instance(number, number) for number in range(1, 8))
    + instance(11, 1, restarts=True)
    + instance(12, 1)
)


@pytest.fixture
def listed(imported, p, r):
    def read_items(*items):
        inside = (
            p(r(text), f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>' if number else "")
            for text, number, level in items
        )
        return imported("".join(inside), numbering=NUMBERING)

    return read_items


def test_numbered_lists_that_meet_are_kept_apart(listed, told):
    found = listed(("а", 1, 0), ("б", 1, 1), ("в", 2, 0), ("г", 11, 0), ("д", 11, 0))
    assert [(block.kind, block.text) for block in found.content.body.blocks] == [
        (BlockKind.NUMBER, "а"),
        (BlockKind.NUMBER, "б"),
        (BlockKind.PARAGRAPH, ""),
        (BlockKind.NUMBER, "в"),
        (BlockKind.PARAGRAPH, ""),
        (BlockKind.NUMBER, "г"),
        (BlockKind.NUMBER, "д"),
    ]
    assert "считают с единицы" not in told(found)


def test_instances_of_one_list_go_on_with_its_numbers(listed):
    assert len(listed(("а", 1, 0), ("б", 12, 0)).content.body.blocks) == 2


@pytest.mark.parametrize("items", [(("а", 1, 0), ("Абзац.", 0, 0), ("б", 1, 0)), (("а", 4, 0),)])
def test_a_list_that_does_not_begin_with_one_is_told(listed, told, items):
    assert "считают с единицы: 1" in told(listed(*items))


def test_words_of_a_number_are_told(listed, told):
    found = listed(("Общие положения", 3, 0))
    assert found.content.body.parts == (Block("Общие положения", BlockKind.NUMBER),)
    assert "номера от самого Word («Глава 1», «а)»), абзацев: 1" in told(found)


def test_the_number_of_a_heading_is_told(imported, told, p, r):
    found = imported(
        p(r("Итоги"), '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>'), numbering=NUMBERING
    )
    assert found.content.body.parts == (Block("Итоги", BlockKind.HEADING_1),)
    assert "абзацев: 1" in told(found)


def test_a_list_may_take_its_marks_from_a_style(listed):
    assert listed(("а", 6, 0)).content.body.blocks[0].kind is BlockKind.BULLET


def test_a_style_may_tell_the_list_and_another_or_the_paragraph_the_level(body, p, r):
    styles = (
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="Пункт"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Подпункт"/><w:basedOn w:val="A"/>'
        '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    found = body(
        p(r("а"), '<w:pStyle w:val="A"/>')
        + p(r("б"), '<w:pStyle w:val="B"/>')
        + p(r("в"), '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="1"/></w:numPr>'),
        styles=styles,
        numbering=NUMBERING,
    )
    assert [(block.kind, block.level) for block in found] == [(BlockKind.NUMBER, level) for level in (0, 1, 1)]
