import re
from argparse import ArgumentParser
from pathlib import Path

import pytest

from editor_app.cli.command import Command
from editor_app.cli.parser import found

README = Path(__file__).parents[2] / "README.md"

COMMANDS = [command for command in found().values() if command.help is not None]
"""The commands that are listed: the others are for the program itself."""


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_the_readme_names_each_command_with_its_options_and_no_others(command: Command) -> None:
    parser = ArgumentParser(add_help=False)
    command.add_arguments(parser)
    rows = re.findall(rf"^\| `granki {re.escape(command.name)}\b.*", README.read_text(encoding="utf-8"), re.MULTILINE)

    assert rows
    assert set(re.findall(r"--[a-z-]+", " ".join(rows))) == set(re.findall(r"--[a-z-]+", parser.format_usage()))
