"""A process is killed while it saves without a pause: what it said was saved must be there."""

import subprocess
import sys
from pathlib import Path

import pytest

from editor_app.store.database import open_store

_SAVE_FOR_EVER = """
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from editor_app.document.model import paragraphs
from editor_app.store.database import open_store
from editor_app.workflow.article import Content

store = open_store(Path(sys.argv[1]))
with store.unit_of_work() as unit:
    version = unit.articles.get("a1").version
for number in count(version):
    body = paragraphs("\\n".join([f"Версия {number + 1}"] * 400))
    with store.unit_of_work() as unit:
        unit.articles.save("a1", number, Content(str(number + 1), body=body, tags=(f"тег {number % 3}",)),
                           now=datetime.now(UTC))
        unit.commit()
    print(number + 1, flush=True)
"""


@pytest.mark.parametrize("saves", [1, 2, 7, 40, 41, 150])
def test_the_last_save_that_was_acknowledged_survives_kill_9(tmp_path: Path, draft, sql, saves: int):
    path = tmp_path / "newsroom.granki"
    store = open_store(path)
    with store.unit_of_work() as unit:
        unit.articles.add(draft())
        unit.commit()
    store.close()

    with subprocess.Popen([sys.executable, "-c", _SAVE_FOR_EVER, path], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        for _ in range(saves):
            acknowledged = int(writer.stdout.readline())
        writer.kill()
        acknowledged = max([acknowledged, *(int(line) for line in writer.stdout if line.endswith("\n"))])

    store = open_store(path)
    with store.unit_of_work() as unit:
        article = unit.articles.get("a1")
        verdict = sql(unit, "PRAGMA integrity_check").scalar()
    store.close()
    assert article.version in (acknowledged, acknowledged + 1)
    assert article.content.headline == str(article.version)
    assert article.content.body.blocks[-1].text == f"Версия {article.version}"
    assert verdict == "ok"
