"""One window for one file: a lock beside the file guards the data, a local socket raises the first window.

The lock is Qt's QLockFile. It notices by itself that its holder was killed, so nothing has to be cleared away by hand.
The socket lies where only this person can reach it and is only used by whoever holds the lock; one that a killed
program left behind is taken away by the next holder.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QLockFile,
    QObject,
    QStandardPaths,
    QSysInfo,
    QThread,
    Signal,
)

from crm_desktop.domain.errors import KnownError

if TYPE_CHECKING:  # the lock says all that the first paint must know; sockets come after it
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

MOST_BYTES: Final = 65_536
"""The longest message that is taken; arguments are a few paths."""

PATIENCE_MS: Final = 3_000
"""How long a second start waits for the first window to answer."""

AGAIN_MS: Final = 20
"""Between two tries to reach a first window that does not listen yet."""

_TOKEN: Final = "XDG_ACTIVATION_TOKEN"
"""The desktop's leave to take the focus (freedesktop.org, xdg-activation); it goes along with the arguments."""


class HeldElsewhere(KnownError):
    """The file is open in a program that cannot be raised: it hangs, or it runs on another computer."""


class SingleInstance(QObject):
    """The claim of this process on one file."""

    raised = Signal(list)
    """Another start handed its arguments over (absolute paths and options, as text): come to the front."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path.resolve()
        self._lock = QLockFile(str(self._path.with_name(f".{self._path.name}.lock")))
        self._lock.setStaleLockTime(0)  # held for days; a holder that is gone is known by its process
        self._claimed = False
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Claim the file and listen for other starts; False where another program has it."""
        if not self.claim():
            return False
        self.listen()
        return True

    def claim(self) -> bool:
        """Claim the file; False where another program has it. `listen` follows when there is time.

        A folder that cannot be written to has no lock: then the claim is granted, for nothing can be written there.
        """
        if self._claimed:
            return True
        if not self._lock.tryLock(0) and self._lock.error() == QLockFile.LockError.LockFailedError:
            return False
        self._claimed = True
        return True

    def computer(self) -> str:
        """Give the name of the other computer that has the file, as the lock beside it says; nothing for this one."""
        holder = self._lock.getLockInfo()[1] if Path(self._lock.fileName()).exists() else ""
        return "" if self._claimed or holder == QSysInfo.machineHostName() else holder

    def take(self) -> None:
        """Forget the claim of another computer, whose program ended without letting go of the file."""
        Path(self._lock.fileName()).unlink(missing_ok=True)

    def listen(self) -> None:
        """Listen for other starts. Only for who has claimed the file."""
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None or not self._claimed:
            return
        name = _socket_name(self._path)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(name)  # we hold the lock, so it is one that was left behind
        # Where no socket can be made the file is guarded all the same; a second start says that it is open.
        server.listen(name)
        self._server = server

    def hand_over(self, arguments: Sequence[str]) -> None:
        """Raise the window that has the file and give it these arguments, from the process that could not acquire it.

        Raises:
            HeldElsewhere: where it does not answer.
        """
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        name = _socket_name(self._path)
        patience = QDeadlineTimer(PATIENCE_MS)
        socket.connectToServer(name)
        # The first one may have claimed the file a moment ago, and listen a moment from now.
        while not socket.waitForConnected(PATIENCE_MS) and not patience.hasExpired():
            QThread.msleep(AGAIN_MS)
            socket.connectToServer(name)
        message = {"arguments": list(arguments), "token": os.environ.get(_TOKEN, "")}
        answered = False
        if socket.state() == QLocalSocket.LocalSocketState.ConnectedState:
            socket.write(json.dumps(message).encode() + b"\n")
            answered = socket.waitForBytesWritten(PATIENCE_MS) and _wait_for_answer(socket)
        socket.abort()
        if not answered:
            raise HeldElsewhere(
                QCoreApplication.translate(
                    "SingleInstance",
                    "{name} is open in another window, which does not answer. Close it there, on this computer or on "
                    "another that shares the folder, and start again.",
                ).format(name=self._path.name)
            )

    def release(self) -> None:
        """Let go of the file."""
        if self._server is not None:
            from PySide6.QtNetwork import QLocalSocket

            for socket in self._server.findChildren(QLocalSocket):
                socket.abort()
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._claimed = False
        self._lock.unlock()

    def _on_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._on_message)
            if socket.bytesAvailable():
                self._read(socket)

    def _on_message(self) -> None:
        self._read(cast("QLocalSocket", self.sender()))

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MOST_BYTES:
                socket.abort()
            return
        arguments, token = _understood(bytes(socket.readLine(MOST_BYTES).data()))
        if arguments is None:
            socket.abort()
            return
        if token:
            os.environ[_TOKEN] = token  # Qt takes it when the window asks for the focus
        socket.write(b"ok\n")
        socket.flush()
        self.raised.emit(arguments)


def _wait_for_answer(socket: QLocalSocket) -> bool:
    return socket.waitForReadyRead(PATIENCE_MS) and socket.readLine(16).data() == b"ok\n"


def _understood(line: bytes) -> tuple[list[str] | None, str]:
    """The arguments and the token of a message; None for what is no message of ours."""
    try:
        message = json.loads(line)
        arguments, token = message["arguments"], message["token"]
    except (ValueError, KeyError, TypeError):
        return None, ""
    if not isinstance(arguments, list) or not all(isinstance(one, str) for one in arguments):
        return None, ""
    return arguments, token if isinstance(token, str) else ""


def _socket_name(path: Path) -> str:
    """A name for the file's socket: in the person's own run-time folder, and short, for sockets' names are."""
    import hashlib

    name = f"crm-desktop-{hashlib.sha256(os.fsencode(path)).hexdigest()[:16]}"
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    return name if os.name == "nt" or not folder else str(Path(folder) / name)
