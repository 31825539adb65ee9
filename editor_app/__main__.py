"""Start the program: the window, or the command line when arguments say so."""

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with the arguments of the process and return its exit status.

    Without arguments it is the window; where there is no screen, the demonstration in the terminal. With nothing but
    files, as a file manager calls it, it is the window with these files in it.
    """
    from editor_app import bootstrap  # late: the modules of one front door are no use to the other

    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments and _has_screen() and all(map(_is_file, arguments)):
        return bootstrap.window(None, list(map(Path, arguments)))
    if arguments:
        return bootstrap.command_line(arguments)
    if _has_screen():
        return bootstrap.window(None)
    return bootstrap.command_line(["demo"])


def _is_file(argument: str) -> bool:
    """Whether an argument is a file and no command: those have no suffix."""
    return bool(Path(argument).suffix) and Path(argument).is_file()


def _has_screen() -> bool:
    """Whether a window can be shown; `QT_QPA_PLATFORM` chooses a screen of its own."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("WAYLAND_DISPLAY")) or _answers(os.environ.get("DISPLAY", ""))


def _answers(display: str) -> bool:
    """Whether an X server answers under this name: Qt ends the whole process when none does."""
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return bool(display)  # a server elsewhere
    listens = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 - the address that every X server has
    return any(map(_is_there, ("\0" + listens, listens)))


def _is_there(address: str) -> bool:
    """Whether somebody listens at a socket, abstract (one that begins with a zero) or in the file system."""
    import socket

    with socket.socket(socket.AF_UNIX) as client:
        return client.connect_ex(address) == 0


if __name__ == "__main__":
    sys.exit(main())
