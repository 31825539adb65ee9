import threading
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from editor_app.store.database import open_store
from editor_app.store.errors import StaleVersion, StoreDamaged, StoreTooNew, StoreUnusable
from editor_app.store.upgrade import HEAD
from editor_app.workflow.article import Content


def _as_url(address: Path | str) -> str:
    return f"sqlite:///{address}" if isinstance(address, Path) else address


def _sql(address: Path | str, statement: str) -> object:
    engine = create_engine(_as_url(address))
    with engine.begin() as connection:
        result = connection.execute(text(statement))
        value = result.scalar() if result.returns_rows else None
    engine.dispose()
    return value


def test_what_is_committed_is_there_when_the_store_is_opened_again(address, draft):
    article = draft()
    store = open_store(address)
    with store.unit_of_work() as unit:
        unit.articles.add(article)
        unit.commit()
    store.close()

    store = open_store(address)
    with store.unit_of_work() as unit:
        assert unit.articles.get("a1") == article
    store.close()


def test_a_unit_of_work_without_a_commit_leaves_nothing_behind(store, draft):
    with store.unit_of_work() as unit:
        unit.articles.add(draft())
        unit.sections.replace(["Город"])

    with store.unit_of_work() as unit:
        assert unit.articles.summaries() == []
        assert unit.tags.uses() == []
        assert unit.sections.names() == []


def test_an_error_inside_a_unit_of_work_undoes_what_was_done_before_it(store, draft):
    def fail_half_way() -> None:
        with store.unit_of_work() as unit:
            unit.articles.add(draft())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()

    with store.unit_of_work() as unit:
        assert unit.articles.count() == 0


def test_units_of_work_of_several_threads_take_turns(store, draft):
    with store.unit_of_work() as unit:
        unit.articles.add(draft())
        unit.commit()

    def add_words(first: int) -> None:
        for number in range(first, first + 20):
            with store.unit_of_work() as unit:
                article = unit.articles.get("a1")
                unit.articles.save("a1", article.version, article.content, now=article.updated)
                unit.decisions.add_word(f"слово{number}", who="Я", when=article.updated)
                unit.commit()

    threads = [threading.Thread(target=add_words, args=(number * 20,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with store.unit_of_work() as unit:
        assert unit.articles.get("a1").version == 81
        assert len(unit.decisions.words()) == 80


def test_a_unit_of_work_inside_another_is_told_of_and_does_not_wait_for_itself(store, draft):
    with store.unit_of_work() as unit:
        with pytest.raises(RuntimeError), store.unit_of_work():
            pass
        unit.articles.add(draft())
        unit.commit()
    with store.unit_of_work() as unit:
        assert unit.articles.count() == 1


def test_a_store_of_a_later_program_is_refused_and_left_as_it_is(address):
    open_store(address).close()
    _sql(address, "UPDATE alembic_version SET version_num = '9999'")
    before = address.read_bytes() if isinstance(address, Path) else None

    with pytest.raises(StoreTooNew, match="более новой версией"):
        open_store(address)

    if isinstance(address, Path):
        assert address.read_bytes() == before
        assert [path.name for path in address.parent.iterdir()] == [address.name]
    assert _sql(address, "SELECT version_num FROM alembic_version") == "9999"


@pytest.mark.parametrize("written", ["", "0000", "0001a", "новая", "10000000"])
def test_a_version_that_no_program_wrote_is_damage(address, written):
    open_store(address).close()
    _sql(address, f"UPDATE alembic_version SET version_num = '{written}'")

    with pytest.raises(StoreDamaged):
        open_store(address)


_LAST_SCHEMA = int(HEAD)
"""The last version that changed the tables."""


def test_a_store_that_calls_itself_older_than_it_is_counts_as_damaged_and_is_left_as_it_is(address, draft):
    store = open_store(address)
    with store.unit_of_work() as unit:
        unit.articles.add(draft())
        unit.commit()
    store.close()
    for older in range(1, _LAST_SCHEMA):
        _sql(address, f"UPDATE alembic_version SET version_num = '{older:04}'")
        with pytest.raises(StoreDamaged, match="повреждено"):
            open_store(address)
        assert _sql(address, "SELECT version_num FROM alembic_version") == f"{older:04}"
        if isinstance(address, Path):
            assert [path.name for path in address.parent.iterdir()] == [address.name]

    _sql(address, f"UPDATE alembic_version SET version_num = '{HEAD}'")
    store = open_store(address)
    with store.unit_of_work() as unit:
        assert unit.articles.get("a1") == draft()
    store.close()


def test_the_tables_are_those_that_the_rows_describe(address):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from editor_app.store.rows.row import Row

    open_store(address).close()
    engine = create_engine(_as_url(address))
    # What only one of the databases has is no business of the rows.
    own = ("search_", "ix_articles_desk")
    options = {"include_name": lambda name, *_: name is None or not name.startswith(own)}
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection, opts=options), Row.metadata) == []
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == HEAD
    engine.dispose()


@pytest.mark.parametrize(
    "where", ["postgresql+psycopg://", "нет такого://x/y", "postgresql+nothing://x/y", "oracle://x/y"]
)
def test_an_address_that_leads_nowhere_is_told_in_words(where):
    with pytest.raises(StoreUnusable):
        open_store(where)


def test_the_password_of_a_server_is_not_shown():
    with pytest.raises(StoreUnusable) as caught:
        open_store("postgresql+psycopg://somebody:secret@localhost:1/newsroom")

    assert "somebody" in str(caught.value)
    assert "secret" not in str(caught.value) + caught.value.detail


def test_a_server_that_goes_away_is_told_in_words_and_is_used_again_when_it_returns(new_database, draft):
    store = open_store(new_database)

    def add(*, hang_up: bool) -> None:
        with store.unit_of_work() as unit:
            unit.articles.add(draft())
            if hang_up:
                others = "pid <> pg_backend_pid() AND datname = current_database()"
                _sql(new_database, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")
            unit.commit()

    with pytest.raises(StoreUnusable, match="не отвечает"):
        add(hang_up=True)
    add(hang_up=False)

    with store.unit_of_work() as unit:
        assert unit.articles.count() == 1
    store.close()


def test_of_two_people_who_save_at_the_same_moment_one_is_refused_each_time(new_database, draft):
    rounds = 60
    stores = [open_store(new_database), open_store(new_database)]
    with stores[0].unit_of_work() as unit:
        unit.articles.add(draft())
        unit.commit()
    start = threading.Barrier(2, timeout=300)
    won: list[list[bool]] = [[], []]

    def save(person: int) -> None:
        for version in range(1, rounds + 1):
            start.wait()
            # New tags in opposite orders: neither may wait for the other for ever.
            tags = [f"тег {version}", f"ещё {version}"][:: 1 if person else -1]
            try:
                with stores[person].unit_of_work() as unit:
                    unit.articles.save("a1", version, Content(f"{person}", tags=tuple(tags)), now=draft().created)
                    unit.commit()
            except StaleVersion:
                won[person].append(False)
            else:
                won[person].append(True)

    threads = [threading.Thread(target=save, args=(person,)) for person in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [first + second for first, second in zip(*won, strict=True)] == [1] * rounds
    with stores[0].unit_of_work() as unit:
        assert unit.articles.get("a1").version == rounds + 1
    for store in stores:
        store.close()
