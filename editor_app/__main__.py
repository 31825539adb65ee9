"""Start the program: the window, or the command line when arguments say so."""

import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with the arguments of the process and return its exit status.

    Without arguments it is the window; where there is no screen, the demonstration in the terminal.
    """
    from editor_app import bootstrap  # late: the modules of one front door are no use to the other

    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments:
        return bootstrap.command_line(arguments)
    if _has_screen():
        return bootstrap.window(None)
    return bootstrap.command_line(["demo"])


def _has_screen() -> bool:
    """Whether a window can be shown; `QT_QPA_PLATFORM` chooses a screen of its own."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
