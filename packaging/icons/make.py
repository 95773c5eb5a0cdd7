"""Makes every icon from the drawings beside this (``make icons``): pictures for windows and menus, .ico, .icns.

What it makes is committed, so that nothing has to be drawn where the program is built. Below 32 pixels a drawing of
its own is used: what is thin would be gone.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
PICTURES = HERE.parents[1] / "resources" / "icons" / "app"
"""The window's own icon: the program brings these along."""
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
IN_ICO = (16, 20, 24, 32, 40, 48, 64, 128, 256)
IN_ICNS = (16, 32, 64, 128, 256, 512, 1024)
SMALL = 32
"""From this size on the large drawing reads."""
WINDOW_SIZES = (16, 24, 32, 48, 64, 128, 256)


def draw(name: str, size: int) -> Image.Image:
    """One of the drawings (``ssi-coach``, ``document``) as a square picture."""
    source = HERE / (f"{name}-small.svg" if size < SMALL else f"{name}.svg")
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data())))


def make(name: str) -> None:
    """All pictures of one drawing, into ``png/``, and as .ico and .icns."""
    (HERE / "png").mkdir(exist_ok=True)
    for size in SIZES:
        draw(name, size).save(HERE / "png" / f"{name}-{size}.png", optimize=True)
    for ending, kind, sizes in (("ico", "ICO", IN_ICO), ("icns", "ICNS", IN_ICNS)):
        largest, *others = [draw(name, size) for size in reversed(sizes)]
        # Plain bitmaps, but for the largest: some programs of Windows read nothing else.
        options = {"sizes": [(size, size) for size in sizes]} if kind == "ICO" else {}
        largest.save(HERE / f"{name}.{ending}", format=kind, append_images=others, **options)


def main() -> None:
    app = QGuiApplication([])
    app.setApplicationName("icons")
    for name in ("ssi-coach", "document"):
        make(name)
    PICTURES.mkdir(exist_ok=True)
    for size in WINDOW_SIZES:
        draw("ssi-coach", size).save(PICTURES / f"{size}.png", optimize=True)
    print(f"Icons made in {HERE} and {PICTURES}")


if __name__ == "__main__":
    main()
