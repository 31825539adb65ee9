"""Comments on their words: random work of two people through the real editor, and where each comment stands after it.

    .venv/bin/python -m benchmarks.anchors [SCRIPTS]

Each script types, deletes, splits, joins, formats, pastes, moves, corrects, replaces and builds tables, with suggest
mode on and off, comments, answers and takes back, decides about suggestions, undoes and does again, writes and reads
the article, brings versions back, and now and then goes through a Word file. After every step each letter under a
comment has to be one of its own (`tests/ui/editor/anchoring_desk.py`), or the comment has to be shown as one whose
words are gone.
"""

import os
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from editor_app.ui.editor.article_editor import ArticleEditor

_DESK = Path(__file__).parents[1] / "tests/ui/editor/anchoring_desk.py"
_STEPS = 20


def _desk() -> Callable[[ArticleEditor, random.Random], Any]:
    spec: Any = spec_from_file_location("anchoring_desk", _DESK)
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    made: Callable[[ArticleEditor, random.Random], Any] = module.AnchoringDesk
    return made


def main() -> None:
    """Run random scripts; an assertion fails with the seed of the one in which a comment went astray."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    qInstallMessageHandler(lambda *_: None)
    application = QApplication([])
    editor = ArticleEditor()
    editor.resize(900, 700)
    editor.show()
    make, begin, told = _desk(), time.perf_counter(), Counter[str]()
    for seed in range(number):
        desk = make(editor, random.Random(seed))  # noqa: S311 - scripts, not secrets
        try:
            for _ in range(_STEPS):
                desk.act()
        except AssertionError as error:
            raise AssertionError(f"seed {seed}, after {', '.join(desk.done)}") from error
        standing = [editor.commenting.place_of(thread.id) is not None for thread in editor.commenting.threads]
        told.update(standing=sum(standing), orphaned=len(standing) - sum(standing))
        told.update(desk.done)
    deeds = ", ".join(f"{name[1:]} {count}" for name, count in sorted(told.items()) if name.startswith("_"))
    print(f"{number} scripts of {_STEPS} steps ({deeds}), {time.perf_counter() - begin:.0f} s")
    print(f"comments on their words: {told['standing']}, orphaned: {told['orphaned']}, on other words: 0")
    application.quit()


if __name__ == "__main__":
    main()
