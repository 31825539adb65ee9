"""Verbs with a direct object do not take the dative or the instrumental: «возглавил правительство», «достиг цели»."""

from collections.abc import Iterator, Sequence

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.morphology import correction
from editor_app.morphology.analyzer import Reading
from editor_app.morphology.clauses import is_in_prepositional_phrase, segment
from editor_app.morphology.phrases import ATTRIBUTES, agree
from editor_app.morphology.tree import Node
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match, Rule, bad, good
from editor_app.text.span import Span

_NO_ADDRESSEE = frozenset(
    "возглавить возглавлять основать учредить упразднить покинуть покидать посетить посещать навестить навещать "
    "атаковать штурмовать захватить захватывать оккупировать окружить окружать разгромить громить превосходить "
    "превзойти победить побеждать одолеть обыграть опередить опережать обогнать обгонять догнать догонять "
    "преследовать уничтожить уничтожать ранить избить избивать похитить похищать осудить осуждать арестовать "
    "задержать допросить допрашивать обыскать оштрафовать обвинить обвинять заподозрить подозревать разоблачить "
    "критиковать раскритиковать хвалить похвалить наградить награждать поздравить поздравлять приветствовать "
    "пригласить приглашать уважать обожать ненавидеть презирать любить полюбить помнить беспокоить волновать "
    "тревожить интересовать заинтересовать удивить удивлять поразить поражать шокировать возмутить возмущать "
    "обрадовать огорчить раздражать напугать испугать впечатлить восхитить восхищать вдохновить вдохновлять "
    "мотивировать привлечь привлекать отвлечь отвлекать остановить останавливать сменить сменять съесть проглотить "
    "поглощать поглотить обслуживать обслужить использовать исследовать изучить изучать обсудить обсуждать лечить "
    "вылечить накормить воспитать воспитывать охранять сопровождать сопроводить контролировать преодолеть "
    "преодолевать пересечь пересекать звать ждать ожидать достигать достичь избегать избежать избрать избирать "
    "изгнать изгонять прогнать вытеснить вытеснять встретить встречать слушать выслушать обнять поцеловать схватить "
    "поймать исключить объединить объединять изображать изобразить переименовать населять казнить расстрелять "
    "застрелить отравить судить уволить нанять поддержать поддерживать защищать защитить ценить оценить будить "
    "разбудить успокоить спасать погубить разделять погнать обойти связать "
    "учреждать обыгрывать арестовывать задерживать допрашивать обыскивать штрафовать разоблачать радовать огорчать "
    "раздражать пугать впечатлять кормить обнимать целовать ловить исключать нанимать увольнять расстреливать "
    "отравлять заменить заменять избирать переизбрать выдвинуть выдвигать отстранить отстранять освободить "
    "освобождать эвакуировать госпитализировать депортировать экстрадировать опознать разыскать разыскивать "
    "обнаружить обнаруживать ликвидировать взорвать взрывать сжечь сжигать поджечь поджигать затопить затапливать "
    "обстрелять обстреливать бомбить оборонять освоить осваивать обновить обновлять модернизировать "
    "реконструировать тестировать финансировать спонсировать субсидировать координировать регулировать инициировать "
    "возродить возрождать разорить разорять дразнить толкнуть толкать обмануть обманывать унизить унижать оскорбить "
    "оскорблять обидеть обижать высмеять высмеивать разозлить злить рассердить сердить веселить утешить утешать "
    "успокаивать разочаровать разочаровывать убедить убеждать уговорить уговаривать заставить заставлять вынудить "
    "вынуждать призвать призывать уполномочить обязать прозвать".split()
)
"""Verbs of an action on something, never for somebody."""

_DIRECT = _NO_ADDRESSEE | frozenset(
    "занять занимать завершить завершать продолжить начать начинать разрушить разрушать составить составлять "
    "проводить провести вести получить получать брать взять принять принимать создать создавать построить вызвать "
    "вызывать усилить сократить увеличить повысить снизить отменить решить решать определить выбрать содержать "
    "включать охватывать выпустить выпускать издать опубликовать утвердить одобрить расширить укрепить иметь нести "
    "выиграть спасти снять обратить обращать отнять завоевать применить применять подписать прекратить прекращать "
    "нарушить нарушать видеть увидеть".split()
)
_GENITIVE = frozenset(
    "достигать достигнуть достичь избегать избежать ждать ожидать лишиться желать требовать потребовать просить "
    "попросить заслуживать заслужить".split()
)
_ASKING = frozenset("требовать потребовать просить попросить".split())
"""Verbs of what one may do by letter or by a glance, but not ask «помощью у соседей»."""

_NO_MEANS = frozenset("иметь избегать избежать достигать достигнуть достичь ждать ожидать заслуживать".split())
"""Verbs of what nobody does by means of something."""

_DENIED_WITHOUT_MEANS = _NO_MEANS | frozenset(
    "получить получать вызвать вызывать хотеть требовать просить попросить знать видеть увидеть услышать найти "
    "находить оправдать оправдывать дать давать оказать оказывать испытать испытывать приносить принести подать "
    "подавать допустить допускать понять понимать нести искать набрать".split()
)
"""Verbs of what nobody denies to have been done by means of something: «не получил информации»."""

_CALLED = frozenset(
    "цель задача следствие результат предмет основа основание источник причина место час день неделя месяц год сила "
    "способ путь образ время минута ночь вечер утро лето зима осень весна почта рука глаз голос решение закон указ "
    "приказ язык".split()
)
"""Instrumentals that go with any verb: «имеет целью», «ждал часами»."""

