"""The inside of an article as HTML, to paste into the editor of a site that has its own headline field."""

from editor_app.exchange.features import Feature
from editor_app.exchange.format import Outlet, WriteFormat
from editor_app.exchange.picture_files import PictureFiles
from editor_app.exchange.readback import ReadBack
from editor_app.exchange.readers.html import read
from editor_app.exchange.web.elements import body
from editor_app.exchange.web.metadata import language_of
from editor_app.exchange.web.runs import Runs
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow.article import Article


def write(article: Article, outlet: Outlet) -> None:
    """Write deck, lead and body without the page around them; the headline goes into the site's own field."""
    content = article.content
    language = language_of(content)
    runs = Runs(language)
    fields = [f'<p class="{name}">{runs.plain(said)}</p>' for name, said in _fields(article) if said]
    outlet.stream.write("\n".join([*fields, body(content.body, PictureFiles(outlet).locate, language), ""]).encode())


def _fields(article: Article) -> tuple[tuple[str, str], ...]:
    return ("deck", article.content.deck), ("lead", article.content.lead)


_HOLDS = frozenset(
    {
        Feature.DECK, Feature.LEAD, Feature.WORDS, Feature.HEADINGS, Feature.LISTS, Feature.QUOTES, Feature.RULES,
        Feature.FORMS, Feature.LINKS, Feature.TABLES, Feature.PICTURES, Feature.FILES, Feature.NOTES,
    }
)  # fmt: skip

FORMAT = WriteFormat(
    "fragment",
    QT_TRANSLATE_NOOP("formats", "Фрагмент HTML для вставки на сайт"),
    (".fragment.html",),
    write,
    ReadBack(read, _HOLDS),
)
