"""What was changed behind the program's back is noticed, and told in words."""

import random
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from editor_app.operations import approval, articles, auditing, backup, embargoes, policies
from editor_app.store.chain import link
from editor_app.store.database import open_store
from editor_app.store.proof import proof, proven
from editor_app.store.rows.row import Row
from editor_app.workflow import policy_form
from editor_app.workflow.article import Event
from editor_app.workflow.policy import Policy
from editor_app.workflow.roles import Person, Role


@pytest.fixture
def path(newsroom, as_editor, content, tmp_path):
    """The file of a store with an approved article, closed."""
    article, _ = articles.create(newsroom, content(tags=("мосты",), section="Город"))
    submitted, _ = approval.take(newsroom, article.id, article.version, "submit")
    approval.take(as_editor, article.id, submitted.version, "approve")
    assert auditing.audit(newsroom) == []
    newsroom.store.close()
    return tmp_path / "newsroom.granki"


def spoilt(newsroom, path, *statements) -> str:
    with sqlite3.connect(path) as connection:
        for statement in ("DROP TRIGGER history_refuses_update", "DROP TRIGGER history_refuses_delete", *statements):
            connection.execute(statement)
    connection.close()
    newsroom.store = open_store(path)
    return " ".join(map(str, auditing.audit(newsroom)))


_ADD_LINE = (
    'INSERT INTO history SELECT {}, who, what, moment, "before", after, reason, version, seal, link '
    "FROM history WHERE number = 3"
)
_REORDER = "; ".join(f"UPDATE history SET number = {to} WHERE number = {at}" for at, to in ((2, 9), (3, 2), (9, 3)))
_ADD_REVISION = (
    "INSERT INTO revisions SELECT 4, article_id, version, who, what, moment, content, digest, proof "
    "FROM revisions WHERE number = 3"
)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE articles SET lead = 'Другой'", "Материал «Мост откроют весной» повреждён"),
        (
            "UPDATE revisions SET content = replace(content, 'весной', 'летом') WHERE number = 1",
            "Версия 1 материала «Мост откроют весной»",
        ),
        ("UPDATE history SET who = 'Другой' WHERE number = 3", "«Утвердить» (Другой"),
        ("DELETE FROM history WHERE number = 2", "«Утвердить» (Марина Жакупова"),
        ("DELETE FROM history WHERE number = 3", "обрывается"),
        (_ADD_LINE.format("4, article_id"), "История: запись «Утвердить» (Марина Жакупова"),
        (_ADD_LINE.format("4, 'чужой'"), "Материала чужой нет"),
        (_REORDER, "» (Дана Оспанова"),
        ("DELETE FROM revisions WHERE number = 3", "которую сохранили с записью «Утвердить» (Марина Жакупова"),
        (_ADD_REVISION, "Версия 4 материала «Мост откроют весной»"),
        ("UPDATE revisions SET who = 'Другой'", "Запись не та, что была сделана: версии материалов."),
        ("UPDATE tags SET name = 'реки'", "Запись не та, что была сделана: теги редакции."),
    ],
)
def test_a_change_is_told_with_its_place(newsroom, path, statement, told):
    assert told in spoilt(newsroom, path, *statement.split("; "))


def test_a_text_put_under_a_seal_with_a_hash_of_its_own_is_told(newsroom, path):
    from editor_app.store import snapshot

    with sqlite3.connect(path) as connection:
        (content,) = connection.execute("SELECT content FROM revisions WHERE number = 3").fetchone()
        other = content.replace("весной", "летом")
        connection.execute(
            "UPDATE revisions SET content = ?, digest = ? WHERE number = 3", (other, snapshot.digest(other))
        )
    connection.close()

    assert "не от того текста" in spoilt(newsroom, path)


def test_every_table_is_called_by_a_name_that_people_know():
    assert {table.name for table in Row.metadata.sorted_tables if proven(table)} <= set(auditing._TABLES)


