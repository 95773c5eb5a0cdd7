"""What a report is painted on: a PDF in memory, a picture, a printer; and in which language.

Needs no window: where no application runs yet, one without a screen is made for the fonts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import InputProblem
from ssi_coach.ui.i18n import LanguageSwitch
from ssi_coach.ui.report_sheet import HEIGHT, WIDTH, Sheet
from ssi_coach.ui.theme.tokens import load_tokens

PNG_DPI: Final = 150
_PDF_DPI: Final = 600
_CREATOR: Final = "SSI Coach"


@contextmanager
def speaking(language: str | None) -> Iterator[None]:
    """An application to take fonts from, speaking a language for a while; None: as it speaks already."""
    app = QCoreApplication.instance()
    if app is None:
        # Whatever the environment says of screens: there need be none where a command runs.
        app = QGuiApplication(["ssi-coach", "-platform", "offscreen"])
    if language is None:
        yield
        return
    before = QLocale()
    switch = LanguageSwitch(app, language)
    try:
        yield
    finally:
        switch.remove()
        QLocale.setDefault(before)


def pdf_bytes(title: str, paint: Callable[[QPagedPaintDevice], None]) -> bytes:
    """A PDF as ``paint`` fills it."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setCreator(_CREATOR)
    writer.setTitle(title)
    to_a4(writer)
    paint(writer)
    del writer
    buffer.close()
    return bytes(data.data())


def png_bytes(picture: QImage) -> bytes:
    """A picture as the content of a PNG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())


def to_a4(device: QPagedPaintDevice) -> None:
    """A4 without margins of the device's own: the sheet has its margins."""
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )


def begin_on(device: QPagedPaintDevice) -> QPainter:
    """A painter on the first page of a device. InputProblem where it takes none: a printer that is gone, a file to
    print to that cannot be written."""
    painter = QPainter(device)
    if not painter.isActive():
        raise InputProblem(_NOT_TAKEN)
    return painter


def turn_page(device: QPagedPaintDevice) -> None:
    """Go to the next page of a device. InputProblem where it takes no more."""
    if not device.newPage():
        raise InputProblem(_NOT_TAKEN)


_NOT_TAKEN: Final = QT_TRANSLATE_NOOP(
    "Report", "This was not printed: the printer does not take it. See whether it is there and ready."
)


def fit(painter: QPainter, device: QPagedPaintDevice) -> None:
    """Make the painter's unit a point of an A4 page that fills the device's page as far as it goes, in its middle.

    A printer keeps the paper that was chosen for it: on another than A4 the page is a little smaller, and whole.
    """
    scale = min(device.width() / WIDTH, device.height() / HEIGHT)
    painter.translate((device.width() - scale * WIDTH) / 2, (device.height() - scale * HEIGHT) / 2)
    painter.scale(scale, scale)


def blank_picture(dpi: int = PNG_DPI) -> QImage:
    """An empty A4 page to paint on with `picture_painter`."""
    scale = dpi / 72
    image = QImage(round(WIDTH * scale), round(HEIGHT * scale), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    image.fill(load_tokens("light").color("surface"))
    return image


def picture_painter(image: QImage) -> QPainter:
    """A painter on such a page whose unit is a point."""
    painter = QPainter(image)
    scale = image.width() / WIDTH
    painter.scale(scale, scale)
    return painter


def sheet_of(painter: QPainter) -> Sheet:
    """Paper under a painter whose unit is a point; paper is light, whatever the window is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    return Sheet(painter, load_tokens("light"), QFont(QGuiApplication.font()))
