import json
from hashlib import sha256
from io import BytesIO

from editor_app.document.model import Block, BlockKind, Document, Mark, MarkKind, Picture
from editor_app.exchange.format import Outlet
from editor_app.exchange.writers.ninjs import FORMAT
from editor_app.workflow.article import Content


def test_an_article_and_its_picture_are_objects_of_ninjs(article, png):
    digest = sha256(png).hexdigest()
    body = Document(
        (
            Block("Утром.", marks=(Mark(0, 5, MarkKind.BOLD),)),
            Block("Мост", BlockKind.PICTURE, picture=Picture(digest, 1, 1, "А. Ким", "мост")),
        )
    )
    content = Content("Мост открыт", "Через реку", "Лид.", body, "Город", ("мост",), "Анна Ким", "Stepnoy.kz")
    out = BytesIO()
    FORMAT.write(article(content), Outlet(out, {digest: png}.get, lambda name, _: f"м_files/{name}"))
    said = json.loads(out.getvalue())

    assert said["uri"].startswith("urn:uuid:")
    assert (said["type"], said["version"], said["pubstatus"], said["language"]) == ("text", "3", "usable", "ru")
    assert said["versioncreated"] == "2024-05-02T13:00:00+05:00"
    assert [(each["role"], each["value"]) for each in said["headlines"]] == [
        ("main", "Мост открыт"),
        ("subtitle", "Через реку"),
    ]
    assert said["descriptions"][0]["value"] == "Лид."
    assert [each["contenttype"] for each in said["bodies"]] == ["text/html", "text/plain"]
    assert "<strong>Утром</strong>" in said["bodies"][0]["value"]
    assert said["subjects"] == [{"name": "Город", "rel": "section"}, {"name": "мост", "rel": "keyword"}]
    (picture,) = said["associations"]
    assert picture["uri"].startswith("ni:///sha-256;")
    assert (picture["type"], picture["by"]) == ("picture", "А. Ким")
    assert picture["renditions"][0]["contenttype"] == "image/png"
    assert picture["renditions"][0]["title"] == f"м_files/{digest[:16]}.png"


def test_another_version_of_an_article_keeps_its_name(written):
    names = [json.loads(written(FORMAT, Content(text)))["uri"] for text in ("а", "б")]
    assert names[0] == names[1]