def test_lines_cut_off_the_end_are_missed_even_where_they_were_no_step(newsroom, path):
    newsroom.store = open_store(path)
    (article,) = articles.listing(newsroom)
    chief = replace(newsroom, person=Person("Глеб Ким", Role.ADMINISTRATOR))
    policies.put(chief, Policy(four_eyes=True))
    version = articles.get(newsroom, article.id).version
    embargoes.put(chief, article.id, version, datetime(2026, 12, 1, tzinfo=UTC), "Asia/Almaty")
    newsroom.store.close()

    told = spoilt(newsroom, path, "DELETE FROM history WHERE number = 5")
    assert f"последняя запись материала «Мост откроют весной» ({article.id})" in told
    assert "История: последняя запись изменена" in told
    assert "Снята защита истории" in told


def test_whoever_forgets_one_of_the_places_of_the_last_line_is_found_out(newsroom, path):
    cut = "DELETE FROM history WHERE number = 3"
    whole = "UPDATE heads SET number = 2, link = (SELECT link FROM history WHERE number = 2) WHERE article_id = '*'"
    told = spoilt(newsroom, path, cut, whole)
    assert "последняя запись материала" in told


def test_after_a_cut_the_chain_goes_on_from_what_was_and_stays_broken(newsroom, path):
    spoilt(newsroom, path, "DELETE FROM history WHERE number = 3")
    articles.create(newsroom)
    assert "изменена или удалена" in " ".join(map(str, auditing.audit(newsroom)))


def test_an_article_that_is_gone_without_a_word_is_missed(newsroom, path):
    assert "а в истории он не удалён" in spoilt(newsroom, path, "DELETE FROM articles")


def test_an_agreement_that_nobody_made_is_told(newsroom, path):
    newsroom.store = open_store(path)
    policies.put(replace(newsroom, person=Person("Глеб Ким", Role.ADMINISTRATOR)), Policy(four_eyes=True))
    newsroom.store.close()
    loose = policy_form.dumps(Policy())
    proven = proof(["written"], {"written": loose})
    told = spoilt(newsroom, path, f"UPDATE policy SET written = '{loose}', proof = '{proven}'")
    assert "Порядок работы редакции не тот, что был принят (Глеб Ким" in told


def test_a_backup_is_a_witness_against_a_history_that_was_written_anew(newsroom, path):
    newsroom.store = open_store(path)
    backup.make(newsroom)
    newsroom.store.close()
    found = spoilt(newsroom, path, *_GUARDS_BACK)
    assert found == ""
    newsroom.store.close()

    forged = spoilt(newsroom, path, *_forged(path), *_GUARDS_BACK)
    assert "История не та, что в резервной копии от" in forged
    assert forged.count("История") == 1


def test_a_store_that_came_back_from_a_backup_is_no_lie(newsroom, path):
    newsroom.store = open_store(path)
    newsroom.person = Person("Глеб Ким", Role.ADMINISTRATOR)
    early = backup.make(newsroom)
    articles.create(newsroom)
    backup.make(newsroom)
    backup.restore(newsroom, early)

    assert auditing.audit(newsroom) == []
    assert auditing.last_line(newsroom)[0] == early.number + 1


_GUARDS_BACK = [
    f"CREATE TRIGGER history_refuses_{verb.lower()} BEFORE {verb} ON history "
    "BEGIN SELECT RAISE(ABORT, 'history is only added to'); END"
    for verb in ("UPDATE", "DELETE")
]


def _forged(path) -> list[str]:
    """Name another approver, and make every hash anew as somebody would who has the program's source."""
    with sqlite3.connect(path) as connection:
        columns = 'number, article_id, who, what, moment, "before", "after", reason, version, seal'
        rows = connection.execute(f"SELECT {columns} FROM history ORDER BY number").fetchall()
    connection.close()
    statements, before = [], ""
    for number, article_id, who, what, moment, *rest in rows:
        name = "Другой" if what == "approve" else who
        before = link(before, article_id, Event(name, what, datetime.fromisoformat(moment), *rest))
        statements.append(f"UPDATE history SET who = '{name}', link = '{before}' WHERE number = {number}")
        statements.append(f"UPDATE heads SET number = {number}, link = '{before}'")
    return statements


