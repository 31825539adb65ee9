"""Words that no dictionary need list, because they are made by rule: compounds, prefixed words, names."""

import re
from collections.abc import Callable

from editor_app.lexicon.derivation import Derivation
from editor_app.lexicon.slips import LONGEST

_PREFIXES = (
    "авиа авто агро анти антропо аппарат арт архи аудио аэро био блок бренд веб ведом вело взаимо видео вики вице вне "
    "внутри водо воен восьми газо гео гидро гипер гос двух девяти десяти евро зоо иммуно импорто инвест интер "
    "интернет инфо кардио квази кибер кино контр космо кросс лесо лже макро мат мега мед медиа меж межгос мета "
    "метео микро мини минно много моно мото мульти нано нарко нац нейро нео нефте обл обще одно онко опер орг пан "
    "пара пато пиар поли полит порно полу полутора после пост пресс природо пром прото псевдо психо пяти рад радио раз "
    "разно рай рез само сан сверх селе сель сельхоз семи соц спец спорт стерео сто стом суб супер тара теле тепло "
    "термо тех техно топ транс трех трудо турбо ультра физ фин фито фото хим хоз четырех шести экзо эко эконом "
    "экс экспорто экспресс электро энерго этно"
)
_PREFIX = re.compile("(?:" + "|".join(sorted(_PREFIXES.split(), key=len, reverse=True)) + ")(.{4,})")

_VERB_PREFIXES = tuple(
    "в вз воз вы до за из ис на недо о об от пере по под пона поза подза пре при про раз рас с у".split()
)
"""Prefixes that any verb takes: «поудивлялись», «доформировать». No preposition stands before a verb."""

_SHORT_VERB = 4
_ACTION = re.compile("(.{4,}(?:ни|ци))(?:[еяюй]|ем|ям|ями|ях)")
_ACTION_PREFIXES = {
    "до": "(?!.*и[яй]$)",
    "пере": "",
    "недо": "",
    "само": "",
    "пре": "",
    "со": "(?!.*(?:ем|ями)$)",
    "под": "(?!.*(?:е|ем|ями)$)",
    "при": "(?!.*(?:ии|иях)$)",
}
"""Prefixes of nouns of action, and what case tells them from a preposition that is glued on: «доформирование»."""

_NOT_PARTICIPLE = re.compile("не(?!.*(?:[уюая]щ|[аиыуоя]вш|нн|ем|им)[а-я]{2,3}$)(.{6,})")
_RATHER_GLUED = 3.0
"""Frequency of an adjective from which a «не» before it is one that is glued on."""

_BEFORE_ADJECTIVES = (
    *("вне", "внутри", "меж", "много", "обще", "одно", "полутора", "после", "раз", "разно", "сто", "двух", "трех"),
    *("четырех", "пяти", "шести", "семи", "восьми", "девяти", "десяти", "топ", "рез", "рад", "рай", "пан", "пара"),
)
"""Prefixes that are words too: before a noun, a space is likelier missing."""

_ADJECTIVE = re.compile("(?:[ыио]й|ая|[яо]е|[ыи]е|[ое]го|[ое]му|[ыи]м|[ое]м|ую|[ыи]х|[ыи]ми|ей)$")
_SECOND = (
    "оборот снабжени отведени хранилищ пользовани производств творчеств провод перевоз потреблени очист обработ "
    "строени строительств вед метр защит охранен мер нос вод люб граф лог логи хозяйств ориентированност способност"
)

_COMMON_FIRST, _RARE_SECOND = 3.5, 2.2
"""A common word before an adjective more likely lost its space, unless the adjective is rare: «слабокрученый»."""

_NAME = re.compile(
    "[А-ЯЁӘҒҚҢӨҰҮҺІ].*(?:(?:[оеё]в|[иы]н)(?:а|у|ым|е|ой|ы|ых|ыми)?|[иы]ч(?:а|у|ем|е|и)?|[оеи]вн(?:а|ы|е|у|ой)|(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их)"
    "|улы|ұлы|уулу|кызы|қызы|оглы|(?:бай|бек|жан|хан|гали|кул|мурат|тай|гуль|нур|назар|булат|ян|швили|дзе|енко|чук|юк)(?:[ауяюе]|[ое]м|и)?)"
)

_HYPHENED_FIRST = (
    "экс вице пресс анти пост обер унтер штаб лейб контр мини макси миди топ бизнес интернет онлайн офлайн веб пиар "
    "поп рок арт шоу фитнес спорт медиа видео аудио фото теле радио кино эко био ар нон про интер супер блиц гала "
    "дрим смарт стрит фан фаст фэшн хай хит инди гранд премьер генерал капитан инженер нано евро этно кибер экспресс "
    "дизель дисконт допинг кросс лизинг маркетинг яхт ток стоп старт тайм крауд краш хелп чек чат бот ди вип айти "
    "северо юго западно восточно"
)
_HYPHENED_LAST = ("то", "либо", "нибудь", "таки", "ка", "де", "с", "тка")


