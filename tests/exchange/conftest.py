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
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

MOMENT = datetime(2024, 5, 2, 8, 0, tzinfo=UTC)


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
    """Pack the inside of a body, and other parts, as a document."""

    def pack(body, links=(), **parts):
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
            package.writestr("word/_rels/document.xml.rels", f"<Relationships>{related}{external}</Relationships>")
            package.writestr("word/document.xml", f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>")
            for name, inside in parts.items():
                package.writestr(f"word/{name}.xml", f"<w:{name} {NAMESPACES}>{inside}</w:{name}>")
        return stream.getvalue()

    return pack
