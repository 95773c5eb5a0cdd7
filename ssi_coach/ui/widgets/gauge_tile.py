"""A gauge with its name, a “?” and up to two lines beneath."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ssi_coach.ui.copying import add_tools
from ssi_coach.ui.widgets.basics import button, label, once, row
from ssi_coach.ui.widgets.gauge import Gauge, Reading
from ssi_coach.ui.widgets.menus import menu_at, offer


class GaugeTile(QWidget):
    """Asks to be explained with ``key`` when its “?” is pressed."""

    explain = Signal(str)

    def __init__(self, key: str, area: str, diameter: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.tools: tuple[QAbstractButton, ...] = ()
        """The buttons of the page that are about it; its menu offers them, too."""
        self.gauge = Gauge(area, diameter)
        self.gauge.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.name = label("", "strong")
        self.help = button("?", self._ask, "help")
        self.first = label("", "small", wrap=True)
        self.second = label("", "small", wrap=True)
        for line in (self.first, self.second):
            line.hide()
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(1)
        self.box.addWidget(self.gauge, 0, Qt.AlignmentFlag.AlignHCenter)
        self.box.addLayout(row(1, self.name, self.help, 1, spacing=5))
        self.box.addWidget(self.first)
        self.box.addWidget(self.second)
        self.box.addStretch(1)

    def set_name(self, name: str, help_name: str) -> None:
        """The name under the gauge, and what the “?” is called."""
        self.name.setText(name)
        self.gauge.setAccessibleName(name)
        self.help.setAccessibleName(help_name)
        self.help.setToolTip(help_name)
        once(self.help)

    def show_reading(self, reading: Reading, first: str = "", second: str = "") -> None:
        """Move the gauge, and say what the lines beneath say."""
        self.gauge.show_reading(reading)
        for line, text in ((self.first, first), (self.second, second)):
            if line.text() != text:
                line.setText(text)
                line.setVisible(bool(text))

    def menu(self) -> QMenu:
        """What can be done about it; what other buttons beside it do comes below."""
        made = menu_at(self)
        if not self.help.isHidden():
            offer(made, self.help.toolTip(), self._ask)
        made.addSeparator()
        add_tools(made, self.tools)
        return made

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        if menu.isEmpty():
            menu.deleteLater()
            event.ignore()
        else:
            menu.popup(event.globalPos())

    def _ask(self) -> None:
        self.explain.emit(self.key)
