"""`granki serve`: the checking process of the window; it speaks JSON lines and is not for people."""

import os
import sys
from argparse import ArgumentParser, Namespace

from editor_app.cli.command import Command, Services

_WAY = 5
"""How far the process steps back where the processor is short (as `nice` counts): a key goes before its check."""


def _arguments(parser: ArgumentParser) -> None:
    del parser


def _run(services: Services, asked: Namespace) -> int:
    from editor_app.proofreading import session

    del asked
    if sys.platform != "win32":
        os.nice(_WAY)
    return session.serve(lambda: services.engine("default"), sys.stdin, sys.stdout)


COMMAND = Command("serve", None, _arguments, _run)
