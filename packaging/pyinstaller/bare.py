"""The floor of the installed size: a window with a word in it, and nothing left out."""

import sys

from PySide6.QtWidgets import QApplication, QLabel

app = QApplication(sys.argv)
label = QLabel("SSI Coach")
label.show()
sys.exit(app.exec())
