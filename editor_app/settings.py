"""The user's preferences: a table of what there is, and a file of what the user chose."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from editor_app.files import replacing
from editor_app.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True, slots=True)
class Setting:
    """One preference. `title` is None for what the program remembers by itself; `choices` name the allowed values.

    `bounds` are the whole numbers that can be chosen where the value is one; `former` values of earlier versions of
    the program stand for values of now.
    """

    default: Any
    title: Message | None = None
    choices: Mapping[str, Message | str] | None = None
    bounds: range = range(1, 1001)
    former: Mapping[str, str] = field(default_factory=dict)

    def allows(self, value: object) -> bool:
        """Whether the preference can have this value."""
        if type(value) is not type(self.default):
            return False
        if type(value) is int:
            return value in self.bounds
        return self.choices is None or value in self.choices


GROUPS: Mapping[str, Message] = {
    "person": QT_TRANSLATE_NOOP("settings", "Вы"),
    "interface": QT_TRANSLATE_NOOP("settings", "Вид"),
    "focus": QT_TRANSLATE_NOOP("settings", "Режим сосредоточения"),
    "typing": QT_TRANSLATE_NOOP("settings", "Набор"),
    "checking": QT_TRANSLATE_NOOP("settings", "Проверка"),
    "export": QT_TRANSLATE_NOOP("settings", "Экспорт"),
    "limits": QT_TRANSLATE_NOOP("settings", "Длина по каналам, знаков (0 — любая)"),
    "": QT_TRANSLATE_NOOP("settings", "Прочее"),
}
"""What the preferences window puts together, by the first part of the key; the last is for all other keys."""

CHANNELS: Mapping[str, Message | str] = {
    "site": QT_TRANSLATE_NOOP("settings", "Сайт"),
    "telegram": "Telegram",
    "push": QT_TRANSLATE_NOOP("settings", "Push"),
    "rss": "RSS",
}
"""Where articles go out, in the order that the counters name them."""

LIMITED: Mapping[str, Message] = {
    "headline": QT_TRANSLATE_NOOP("settings", "заголовок"),
    "lead": QT_TRANSLATE_NOOP("settings", "лид"),
}
"""The parts of an article whose length a channel limits."""

_LIMITS = {"site": (80, 300), "telegram": (120, 880), "push": (50, 120), "rss": (110, 0)}
"""Characters of headline and lead that a channel shows whole; 0 where it shows any number.

Telegram: a picture's caption has at most 1,024 characters (Bot API, `sendPhoto`), here for headline, lead and a link.
Push: Chrome shows some 50 characters of a notification's title and 120 of its text; iOS and Android show more.
RSS: the format has no limit; 110 is what Google advised for headlines until 2023, and aggregators still cut there.
Site: what fits on two lines of a section's page; a house has its own.
"""


def _limit(channel: str, part: str, number: int) -> Setting:
    title = QT_TRANSLATE_NOOP("settings", "{channel}: {part}")
    return Setting(number, title.with_values(channel=CHANNELS[channel], part=LIMITED[part]), bounds=range(5001))


SETTINGS: Mapping[str, Setting] = {
    "person.name": Setting("", QT_TRANSLATE_NOOP("settings", "Ваше имя")),
    "person.role": Setting(
        "",
        QT_TRANSLATE_NOOP("settings", "Роль"),
        {
            "author": QT_TRANSLATE_NOOP("settings", "Автор"),
            "proofreader": QT_TRANSLATE_NOOP("settings", "Корректор"),
            "editor": QT_TRANSLATE_NOOP("settings", "Редактор"),
            "chief": QT_TRANSLATE_NOOP("settings", "Шеф-редактор"),
            "administrator": QT_TRANSLATE_NOOP("settings", "Администратор"),
        },
        former={"journalist": "author"},
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
    "typing.quotes": Setting(
        default=True, title=QT_TRANSLATE_NOOP("settings", "«Ёлочки» и „лапки“ вместо прямых кавычек")
    ),
    "typing.dashes": Setting(default=True, title=QT_TRANSLATE_NOOP("settings", "Тире вместо дефиса между пробелами")),
    "typing.ellipsis": Setting(default=True, title=QT_TRANSLATE_NOOP("settings", "Знак … вместо трёх точек")),
    "typing.number_sign": Setting(
        default=True, title=QT_TRANSLATE_NOOP("settings", "Знак № вместо N и No перед числом")
    ),
    "typing.expand": Setting(default=True, title=QT_TRANSLATE_NOOP("settings", "Автотекст: раскрывать сокращения")),
    "typing.snippets": Setting({}),
    "checking.marks": Setting(default=True, title=QT_TRANSLATE_NOOP("settings", "Показывать пометки в тексте")),
    "checking.profile": Setting("default"),
    "export.typeset": Setting(default=False, title=QT_TRANSLATE_NOOP("settings", "Причёсывать при экспорте")),
    "focus.bright": Setting(
        "paragraph",
        QT_TRANSLATE_NOOP("settings", "Ярко"),
        {
            "all": QT_TRANSLATE_NOOP("settings", "Весь текст"),
            "paragraph": QT_TRANSLATE_NOOP("settings", "Абзац под курсором"),
            "sentence": QT_TRANSLATE_NOOP("settings", "Предложение под курсором"),
        },
    ),
    "focus.typewriter": Setting(
        default=False, title=QT_TRANSLATE_NOOP("settings", "Держать строку посередине окна, как на машинке")
    ),
    **{
        f"limits.{channel}.{part}": _limit(channel, part, number)
        for channel, numbers in _LIMITS.items()
        for part, number in zip(LIMITED, numbers, strict=True)
    },
    "backup.automatic": Setting(
        default=True,
        title=QT_TRANSLATE_NOOP("settings", "Делать резервную копию при закрытии после правок и раз в день"),
    ),
    "desk.filters": Setting({}),
    "desk.view": Setting("board"),
    "palette.recent": Setting([]),
    "window.geometry": Setting(""),
    "window.layout": Setting(""),
    "editor.zoom": Setting(100),
    "editor.invisibles": Setting(default=False),
    "review.view": Setting("all"),
    "comparison.by_sentences": Setting(default=False),
}
"""Every preference by its key, in the order that the preferences window shows them."""


class Settings:
    """Preferences of one user; a value that is missing, of the wrong type or cannot be chosen is the default."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[str, Any] = self._load()

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401 - the table gives each key its type
        setting = SETTINGS[key]
        value = self._values.get(key, setting.default)
        if isinstance(value, str):
            value = setting.former.get(value, value)
        return value if setting.allows(value) else setting.default

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
