import sys
from collections.abc import Callable
from typing import Any

import pytest

from editor_app.cli import main, parser
from editor_app.cli.command import Command, Services
from editor_app.i18n import QT_TRANSLATE_NOOP

Granki = Callable[..., Any]


def test_the_help_lists_every_command_for_people_and_speaks_russian(granki: Granki) -> None:
    ran = granki("--help")
    assert ran.status == 0
    for name in ("check", "import", "convert", "list", "export", "self-check", "demo"):
        assert f"    {name} " in ran.out
    assert "serve" not in ran.out
    assert "usage" not in ran.out


@pytest.mark.parametrize("command", sorted(parser.found()))
def test_every_command_explains_itself(granki: Granki, command: str) -> None:
    assert granki(command, "--help").status == 0


def test_a_wrong_call_leaves_with_2_and_writes_nothing_to_standard_output(granki: Granki) -> None:
    for call in (["нет-такой"], ["export"], ["check", "--нет-такого", "x"], ["check", "--format", "xml", "x"]):
        ran = granki(*call)
        assert (ran.status, ran.out) == (2, ""), call
        assert "granki" in ran.err


def test_a_call_with_a_store_alone_is_for_the_window(granki: Granki) -> None:
    assert granki("--store", "some.granki").status == 42


def _command_that_raises(error: BaseException) -> Command:
    def run(*_: object) -> int:
        raise error

    return Command("test", QT_TRANSLATE_NOOP("test", "проба"), lambda _: None, run)


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (ZeroDivisionError("bug"), 2),
        (PermissionError(13, "Permission denied", "/root/x"), 2),
        (KeyboardInterrupt(), 130),
    ],
)
def test_no_failure_looks_like_findings(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: BaseException, status: int
) -> None:
    monkeypatch.setattr(main, "found", lambda: {"test": _command_that_raises(error)})
    unused = Services(*[lambda *_: pytest.fail("not asked for")] * 5)
    assert main.main(["test"], lambda _: unused, lambda _: 0) == status
    told = capsys.readouterr().err
    assert ("Traceback" in told) == isinstance(error, ZeroDivisionError)
    assert sys.stdout.encoding.lower().replace("_", "-") == "utf-8"
