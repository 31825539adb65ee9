"""The dictionaries of hunspell, through pyenchant."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.lexicon.errors import LexiconError

PACKAGES = {"ru_RU": "hunspell-ru", "kk_KZ": "hunspell-kk", "en_US": "hunspell-en-us"}
"""The Debian package of each dictionary that a desk in Kazakhstan needs."""

_MISSING = QT_TRANSLATE_NOOP("Lexicon", "Нет словаря {language}: без него текст не проверяется.")
_INSTALL = QT_TRANSLATE_NOOP("Lexicon", "Установите пакет {package}.")
_NO_LIBRARY = QT_TRANSLATE_NOOP("Lexicon", "Нет библиотеки Enchant: без неё словари не открываются.")


class Dictionary:
    """One dictionary of hunspell. Raises `LexiconError`, which names the package to install, when it is missing."""

    def __init__(self, language: str) -> None:
        try:
            import enchant  # loads the C library, which only the checking process needs
        except ImportError as error:
            raise LexiconError(_NO_LIBRARY, _INSTALL.with_values(package="libenchant-2-2"), str(error)) from error
        self.language = language
        try:
            self._words = enchant.Dict(language)
        except enchant.errors.DictNotFoundError as error:
            missing = _MISSING.with_values(language=language)
            raise LexiconError(missing, _INSTALL.with_values(package=PACKAGES[language]), str(error)) from error

    def knows(self, word: str) -> bool:
        """Whether the dictionary accepts the word in the case it is written in."""
        return bool(self._words.check(word))
