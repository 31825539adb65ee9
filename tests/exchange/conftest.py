import base64
import zipfile
from datetime import UTC, datetime
from io import BytesIO

import pytest

from editor_app.exchange.format import Outlet, no_assets
from editor_app.workflow.article import Article
from editor_app.workflow.states import State

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

MOMENT = datetime(2024, 5, 2, 8, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def png():
    """Return the bytes of a picture of one pixel."""
    written = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    return base64.b64decode(written)


@pytest.fixture(scope="session")
def article():
    """Make an approved article of a content."""
    return lambda content: Article("a1", 3, State.APPROVED, content, MOMENT, MOMENT)


@pytest.fixture(scope="session")
def written(article):
    """Return the bytes that a format writes for a content."""

    def write(write_format, content):
        stream = BytesIO()
        write_format.write(article(content), Outlet(stream, no_assets, lambda name, _: name))
        return stream.getvalue()

    return write


@pytest.fixture(scope="session")
def packed():
    """Pack the inside of a body, and other parts, as a document; `media` are files that it shows, by name.

    The relationship of a part and of a file is called as it is.
    """

    def pack(body, links=(), media=None, **parts):
        stream = BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr(
                "_rels/.rels",
                f'<Relationships><Relationship Id="r" Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/>'
                "</Relationships>",
            )
            related = "".join(
                f'<Relationship Id="{name}" Type="{_RELATIONS}/{name}" Target="{name}.xml"/>' for name in parts
            )
            external = "".join(
                f'<Relationship Id="{name}" Type="{_RELATIONS}/hyperlink" Target="{target}" TargetMode="External"/>'
                for name, target in links
            )
            shown = "".join(
                f'<Relationship Id="{name}" Type="{_RELATIONS}/image" Target="media/{name}"/>' for name in media or ()
            )
            relations = f"<Relationships>{related}{external}{shown}</Relationships>"
            package.writestr("word/_rels/document.xml.rels", relations)
            package.writestr("word/document.xml", f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>")
            for name, inside in parts.items():
                package.writestr(f"word/{name}.xml", f"<w:{name} {NAMESPACES}>{inside}</w:{name}>")
            for name, file in (media or {}).items():
                package.writestr(f"word/media/{name}", file)
        return stream.getvalue()

    return pack
