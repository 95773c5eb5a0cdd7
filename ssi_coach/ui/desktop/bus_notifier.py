"""Notifications by the desktop's own service (org.freedesktop.Notifications), over the session bus.

Qt's Python binding of D-Bus cannot send an unsigned number, which the service insists on; jeepney can. Its own
connection waits for answers, for ever where the bus hangs: here only being let in is waited for, `LET_IN_S` at most.
Answers and pressed buttons come in by the socket, which the event loop watches.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from html import escape
from itertools import count
from time import monotonic
from typing import Any, Final, Protocol

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Parser, new_method_call
from jeepney.bus import get_bus
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import prep_socket
from PySide6.QtCore import QObject, QSocketNotifier, Signal

from ssi_coach import APP_ID
from ssi_coach.ui.desktop.notice import Notice

_NAME: Final = "org.freedesktop.Notifications"
_PATH: Final = "/org/freedesktop/Notifications"
_SERVICE: Final = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)

PATIENCE_S: Final = 10.0
"""So many seconds a service may take for its answer: it may have to be started first."""

LET_IN_S: Final = 1.0
"""So many seconds a bus may take to let us in, and to take what is sent."""

_MOST: Final = 1 << 16
"""Bytes read at a time."""

_NORMAL: Final = 1
_AS_THE_DESKTOP_LIKES: Final = -1

Answer = Callable[[Message], None]


class Way(Protocol):
    """What is asked of the bus's socket, a file of this machine."""

    def sendall(self, data: bytes, /) -> None: ...

    def recv(self, most: int, /) -> bytes: ...

    def settimeout(self, seconds: float | None, /) -> None: ...

    def fileno(self) -> int: ...

    def close(self) -> None: ...


def is_there() -> bool:
    """Whether a notification service is on the bus, or would be started when it is asked for. Needs no event loop;
    takes no longer than twice `LET_IN_S`, whatever the bus does."""
    try:
        with prep_socket(get_bus("SESSION"), timeout=LET_IN_S) as way:
            return _NAME in _names(way)
    except (OSError, RuntimeError, LookupError, ValueError):
        # As in `BusNotifier`; what takes too long is an OSError as well.
        return False


def _names(way: Way) -> set[str]:
    """Who is on the bus, and who would be started."""
    asked = (message_bus.Hello(), message_bus.ListNames(), message_bus.ListActivatableNames())
    way.sendall(b"".join(message.serialise(serial=serial) for serial, message in enumerate(asked, 1)))
    parser, until, names = Parser(), monotonic() + LET_IN_S, set[str]()
    waiting = {2, 3}
    while waiting:
        way.settimeout(max(0.01, until - monotonic()))
        came = way.recv(_MOST)
        if not came:
            break
        for answer in parser.feed(came):
            serial = answer.header.fields.get(HeaderFields.reply_serial, 0)
            if serial in waiting:
                waiting.remove(serial)
                names |= set(answer.body[0]) if _is_answer(answer, "as") else set()
    return names


