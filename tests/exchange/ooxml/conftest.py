import pytest

from editor_app.exchange.readers.docx import read

TITLE = '<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r><w:t>Заголовок</w:t></w:r></w:p>'
TITLE_STYLE = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'


def paragraph(inside, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


@pytest.fixture(scope="session")
def p():
    """Make a paragraph of its runs and properties."""
    return paragraph


@pytest.fixture(scope="session")
def r():
    """Make a run of its text and properties."""
    return run


@pytest.fixture(scope="session")
def imported(packed):
    """Read the inside of a body below a title."""

    def read_below(body, styles="", **more):
        return read(packed(TITLE + body, styles=TITLE_STYLE + styles, **more))

    return read_below


@pytest.fixture(scope="session")
def body(imported):
    """Read the inside of a body and return its parts."""
    return lambda inside, **more: imported(inside, **more).content.body.parts


@pytest.fixture(scope="session")
def told():
    """Join what was told about a file."""
    return lambda imported: " ".join(map(str, imported.warnings))
