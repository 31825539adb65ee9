"""A newsroom in a folder of its own, for benchmarks that start the whole program."""

import json
import os
import subprocess
import sys
from pathlib import Path

_FILL = """
from editor_app import paths
from editor_app.document.model import paragraphs
from editor_app.exchange import formats
from editor_app.operations import articles
from editor_app.operations.newsroom import Newsroom
from editor_app.store.database import open_store
from editor_app.workflow.article import Content
from editor_app.workflow.roles import Person, Role
room = Newsroom(open_store(paths.store_file()), Person("Айгуль", Role.EDITOR), formats.discovered())
body = paragraphs("\\n".join(["Текст материала о мосте. " * 20] * {lines}))
for number in range({articles}):
    articles.create(room, Content(headline=f"Мост {{number}}", body=body))
room.close()
"""
_LINE = 500
"""Letters of a line."""


def newsroom(folder: Path, *, articles: int, letters: int) -> dict[str, str]:
    """Make a newsroom of articles of about so many letters; return the environment in which the program opens it."""
    environment = os.environ | {
        "XDG_CONFIG_HOME": str(folder),
        "XDG_DATA_HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "GRANKI_STORE": str(folder / "newsroom.granki"),
        "PYTHONPATH": str(Path(__file__).parents[1]),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a program that is used has been compiled by its first start
    if not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    (folder / "granki").mkdir()
    person = {"person.name": "Айгуль", "person.role": "editor"}
    (folder / "granki" / "settings.json").write_text(json.dumps(person, ensure_ascii=False), encoding="utf-8")
    fill = _FILL.format(lines=max(1, letters // _LINE), articles=articles)
    subprocess.run([sys.executable, "-c", fill], env=environment, check=True)
    return environment