class Formation:
    """Whether a word that no dictionary has is made by rule of words that one has."""

    def __init__(
        self,
        is_word: Callable[[str], bool],
        is_verb: Callable[[str], bool],
        is_adjective: Callable[[str], bool],
        zipf: Callable[[str], float],
    ) -> None:
        self._is_word = is_word
        self._is_adjective = is_adjective
        self._is_verb = is_verb
        self._zipf = zipf
        self._opening = frozenset(_HYPHENED_FIRST.split())
        self._derivation = Derivation(is_word, zipf)

    def makes(self, word: str) -> bool:
        """Whether the rules make `word`, which has no «ё» and is written in its own case."""
        if "-" in word:
            return self._compound(word)
        if len(word) > LONGEST:
            return False  # what is made of what is made would be taken apart to no end
        lower = word.lower()
        prefixed = _PREFIX.fullmatch(lower)
        if prefixed and self._is_word(prefixed[1]) and self._zipf(prefixed[1]) >= 1.5:
            adjective = _ADJECTIVE.search(prefixed[1]) is not None
            return adjective or not (self._is_verb(prefixed[1]) or lower.startswith(_BEFORE_ADJECTIVES))
        return (
            self._prefixed_verb(lower)
            or self._prefixed_action(lower)
            or self._negated(lower)
            or self._joined(lower)
            or self._derivation.makes(lower)
        )

    def _prefixed_verb(self, lower: str) -> bool:
        return any(
            lower.startswith(prefix)
            and len(rest := lower[len(prefix) :]) > _SHORT_VERB
            and self._zipf(rest) >= 1.0
            and self._is_word(rest)
            and self._is_verb(rest)
            for prefix in _VERB_PREFIXES
        )

    def _prefixed_action(self, lower: str) -> bool:
        return any(
            lower.startswith(prefix)
            and re.match(of_case, lower) is not None
            and _ACTION.fullmatch(rest := lower[len(prefix) :]) is not None
            and self._zipf(rest) >= 1.0
            and self._is_word(rest)
            for prefix, of_case in _ACTION_PREFIXES.items()
        )

    def _negated(self, lower: str) -> bool:
        """«Неполиткорректный»: an adjective, but no participle, which is written apart."""
        negated = _NOT_PARTICIPLE.fullmatch(lower)
        return (
            negated is not None
            and self._zipf(negated[1]) < _RATHER_GLUED
            and _ADJECTIVE.search(negated[1]) is not None
            and self._is_word(negated[1])
            and self._is_adjective(negated[1])
        )

    def _compound(self, word: str) -> bool:
        parts = word.split("-")
        if not all(parts):
            return False
        *first, last = parts
        if not (self._is_word(last) or (last in _HYPHENED_LAST and len(first) == 1)):
            return False
        return all(self._opens(part) for part in first)

    def _opens(self, part: str) -> bool:
        """Whether a part may stand before a hyphen: a word, a combining form, «казахстанско-», an abbreviation."""
        lower = part.lower()
        if lower in self._opening or (len(part) > 1 and part.isupper()) or self._is_word(part):
            return True
        if lower[-1] not in "ое":
            return False
        return self._is_of_adjective(lower) or any(
            self._is_word((lower[:-1] + ending).capitalize()) for ending in ("", "а", "я", "ия", "ай")
        )

    def _is_of_adjective(self, first: str) -> bool:
        return any(self._is_word(first[:-1] + ending) for ending in ("ый", "ий", "ой"))

    def _joined(self, lower: str) -> bool:
        """«паводкоопасный», «водоотведение»: a stem, a joining vowel and a word that often stands second."""
        for at in range(4, len(lower) - 4):
            first, second = lower[:at], lower[at:]
            if first[-1] not in "оеи" or not self._is_word(second):
                continue
            rare = self._is_adjective(second) and self._zipf(second) < _RARE_SECOND
            if self._zipf(first) >= _COMMON_FIRST and not rare:
                continue
            if self._is_word(first) and not (first[-1] == "о" and self._is_of_adjective(first)):
                continue
            if not (self._is_adjective(second) or any(second.startswith(word) for word in _SECOND.split())):
                continue
            stem = first[:-1]
            if any(self._zipf(stem + ending) >= 2.5 for ending in ("", "а", "я", "ь", "о", "е", "ый", "ий", "ой")):
                return True
        return False


def is_like_a_name(word: str) -> bool:
    """Whether a capitalised word is formed as names are: «Сагинтаев», «Ерланулы», «Акбота» is not."""
    return _NAME.fullmatch(word) is not None
