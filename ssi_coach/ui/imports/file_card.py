"""One file before it is taken in: what it is, what was read, what of it is new, what was skipped and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ssi_coach.app.merging import ImportResult
from ssi_coach.importers.registry import FileRead, SkippedRow
from ssi_coach.ui.format import day_full, whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.widgets.basics import Card, button, label, row

_MOST_SKIPPED = 200
"""Skipped rows that are listed; more of them are only counted: nobody reads a thousand."""

_SILENT = frozenset({"coverage"})
"""Parts of a document that mean nothing to its reader."""


class FileCard(Card):
    """``howto_wanted``: the button that tells how to ask for the larger archive was pressed."""

    howto_wanted = Signal()

    def __init__(self, file: FileRead, result: ImportResult, parent: QWidget | None = None) -> None:
        super().__init__(file.path.name, parent)
        self.title.setWordWrap(True)
        self.body.addWidget(label(self._kind(file), "muted", wrap=True))
        new, known = result.total_added, sum(result.already_there.values())
        tables = QHBoxLayout()
        tables.setSpacing(24)
        tables.addLayout(_table([(self.tr("rows"), self.tr("read")), *self._read(file)], 1), 1)
        parts = [
            (whole(result.added.get(section, 0)), whole(result.already_there.get(section, 0)), part_name(section))
            for section in result.added
            if section not in _SILENT and (result.added.get(section) or result.already_there.get(section))
        ]
        if parts:
            tables.addLayout(_table([(self.tr("new"), self.tr("known"), self.tr("of it")), *parts], 2), 1)
        self.body.addLayout(tables)
        self.counts = label(
            self.tr("New or changed: {new} · here already: {known}").format(new=whole(new), known=whole(known)),
            "strong",
            wrap=True,
        )
        self.body.addWidget(self.counts)
        if file.archive is not None and not file.archive.complete:
            self._add_basic_hint()
        for note in file.notes:
            self.body.addWidget(label(say(note), "small", wrap=True))
        self.skipped_button = button("", self._toggle, "link")
        self.skipped_list = QWidget()
        self._lines = file.skipped
        if file.skipped:
            self.skipped_button.setText(self.tr("%n row(s) skipped: show why", "", len(file.skipped)))
            self.body.addWidget(self.skipped_button, 0, Qt.AlignmentFlag.AlignLeft)
            self.body.addWidget(self.skipped_list)
        self.skipped_list.hide()

    def _kind(self, file: FileRead) -> str:
        if file.archive is not None:
            text = (
                self.tr("LinkedIn archive (complete) of {day}")
                if file.archive.complete
                else self.tr("LinkedIn archive (basic) of {day}")
            )
            return text.format(day=day_full(file.archive.exported_on))
        return {
            "interchange": self.tr("SSI Coach file"),
            "ssi-page": self.tr("LinkedIn’s score page"),
            "linkedin-analytics": self.tr("LinkedIn analytics workbook"),
            "sales-navigator": self.tr("Sales Navigator usage report"),
        }.get(file.kind, file.kind)

    def _read(self, file: FileRead) -> list[tuple[str, str]]:
        """Rows per part; the name of a file inside an archive is its own."""
        lost: dict[str, int] = {}
        for skipped in file.skipped:
            lost[skipped.file] = lost.get(skipped.file, 0) + 1
        lines = []
        for name in (*file.rows, *(name for name in lost if name not in file.rows)):
            text = part_name(name)
            if name in lost:
                text = self.tr("{name} · {skipped}").format(name=text, skipped=self.tr("%n skipped", "", lost[name]))
            lines.append((whole(file.rows.get(name, 0)), text))
        return lines

    def _add_basic_hint(self) -> None:
        text = self.tr(
            "This is the basic archive: your contacts, messages and profile. Your posts, comments, reactions and"
            " searches are only in the larger one, which takes LinkedIn up to a day."
        )
        self.hint = label(text, "notice", wrap=True)
        self.howto_button = button(self.tr("How to ask for the larger archive…"), self._howto)
        self.body.addWidget(self.hint)
        self.body.addLayout(row(self.howto_button, 1))

    def _howto(self) -> None:
        self.howto_wanted.emit()

    def _toggle(self) -> None:
        shown = not self.skipped_list.isVisibleTo(self)
        if self.skipped_list.layout() is None:
            self._fill_skipped()
        self.skipped_list.setVisible(shown)
        count = len(self._lines)
        hide, show = self.tr("%n row(s) skipped: hide", "", count), self.tr("%n row(s) skipped: show why", "", count)
        self.skipped_button.setText(hide if shown else show)

    def _fill_skipped(self) -> None:
        inside = QVBoxLayout(self.skipped_list)
        inside.setContentsMargins(0, 0, 0, 0)
        text = "\n".join(self._line(each) for each in self._lines[:_MOST_SKIPPED])
        if len(self._lines) > _MOST_SKIPPED:
            text += "\n" + self.tr("and %n more", "", len(self._lines) - _MOST_SKIPPED)
        made = label(text, "small", wrap=True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(made)

    def _line(self, skipped: SkippedRow) -> str:
        if skipped.line is None:
            return self.tr("{file}: {why}").format(file=skipped.file, why=say(skipped.why))
        text = self.tr("{file}, line {line}: {why}")
        return text.format(file=skipped.file, line=whole(skipped.line), why=say(skipped.why))


def _table(lines: list[tuple[str, ...]], figures: int) -> QGridLayout:
    """Lines of cells below a head; the first ``figures`` columns are numbers."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(3)
    for place, cells in enumerate(lines):
        for column, cell in enumerate(cells):
            role = "small" if place == 0 else "number" if column < figures else ""
            made = label(cell, role, wrap=column >= figures)
            if column < figures:
                grid.addWidget(made, place, column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            else:
                grid.addWidget(made, place, column, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(figures, 1)
    grid.setRowStretch(len(lines), 1)
    return grid


def part_name(section: str) -> str:
    """A part of a document in words; anything else (a file of an archive) is its own name."""
    translate = QCoreApplication.translate
    return {
        "person": translate("ImportParts", "facts about you"),
        "facts": translate("ImportParts", "dated figures"),
        "checklist": translate("ImportParts", "ticks of the profile list"),
        "activities": translate("ImportParts", "activities"),
        "plan": translate("ImportParts", "planned cards"),
        "official_scores": translate("ImportParts", "scores of LinkedIn"),
        "reflections": translate("ImportParts", "weekly notes"),
        "pauses": translate("ImportParts", "pauses"),
        "annotations": translate("ImportParts", "remarks on days"),
        "goals": translate("ImportParts", "goals"),
        "routines": translate("ImportParts", "routines"),
        "dismissed": translate("ImportParts", "hints put away"),
        "weights": translate("ImportParts", "changed weights"),
        "connections": translate("ImportParts", "connections"),
        "posts": translate("ImportParts", "posts"),
        "audience": translate("ImportParts", "days of reach"),
        "invitations": translate("ImportParts", "invitations"),
    }.get(section, section)
