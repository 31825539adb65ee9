"""`granki read`: reads what a stranger wrote for another process of ours (`operations.sandbox`); it is not for people.

It takes the bytes of a file, or of HTML that was pasted, from its standard input, and has given up memory without end,
writing, the network and other programs before it looks at the first of them.
"""

import contextlib
import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from editor_app.cli.command import Command, Services, Status

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_TRUNC
_FORBIDDEN = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system", "os.startfile")


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("suffix")


def _run(services: Services, asked: Namespace) -> int:
    from editor_app.exchange import formats
    from editor_app.exchange.result import ExchangeError
    from editor_app.exchange.web import pasted
    from editor_app.operations import sandbox, transfer

    del services
    is_pasted = asked.suffix == sandbox.PASTED
    read = pasted.read if is_pasted else formats.readers().reader(Path(f"file{asked.suffix}")).read
    _give_up(sandbox.MEMORY, sandbox.SECONDS)
    answer = None
    try:
        imported = read(sys.stdin.buffer.read())
        sandbox.demand_article(imported)
        answer = transfer.answer(imported)
    except ExchangeError as error:
        answer = transfer.refusal(error)
    except MemoryError:
        pass  # what took it all goes with the error; only then is there room to tell it
    sys.stdout.buffer.write(answer or transfer.refusal(sandbox.too_large()))
    return Status.DONE


def _give_up(memory: int, seconds: int) -> None:
    """Give up for good what reading a file needs nothing of. Windows has no such limits for a process by itself."""
    sys.dont_write_bytecode = True
    sys.addaudithook(_forbid)
    with contextlib.suppress(ImportError):
        import resource

        for what, limit in (
            (resource.RLIMIT_AS, memory),
            (resource.RLIMIT_CPU, 2 * seconds),  # for the case that nobody is left to watch the clock
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        ):
            _, highest = resource.getrlimit(what)
            allowed = limit if highest == resource.RLIM_INFINITY else min(limit, highest)
            resource.setrlimit(what, (allowed, allowed))


def _forbid(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        raise PermissionError(event)
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITING:
        raise PermissionError(f"{event} {arguments[0]}")


COMMAND = Command("read", None, _arguments, _run)
