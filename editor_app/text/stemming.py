"""Stems for a search: what the forms of a word have in common, in Russian and in Kazakh.

Russian is cut by the Snowball algorithm (M. Porter, snowballstem.org/algorithms/russian), again and again until nothing
more comes off, because one pass takes «Казахстан» for a verb and «Казахстана» for a noun; and the vowel that «отец»,
«участок» drop in other forms is dropped everywhere. Kazakh endings stand one behind the other and begin as the sound
before them asks; they are taken off from the end, again and again, while a syllable is left. A stem need be no word:
only what is indexed and what is asked for must be cut alike. English and everything else is left as it is.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from editor_app.text.alphabet import KAZAKH_ONLY
from editor_app.text.span import Span

_UNSEEN, _SPACES = "\u0300-\u036f\u00ad", " \u00a0\u2009\u202f"
GAPS = _UNSEEN + _SPACES
"""What may stand, as a class of an expression, between two letters of a word or two digits of a number."""
WORD = re.compile(rf"(?<!\w)\d{{1,3}}(?:[{_SPACES}]\d\d\d)+(?!\w)|\w+(?:[{_UNSEEN}]\w*)*")
"""A word, or a part of one with hyphens, or a number, in groups of three digits or without."""
_LEFT_OUT = str.maketrans("ё", "е", f"\u0301\u00ad{_SPACES}")

_VOWELS = "аеиоуыэюя"
_REGION = re.compile(rf"[^{_VOWELS}]*[{_VOWELS}](.*)")
_SECOND = re.compile(rf"[^{_VOWELS}]*[{_VOWELS}]+[^{_VOWELS}]+[{_VOWELS}]+[^{_VOWELS}](.*)")


def _endings(*endings: str) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(sorted(endings, key=len, reverse=True))})$")


_GERUND = re.compile(r"(?:(?<=[ая])(?:вшись|вши|в)|(?:ившись|ывшись|ивши|ывши|ив|ыв))$")
_REFLEXIVE = _endings("ся", "сь")
_ADJECTIVE = _endings(
    *("ее", "ие", "ые", "ое", "ими", "ыми", "ей", "ий", "ый", "ой", "ем", "им", "ым", "ом"),
    *("его", "ого", "ему", "ому", "их", "ых", "ую", "юю", "ая", "яя", "ою", "ею"),
)
_PARTICIPLE = re.compile(r"(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|(?:ивш|ывш|ующ))$")
_VERB = re.compile(
    r"(?:(?<=[ая])(?:ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)"
    r"|(?:уйте|ейте|ило|ыло|ено|ила|ыла|ена|ите|или|ыли|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю))$"
)
_NOUN = _endings(
    *("иями", "ями", "ами", "ией", "иям", "ием", "иях", "ев", "ов", "ие", "ье", "еи", "ии", "ей", "ой", "ий"),
    *("ям", "ем", "ам", "ом", "ах", "ях", "ию", "ью", "ия", "ья", "а", "е", "и", "й", "о", "у", "ы", "ь", "ю", "я"),
)
_DERIVED = _endings("ост", "ость")
_SUPERLATIVE = _endings("ейш", "ейше")
_FLEETING = re.compile(rf"(?<=[^{_VOWELS}ьй])[ео](?=[кц]$)")
"""The vowel of «отец», «комок», «участок»; «день» is too short to be told apart, and irregular."""
_PARADIGMS = (
    "день дня дню днем дне дни дней дням днями днях",
    "человек человека человеку человеком человеке люди людей людям людьми людях",
    "ребенок ребенка ребенку ребенком ребенке дети детей детям детьми детях",
    "год года году годом годе годы годов годам годами годах лет",
    "мать матери матерью матерей матерям матерями матерях",
    "дочь дочери дочерью дочерей дочерям дочерями дочерьми дочерях",
    "друг друга другу другом друге друзья друзей друзьям друзьями друзьях",
    "отец отца отцу отцом отце отцы отцов отцам отцами отцах",
    "сестра сестры сестре сестру сестрой сестер сестрам сестрами сестрах",
    "имя имени именем имена имен именам именами именах",
    "время времени временем времена времен временам временами временах",
    "деньги денег деньгам деньгами деньгах",
    "число числа числу числом числе чисел числам числами числах",
    "письмо письма письму письмом письме писем письмам письмами письмах",
    "окно окна окну окном окне окон окнам окнами окнах",
    "масло масла маслу маслом масле масел маслам маслами маслах",
    "кольцо кольца кольцу кольцом кольце колец кольцам кольцами кольцах",
    "песня песни песне песню песней песен песням песнями песнях",
    "земля земли земле землю землей земель землям землями землях",
    "судьба судьбы судьбе судьбу судьбой судеб судьбам судьбами судьбах",
    "уровень уровня уровню уровнем уровне уровни уровней уровням уровнями уровнях",
    "перечень перечня перечню перечнем перечне перечни перечней перечням перечнями перечнях",
    "парень парня парню парнем парне парни парней парням парнями парнях",
    "камень камня камню камнем камне камни камней камням камнями камнях",
    "огонь огня огню огнем огне огни огней огням огнями огнях",
    "угол угла углу углом угле углы углов углам углами углах",
    "ветер ветра ветру ветром ветре ветры ветров ветрам ветрами ветрах",
    "церковь церкви церковью церквей церквям церквями церквах церквам",
    "любовь любви любовью",
    "ложь лжи ложью",
    "лед льда льду льдом льде льды льдов льдам льдами льдах",
    "рот рта рту ртом рте рты ртов ртам ртами ртах",
    "сон сна сну сном сне сны снов снам снами снах",
    "небо неба небу небом небе небеса небес небесам небесами небесах",
    "чудо чуда чуду чудом чуде чудеса чудес чудесам чудесами чудесах",
    "гражданин гражданина гражданину гражданином гражданине граждане граждан гражданам гражданами гражданах",
    "хозяин хозяина хозяину хозяином хозяине хозяева хозяев хозяевам хозяевами хозяевах",
    "господин господина господину господином господине господа господ господам господами господах",
    "образец образца образцу образцом образце образцы образцов образцам образцами образцах",
    "владелец владельца владельцу владельцем владельце владельцы владельцев владельцам владельцами владельцах",
    "полгода полугода",
)
_FORMS = {forms.split()[0]: forms.split() for forms in _PARADIGMS}
_IRREGULAR = {form: noun for noun, forms in _FORMS.items() for form in forms}
"""Frequent nouns whose forms do not begin alike, or drop a vowel that is no rule; «уровней» is not of «уровнять»."""
_SURNAME = re.compile("(.+[ая]ев)(?:а|у|ым|е|ой|ы|ых|ыми)?")
_NOT_SURNAMES = frozenset("случаев трамваев урожаев обычаев краев сараев попугаев лишаев чаев раев негодяев".split())
"""«Токаев» is nobody's «ток»; «случаев» is of «случай»."""
_LONGEST = 100
"""Letters that are looked at: what is longer is no word, and a server takes none that is very long."""
_SHORTEST, _SHORTEST_NOUN = 3, 2
"""Letters that a stem keeps; «юг» and «май» are whole nouns without their endings."""


