"""A last copy of the text, outside the store, when the store cannot take it."""

import time
from pathlib import Path

from editor_app import paths
from editor_app.files import PRIVATE, replacing
from editor_app.operations.exporting import marked
from editor_app.workflow.article import Content
from editor_app.workflow.proposals import in_words


def write(content: Content, folder: Path | None = None) -> Path:
    """Write the text and what is proposed as plain UTF-8, marked as a draft, into the rescue folder; return where.

    Raises `OSError`.
    """
    folder = folder or paths.data_folder() / "rescue"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{time.strftime('%Y-%m-%d %H-%M-%S')}.txt"
    with replacing(path, PRIVATE) as stream:
        stream.write("\n".join((marked(content).text, *in_words(content))).encode())
    return path
