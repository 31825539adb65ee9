"""The program put together: started as a user starts it, in processes of its own."""

import json
import os
import select
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from editor_app import bootstrap, paths
from editor_app.proofreading.errors import ProofreadingError
from editor_app.proofreading.own_rules import OwnRule
from editor_app.proofreading.profile import Profile
from editor_app.settings import Settings
from editor_app.store.errors import StoreError

ROOT = Path(__file__).parents[1]


def _granki(*arguments: str, cwd: Path, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program without a screen, in a locale that knows no Cyrillic, with a home of its own."""
    bare = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT")}
    bare |= {"HOME": str(cwd), "LC_ALL": "C", "PYTHONPATH": str(ROOT)} | environment
    return subprocess.run(
        [sys.executable, "-P", "-m", "editor_app", *arguments],
        cwd=cwd, input=stdin, env=bare, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_a_typo_is_found_in_a_locale_without_cyrillic(tmp_path: Path) -> None:
    (tmp_path / "заметка.txt").write_text("Обществененность собралась на площади.\n", encoding="utf-8")
    ran = _granki("check", "--format", "json", "заметка.txt", cwd=tmp_path, LC_ALL="POSIX")
    assert ran.returncode == 1, ran.stderr
    (answer,) = json.loads(ran.stdout)
    assert answer["file"] == "заметка.txt"
    assert [(found["start"], found["end"]) for found in answer["findings"]] == [(0, 16)]


def test_lines_are_answered_while_the_other_program_still_writes() -> None:
    checking = subprocess.Popen(
        [sys.executable, "-P", "-m", "editor_app", "check", "--jsonl"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    with checking:
        assert checking.stdin is not None
        assert checking.stdout is not None
        for number in range(2):
            checking.stdin.write(json.dumps({"id": number, "text": "Верно."}).encode() + b"\n")
            checking.stdin.flush()
            answered, _, _ = select.select([checking.stdout], [], [], 300)
            assert answered, "no answer until the input ends"
            assert json.loads(checking.stdout.readline()) == {"id": number, "findings": []}
        checking.stdin.close()
    assert checking.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_disk_that_is_full_does_not_look_like_findings(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Верно.", encoding="utf-8")
    command = [sys.executable, "-P", "-m", "editor_app", "check", str(tmp_path / "a.txt")]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    environment |= {"PYTHONPATH": str(ROOT)}
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=environment, check=False)
    assert ran.returncode == 2
    assert b"Traceback" not in ran.stderr


def test_without_a_screen_the_main_job_is_done_in_the_terminal(tmp_path: Path) -> None:
    ran = _granki(cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert "Экрана нет" in ran.stdout
    assert "ошибка" in ran.stdout
    folder = tmp_path / "granki-demo"
    assert {path.name for path in folder.iterdir()} == {"page.txt", "page.docx", "page.html"}
    assert _granki(cwd=tmp_path).returncode == 0


def test_a_screen_that_does_not_answer_is_none(tmp_path: Path) -> None:
    ran = _granki(cwd=tmp_path, DISPLAY=":4711")
    assert ran.returncode == 0, ran.stderr
    assert "Экрана нет" in ran.stdout


def test_a_whole_program_says_so(tmp_path: Path) -> None:
    ran = _granki("self-check", cwd=tmp_path)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "ru_RU, kk_KZ, en_US" in ran.stdout


def test_the_checking_process_answers(tmp_path: Path) -> None:
    request = {"type": "check", "passages": [{"key": "b1", "revision": 7, "text": "Правительсво собралось."}]}
    ran = subprocess.run(
        bootstrap.CHECKER, cwd=ROOT, input=json.dumps(request) + "\n", capture_output=True, encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(ROOT)}, check=False,
    )  # fmt: skip
    ready, answer = (json.loads(line) for line in ran.stdout.splitlines())
    assert ready["type"] == "ready"
    assert ready["rules"] > 0
    assert (answer["type"], answer["key"], answer["revision"]) == ("findings", "b1", 7)
    assert answer["findings"][0]["start"] == 0


def test_every_shelf_holds_something() -> None:
    shelves = bootstrap.shelves()
    assert set(shelves) == {"rules", "readers", "writers", "panels", "commands"}
    assert all(shelves.values())


def test_the_environment_names_the_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.STORE_VARIABLE, str(tmp_path / "other.granki"))
    bootstrap.newsroom(Settings(tmp_path / "settings.json"), None).close()
    assert (tmp_path / "other.granki").is_file()


def test_the_users_own_store_is_made_with_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.STORE_VARIABLE, raising=False)
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data" / "granki")
    bootstrap.newsroom(Settings(tmp_path / "settings.json"), None).close()
    assert (tmp_path / "data" / "granki" / "newsroom.granki").is_file()


def test_a_folder_that_may_be_misspelt_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        bootstrap.newsroom(Settings(tmp_path / "settings.json"), tmp_path / "misspelt" / "other.granki")
    assert not (tmp_path / "misspelt").exists()


def test_a_profile_with_a_rule_whose_examples_do_not_pass_is_refused_by_name(tmp_path: Path) -> None:
    own = OwnRule("Лишний месяц", "май месяц", "Ждём в мае месяце.", "Тоже в мае месяце.", ("май",))
    file = tmp_path / "ours.json"
    file.write_text(json.dumps(Profile(own=(own,)).as_json()), encoding="utf-8")
    with pytest.raises(ProofreadingError, match="Лишний месяц"):
        bootstrap.engine(str(file))
    file.write_text(json.dumps(Profile(own=(replace(own, right_example="В мае."),)).as_json()), encoding="utf-8")
    (found,) = bootstrap.engine(str(file)).check("Начнут в мае месяце.")
    assert (found.rule, found.suggestions) == (own.id, ("мае",))


def test_the_checking_process_computes_on_one_thread() -> None:
    """Threads of the linear algebra library wait for one another, and a busy machine checks four times as slowly."""
    count = (
        "from editor_app import bootstrap; engine = bootstrap.engine('default');"
        "engine.check('Опечятка и вторые съезд.'); print(len(__import__('os').listdir('/proc/self/task')))"
    )
    environment = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    environment["PYTHONPATH"] = str(ROOT)
    answer = subprocess.run([sys.executable, "-c", count], capture_output=True, text=True, check=True, env=environment)
    assert answer.stdout.strip() == "1"
