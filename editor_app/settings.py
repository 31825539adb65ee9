"""The user's preferences: a table of what there is, and a file of what the user chose."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from editor_app.files import replacing
from editor_app.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class Setting:
    """One preference. `title` is None for what the program remembers by itself; `choices` name the allowed values."""

    default: Any
    title: Message | None = None
    choices: Mapping[str, Message | str] | None = None


SETTINGS: Mapping[str, Setting] = {
    "person.name": Setting("", QT_TRANSLATE_NOOP("settings", "Ваше имя")),
    "person.role": Setting(
        "",
        QT_TRANSLATE_NOOP("settings", "Роль"),
        {
            "journalist": QT_TRANSLATE_NOOP("settings", "Журналист"),
            "editor": QT_TRANSLATE_NOOP("settings", "Редактор"),
        },
    ),
    "interface.language": Setting("ru", QT_TRANSLATE_NOOP("settings", "Язык интерфейса"), LANGUAGES),
    "interface.theme": Setting(
        "system",
        QT_TRANSLATE_NOOP("settings", "Тема"),
        {
            "system": QT_TRANSLATE_NOOP("settings", "Как в системе"),
            "light": QT_TRANSLATE_NOOP("settings", "Светлая"),
            "dark": QT_TRANSLATE_NOOP("settings", "Тёмная"),
        },
    ),
    "checking.marks": Setting(default=True, title=QT_TRANSLATE_NOOP("settings", "Показывать пометки в тексте")),
    "checking.profile": Setting("default"),
    "headline.limit": Setting(80, QT_TRANSLATE_NOOP("settings", "Длина заголовка, знаков")),
    "window.geometry": Setting(""),
    "window.layout": Setting(""),
    "editor.zoom": Setting(100),
}
"""Every preference by its key, in the order that the preferences window shows them."""


class Settings:
    """Preferences of one user; a value that is missing, of the wrong type or not among the choices is the default."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[str, Any] = self._load()

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401 - the table gives each key its type
        setting = SETTINGS[key]
        value = self._values.get(key, setting.default)
        fits = type(value) is type(setting.default) and (setting.choices is None or value in setting.choices)
        return value if fits else setting.default

    def __setitem__(self, key: str, value: Any) -> None:  # noqa: ANN401 - the table gives each key its type
        if key not in SETTINGS:
            raise KeyError(key)
        self._values[key] = value

    def keys(self) -> Sequence[str]:
        """Return every key of the table."""
        return tuple(SETTINGS)

    def save(self) -> None:
        """Write the preferences; keys of a later version of the program stay in the file. Raises `OSError`."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(self._path) as stream:
            stream.write(json.dumps(self._values, ensure_ascii=False, indent=1).encode())

    def _load(self) -> dict[str, Any]:
        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return values if isinstance(values, dict) else {}
