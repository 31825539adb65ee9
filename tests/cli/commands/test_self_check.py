"""What a store that is in use says of itself."""

from contextlib import closing

from editor_app.store.database import open_store


def test_a_store_in_which_somebody_works_is_not_called_damaged(granki, store):
    with closing(open_store(store)):
        ran = granki("self-check", "--store", store)
    assert ran.status == 2
    assert "уже открыто" in ran.err
    assert "не всё так" not in ran.err
    assert "тексты, история и печати целы" in granki("self-check", "--store", store).out
