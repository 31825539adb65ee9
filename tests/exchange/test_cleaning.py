from editor_app.exchange.cleaning import Cleaner


def test_what_nobody_sees_is_taken_out_and_counted():
    cleaner = Cleaner()
    assert cleaner.clean("сло\u00adво\u200b и\u2060\ufeff дело\x07") == "слово и дело"
    assert [str(warning) for warning in cleaner.warnings()] == [
        "Убрано мягких переносов: 1.",
        "Убрано невидимых знаков: 3.",
        "Убрано служебных знаков: 1.",
    ]


def test_letters_written_in_two_are_composed():
    cleaner = Cleaner()
    assert cleaner.clean("мои\u0306 е\u0308ж, за\u0301мок") == "мой ёж, за\u0301мок"
    assert [str(warning) for warning in cleaner.warnings()] == ["Собрано букв, записанных двумя знаками (й, ё): 2."]


def test_spaces_and_joined_emoji_stay_for_the_proofreader():
    text = "5\u00a0 стран, 👩\u200d👩\u200d👧, 10\u202f000"
    cleaner = Cleaner()
    assert cleaner.clean(text) == text
    assert cleaner.warnings() == ()
