"""Passphrases in the system's keychain, for those who ask for it. Its library is imported only then.

Nothing here may stop the work: what the keychain refuses is one sentence, and the passphrase can always be typed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP, Message
from ssi_coach.domain.passphrase import Passphrase, can_be
from ssi_coach.domain.problems import Problem

SERVICE: Final = "SSI Coach"


def present() -> bool:
    """Whether the library is installed; it is not imported for it."""
    return find_spec("keyring") is not None


def remember(path: Path, key: Passphrase) -> None:
    """Keep the passphrase of a workspace. Problem when the keychain refuses. For a worker: the system may ask first."""
    with _refused(_NOT_KEPT):
        import keyring

        keyring.set_password(SERVICE, _name(path), key.reveal())


def recall(path: Path) -> Passphrase | None:
    """What the keychain has for a workspace. Problem when it does not answer. For a worker."""
    with _refused(_SILENT):
        import keyring

        kept = keyring.get_password(SERVICE, _name(path))
    return Passphrase(kept) if kept and can_be(kept) else None


def forget(path: Path) -> None:
    """Delete what the keychain has for a workspace; nothing there is no problem. For a worker."""
    with _refused(_NOT_FORGOTTEN):
        import keyring

        if keyring.get_password(SERVICE, _name(path)) is not None:
            keyring.delete_password(SERVICE, _name(path))


def _name(path: Path) -> str:
    return os.fspath(path.absolute())


_NOT_KEPT: Final = QT_TRANSLATE_NOOP(
    "Keychain", "This computer’s keychain did not take the passphrase; you will be asked for it as before."
)
_SILENT: Final = QT_TRANSLATE_NOOP("Keychain", "This computer’s keychain does not answer; type the passphrase instead.")
_NOT_FORGOTTEN: Final = QT_TRANSLATE_NOOP(
    "Keychain", "This computer’s keychain does not answer; the passphrase may still be in it. Delete it there."
)


@contextmanager
def _refused(told: Message) -> Iterator[None]:
    # Its libraries raise whatever their system raises; none of it may end the program or show what was to be kept.
    try:
        yield
    except Exception:  # noqa: BLE001
        raise Problem(told) from None