_KAZAKH_VOWELS = "аәеиоөуүұыіэюяё"
_DULL, _CLEAR, _NASAL = "пфкқтсшщхцчһбвгд", f"лмнңрйзж{_KAZAKH_VOWELS}", f"мнң{_KAZAKH_VOWELS}"
"""What stands before the endings that begin with «т», «қ», with «д», «ғ», and with «н»."""
_KAZAKH = tuple(
    re.compile(f"(?:{endings})$")
    for endings in (
        # from the end: person; case, behind a possession too; possession; number
        f"(?<=[{_DULL}])[пт][ыі][нз]|(?<=[{_CLEAR}])[мбсд][ыі][нңз]",
        (
            f"(?<=[{_DULL}])(?:т[ыі]ң|[қк][ае]|т[ыі]|т[ае]|т[ае]н|п[ае]н|т[ае]ғы|тегі)"
            f"|(?<=[{_CLEAR}])(?:д[ыі]ң|[ғг][ае]|д[ыі]|д[ае]|д[ае]н|[мб]ен|дағы|дегі)"
            f"|(?<=[{_NASAL}])(?:н[ыі]ң|н[ыі]|н[ае]н)|(?<=[ыі])(?:н|н[ае]|нд[ае]|ндағы|ндегі)"
        ),
        f"(?<=[^{_KAZAKH_VOWELS}])(?:[ыі]м[ыі]з|[ыі]ң[ыі]з|[ыі]м|[ыі]ң|[ыі])|(?<=[{_KAZAKH_VOWELS}])(?:м[ыі]з|ң[ыі]з|м|ң)",
        f"(?<=[{_DULL}])т[ае]р|(?<=[лмнңзж])д[ае]р|(?<=[рйу{_KAZAKH_VOWELS}])л[ае]р",
    )
)
_KAZAKH_WHOLE = re.compile(f"[{_KAZAKH_VOWELS}][^{_KAZAKH_VOWELS}]|[^{_KAZAKH_VOWELS}]у|.*[{_KAZAKH_VOWELS}].*(?<=...)")
"""What an ending may leave: a syllable of three letters, or such a word as «ел» and «су»; «ба» is none."""
_KAZAKH_FLEETING = re.compile(f"(?<=[^{_KAZAKH_VOWELS}])[ыі](?=[қкғгнрзлс]$)")
_KAZAKH_IRREGULAR = {"ор": "орн", "оры": "орн", "мұр": "мұрн", "ер": "ерн"}
"""«Орын» and «мұрын» drop their vowel before an ending: «орны»."""
_VOICED = str.maketrans("бгғ", "пкқ")
_KAZAKH_SIGN = "қ"
"""Stands before Kazakh stems, with which no Russian one begins, and keeps the two apart."""
_KAZAKH_SHARE = 0.1
"""The share of words with a letter of its own from which on a text is taken for Kazakh: every third word has one."""


