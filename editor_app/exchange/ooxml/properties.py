"""What a document says about itself in its core properties."""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from editor_app.exchange.ooxml.moments import moment
from editor_app.exchange.ooxml.package import Package
from editor_app.exchange.ooxml.xml import BrokenPart, local

SOURCE, PUBLISHED = "Источник", "Опубликовано"
"""Names of our own properties, which Word shows under «Прочие»."""

_NOBODY = re.compile(
    r"(?:user|users?\d*|admin\w*|администратор|пользователь|автор|author|owner|home|python-docx|windows.*"
    r"|microsoft.*|пользователь (?:windows|microsoft).*|unknown|lenovo|acer|asus|hp)?",
    re.IGNORECASE,
)

_BREAKS = re.compile("[\r\n\t\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Properties:
    """Title, author, section (category), tags (keywords); empty where the document does not say.

    `moment` is when it was last changed or, where that is not told, made. `source` and `published` are told by the
    documents that we write.
    """

    title: str = ""
    author: str = ""
    section: str = ""
    tags: tuple[str, ...] = ()
    moment: datetime | None = None
    source: str = ""
    published: datetime | None = None


def properties(package: Package) -> Properties:
    """Read the core properties; a name that a fresh computer gives its user is no author."""
    try:
        root = package.xml(package.related("core-properties") or "docProps/core.xml")
    except BrokenPart:
        return Properties()
    said = {local(entry): _BREAKS.sub(" ", entry.text or "").strip() for entry in root}
    author = said.get("creator", "")
    keywords = said.get("keywords", "")
    own = _own(package)
    tags = (tag.strip() for tag in keywords.split(";" if ";" in keywords else ","))
    return Properties(
        said.get("title", ""),
        "" if _NOBODY.fullmatch(author) else author,
        said.get("category", ""),
        tuple(dict.fromkeys(tag for tag in tags if tag)),
        moment(said.get("modified", "")) or moment(said.get("created", "")),
        own.get(SOURCE, ""),
        _published(own.get(PUBLISHED, "")),
    )


def _own(package: Package) -> dict[str, str]:
    """Return the properties that people, or we, have named."""
    name = package.related("custom-properties")
    try:
        root = package.xml(name) if name is not None else ()
    except BrokenPart:
        return {}
    return {entry.get("name", ""): "".join(entry.itertext()).strip() for entry in root}


def _published(text: str) -> datetime | None:
    """Return a moment with the time zone that was told, or without one."""
    with suppress(ValueError):
        return datetime.fromisoformat(text)
    return None
