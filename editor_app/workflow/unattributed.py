"""Words of somebody that nobody says: quotations of whole sentences without a speaker."""

import re
from collections.abc import Iterator, Sequence

from editor_app.text.span import Span

_LEAST_WORDS = 5
"""A quotation of fewer words is as often a name or a title."""

_QUOTED = r"«(?:[^«»]|«[^«»]*»)+»|„[^“”\n]+[“”]|“[^”\n]+”|(?<!\w)\"[^\"\n]+\"(?!\w)"
_QUOTATION = re.compile(_QUOTED)
_ALONE = re.compile(rf"\s*(?:[—–-]\s*)?(?:{_QUOTED})\s*[.!?…]*\s*")
"""A paragraph that is a quotation: whose words it is says what stands before it, or behind."""
_SENTENCE_START = re.compile(r"(?:^|[.!?…]\s+)(?:[—–-]\s*)?$")
_ENDS = re.compile(r"\s*[.!?…]*\s*(?:$|(?=[А-ЯЁA-ZӘҒҚҢӨҰҮҺІ«\"]))")
_AUTHORS_WORDS = re.compile(r"[,!?…]\s*[—–-]\s+[а-яёәғқңөұүһі][^«»\"]{3,120}?[.,]\s*[—–-]\s")
"""Those that part a quotation: «Не знаю, — сказал Асанов. — Посмотрим»."""
_COLON = re.compile(r":\s*$")
_PERSON = r"[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+(?:\s+[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+){1,2}"
_SIGNATURE = re.compile(
    rf"[.!?…\s]*(?:[—–-]\s*[^.!?…\n]{{3,100}}|{_PERSON}(?:,[^.!?…\n]{{2,100}})?|(?:[\w«»\"-]+\s+){{0,5}}{_PERSON})[.]?\s*"
)
"""Who said it, behind it and without a verb: «— Ерлан Асанов, аким города», «Аким города Ерлан Асанов.»"""
_NAMED = re.compile(
    r"(?:по|со)\s+(?:его\s+|её\s+|их\s+)?(?:слов|данн|мнени)|\b(?:сообщ|сказал|скаж|заяв|рассказ|говор|отмет|отмеч"
    r"|подчерк|подчёрк|добав|поясн|счита|напис|пиш|цитир|передал|переда[её]|ответил|отвеча|вспомин|вспомн|призна|уточни[лв]|уточнял|уточня[ею]т\b"
    r"|объясн|пожал|поблагодар|обратил|обраща|уверен|уверя|заверил|заверя|убежд[её]н|предупред|потребовал|требует|призвал"
    r"|призыва|обеща|пообеща|заметил|замеча|возраз|посетов|делится|поделил|констатир|резюмир|подытож|заключил|заключа"
    r"|продолжил|указал|указыва|напомн|напомин|акцентир|выразил|комментир|прокоммент|информир|проинформ|известил|уведом"
    r"|отреагир|спросил|спраш|пошут|шути|восклик|гласит|значится|выступил|выступа|опроверг|возмут|возмущ|соглас|жалу[ею]т"
    r"|рассердил|удивил|недоум|негод|парир|сетует|надеет|боит|рассужд|обвин|осуди|похвал|поддержал|поздравил|вступил"
    r"|слова(?:ми)?\b|цитат|комментари|интервью|фраз|ответ(?:ом|а|е)?\b|посте?\b"
    r"|называ|назва[нл]|песн|стих(?:и|ах|отвор)|пословиц|поговорк|надпис|лозунг|девиз|плакат|строк[аи]\b"
    r"|айтты|айтқан|айтады|деді|дейді|деп\b|деген|хабарла|мәлімде|жазды|түсіндір|ескерт|баянда|жауап|сөзі)\w*",
    re.IGNORECASE,
)


def speechless(paragraphs: Sequence[str]) -> Iterator[tuple[int, Span]]:
    """Yield the quotations, whole sentences, that neither their paragraph nor those beside it give to anyone.

    Each comes with the number of its paragraph. Quotations that stand one below the other are of one speaker, and what
    follows a colon or is followed by a dash has its speaker there.
    """
    for number, text in enumerate(paragraphs):
        found = [match for match in _QUOTATION.finditer(text) if _is_sentence(match)]
        if not found:
            continue
        lead = next((each for each in reversed(paragraphs[:number]) if not _ALONE.fullmatch(each)), "")
        tail = next((each for each in paragraphs[number + 1 :] if not _ALONE.fullmatch(each)), "")
        if _COLON.search(lead) or _COLON.search(tail):
            continue
        for match in found:
            before, after = text[: match.start()], text[match.end() :]
            around = f"{before} {after}\n{lead}\n{tail}"
            signed = _SIGNATURE.fullmatch(after) or (not after.strip(" .!?…") and _SIGNATURE.fullmatch(tail))
            if not signed and not _NAMED.search(around):
                yield number, Span(*match.span())


def _is_sentence(match: re.Match[str]) -> bool:
    """Whether a quotation is a sentence of its own, with words enough, into which no speaker breaks."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    is_whole = _SENTENCE_START.search(before) is not None and _ENDS.match(after) is not None
    return is_whole and len(match[0].split()) >= _LEAST_WORDS and _AUTHORS_WORDS.search(match[0]) is None