def stems(text: str) -> Iterator[tuple[str, Span]]:
    """Yield the stem of each word of a paragraph with the word's place; one with hyphens gives one for each part."""
    words = [(match.group(), Span(*match.span())) for match in WORD.finditer(text)]
    own = sum(not KAZAKH_ONLY.isdisjoint(word) for word, _ in words)
    cut = kazakh if own > len(words) * _KAZAKH_SHARE else russian
    for word, place in words:
        yield cut(word), place


def beginnings_of(stem: str) -> frozenset[str]:
    """Return letters of which some begin each word of a stem, whatever their case, and «ё» taken for «е»."""
    word = stem.removeprefix(_KAZAKH_SIGN)
    return frozenset({word[: min(max(len(word) - 2, 1), 3)], *(form[:2] for form in _FORMS.get(stem, ()))})


def asked(word: str) -> frozenset[str]:
    """Return the stems under which a word may be found: «балалар» alone does not tell its language."""
    return frozenset((russian(word), kazakh(word)))


@lru_cache(maxsize=100_000)
def russian(word: str) -> str:
    """Return the stem of a word in a Russian text, where a word with Kazakh letters is Kazakh all the same."""
    if not KAZAKH_ONLY.isdisjoint(word):
        return kazakh(word)
    word = _plain(word)
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    surname = _SURNAME.fullmatch(word)
    if surname and surname[1] not in _NOT_SURNAMES:
        return surname[1]
    while (shorter := _russian(word)) != word:
        word = shorter
    return word


@lru_cache(maxsize=100_000)
def kazakh(word: str) -> str:
    """Return the stem of a word in a Kazakh text."""
    word = _plain(word)
    while (shorter := _kazakh(word)) != word:
        word = shorter
    if len(word) > _SHORTEST and word[-1] in "сн" and word[-2] in _KAZAKH_VOWELS:
        word = word[:-1]  # «қаласы» and «жұмысы», «өзені» and «ауданы» do not tell which sound is of the stem
    word = _without_y(_KAZAKH_FLEETING.sub("", word) if len(word) > _SHORTEST else word)
    word = _KAZAKH_IRREGULAR.get(word, word)
    last = word[-1].translate(_VOICED) if word[1:] else word[-1:]
    return f"{_KAZAKH_SIGN}{word[:-1]}{last}"


def _plain(word: str) -> str:
    """Return a word as it is cut: in lower case, without what nobody sees or types."""
    return unicodedata.normalize("NFC", word).lower().translate(_LEFT_OUT)[:_LONGEST]


def _kazakh(word: str) -> str:
    for endings in _KAZAKH:
        found = endings.search(word)
        if found and _KAZAKH_WHOLE.fullmatch(word[: found.start()]):
            word = word[: found.start()]
    return _without_y(word)


def _without_y(word: str) -> str:
    """Return a word without the «ы» at its end, of which «оқушы» and «баласы» do not tell whose it is."""
    return word[:-1] if word[-1:] in ("ы", "і") and _KAZAKH_WHOLE.fullmatch(word[:-1]) else word


def _russian(word: str) -> str:
    region = _REGION.match(word)
    if region is None:
        return word
    kept = region.start(1)
    head, tail = word[:kept], word[kept:]
    tail, was_cut = _cut(_GERUND, tail, head)
    if not was_cut:
        tail, _ = _cut(_REFLEXIVE, tail, head)
        tail, was_cut = _cut(_ADJECTIVE, tail, head)
        if was_cut:
            tail, _ = _cut(_PARTICIPLE, tail, head)
        else:
            tail, was_cut = _cut(_VERB, tail, head)
            if not was_cut:
                tail, _ = _cut(_NOUN, tail, head, _SHORTEST_NOUN)
    tail = tail.removesuffix("и")
    second = _SECOND.match(word)
    if second is not None and (derived := _DERIVED.search(tail)) and derived.start() + kept >= second.start(1):
        tail = tail[: derived.start()]
    tail = _SUPERLATIVE.sub("", tail)
    tail = tail[:-1] if tail.endswith(("нн", "ь")) else tail
    stem = head + tail
    return _FLEETING.sub("", stem) if len(stem) > _SHORTEST else stem


def _cut(ending: re.Pattern[str], tail: str, head: str, shortest: int = _SHORTEST) -> tuple[str, bool]:
    """Take an ending off what is behind the first vowel; the letter that it asks for may be that vowel."""
    found = ending.search(head + tail, len(head))
    return (tail[: found.start() - len(head)], True) if found and found.start() >= shortest else (tail, False)
