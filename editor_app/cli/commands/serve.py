"""`granki serve`: the checking process of the window; it speaks JSON lines and is not for people."""

import sys
from argparse import ArgumentParser, Namespace

from editor_app.cli.command import Command, Desk


def _arguments(parser: ArgumentParser) -> None:
    del parser


def _run(desk: Desk, asked: Namespace) -> int:
    from editor_app.proofreading import session

    del asked
    return session.serve(lambda: desk.engine("default"), sys.stdin, sys.stdout)


COMMAND = Command("serve", None, _arguments, _run)
