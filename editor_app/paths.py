"""Where the program's files lie: what it ships, what it keeps for the user."""

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).parent

STORE_VARIABLE = "GRANKI_STORE"
"""Environment variable that names the store to open instead of the user's own."""


def _shipped(name: str) -> Path:
    """Folder `name` beside the package in a source tree, inside it in an installed one."""
    beside = _PACKAGE.parent / name
    return beside if (_PACKAGE.parent / "pyproject.toml").is_file() else _PACKAGE / name


def resources() -> Path:
    """Icons, templates, word lists and the demo newsroom."""
    return _shipped("resources")


def translations() -> Path:
    """Qt Linguist files `granki_<language>.ts`."""
    return _shipped("translations")


def settings_file() -> Path:
    """The user's preferences."""
    return platformdirs.user_config_path("granki", appauthor=False) / "settings.json"


def profile_file() -> Path:
    """The profile of proofreading that the user put together; the preferences name it once there is one."""
    return settings_file().with_name("profile.json")


def decisions_file() -> Path:
    """What the user decided about findings for all articles."""
    return settings_file().with_name("decisions.json")


def data_folder() -> Path:
    """The user's own data: the store and what lies beside it. Not created here."""
    return platformdirs.user_data_path("granki", appauthor=False)


def runtime_folder() -> Path:
    """The user's folder for what lives as long as the session: in memory where the system has such a one."""
    named = os.environ.get("XDG_RUNTIME_DIR")
    return Path(named) / "granki" if named else platformdirs.user_cache_path("granki", appauthor=False)


def store_file() -> Path:
    """The store to open: `GRANKI_STORE` when it is set, else the user's own."""
    named = os.environ.get(STORE_VARIABLE)
    return Path(named) if named else data_folder() / "newsroom.granki"
