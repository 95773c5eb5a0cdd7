"""Says in a window of its own that a library is missing. Needs nothing but Qt: anything else may be what is missing."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMessageBox


def show(sentence: str) -> None:
    """Stay until it was read. Nothing where a window is there already: it tells by itself."""
    if QApplication.instance() is None:
        application = QApplication(sys.argv[:1])
        QMessageBox.critical(None, application.applicationName(), sentence)
