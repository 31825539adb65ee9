"""What writers leave in a text to come back to, and words of somebody that nobody says."""

import re
from collections.abc import Iterator

from editor_app.text.span import Span

_TO_DO = (
    "уточнить|уточни(?:те|м)?|уточню|проверить|проверь(?:те)?|проверю|проверим|дописать|допиши(?:те)?|допишу|добавить"
    "|добавь(?:те)?|добавлю|вставить|вставь(?:те)?|вставлю|дополнить|узнать|узнаю|спросить|спрошу|переспросить"
)
_MEDIA = (
    "фото|видео|аудио|картинк|инфографик|коллаж|скриншот|ссылк|твит|пост|имя|фамили|дата|дату|цитат|врез|назван|сумм"
    "|цифр|должност|возраст|таблиц|график|схем|источник"
)
_COUNTED = (
    r"тенге|тг|руб|доллар|евро|сом|млн|млрд|тыс|миллион|миллиард|процент|%|человек|жител|лет\b|год|штук|км\b|метр|га\b"
    r"|тонн|дом|школ|час|дн|мин|январ|феврал|март|апрел|ма[яй]\b|июн|июл|август|сентябр|октябр|ноябр|декабр"
)
_ROMAN = (
    r"век|в\.|вв\.|столет|ғасыр|ғ\.|съезд|сесси|летн|зимн|олимп|игр|чемпионат|фестивал|форум|конкурс|турнир|конферен"
    r"|универсиад|международн|всемирн|всероссийск|республиканск|юбилейн|хромосом|глав|том|раздел|размер"
)
_PLACEHOLDER = re.compile(
    rf"""
    (?<![\w-])(?:[ХX]{{2,}}(?:[.:/][ХX]{{2,}})+ | [хx]{{2,}}(?:[.:/][хx]{{2,}})*(?!\s*(?:{_ROMAN})))(?!\w)   # ХХ.ХХ, хх
    | (?<![\w-])(?:Х{{2,}}|X{{3,}})(?!\w)                                   # ХХ, but not ХХ век, ХХ-го, ХХ и XXI века
        (?!-?\w{{0,3}}(?:\s*(?:[-–—,/]|и|или|мен|пен)\s*[IVXLХІ]+(?:-\w{{1,3}})?)*\s*(?i:{_ROMAN}))
        (?<!(?i:том|ава|аве|тье|тья|сть).ХХ)
    | (?<![\w-])XX(?=\s*(?:{_COUNTED}))                                   # Latin XX, but not XX съезд
    | \bTK(?:TK)*\b(?!\s*[A-Z\d]) | \bTBD\b | \bTODO\b
    | \?{{3,}} | \(\s*\?+\s*\) | _{{3,}}
    | \[\s*(?i:{_MEDIA})(?![^\]\n]*\bприм\b)[^\]\n]{{0,60}}\]
    | [(\[]\s*(?:(?i:надо|нужно|ещё|еще|не\s+забыть|позже)\s+)?(?i:{_TO_DO})\b[^)\]\n]{{0,60}}[)\]]
    | [(\[](?![^)\]\n]*\b(?:как|чтобы|можно|нельзя|где|смог|мог|удалось)\b)[^)\]\n]{{0,40}}\b(?i:{_TO_DO})[?!.…]*[)\]]
    | \bУТОЧНИТЬ\b | \bПРОВЕРИТЬ\b | \b(?:ЗДЕСЬ|ТУТ)\s+БУДЕТ\b
    | ^\s*(?:уточнить|проверить|дописать)\b[^\n]{{0,60}}$
    | ^\s*(?:Уточнить|Проверить|Дописать)\s*(?:[:!?]|$)
    | (?i:\blorem\s+ipsum\b)
    """,
    re.VERBOSE | re.MULTILINE,
)

_LEAST_WORDS = 5
"""A quotation of fewer words is as often a name or a title."""

_QUOTATION = re.compile(r"«(?:[^«»]|«[^«»]*»)+»|„[^“”\n]+[“”]|“[^”\n]+”|(?<!\w)\"[^\"\n]+\"(?!\w)")
_QUOTES = '«»„“”"'
_SENTENCE_START = re.compile(r"(?:^|[.!?…]\s+)(?:[—–-]\s*)?$")
_ENDS = re.compile(r"\s*[.!?…]*\s*(?:$|(?=[А-ЯЁA-ZӘҒҚҢӨҰҮҺІ«\"]))")
_AUTHORS_WORDS = re.compile(r"[,!?…]\s*[—–-]\s+[а-яёәғқңөұүһі][^«»\"]{3,120}?[.,]\s*[—–-]\s")
"""Those that part a quotation: «Не знаю, — сказал Асанов. — Посмотрим»."""
_COLON = re.compile(r":\s*$", re.MULTILINE)
_NAMED = re.compile(
    r"(?:по|со)\s+(?:его\s+|её\s+|их\s+)?(?:слов|данн|мнени)|\b(?:сообщ|сказал|скаж|заяв|рассказ|говор|отмет|отмеч"
    r"|подчерк|подчёрк|добав|поясн|счита|напис|пиш|цитир|передал|переда[её]|ответил|отвеча|вспомин|вспомн|призна|уточн"
    r"|объясн|пожал|поблагодар|обратил|обраща|уверен|уверя|заверил|заверя|убежд[её]н|предупред|потребовал|требует|призвал"
    r"|призыва|обеща|пообеща|заметил|замеча|возраз|посетов|делится|поделил|констатир|резюмир|подытож|заключил|заключа"
    r"|продолжил|указал|указыва|напомн|напомин|акцентир|выразил|комментир|прокоммент|информир|проинформ|известил|уведом"
    r"|отреагир|спросил|спраш|пошут|шути|восклик|гласит|значится|айтты|айтқан|деді|деген|хабарла|мәлімде)\w*",
    re.IGNORECASE,
)


def placeholders(text: str) -> Iterator[Span]:
    """Yield what stands in a text in place of what is to come: «ХХ», «???», «[фото]», «(уточнить)», TK."""
    return (Span(*match.span()) for match in _PLACEHOLDER.finditer(text))


def speechless(text: str, beside: str) -> Iterator[Span]:
    """Yield the quotations, whole sentences, that neither their paragraph nor those `beside` it (lines) give to anyone.

    What follows a colon or is followed by a dash has its speaker there.
    """
    for match in _QUOTATION.finditer(text):
        before, after = text[: match.start()], text[match.end() :]
        is_sentence = _SENTENCE_START.search(before) and _ENDS.match(after)
        if not is_sentence or len(match[0].split()) < _LEAST_WORDS or _AUTHORS_WORDS.search(match[0]):
            continue
        around = f"{before} {after} {beside}"
        if not _NAMED.search(around) and not _COLON.search(beside):
            yield Span(*match.span())
