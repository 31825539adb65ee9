from editor_app.morphology.set_phrases import SetPhrases


def test_a_word_that_completes_a_set_phrase_is_told_by_its_neighbours() -> None:
    phrases = SetPhrases()
    words = "и тем не меньне дорогу открыли".split()
    assert phrases.joined(words, 3, "менее") == 2
    assert phrases.joined(words, 3, "меньше") == 0


def test_a_phrase_may_begin_or_end_the_sentence() -> None:
    phrases = SetPhrases("на самом деле")
    assert phrases.joined(["Но", "самом", "деле"], 0, "На") == 2
    assert phrases.joined(["на", "самом", "дале"], 2, "деле") == 2
    assert phrases.joined(["самом", "дале"], 1, "деле") == 0


def test_glued_words_make_a_phrase_with_what_stands_around_them() -> None:
    phrases = SetPhrases("в то же время")
    assert phrases.joined(["В", "то", "же", "времяна", "юге"], 3, "время на") == 3
    assert phrases.joined(["В", "тоже", "время"], 1, "то же") == 3
