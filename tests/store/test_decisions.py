from datetime import UTC, datetime

from editor_app.proofreading.decisions import Ignored, IgnoredHere

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def test_words_are_the_newsrooms_and_ignored_findings_are_one_articles(store, draft):
    everywhere = Ignored("unknown-word", "апорт")
    here = IgnoredHere("repeated-word", "да да", "сказал", "")
    with store.unit_of_work() as unit:
        unit.articles.add(draft("a1"))
        unit.articles.add(draft("a2"))
        for _ in range(2):  # deciding twice is deciding once
            unit.decisions.add_word("Апорт", who="Дана", when=NOON)
            unit.decisions.add_word("акимат", who="Дана", when=NOON)
            unit.decisions.ignore("a1", everywhere, who="Дана", when=NOON)
            unit.decisions.ignore("a1", here, who="Дана", when=NOON)

        assert unit.decisions.words() == ["Апорт", "акимат"]
        assert unit.decisions.of("a1").words == {"Апорт", "акимат"}
        assert unit.decisions.of("a1").in_article == {everywhere}
        assert unit.decisions.of("a1").here == {here}
        assert unit.decisions.of("a2").in_article == unit.decisions.of("a2").here == frozenset()


def test_each_decision_can_be_undone_by_itself(store, draft):
    everywhere = Ignored("unknown-word", "апорт")
    here = IgnoredHere("unknown-word", "апорт", "", "")
    with store.unit_of_work() as unit:
        unit.articles.add(draft("a1"))
        unit.decisions.add_word("Апорт", who="Дана", when=NOON)
        unit.decisions.ignore("a1", everywhere, who="Дана", when=NOON)
        unit.decisions.ignore("a1", here, who="Дана", when=NOON)

        unit.decisions.heed("a1", everywhere)
        assert unit.decisions.of("a1").in_article == frozenset()
        assert unit.decisions.of("a1").here == {here}
        unit.decisions.heed("a1", here)
        assert unit.decisions.of("a1").here == frozenset()
        unit.decisions.remove_word("Апорт")
        unit.decisions.remove_word("нету")
        assert unit.decisions.words() == []