_VERBS = ("VERB", "GRND")
_NOUNS = ("NOUN", "NPRO")
_OBJECTS = frozenset("iobj obj obl nsubj nmod xcomp".split())
_LIKELY = 0.8
_NEAR = 3


def _check(passage: Passage) -> Iterator[Match]:
    for tree in passage.trees:
        for node in tree:
            verb = node.head
            if verb is None or not _is_wrong(tree, node, verb):
                continue
            first = node.index
            while first and tree[first - 1].read_as(*ATTRIBUTES) and agree(tree[first - 1], node):
                first -= 1
            words = tree[first : node.index + 1]
            cases = ("gent", "accs") if _takes_genitive(tree, verb) else ("accs", "gent")
            forms = correction.in_cases(passage.language.analyzer, passage.text, words, cases)
            yield Match(Span(words[0].token.start, node.token.end), forms)


def _takes_genitive(tree: Sequence[Node], verb: Node) -> bool:
    """Whether the verb demands the genitive, or takes it for being negated."""
    return _is_denied(tree, verb) or _demands_genitive(verb)


def _demands_genitive(verb: Node) -> bool:
    return any(reading.lemma in _GENITIVE for reading in verb.read_as(*_VERBS))


def _is_wrong(tree: Sequence[Node], node: Node, verb: Node) -> bool:
    if node.relation not in _OBJECTS or abs(node.index - verb.index) > _NEAR or not node.known or node.shouted:
        return False
    lemmas = {reading.lemma for reading in verb.read_as(*_VERBS)}
    if not lemmas or not verb.known or len(verb.read_as(*_VERBS)) != len(verb.readings):
        return False
    nouns = node.read_as(*_NOUNS)
    case = _only_case(nouns, node)
    dative = case == "datv" and _may_have_no_dative(lemmas, nouns)
    instrumental = case == "ablt" and _may_have_no_means(tree, verb, lemmas, nouns)
    if not dative and not instrumental:
        return False
    if is_in_prepositional_phrase(node) or (node.index and tree[node.index - 1].read_as("PREP")):
        return False
    return not any(_may_be_object(tree, word, node, verb) for word in segment(tree, verb))


def _only_case(nouns: Sequence[Reading], node: Node) -> str:
    """Return the one case that a word is read in, "" where there are several or it may be no noun.

    The locative, which has a preposition, does not count.
    """
    cases = {noun.case for noun in nouns} - {"loct"}
    if node.text.lower() in {"ей", "им"}:
        return "datv"
    sure = sum(noun.probability for noun in nouns) >= _LIKELY and not any(noun.has("Fixd") for noun in nouns)
    return next(iter(cases)) if len(cases) == 1 and sure and len(nouns) == len(node.readings) else ""


def _may_have_no_dative(lemmas: set[str], nouns: Sequence[Reading]) -> bool:
    return lemmas <= _NO_ADDRESSEE or (lemmas <= _DIRECT and all(noun.has("NOUN", "inan") for noun in nouns))


def _may_have_no_means(tree: Sequence[Node], verb: Node, lemmas: set[str], nouns: Sequence[Reading]) -> bool:
    if any(noun.lemma in _CALLED for noun in nouns):
        return False
    if lemmas <= _ASKING:
        return any(word.text.lower() in {"у", "от"} for word in segment(tree, verb))
    if lemmas <= _NO_MEANS:
        return True
    things = all(noun.has("inan") or noun.part == "NPRO" for noun in nouns)
    return _is_denied(tree, verb) and lemmas <= _DENIED_WITHOUT_MEANS and things


def _is_denied(tree: Sequence[Node], verb: Node) -> bool:
    return verb.index > 0 and tree[verb.index - 1].text.lower() == "не"


def _may_be_object(tree: Sequence[Node], word: Node, node: Node, verb: Node) -> bool:
    """Whether a word may be the object that the verb demands, or an infinitive that has one of its own."""
    if word is node or is_in_prepositional_phrase(word):
        return False
    if word.head is node and _demands_genitive(verb):
        return any(reading.case == "gent" for reading in word.read_as(*_NOUNS))  # «достиг упорством успеха»
    if word.head is not verb:
        return False
    if not word.known or word.capital:
        return word.relation == "obj"
    if word.relation.startswith("nsubj"):
        return False
    cases = {"accs", "gent"} if _takes_genitive(tree, verb) else {"accs"}
    return bool(word.read_as("INFN")) or any(reading.case in cases for reading in word.read_as(*_NOUNS, "NUMR"))


RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Прямое дополнение не в том падеже"),
    message=QT_TRANSLATE_NOOP("rules", "Этот глагол требует дополнения в винительном или родительном падеже."),
    kind=Kind.GRAMMAR,
    severity=Severity.ERROR,
    check=_check,
    examples=(
        bad("Министр возглавил {правительству}.", "правительство"),
        bad("Комиссия завершила {проверке}.", "проверку"),
        bad("Ошибка не имела {значением}.", "значение"),
        bad("Клуб не получил {предложениями}.", "предложения"),
        good("Министр возглавил правительство."),
        good("Он не видит страну экспортером, а жизнь без работы."),
        good("Комиссия завершила проверку к маю."),
        good("Учения имеют целью проверку готовности."),
        good("Больнице решили купить томограф."),
        good("Врачи спасли ему жизнь."),
    ),
    authority="Д. Э. Розенталь. Справочник по правописанию и литературной правке, § 201",
)
