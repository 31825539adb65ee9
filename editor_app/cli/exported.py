"""Telling at the terminal of files that were written."""

from editor_app.cli.command import Status
from editor_app.cli.terminal import warn
from editor_app.exchange.readback import Proof


def told(proof: Proof) -> Status:
    """Tell what reading a file back has shown; the status says whether it differs from the article."""
    for message in proof.told:
        warn(str(message))
    return Status.FOUND if proof.differences else Status.DONE
