"""What stands round an article on a page and is no part of it: labelled lines, buttons, and the news below."""

import re
from collections.abc import Sequence

from editor_app.exchange.page.lines import Line
from editor_app.exchange.titles import is_title

_LABELLED = {
    "author": re.compile(
        r"^(?:Автор(?:ы|\s+текста|\s+материала)?|Текст|Подготовил[аи]?|Корреспондент|Авторы?\s+фото\s+и\s+текста|By)"
        r"\s*[:—–-]\s+(?P<value>[^\W\d_a-zа-я][^.!?:;]{1,78})$"
    ),
    "source": re.compile(r"^(?:Источник|По\s+материалам|Дереккөз|Source)\s*[:—–-]\s+(?P<value>[^\n]{2,60}?)\.?$"),
    "tags": re.compile(r"^(?:Теги|Тэги|Тег|Метки|Ключевые\s+слова|Темы|Тегтер|Tags)\s*[:—–-]\s*(?P<value>.{2,300})$"),
}
_CREDIT = re.compile(
    r"^(?:©\s*)?(?:Фото|Фотография|Иллюстрация|Коллаж|Скриншот|Изображение|Инфографика|Видео|Сурет|Photo)"
    r"\s*(?::|©|/|\||из\s|с\s+сайта|автора|предоставлен|пресс-служб)(?!.*[.!?]\s+\S{2,}\s+\S).{0,120}$",
    re.IGNORECASE,
)
_BUTTON = re.compile(
    r"^(?:×|✕|✖|x|х|≡|☰|…|>>?|<<?|\W{1,3}"
    r"|меню|поиск|найти|искать|войти|вход|выйти|регистрация|закрыть|принять|согласен|ок|ok|понятно|наверх|реклама|\d\d\+"
    r"|рус|қаз|каз|eng|ru|kz|kk|en|(?:рус|қаз|каз|ru|kz)(?:[\s|/]+(?:рус|қаз|каз|eng|ru|kz|en))+"
    r"|подписаться|подписывайтесь|поделиться|отправить|распечатать|печать|версия для печати|с?копировать ссылку"
    r"|в избранное|слушать|прослушать|слушать новость|увеличить шрифт|а[+-]?\s*а[+-]?"
    r"|facebook|telegram|whatsapp|twitter|instagram|youtube|tiktok|вконтакте|vk|одноклассники|viber|threads|x\.com"
    r"|(?:[\w-]+\.)+(?:kz|ru|com|net|org|info))$",
    re.IGNORECASE,
)
_INVITATION = re.compile(
    r"^(?:подпи(?:сывайтесь|шитесь|саться)\s+на\s|читайте\s+нас\s|следите\s+за\s+|присоединяйтесь\s|больше\s+новостей\s"
    r"|поделиться|поделитесь|нашли\s+ошибку|заметили\s+ошибку|скачать\s+приложение|перейти\s+к\s+содержанию"
    r"|(?:мы|наш\s+сайт|этот\s+сайт|сайт)\s+использу\w+\s+(?:файлы\s+)?cookie|продолжая\s+(?:польз|использ)ова\w+).{0,160}$",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"^.{0,120}\b(?:подпи(?:шись|шитесь|сывайся|сывайтесь|саться)|присоединяй(?:ся|тесь)|читай(?:те)?\s+нас)\b.{0,120}$",
    re.IGNORECASE,
)
"""An invitation in running words; a line of a text can look like one, so only the foot is searched for them."""
_COUNTER = re.compile(
    r"^(?:👁\s*)?(?:просмотр\w*|комментари\w*|время\s+чтения|читать|прочтений|лайк\w*)?"
    r"\s*:?\s*\d[\d\s.,]*(?:k|к|тыс\.?)?\s*"
    r"(?:просмотр\w*|комментари\w*|мин(?:ут\w*|\.)?(?:\s+(?:чтения|на\s+чтение))?|прочтени\w*|лайк\w*)?$",
    re.IGNORECASE,
)
_FOREIGN = re.compile(
    r"^(?:новости\s+партн[её]ров|партн[её]рские\s+(?:новости|материалы)|от\s+партн[её]ров|серіктестер\s+жаңалықтары"
    r"|(?:последние|другие|главные|свежие|похожие|все|ещ[её])\s+новости|новости\s+по\s+теме|лента\s+новостей"
    r"|самое\s+(?:читаемое|популярное|важное|обсуждаемое|интересное)|популярн(?:ое|ые\s+(?:новости|статьи|материалы))"
    r"|рекомендуем(?:\s+(?:прочитать|почитать|вам))?|вам\s+(?:может\s+быть|будет)\s+интересно)\s*:?$",
    re.IGNORECASE,
)
_FOOT = re.compile(
    r"^(?:комментари[ий](?:\s*\(?\d+\)?)?|(?:оставить|добавить|показать|скрыть)\s+комментари[ий]|обсуждение|выбор\s+редакции"
    r"|пікірлер|теги|тэги|поделиться(?:\s+\w+){0,3}|все\s+права\s+защищены.*|©.{0,200}|\(c\)\s.{0,200}"
    r"|свидетельство\s+о\s+(?:постановке|регистрации).{0,200}|при\s+использовании\s+материалов.{0,300})\s*:?$",
    re.IGNORECASE,
)
_SEE_ALSO = re.compile(
    r"^(?:(?:читайте|смотрите|читать|смотреть)\s+(?:также|ещ[её])|(?:(?:материалы|статьи|новости|ещ[её]|также)\s+)?по\s+теме"
    r"|оқи\s+отырыңыз|read\s+also)"
    r"\b\s*:?(?P<rest>.{0,200})$",
    re.IGNORECASE,
)