class BusNotifier(QObject):
    """Shows one notice at a time. The connection stays: desktops take down the notices of who leaves the bus."""

    chosen = Signal(str)
    refused = Signal()
    """There is a bus, but nobody on it shows notices."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket: Way | None = None
        self._parser = Parser()
        self._serials = count(1)
        self._watch: QSocketNotifier | None = None
        self._answers: dict[int, Answer] = {}
        self._abilities: frozenset[str] | None = None
        self._notice: Notice | None = None
        self._sent: Notice | None = None
        """On its way to the service, which has not answered yet."""
        self._id = 0
        self._server = ""
        self._since: float | None = None

    def show(self, notice: Notice) -> bool:
        """Begin to show a notice in the place of the one before. False when there is no bus."""
        if self._socket is None and not self._connect():
            return False
        self._notice = notice
        self._since = monotonic()
        if self._abilities is None:
            self._call(new_method_call(_SERVICE, "GetCapabilities"), self._able)
        else:
            self._send()
        return True

    def withdraw(self) -> None:
        """Take the notice down."""
        self._notice, self._since = None, None
        if self._id:
            self._call(new_method_call(_SERVICE, "CloseNotification", "u", (self._id,)))
            self._id = 0

    def tick(self) -> None:
        """Give a service up that does not answer."""
        if self._since is not None and monotonic() - self._since > PATIENCE_S:
            self._give_up()

    def close(self) -> None:
        """Leave the bus."""
        if self._watch is not None:
            self._watch.setEnabled(False)
            self._watch.deleteLater()
        if self._socket is not None:
            self._socket.close()
        self._socket = self._watch = self._abilities = self._sent = self._since = None
        self._answers.clear()
        self._id, self._server = 0, ""

    # --- the bus

    def _connect(self) -> bool:
        try:
            self._socket = way = prep_socket(get_bus("SESSION"), timeout=LET_IN_S)
        except (OSError, RuntimeError, LookupError, ValueError):
            # No address, an address of a kind that is not spoken here, nobody there, or not let in.
            return False
        way.settimeout(LET_IN_S)
        self._parser, self._serials = Parser(), count(1)
        self._watch = QSocketNotifier(way.fileno(), QSocketNotifier.Type.Read, self)
        self._watch.activated.connect(self._read)
        self._call(message_bus.Hello())
        self._call(message_bus.AddMatch(MatchRule(type="signal", sender=_NAME, path=_PATH, interface=_NAME)))
        return self._socket is not None

    def _call(self, message: Message, then: Answer | None = None) -> None:
        if self._socket is None:
            return
        serial = next(self._serials)
        if then is not None:
            self._answers[serial] = then
        try:
            self._socket.sendall(message.serialise(serial=serial))
        except OSError:
            self._lost()

    def _read(self) -> None:
        if self._socket is None:
            return
        try:
            came = self._socket.recv(_MOST)
            messages = self._parser.feed(came)
        except TimeoutError:
            # Woken for nothing.
            return
        except (OSError, ValueError):
            came = b""
        if not came:
            self._lost()
            return
        for message in messages:
            self._take(message)

    def _lost(self) -> None:
        """The bus is gone, with all that was shown by it."""
        waited = self._since is not None
        self.close()
        if waited:
            self.refused.emit()

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        kind = message.header.message_type
        if kind in (MessageType.method_return, MessageType.error):
            then = self._answers.pop(fields.get(HeaderFields.reply_serial, 0), None)
            if then is not None:
                then(message)
        elif kind is MessageType.signal and fields.get(HeaderFields.sender) == self._server:
            self._told(fields.get(HeaderFields.member), message.body)

    def _told(self, what: str | None, body: tuple[Any, ...]) -> None:
        if len(body) != 2 or body[0] != self._id or not self._id:
            return
        if what == "ActivationToken" and isinstance(body[1], str):
            # By this a Wayland desktop lets the window come to the front.
            os.environ["XDG_ACTIVATION_TOKEN"] = body[1]
        elif what == "ActionInvoked" and isinstance(body[1], str):
            self.chosen.emit(body[1])
        elif what == "NotificationClosed":
            self._id = 0

    # --- showing

    def _able(self, answer: Message) -> None:
        if not _is_answer(answer, "as"):
            self._give_up()
        elif self._abilities is None:
            self._abilities = frozenset(answer.body[0])
            self._send()

    def _send(self) -> None:
        notice = self._notice
        if notice is None or self._abilities is None or self._sent is not None:
            return
        self._sent = notice
        actions: list[str] = []
        if "actions" in self._abilities:
            actions = [text for action in notice.actions for text in action]
        body = escape(notice.body, quote=False) if "body-markup" in self._abilities else notice.body
        hints = {
            "desktop-entry": ("s", APP_ID),
            "urgency": ("y", _NORMAL),
            "suppress-sound": ("b", True),
        }
        self._call(
            new_method_call(
                _SERVICE,
                "Notify",
                "susssasa{sv}i",
                ("SSI Coach", self._id, APP_ID, notice.title, body, actions, hints, _AS_THE_DESKTOP_LIKES),
            ),
            self._shown,
        )

    def _shown(self, answer: Message) -> None:
        sent, self._sent = self._sent, None
        if not _is_answer(answer, "u"):
            self._give_up()
            return
        self._id = answer.body[0]
        self._server = answer.header.fields.get(HeaderFields.sender, "")
        if self._notice is None:
            # Withdrawn while it was being shown.
            self.withdraw()
        elif self._notice is not sent:
            # Another was to be shown meanwhile: in its place, now that it has one.
            self._send()
        else:
            self._since = None

    def _give_up(self) -> None:
        """It is told in another way: what the service still makes of it, it takes down again (`_shown`)."""
        given_up, self._notice = self._notice, None
        self._since = self._abilities = None
        if given_up is not None:
            self.refused.emit()


def _is_answer(answer: Message, signature: str) -> bool:
    fields = answer.header.fields
    return answer.header.message_type is MessageType.method_return and fields.get(HeaderFields.signature) == signature
