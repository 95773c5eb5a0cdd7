"""A program that changes the passphrase of a workspace again and again until it is killed, saying what it does."""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random

from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.store.protect import change_passphrase

KEYS = (None, Passphrase("Zürich im Regen 7"), Passphrase("ein anderes; mit ' und %"))


def main(path: Path, now: int, random: Random) -> None:
    print("ready", flush=True)
    while True:
        new = random.choice([number for number in range(len(KEYS)) if number != now])
        print(f"begin {new}", flush=True)
        done = change_passphrase(path, KEYS[now], KEYS[new])
        assert not done.left
        now = new
        print(f"done {new}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), Random(sys.argv[3]))
