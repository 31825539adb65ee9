from pathlib import Path

from editor_app import bootstrap
from editor_app.cli.reading import read
from editor_app.proofreading.parts import PartRole
from editor_app.text.lines import LINE


def test_of_a_page_it_is_known_what_its_lines_are(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><head><title>Мост открыт</title></head><body><article><h1>Мост открыт</h1>"
        "<p>Утром в городе открыли мост, которого ждали десять лет.</p><p>Пришли сотни жителей города.</p>"
        "</article></body></html>",
        encoding="utf-8",
    )
    text = read(bootstrap.formats(), page)
    assert text.text.startswith("Мост открыт\n")
    assert text.roles[0] is PartRole.HEADLINE
    assert len(text.roles) < len(LINE.findall(text.text))


def test_of_a_plain_file_nobody_knows(tmp_path: Path) -> None:
    plain = tmp_path / "plain.txt"
    plain.write_text("Мост открыт\nУтром открыли мост.\n", encoding="utf-8")
    assert read(bootstrap.formats(), plain).roles == ()
