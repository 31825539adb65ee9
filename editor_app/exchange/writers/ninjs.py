"""News in JSON, version 2.1: the form in which agencies and systems of the IPTC hand articles on."""

import json
from functools import cache
from typing import Any

from editor_app.document.model import Block, Picture
from editor_app.exchange import pictures
from editor_app.exchange.format import Outlet, WriteFormat
from editor_app.exchange.identity import article_name, picture_name
from editor_app.exchange.picture_files import PictureFiles
from editor_app.exchange.web.elements import Locate, body
from editor_app.exchange.web.metadata import language_of
from editor_app.exchange.web.moments import iso
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.text.counting import counts
from editor_app.workflow.article import Article, Content
from editor_app.workflow.states import State

_STANDARD = {
    "name": "ninjs",
    "version": "2.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json",
}
_USABLE = frozenset({State.APPROVED, State.PUBLISHED, State.CORRECTED})


def write(article: Article, outlet: Outlet) -> None:
    """Write one object; its pictures are associated objects, each named by its bytes, which lie beside the file."""
    said = _object(article, outlet, cache(PictureFiles(outlet).locate))
    written = json.dumps(said, ensure_ascii=False, indent=1)
    outlet.stream.write(f"{written}\n".encode("utf-8", errors="replace"))


def _object(article: Article, outlet: Outlet, locate: Locate) -> dict[str, Any]:
    content = article.content
    shown = [block for block in content.body.blocks if block.picture is not None and locate(block.picture)]
    return _told(
        {
            "uri": article_name(article),
            "type": "text",
            "representationtype": "full",
            "profile": "text-photo" if shown else "text-only",
            "version": str(article.version),
            "firstcreated": iso(article.created),
            "versioncreated": iso(article.updated),
            "contentcreated": iso(content.published) if content.published is not None else "",
            "pubstatus": "usable" if article.state in _USABLE else "withheld",
            "language": language_of(content),
            "title": content.headline,
            "headlines": _valued(("main", content.headline), ("subtitle", content.deck)),
            "descriptions": _valued(("summary", content.lead)),
            "bodies": _bodies(content, locate),
            "by": content.author,
            "subjects": _subjects(content),
            "infosources": [{"name": content.source}] if content.source else [],
            "associations": [_picture(number, block, outlet, locate) for number, block in enumerate(shown, start=1)],
            "standard": _STANDARD,
        }
    )


def _bodies(content: Content, locate: Locate) -> list[dict[str, Any]]:
    size = counts(content.body.text)
    counted = {"charcount": size.characters, "wordcount": size.words}
    return [
        {"role": "main", "contenttype": "text/html", **counted, "value": body(content.body, locate)},
        {"role": "plain", "contenttype": "text/plain", **counted, "value": content.body.text},
    ]


def _subjects(content: Content) -> list[dict[str, str]]:
    section = [{"name": content.section, "rel": "section"}] if content.section else []
    return [*section, *({"name": tag, "rel": "keyword"} for tag in content.tags)]


def _picture(number: int, block: Block, outlet: Outlet, locate: Locate) -> dict[str, Any]:
    picture = block.picture or Picture()
    data = outlet.assets(picture.digest) or b""
    return _told(
        {
            "name": f"picture-{number}",
            "uri": picture_name(picture.digest),
            "type": "picture",
            "descriptions": _valued(("caption", block.text), ("alternative", picture.alternative)),
            "by": picture.credit,
            "renditions": [
                {
                    "name": "original",
                    "title": locate(picture),
                    "contenttype": pictures.read(data).media,
                    "width": picture.width,
                    "height": picture.height,
                    "sizeinbytes": len(data),
                }
            ],
        }
    )


def _valued(*said: tuple[str, str]) -> list[dict[str, str]]:
    return [{"role": role, "contenttype": "text/plain", "value": value} for role, value in said if value]


def _told(said: dict[str, Any]) -> dict[str, Any]:
    """Return an object without what it has nothing to say about."""
    return {name: value for name, value in said.items() if value}


FORMAT = WriteFormat("ninjs", QT_TRANSLATE_NOOP("formats", "ninjs 2.1 (IPTC)"), (".ninjs.json", ".ninjs"), write)
