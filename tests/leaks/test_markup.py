"""What others wrote is shown as they wrote it: no markup of theirs is carried out, wherever it may be seen."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ssi_coach import PROJECT_PAGE
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.problems import DamagedWorkspace, InputProblem
from ssi_coach.ui.locked import LockedView
from ssi_coach.ui.program import Program
from ssi_coach.ui.rescue import RescueWindow
from tests.conftest import FixedClock
from tests.contracts.source import PACKAGE
from tests.leaks.tour import everything, settle, shown_texts, tour

EVIL = "<b>fett{}</b><img src='file:///etc/passwd'><a href='https://example.org'>x"
NAME = "<b>fett<i><a href='x'>"


def carried_out(found: list[tuple[str, str, bool]]) -> list[tuple[str, str]]:
    """Texts in which markup of the data would be carried out."""
    return [
        (where, text)
        for where, text, looked_at in found
        if looked_at and GuiQt.mightBeRichText(text) and re.search(r"<(b>fett|img|a href)", text)
    ]


def test_wherever_data_is_shown_it_is_text(
    open_program: Callable[..., Program], tmp_path: Path, clock: FixedClock
) -> None:
    (tmp_path / NAME).mkdir()
    program = open_program(tmp_path / NAME / f"{NAME}.ssicoach")
    program.window.actions_.recent.refresh()
    numbers = count()
    program.session.coach.import_records(everything(lambda: EVIL.format(next(numbers)), program.desk.today))
    seen: dict[str, int] = {}
    wrong: set[tuple[str, str, str]] = set()
    for name, widget in tour(program):
        found = list(shown_texts(widget))
        seen[name] = sum("<b>fett" in text for _, text, _ in found)
        wrong |= {(name, *each) for each in carried_out(found)}
    program.desk.failed.emit(EVIL)
    settle(1)
    wrong |= {("toast", *each) for each in carried_out(list(shown_texts(program.window)))}
    assert not {(a, b, c[:90]) for a, b, c in wrong}
    # It was looked at where it is: these do show it.
    assert {name for name, times in seen.items() if times} >= {"today", "week", "progress", "network"}, seen


def test_windows_that_tell_of_files_show_their_names(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / f"{NAME}.ssicoach"
    problem = DamagedWorkspace(QT_TRANSLATE_NOOP("Store", "{file} is damaged; use another copy.").of(file=path))
    windows = [
        RescueWindow(path, problem, None),
        LockedView(NAME, locked=True, keychain=False),
    ]
    windows[0].tell(str(InputProblem(problem.message)))
    windows[1].problem.setText(EVIL)
    for window in windows:
        found = list(shown_texts(window))
        assert any("<b>fett" in text for _, text, _ in found)
        assert not carried_out(found)
        qtbot.addWidget(window)


def test_every_label_of_the_program_is_made_plain() -> None:
    """The pages' own maker of labels is what they use; nothing lays out markup."""
    made = re.compile(r"\bQLabel\(|setHtml\(|insertHtml\(|RichText|MarkdownText|QTextDocument|QStaticText|setMarkdown")
    # What is copied as an HTML table is escaped cell by cell (tests/ui/test_copying.py).
    # `tips.py` asks what Qt would take for markup, and escapes it.
    allowed = {"widgets/basics.py", "dialogs/goal.py", "dialogs/routines.py", "copying.py", "tips.py"}
    found = {
        file.relative_to(PACKAGE / "ui").as_posix()
        for file in (PACKAGE / "ui").rglob("*.py")
        if made.search(file.read_text(encoding="utf-8"))
    }
    assert found <= allowed


def test_links_lead_to_the_services_own_pages_only() -> None:
    """What opens a browser takes an address of the program's own, or one that was built or looked at for it."""
    opened = re.compile(r"openUrl\((.*)\)")
    found = [
        match[1]
        for file in sorted((PACKAGE / "ui").rglob("*.py"))
        for match in opened.finditer(file.read_text(encoding="utf-8"))
    ]
    assert found
    own = re.compile(
        r"QUrl\((SSI_PAGE|PAGE|PROFILE_PAGE|self\.address|licences\.web_page\(.*\))\)"
        r"|profile_address\(\w+\)|QUrl\.fromLocalFile\(str\(.*\)\)"
    )
    for argument in found:
        assert own.fullmatch(argument), argument
    from ssi_coach.ui.dialogs.archive_howto import PAGE
    from ssi_coach.ui.dialogs.project_page import ADDRESSES
    from ssi_coach.ui.dialogs.record import SSI_PAGE
    from ssi_coach.ui.network.words import profile_address
    from ssi_coach.ui.pages.profile import PROFILE_PAGE

    for page in (PAGE, SSI_PAGE, PROFILE_PAGE):
        assert page.startswith("https://www.linkedin.com/")
    assert all(address.startswith(f"{PROJECT_PAGE}/") for address in ADDRESSES.values())
    for slug in ("../../x", "//example.org", "a@example.org", "x?y#z", "javascript:1", "\\\\host", "a\nb", ".."):
        address = profile_address(slug)
        assert (address.scheme(), address.host(), address.userInfo(), address.port()) == (
            "https", "www.linkedin.com", "", -1,
        )  # fmt: skip
        assert address.path().startswith("/in/") and not address.query() and not address.fragment()


def test_a_label_of_the_kit_shows_markup_as_text(qtbot: object) -> None:
    from ssi_coach.ui.widgets.basics import label

    made: QLabel = label(EVIL)
    assert made.textFormat() == Qt.TextFormat.PlainText
    made.deleteLater()
