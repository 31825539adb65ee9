def test_the_list_is_kept_in_its_order_without_empty_names_and_repetitions(store):
    with store.unit_of_work() as unit:
        unit.sections.replace(["Спорт", " ", "Город", "спорт", "Новости  мира"])
        assert unit.sections.names() == ["Спорт", "Город", "Новости мира"]

        unit.sections.replace(["Город", "Спорт"])
        assert unit.sections.names() == ["Город", "Спорт"]
