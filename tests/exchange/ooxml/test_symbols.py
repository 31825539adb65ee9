import pytest

from editor_app.exchange.ooxml import symbols


@pytest.mark.parametrize(
    ("code", "font", "shown"),
    [
        (0xF0B7, "Symbol", "•"),
        (0xF061, "Symbol", "α"),
        (0xB3, "Symbol", "≥"),
        (0xF0FC, "Wingdings", "✓"),
        (0xF0E0, "Wingdings", "→"),
        (0x2713, "Segoe UI Symbol", "✓"),
        (0xF0FC, "Шрифт, которого нет", "✓"),
        (0xF0EE, "Webdings", symbols.UNKNOWN),
        (0, "Symbol", symbols.UNKNOWN),
    ],
)
def test_a_sign_of_a_symbol_font_is_the_one_of_unicode(code, font, shown):
    assert symbols.sign(code, font) == shown


def test_private_letters_in_running_text_become_what_they_show():
    assert symbols.plain("\uf0a7 пункт", "Wingdings") == "▪ пункт"
    assert symbols.plain("\ue000 и слова", "Symbol") == "\ue000 и слова"


def test_a_sign_in_a_document(imported, told, p, r):
    inside = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Wingdings" w:char="F002"/></w:r>'
    found = imported(p(inside + r(" готово")))
    assert found.content.body.text == "✓\ufffd готово"
    assert "символов особых шрифтов: 1" in told(found)
