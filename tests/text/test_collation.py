from editor_app.text.collation import folded, order


def test_the_alphabet_of_both_languages_is_kept():
    words = ["Яблоко", "ёлка", "Ель", "Жук", "әже", "Арман", "Баку", "Іле", "Ыстықкөл", "London", "2026"]
    assert sorted(words, key=order) == [
        *("2026", "London", "Арман", "әже", "Баку", "Ель", "ёлка", "Жук", "Ыстықкөл", "Іле", "Яблоко")
    ]


def test_case_and_the_dots_of_yo_make_no_difference_to_a_search():
    assert folded("Ёлка") == folded("ЕЛКА") == "елка"
