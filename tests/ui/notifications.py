"""A session bus of the test's own, and a small notification service on it that remembers what it was told to show."""

from __future__ import annotations

import os
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
_SIGNALS = DBusAddress(PATH, bus_name=NAME, interface=NAME)


@contextmanager
def session_bus() -> Iterator[str]:
    """A bus; its address, as programs find it in DBUS_SESSION_BUS_ADDRESS."""
    process = subprocess.Popen(
        ["dbus-daemon", "--session", "--print-address", "--nofork", "--nopidfile"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait(10)
        process.stdout.close()


@contextmanager
def hanging_bus() -> Iterator[str]:
    """A bus that lets everybody in and then says nothing any more; its address."""
    listening = socket.socket(socket.AF_UNIX)
    name = f"ssi-coach-hanging-{os.getpid()}"
    listening.bind(f"\0{name}")
    listening.listen()
    listening.settimeout(10)
    over = threading.Event()

    def serve() -> None:
        came, _ = listening.accept()
        with came:
            while b"AUTH" not in came.recv(1024):
                pass
            came.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")
            over.wait(10)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"unix:abstract={name}"
    finally:
        over.set()
        thread.join()
        listening.close()


class Service:
    """Shows nothing: ``shown`` holds the arguments of every Notify, ``closed`` the numbers taken down, ``standing``
    those that are not."""

    def __init__(self, address: str, abilities: tuple[str, ...] = ("actions", "body", "body-markup")) -> None:
        self._abilities = abilities
        self.refusing = self.silent = False
        self.shown: list[tuple[Any, ...]] = []
        self.signatures: list[str] = []
        self.closed: list[int] = []
        self.standing: set[int] = set()
        self._next = 0
        self._bus = open_dbus_connection(address)
        self._bus.send_and_get_reply(message_bus.RequestName(NAME))
        self._going = True
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def signal(self, name: str, signature: str, *values: Any) -> None:
        self._bus.send(new_signal(_SIGNALS, name, signature, values))

    def press(self, key: str, number: int | None = None) -> None:
        """Somebody presses a button of the notice shown last."""
        self.signal("ActivationToken", "us", number or self._next, "a-token")
        self.signal("ActionInvoked", "us", number or self._next, key)

    def stop(self) -> None:
        """Leave the bus."""
        self._going = False
        self._thread.join(10)
        self._bus.close()

    def _serve(self) -> None:
        while self._going:
            try:
                message = self._bus.receive(timeout=0.02)
            except TimeoutError:
                continue
            except OSError:
                return
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, message: Message) -> None:
        member = message.header.fields.get(HeaderFields.member)
        if self.silent:
            return
        if self.refusing:
            self._bus.send(new_error(message, "org.example.No"))
        elif member == "GetCapabilities":
            self._bus.send(new_method_return(message, "as", (list(self._abilities),)))
        elif member == "Notify":
            self._next = message.body[1] or self._next + 1
            self.standing.add(self._next)
            self.shown.append(message.body)
            self.signatures.append(message.header.fields[HeaderFields.signature])
            self._bus.send(new_method_return(message, "u", (self._next,)))
        elif member == "CloseNotification":
            self.closed.append(message.body[0])
            self.standing.discard(message.body[0])
            self._bus.send(new_method_return(message))
            self.signal("NotificationClosed", "uu", message.body[0], 3)
