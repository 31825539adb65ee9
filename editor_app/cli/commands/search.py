"""`granki search`: articles of the store by their words, in whatever form."""

import sys
from argparse import ArgumentParser, Namespace
from contextlib import closing
from typing import TYPE_CHECKING

from editor_app.cli.command import Command, Services, Status
from editor_app.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from editor_app.operations.search import Passage


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "question",
        nargs="+",
        metavar=translate("cli", "СЛОВА"),
        help=translate("cli", "слова, «фразы в кавычках», автор:имя, тег:имя, с:01.10.2026, по:2026"),
    )
    parser.add_argument("--most", type=int, default=20, metavar="N", help=translate("cli", "сколько показать"))


def _run(services: Services, asked: Namespace) -> int:
    from editor_app.operations import search
    from editor_app.workflow.article import named

    with closing(services.newsroom()) as newsroom:
        while search.index(newsroom):
            pass
        found = search.find(newsroom, " ".join(asked.question), asked.most)
    for hit in found.hits:
        headline = named(_shown(hit.headline))
        print(hit.article_id, f"{hit.when.astimezone():%Y-%m-%d}", headline, sep="  ")
        print("   ", _shown(hit.passage))
    if found.meant:
        meant = translate("cli", "Ничего не нашлось. Для «{question}» нашлось бы: другая раскладка?")
        print(meant.format(question=found.meant), file=sys.stderr)
    return Status.DONE if found.hits else Status.FOUND


def _shown(passage: "Passage") -> str:
    """Return words with what was found between asterisks."""
    text = passage.text
    for place in reversed(passage.found):
        text = f"{text[: place.start]}*{text[place.start : place.end]}*{text[place.end :]}"
    return text


COMMAND = Command("search", QT_TRANSLATE_NOOP("cli", "найти материалы по словам"), _arguments, _run)