@pytest.fixture(params=["sqlite", "postgresql"])
def furnished(request, newsroom, flips):
    """A newsroom with something in every table, in a file or on a server."""
    if request.param == "postgresql":
        newsroom.close()
        newsroom.store = open_store(request.getfixturevalue("new_database"))
    flips.furnish(newsroom)
    assert auditing.audit(newsroom) == []
    return newsroom


def test_one_flipped_bit_of_anything_written_is_noticed(furnished, flips):
    flipper = flips.Flipper(furnished.store, random.Random(6))  # noqa: S311 - the same bits in every run
    made = [_noticed(furnished, flipper, place) for place in flips.columns()]

    assert [flip for flip, is_noticed in made if not is_noticed] == []
    assert {(flip.table, flip.column) for flip, _ in made if flip} == set(flips.columns())
    assert auditing.audit(furnished) == []


def _noticed(newsroom, flipper, place):
    flip = flipper.flip(*place)
    is_noticed = flip is None or bool(auditing.audit(newsroom))
    if flip is not None:
        flipper.undo(flip)
    return flip, is_noticed


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("words", "словарь редакции — было 1, есть 0."),
        ("ignores", "замечания, отклонённые в материале — было 2, есть 1."),
        ("newsroom_ignores", "замечания, отклонённые для всей редакции — было 1, есть 0."),
        ("own_rules", "правила редакции — было 1, есть 0."),
        ("sections", "рубрики — было 2, есть 1."),
        ("tags", "теги редакции — было 3, есть 2."),
    ],
)
def test_a_row_that_is_gone_is_missed_whatever_is_written_after_it(furnished, sql, content, table, told):
    key = "(SELECT max(id) FROM tags WHERE name = 'ничей')" if table == "tags" else f"(SELECT max(id) FROM {table})"
    with furnished.store.unit_of_work() as unit:
        sql(unit, f"DELETE FROM {table} WHERE id = {key}")
        unit.commit()
    [message] = map(str, auditing.audit(furnished))
    assert message == f"Записи пропали или добавлены помимо программы: {told}"

    with furnished.store.unit_of_work() as unit:
        unit.decisions.add_word("маслихат", who="Ким", when=datetime(2026, 11, 23, tzinfo=UTC))
        unit.tags.ensure(["новый"])
        unit.commit()
    assert len(auditing.audit(furnished)) == 1


def test_a_row_in_the_place_of_another_is_told_and_a_list_that_nobody_counts_too(furnished, sql):
    other = proof(proven(Row.metadata.tables["tags"]), {"name": "чужой", "key": "чужой"})
    with furnished.store.unit_of_work() as unit:
        sql(unit, f"UPDATE tags SET name = 'чужой', key = 'чужой', proof = '{other}' WHERE name = 'ничей'")
        sql(unit, "DELETE FROM rosters WHERE name = 'words'")
        unit.commit()
    told = [f"Записи не те, что были сделаны: {name}." for name in ("словарь редакции", "теги редакции")]
    assert sorted(map(str, auditing.audit(furnished))) == sorted(told)


def test_every_column_has_something_that_would_notice(flips):
    """Whoever adds a table or a column decides what guards it."""
    with_a_hash = {"articles", "article_tags", "history", "heads", "rosters", *flips.DERIVED}
    content_under_digest = {("revisions", "content"), ("assets", "data")}
    bare = {
        (table.name, column.name)
        for table in Row.metadata.sorted_tables
        if table.name not in with_a_hash
        for column in table.columns
        if column.name not in ("proof", *proven(table))
    }
    assert bare == flips.ORDER | content_under_digest
