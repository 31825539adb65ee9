from email.message import EmailMessage

import pytest

from editor_app.document.model import Block, BlockKind, Document
from editor_app.exchange.readers.eml import read
from editor_app.exchange.result import ExchangeError
from editor_app.exchange.writers import docx
from editor_app.workflow.article import Content

RELEASE = "Движение по мосту через Нуру пустили в обе стороны ещё утром, и пробок больше нет. " * 8


def message(text="Добрый день! Релиз во вложении.", html=""):
    made = EmailMessage()
    made["Subject"] = "Fwd: Мост открыт"
    made["From"] = "Дороги Нуры <press@roads.example>"
    made.set_content(text)
    if html:
        made.add_alternative(html, subtype="html")
    return made


def told(imported):
    return [str(warning) for warning in imported.warnings]


def test_a_letter_without_attachments_is_the_article():
    imported = read(bytes(message(f"{RELEASE}\n\nВторой абзац.")))
    content = imported.content
    assert (content.headline, content.source) == ("Мост открыт", "Дороги Нуры")
    assert [block.text for block in content.body.blocks] == [RELEASE.strip(), "Второй абзац."]


def test_html_is_taken_before_plain_text():
    imported = read(bytes(message("Мост", "<p>Мост <b>открыт</b></p><ul><li>раз</li></ul>")))
    assert [block.kind for block in imported.content.body.blocks] == [BlockKind.PARAGRAPH, BlockKind.BULLET]


def test_the_document_of_a_cover_note_is_the_article(written, png):
    made = message()
    release = written(docx.FORMAT, Content("Мост через Нуру открыли", body=Document((Block(RELEASE.strip()),))))
    made.add_attachment(release, maintype="application", subtype="octet-stream", filename="Релиз «мост».docx")
    made.add_attachment(png, maintype="image", subtype="png", filename="мост.png")
    made.add_attachment(b"PK", maintype="application", subtype="zip", filename="фото.zip")
    imported = read(bytes(made))
    text, picture = imported.content.body.blocks
    assert (imported.content.headline, text.text) == ("Мост через Нуру открыли", RELEASE.strip())
    assert picture.picture is not None
    assert imported.assets[picture.picture.digest] == png
    assert "Материал взят из вложения «Релиз «мост».docx», а не из самого письма." in told(imported)
    assert "В письме остались вложения: фото.zip." in told(imported)


def test_a_picture_stands_where_the_letter_shows_it(png):
    made = message("-", '<p>до</p><img src="cid:a1"><p>после</p>')
    made.get_payload()[1].add_related(png, "image", "png", cid="<a1>")
    imported = read(bytes(made))
    assert [block.kind.value for block in imported.content.body.blocks] == ["paragraph", "picture", "paragraph"]
    assert list(imported.assets.values()) == [png]


def test_a_letter_of_an_old_program_is_read():
    raw = "Subject: Мост открыт\r\nFrom: a@b.kz\r\nContent-Type: text/plain\r\n\r\nДвижение пустили ещё утром.\r\n"
    content = read(raw.encode("cp1251")).content
    assert (content.headline, content.body.text) == ("Мост открыт", "Движение пустили ещё утром.")


def test_an_attachment_that_is_broken_costs_only_itself():
    made = message(RELEASE)
    made.add_attachment(b"nonsense", maintype="application", subtype="octet-stream", filename="релиз.docx")
    imported = read(bytes(made))
    assert imported.content.body.text == RELEASE.strip()
    assert any("«релиз.docx» не прочитано" in said for said in told(imported))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"Content-Type: multipart/mixed; boundary=a\n" * 60])
def test_what_is_no_letter_is_refused(data):
    with pytest.raises(ExchangeError):
        read(data)
