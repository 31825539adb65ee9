"""An abbreviation that few know and that is spelled out nowhere before."""

import re
from collections.abc import Iterator

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.article import Article, Part
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.rule import ArticleRule, Match, bad, good
from editor_app.text.span import Span

_ABBREVIATION = re.compile(r"(?<![\w-])[А-ЯӘҒҚҢӨҰҮҺІ]{3,6}(?![\w-])")
_FREE = frozenset(
    "США ООН СССР ЕАЭС ЕАЭП СНГ ОДКБ ШОС НАТО ОБСЕ ВОЗ МВФ ВТО ОПЕК ЮНЕСКО ЮНИСЕФ ФИФА УЕФА МОК НБА НХЛ КХЛ РФ КНР "
    "ОАЭ МВД МЧС МИД КНБ ДТП ДНК ВИЧ СПИД ЕНТ ЕНПФ ВВП НДС КПП ДЧС ДП СМИ ТЭЦ ГЭС АЭС ГРЭС ЦОН ТОО НАО АО ИП КСК ОСИ "
    "ЖК ТРЦ ЦУМ КТЖ КТК ФНБ НПП ОСМС ФСМС УЗИ МРТ ЭКГ ИВЛ ПЦР ИИН БИН ЭЦП СЦК АЗС ГАИ ФСБ ЧП ЧС ПДД ЗАГС ВУЗ "
    "ЕГЭ ЖКХ ЛРТ БРТ ВКО СКО ЗКО АЛМА НБК ЦИК КПСС ГУЛАГ ВОВ МОН МФЦА ЭКСПО БЕЛАЗ КАМАЗ УАЗ ВАЗ БМВ РОВД ДВД "
    "СИЗО ИВС СОБР ОМОН МРП ГСМ ЛЭП ЛГБТ РЭК РГП".split()
)


def _check(article: Article) -> Iterator[tuple[Part, Match]]:
    read = ""
    asked: set[str] = set()
    for part in article.text:
        text = part.passage.text
        if text.isupper():
            continue
        for match in _ABBREVIATION.finditer(text):
            short = match.group()
            if short not in _FREE and short not in asked and not _is_spelled_out(short, read + text):
                asked.add(short)
                yield part, Match(Span(*match.span()))
        read += text + "\n"


def _is_spelled_out(short: str, text: str) -> bool:
    """Whether words that begin with its letters stand one after the other."""
    pattern = r"\w*[\s«\"-]+(?:(?:и|по|в|на|для|с|о)\s)?".join(short)
    return re.search(rf"(?<!\w){pattern}\w+", text, re.IGNORECASE) is not None


RULE = ArticleRule(
    title=QT_TRANSLATE_NOOP("rules", "Сокращение не раскрыто"),
    message=QT_TRANSLATE_NOOP("rules", "При первом упоминании малоизвестное сокращение раскрывают."),
    kind=Kind.STYLE,
    severity=Severity.HINT,
    check_article=_check,
    examples=(
        bad("Секретарь {КПК} открыл съезд.\nКПК выступает за мир."),
        bad("В {КБТУ} прошел концерт."),
        good("Секретарь Коммунистической партии Китая (КПК) открыл съезд."),
        good("В ООН и МВД сообщили о ДТП."),
    ),
    authority="Практика новостных редакций",
    optional=True,
)