_TEASERS = 5
"""Headlines that may follow a «Читайте также» in the middle of a text."""


def labelled(text: str) -> tuple[str, str] | None:
    """Return (`author`, `source` or `tags`; the value) of a line that gives one."""
    for kind, pattern in _LABELLED.items():
        match = pattern.match(text)
        if match is not None:
            return kind, match["value"].strip()
    return None


def is_credit(text: str) -> bool:
    """Whether a line is the credit or caption of a picture that the text does not have."""
    return bool(_CREDIT.match(text))


def is_button(text: str) -> bool:
    """Whether a line is a button, an invitation to subscribe or a line of the cookie banner."""
    return bool(_BUTTON.match(text) or _INVITATION.match(text))


def is_counter(text: str) -> bool:
    """Whether a line counts views, comments or minutes of reading."""
    return bool(_COUNTER.match(text))


def see_also(following: Sequence[Line]) -> int:
    """Return how many lines from the first on are a «Читайте также» with its headlines; 0 when it is no such line."""
    match = _SEE_ALSO.match(following[0].text) if following else None
    if match is None:
        return 0
    if match["rest"].strip():
        return 1
    teasers = 0
    for line in following[1 : 1 + _TEASERS]:
        if not is_title(line.text):
            break
        teasers += 1
    return 1 + teasers


def tail_length(lines: Sequence[Line]) -> int:
    """Return how many of the last lines are the foot of the page.

    A heading of foreign news cuts all below it. «Комментарии», «Читайте также» and the like do so only when no running
    text follows, because an article may have a part of that name. Buttons at the very end belong to the foot too.
    """
    length = 0
    below_is_prose = False
    for below, line in enumerate(reversed(lines)):
        cuts = _FOOT.match(line.text) or _SEE_ALSO.match(line.text)
        if _FOREIGN.match(line.text) or (cuts and not below_is_prose):
            length = below + 1
        elif length == below and (is_button(line.text) or is_counter(line.text) or _CALL.match(line.text)):
            length += 1
        elif line.is_prose:
            below_is_prose = True
    return length
