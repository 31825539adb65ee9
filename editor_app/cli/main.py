"""The command line's front door: finds the command, runs it, and tells errors in words."""

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from editor_app.cli.command import Services, Status
from editor_app.cli.parser import found, parsed
from editor_app.cli.terminal import complain, complain_in_words, speak_utf8
from editor_app.errors import Explained
from editor_app.i18n import translate


def main(
    arguments: Sequence[str], services: Callable[[Path | None], Services], window: Callable[[Path | None], int]
) -> int:
    """Run the command that `arguments` ask for, or the window where they name none; return the exit status.

    `services` and `window` take the store that `--store` named, None where it named none.
    """
    speak_utf8()
    known = found()
    asked = parsed(arguments, known)
    if asked.command is None:
        return window(asked.store)
    command = known[asked.command]
    return _guarded(lambda: command.run(services(asked.store), asked))


def _guarded(run: Callable[[], int]) -> int:
    """Run a command; nobody who uses the command line sees a traceback but for a bug of ours.

    No failure leaves by the status that means "there are findings".
    """
    try:
        status = run()
        sys.stdout.flush()
    except Explained as error:
        complain(error)
        return Status.FAILED
    except BrokenPipeError:  # the reader, `head` for one, has seen enough
        _give_up_unwritable_output()
        return Status.FAILED
    except OSError as error:
        complain_in_words(str(error))
        _give_up_unwritable_output()
        return Status.FAILED
    except KeyboardInterrupt:
        return 130
    except Exception:  # noqa: BLE001 - the outer door: a bug of ours must not look like a verdict on the text
        traceback.print_exc()
        complain_in_words(translate("cli", "Это ошибка программы, а не текста: ничего не проверено и не записано."))
        return Status.FAILED
    return status


def _give_up_unwritable_output() -> None:
    """Keep the interpreter from writing at its exit to an output that takes nothing: its own status would win."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
