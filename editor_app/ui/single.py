"""One window on a store: a second start shows the first one's window, and hands it the files that it was given."""

import json
import os
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from editor_app import paths

_PATIENCE = 700
"""Milliseconds that the first window has for an answer; a window that hangs gives none."""


def reach(store: Path, files: Sequence[Path]) -> bool:
    """Ask the window on a store that is on the screen already to show itself; whether there is one that answered.

    Needs no QApplication, and so no screen: a second start is over before it would have been painted.
    """
    socket = QLocalSocket()
    socket.connectToServer(_name(store))
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(json.dumps([str(path.absolute()) for path in files]).encode() + b"\n")
    socket.waitForBytesWritten(_PATIENCE)
    answered = socket.waitForReadyRead(_PATIENCE)
    socket.disconnectFromServer()
    return answered


class SingleWindow(QObject):
    """Answers for the window of this process."""

    asked = Signal(list)
    """Another start wants this window in front, with these files (`Path`) opened in it."""

    def __init__(self, store: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)

    def answer(self) -> None:
        """Answer from now on, as the one who has the store; where that cannot be, the store tells a second start."""
        name = _name(self._store)
        QLocalServer.removeServer(name)  # a crash leaves the address behind
        self._server.listen(name)

    def _meet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        files = _files(bytes(socket.readLine().data()))
        socket.write(b"shown\n")
        socket.flush()
        if files is not None:
            self.asked.emit(files)


def _name(store: Path) -> str:
    """Return an address that only this user can take and that is the same for every start on the store."""
    name = f"{zlib.crc32(str(store.resolve()).encode()):08x}"
    if os.name == "nt":
        return f"granki-{name}"
    folder = paths.runtime_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return str(folder / f"{name}.socket")


def _files(written: bytes) -> list[Path] | None:
    """Return the files that another start named; None for what no start of ours writes."""
    try:
        form: Any = json.loads(written)
        return [Path(name) for name in form]
    except (TypeError, ValueError):
        return None
