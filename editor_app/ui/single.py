"""One window on a store: a second start shows the first one's window, and hands it the files that it was given.

Qt's sockets are imported where they are needed: an ordinary start finds nobody, and is on the screen before it listens.
"""

import json
import os
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from editor_app import paths

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 3000
"""Milliseconds that the first window has for an answer, on a busy machine too; a window that hangs gives none."""


def reach(store: Path, files: Sequence[Path]) -> bool:
    """Ask the window on a store that is on the screen already to show itself; whether there is one that answered.

    Needs no QApplication, and so no screen: a second start is over before it would have been painted.
    """
    name = _name(store)
    if os.name != "nt" and not os.path.exists(name):  # noqa: PTH110 - an address, not a path
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
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

    def answer(self) -> None:
        """Answer from now on, as the one who has the store; where that cannot be, the store tells a second start."""
        from PySide6.QtNetwork import QLocalServer

        name, server = _name(self._store), QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(lambda: self._meet(server))
        QLocalServer.removeServer(name)  # a crash leaves the address behind
        server.listen(name)

    def _meet(self, server: "QLocalServer") -> None:
        while (socket := server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            self._read(socket)

    def _read(self, socket: "QLocalSocket") -> None:
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
