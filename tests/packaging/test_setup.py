"""The set-up: once done, it has nothing to do and nothing to say."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    not (ROOT / ".venv" / ".ready").is_file(), reason="the environment was not made by packaging/setup"
)


@pytest.mark.parametrize("purpose", ["run", "test"])
def test_a_set_up_that_was_done_is_not_done_again(purpose: str) -> None:
    ran = subprocess.run([ROOT / "packaging" / "setup", purpose], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")


def test_arguments_and_the_folder_reach_the_program(tmp_path: Path) -> None:
    (tmp_path / "моя заметка.txt").write_text("Верно.", encoding="utf-8")
    command = [str(ROOT / "packaging" / "run"), "check", "--format", "json", "моя заметка.txt"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert (ran.returncode, ran.stdout) == (0, '[{"file": "моя заметка.txt", "findings": []}]\n')
