def test_an_article_is_found_by_another_form_of_its_words(granki, tmp_path):
    file = tmp_path / "news.txt"
    file.write_text("Мост откроют весной\n\nСтроители назвали дату.\n", encoding="utf-8")
    granki("import", file)
    found = granki("search", "строителя")
    assert found.status == 0
    assert "*Строители* назвали дату." in found.out
    assert granki("search", "дорога").status == 1
