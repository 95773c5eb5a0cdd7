"""What a change of language costs: all there is to see, said anew, until it is painted and the old is gone."""

from __future__ import annotations

import gc
import statistics
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ssi_coach.ui.appearance import Appearance
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.main_window import MainWindow
from ssi_coach.ui.registry import PAGES
from tests.bench import probes
from tests.bench.workspaces import coach_of

ORDER = ("de", "pl", "sv", "en")


def language(file: Path) -> dict[str, float]:
    """The worst page to switch on, all pages shown before; beside it that page built anew in the same language."""
    app = QApplication([])
    appearance = Appearance(app, language="en", theme="light")
    main = MainWindow()
    main.show_workspace(Desk(coach_of(file)), file.stem)
    probes.shown(main)
    appearance.language_changed.connect(main.rebuild)
    gc.freeze()
    worst, floor = 0.0, 0.0
    for page in PAGES:
        times = []
        for spoken in ORDER:
            _show_all(main, page)
            times.append(probes.milliseconds(lambda spoken=spoken: _switch(appearance, main, spoken)))
        _show_all(main, page)
        took = statistics.median(times)
        if took > worst:
            worst, floor = took, probes.milliseconds(lambda: _anew(main))
    main.close()
    return {"language": worst, "anew": floor}


def _show_all(main: MainWindow, last: str) -> None:
    for key in (*PAGES, last):
        main.show_page(key)
        main.repaint()
        probes.rest(0.15)


def _switch(appearance: Appearance, main: MainWindow, spoken: str) -> None:
    appearance.choose_language(spoken)
    _settled(main)


def _anew(main: MainWindow) -> None:
    assert main.bench is not None and main.rail is not None
    main.bench.build(main.page, main.rail.toast)
    _settled(main)


def _settled(main: MainWindow) -> None:
    """What Qt still has to tell its widgets, what is to be freed, and the painting."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.sendPostedEvents()
    main.repaint()
