"""What writers leave in a text to come back to: «ХХ», «???», «[фото]», «(уточнить)», TK."""

import re
from collections.abc import Iterator

from editor_app.text.span import Span

_TO_DO = (
    "уточнить|уточни(?:те|м)?|уточню|проверить|проверь(?:те)?|проверю|проверим|дописать|допиши(?:те)?|допишу|добавить"
    "|добавь(?:те)?|добавлю|вставить|вставь(?:те)?|вставлю|дополнить|узнать|узнаю|спросить|спрошу|переспросить"
)
_TO_DO_KAZAKH = "нақтыла|тексер|толықтыр|анықта"
_MEDIA = (
    "фото|видео|аудио|картинк|инфографик|коллаж|скриншот|ссылк|твит|пост|имя|фамили|дата|дату|цитат|врез|назван|сумм"
    r"|цифр|должност|возраст|таблиц|график|схем|источник(?!\s*:\s*\w)|сурет|дәйексөз|сілтеме|есімі|аты-жөн"
)
_COMING = (
    "фото|видео|картинка|текст|цитат[аы]|ссылка|вр[её]з|врезка|комментари[йи]|подпись|заголовок|лид|бэк(?:граунд)?"
)
_COUNTED = (
    r"тенге|тг|руб|доллар|евро|сом|млн|млрд|тыс|миллион|миллиард|процент|%|человек|жител|лет\b|год|штук|км\b|метр|га\b"
    r"|тонн|дом|школ|час|дн|мин|январ|феврал|март|апрел|ма[яй]\b|июн|июл|август|сентябр|октябр|ноябр|декабр"
)
_ROMAN = (
    r"век|в\.|вв\.|столет|ғасыр|ғ\.|съезд|сесси|летн|зимн|олимп|игр|чемпионат|фестивал|форум|конкурс|турнир|конферен"
    r"|универсиад|международн|всемирн|всероссийск|республиканск|юбилейн|хромосом|глав|том|раздел|размер"
)
_SAYS_SOMETHING = (
    "как|чтобы|где|можно|нельзя|просит|просят|смо[гж]|мо[гж]|уда[лс]|помо|обеща|пообеща|предлага|предлож|требу|решил"
)
"""With one of these words a bracket is a sentence to readers, not a note to oneself."""
_PLACEHOLDER = re.compile(
    rf"""
    (?<![\w-])(?:[ХX]{{2,}}(?:[.:/][ХX]{{2,}})+ | [хx]{{2,}}(?:[.:/][хx]{{2,}})*(?!\s*(?:{_ROMAN})|\.[a-z]))(?!\w)
    | (?<![\w-])(?:(?=[ХX]{{2}})[ХX]*Х[ХX]*|X{{3,}})(?!\w)                  # ХХ, but not ХХ век, ХХ-го, ХХ и XXI века
        (?!-?\w{{0,3}}(?:\s*(?:[-–—,/]|и|или|мен|пен)\s*[IVXLХІ]+(?:-\w{{1,3}})?)*\s*(?i:{_ROMAN}))
    | (?<![\w-])XX(?=\s*(?:{_COUNTED}))                                   # Latin XX, but not XX съезд
    | \bTK(?:TK)*\b(?!\s*[A-Z\d]) | \bTBD\b | \bTODO\b(?!-)
    | \?{{3,}} | \(\s*\?+\s*\) | _{{3,}} | (?<=\s)__(?=[\s.,;:!?]|$)
    | \[\s*(?i:(?:тут|здесь|сюда|вставить|нужн[аоы]?|надо)\s+)*(?i:{_MEDIA})(?![^\]\n]*\bприм\b)[^\]\n]{{0,60}}\]
    | <\s*(?i:{_MEDIA})[^<>\n]{{0,40}}> | \{{+\s*(?i:{_MEDIA})[^{{}}\n]{{0,40}}\}}+
    | \(\s*(?i:{_MEDIA})\w{{0,3}}\s*\?+\s*\) | (?:\*{{2,}}|!{{2,}}|(?<!:)//)\s*(?:уточнить|проверить|дописать)\b
    | [(\[](?![^)\]\n]*\b(?:{_SAYS_SOMETHING}))
        \s*(?:(?i:надо|нужно|ещё|еще|не\s+забыть|позже)\s+)?(?i:{_TO_DO})\b[^)\]\n]{{0,60}}[)\]]
    | [(\[](?![^)\]\n]*\b(?:{_SAYS_SOMETHING}))[^)\]\n]{{0,40}}\b(?i:{_TO_DO})[?!.…]*[)\]]
    | [(\[][^)\]\n]{{0,40}}\b(?i:{_TO_DO_KAZAKH}|қос)\w*\s+(?i:керек|қажет)[?!.…]*\s*[)\]]
    | \[\s*(?i:{_TO_DO_KAZAKH})[^\]\n]{{0,40}}\]
    | \bУТОЧНИТЬ\b | \bПРОВЕРИТЬ\b | \b(?i:здесь|тут)\s+(?i:будет|будут)\s+(?i:{_COMING})\b
    | \b(?:ЗДЕСЬ|ТУТ)\s+БУДЕТ\s*(?:[.!…]*$)
    | ^\s*(?:уточнить|проверить|дописать)\b[^\n]{{0,60}}$
    | ^\s*(?:Уточнить|Проверить|Дописать)\s*(?:[:!?]|$)
    | (?i:\blorem\s+ipsum\b)
    """,
    re.VERBOSE | re.MULTILINE,
)
_NUMBERED = re.compile(
    r"(?i:\b(?:том|глав|част|стать|раздел|хромосом|фильм|лент|франшиз|боевик|сериал|альбом)\w*)\s*[«\"„“]?$"
)
"""What stands before a number in Roman digits, or a title that is made of their letters."""
_QUOTED = re.compile(r"«[^«»]*»|„[^“”\n]+[“”]|“[^”\n]+”|\"[^\"\n]+\"")
_CAPITALS_OF_A_LINE = 3
"""Words in capitals from which on a line is a headline in capitals, where no word of it stands out by them."""


def placeholders(text: str) -> Iterator[Span]:
    """Yield what stands in a text in place of what is to come: «ХХ», «???», «[фото]», «(уточнить)», TK."""
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    for match in _PLACEHOLDER.finditer(text):
        within = any(
            start + 1 < match.start() or match.end() < end - 1 for start, end in quoted if start < match.start() < end
        )
        if not _is_said(match, within=within):
            yield Span(*match.span())


def _is_said(match: re.Match[str], *, within: bool) -> bool:
    """Whether what looks like a placeholder belongs to the text; `within`: it stands among the words of a quotation."""
    text, found = match.string, match[0]
    if found[0] in "ХX":
        return _NUMBERED.search(text, 0, match.start()) is not None
    if found[0] in "?[":
        return within and not found.strip("[]?").lower().startswith(("фото", "видео"))
    if found in ("УТОЧНИТЬ", "ПРОВЕРИТЬ"):
        line = text[text.rfind("\n", 0, match.start()) + 1 :].partition("\n")[0]
        return line.isupper() and len(line.split()) >= _CAPITALS_OF_A_LINE
    return False
