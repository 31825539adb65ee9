"""A hyphen, not a dash, in compounds: «Западно-Казахстанская»."""

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.proofreading.finding import Kind, Severity
from editor_app.proofreading.matchers import patterns
from editor_app.proofreading.rule import Rule, Unasked, bad, good

RULE = Rule(
    title=QT_TRANSLATE_NOOP("rules", "Тире вместо дефиса"),
    message=QT_TRANSLATE_NOOP("rules", "Части сложного слова соединяются дефисом."),
    kind=Kind.TYPOGRAPHY,
    severity=Severity.WARNING,
    check=patterns(
        (
            (
                r"(?<!\w)((?:[Зз]ападно|[Вв]осточно|[Сс]еверо|[Юю]жно|[Юю]го|[Кк]ое|[Ээ]кс|[Вв]ице|[Пп]ресс|"
                "[Пп]ремьер|[Гг]енерал|[Оо]нлайн)) ?[–—] ?([а-яёА-ЯЁ]{2,})"
            ),
            r"\1-\2",
        ),
        (
            (
                r"(?<!\w)((?:[Зз]ападно|[Вв]осточно|[Сс]еверо|[Юю]жно|[Юю]го|[Ээ]кс|[Вв]ице|[Пп]ресс|"
                r"[Оо]нлайн))(?: - | -|- )([а-яёА-ЯЁ]{3,})(?!\w)(?<!- и)"
            ),
            r"\1-\2",
        ),
        (r"([а-яё]{2,})[–—](то|либо|нибудь)(?!\w)", r"\1-\2"),
    ),
    examples=(
        bad("Дожди в {Западно–Казахстанской} области.", "Западно-Казахстанской"),
        bad("Придет {кто–то}.", "кто-то"),
        bad("Смотрите {онлайн - трансляцию}.", "онлайн-трансляцию"),
        good("Дожди в Западно-Казахстанской области."),
        good("Восточно- и Западно-Казахстанская области."),
    ),
    authority="А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    unasked=Unasked.TYPESETTING,
)
