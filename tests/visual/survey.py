"""Goes through all windows on one screen, in one language, and prints what does not fit in them: a process of its own,
since Qt reads the screen and its scale once. ``python -m tests.visual.survey 1024at150 pseudo``
"""

from __future__ import annotations

import argparse
import sys

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

import gallery
from tests.visual.fit import misfits


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("language")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--text", type=int, default=100, help="size of text in the program, in percent")
    parser.add_argument("--menus", action="store_true", help="menus as well")
    parser.add_argument("--points", type=float, help="size of the system's font")
    options = parser.parse_args()
    qInstallMessageHandler(gallery.tell)
    app = QApplication([])
    if options.points:
        font = app.font()
        font.setPointSizeF(options.points)
        app.setFont(font)
    looked = 0
    for filling, name, window in gallery.tour(app, options.language, options.theme, options.text, menus=options.menus):
        looked += 1
        for text in misfits(window):
            print(f"{name} ({filling}): {text}")
    print(f"{looked} windows", file=sys.stderr)


if __name__ == "__main__":
    main()
