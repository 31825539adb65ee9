"""The one place that builds and connects everything."""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from editor_app import discovery, i18n, paths
from editor_app.errors import Explained
from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.settings import Settings

if TYPE_CHECKING:
    from editor_app.cli.command import Services
    from editor_app.exchange.formats import Formats
    from editor_app.operations.newsroom import Newsroom
    from editor_app.proofreading.engine import Engine
    from editor_app.proofreading.passage import Language
    from editor_app.proofreading.typesetting import Typesetter

CHECKER = (sys.executable, "-P", "-m", "editor_app", "serve")
"""The command line of the checking process; `-P` keeps modules of the current folder out of it."""

_NO_WINDOW = QT_TRANSLATE_NOOP("bootstrap", "Окно не открыть: не хватает библиотеки.")
_SET_UP = QT_TRANSLATE_NOOP("bootstrap", "Её поставит packaging/run; командная строка работает и так.")

_OBJECTS_OF_A_CHECK = 10_000
"""New objects after which the newest are looked through for garbage."""


def settings() -> Settings:
    """Load the user's preferences, and speak the language that they name from now on."""
    loaded = Settings(paths.settings_file())
    i18n.use(loaded["interface.language"], paths.translations())
    return loaded


@cache
def language() -> "Language":
    """Load the dictionaries; takes about a second. Raises `LexiconError` when one is missing."""
    # The matrices of the models are small: threads of the linear algebra library would only wait for one another,
    # four times as long on a busy machine. It reads this once, when numpy is imported.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from editor_app.lexicon.lexicon import Lexicon
    from editor_app.morphology.analyzer import Analyzer
    from editor_app.proofreading.passage import Language

    analyzer = Analyzer()
    return Language(Lexicon(analyzer), analyzer)


def engine(profile: str) -> "Engine":
    """Build the engine of checks. Raises `LexiconError` or `ProofreadingError`."""
    from editor_app import rules
    from editor_app.proofreading import catalogue, own_matching
    from editor_app.proofreading import profile as profiles
    from editor_app.proofreading.engine import Engine

    chosen = profiles.named(profile)
    own_matching.demand(chosen.own, language())
    made = Engine(catalogue.collect(rules), language(), chosen)
    # Dictionaries and rules stay, so garbage is not looked for among them; and a check makes thousands of words and
    # trees that live a moment, so it is not looked for after each few of them.
    gc.freeze()
    gc.set_threshold(_OBJECTS_OF_A_CHECK)
    return made


def typesetter(profile: str) -> "Typesetter":
    """Build what typesets. Raises `LexiconError` or `ProofreadingError`."""
    from editor_app import rules
    from editor_app.proofreading import catalogue
    from editor_app.proofreading import profile as profiles
    from editor_app.proofreading.typesetting import Typesetter

    chosen = profiles.named(profile)
    return Typesetter(catalogue.collect(rules), language(), chosen)


@cache
def formats() -> "Formats":
    """Walk the shelves of file formats."""
    from editor_app.exchange import formats as shelf

    return shelf.discovered()


def newsroom(preferences: Settings, store: Path | None) -> "Newsroom":
    """Open the store that was named, else the user's own. Raises `StoreError`."""
    from editor_app.operations.newsroom import Newsroom
    from editor_app.store.database import open_store
    from editor_app.workflow.roles import Person, Role

    path = store or paths.store_file()
    if path.parent == paths.data_folder():
        # Any other folder is the user's to make: its name may be misspelt.
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    person = Person(preferences["person.name"], Role(preferences["person.role"] or Role.AUTHOR))
    return Newsroom(open_store(path), person, formats())


def unattended_newsroom(preferences: Settings, store: Path | None) -> "Newsroom":
    """Open the store for the command line: who gave no name works under that of the system. Raises `StoreError`."""
    from dataclasses import replace
    from getpass import getuser

    made = newsroom(preferences, store)
    if not made.person.name:
        with suppress(KeyError, OSError):  # a system that knows nobody of this number
            made.person = replace(made.person, name=getuser())
    return made


def shelves() -> Mapping[str, Sequence[str]]:
    """Names of all modules that the program finds by walking; the packaging spec takes them from here too."""
    from editor_app import rules
    from editor_app.cli import commands
    from editor_app.exchange import readers, writers
    from editor_app.ui import panels

    packages = {"rules": rules, "readers": readers, "writers": writers, "panels": panels, "commands": commands}
    return {shelf: tuple(discovery.names(package)) for shelf, package in packages.items()}


def services(preferences: Settings, store: Path | None) -> "Services":
    """Prepare what the commands of the command line work with."""
    from editor_app.cli.command import Services

    return Services(engine, typesetter, partial(unattended_newsroom, preferences, store), formats, shelves)


def window(store: Path | None, files: Sequence[Path] = ()) -> int:
    """Show the window and return its exit status when it is closed; the store is opened once it is painted.

    `files` become articles in it.
    """
    gc.disable()  # until the window is painted: all that is made by then stays
    path = (store or paths.store_file()).resolve()
    try:
        from editor_app.ui import plain_import

        plain_import.load_qt()
        from editor_app.ui import single

        if single.reach(path, files):  # a window on this store is on the screen already: it comes to the front
            return 0
        from editor_app.ui import app
    except ImportError as error:  # Qt is there, but one of the system's libraries that it needs is not
        from editor_app.cli import terminal

        terminal.speak_utf8()
        terminal.complain(Explained(_NO_WINDOW, _SET_UP, str(error)))
        return 2

    preferences = settings()
    opened = partial(newsroom, preferences, store)
    return app.run(preferences, opened, list(CHECKER), path, files)


def command_line(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for and return the exit status."""
    from editor_app.cli import main

    return main.main(arguments, partial(services, settings()), window)
