"""Which colour is put on which: the one table of what painters draw. The style sheet's pairs are read from itself.

A painter that uses a token which is not listed for its module fails `test_contrast`; whoever adds one says here on
what it lies and how much it must stand out.
"""

from __future__ import annotations

TEXT, MARK = 4.5, 3.0
"""WCAG 2.2 AA: text (1.4.3), and what one has to see to use or understand something (1.4.11)."""
PLAIN = 0.0
"""Decoration: what it shows is written beside it as well, or it is the ground something lies on."""

AREAS = ("brand", "people", "insights", "relationships", "results")
AREA = "*area"
"""Any of `AREAS`, or ``accent`` for the total."""

Pair = tuple[str, str, float]

_AXES: list[Pair] = [("muted", "surface", TEXT), ("border", "surface", PLAIN)]

PAINTED: dict[str, list[Pair]] = {
    "charts/axes": _AXES,
    "charts/layer_chart": [("tick", "surface", MARK), (AREA, "surface", MARK), ("control_border", "surface", MARK)],
    "charts/path_chart": [("control_border", "surface", MARK), ("text", "surface", MARK)],
    "charts/score_chart": [
        ("accent", "surface", MARK),
        (AREA, "surface", MARK),
        (AREA, "hover", MARK),  # the line runs over the shade of its week
        ("control_border", "surface", MARK),
        ("muted", "surface", TEXT),
        ("tick", "surface", MARK),
        ("warning_text", "surface", TEXT),
    ],
    "desktop/tray_icon": [("on_accent", "accent", MARK)],
    # The words on the card say whether letting go does anything.
    "drops": [("accent", "window", MARK), ("control_border", "window", PLAIN)],
    "icons": [
        ("accent", "surface", MARK),
        ("accent", "window", MARK),
        ("track", "surface", PLAIN),
        (AREA, "surface", MARK),
    ],
    "palette/rows": [
        *[(token, "surface", TEXT) for token in ("text", "muted", "accent_text")],
        *[(token, "accent_surface", TEXT) for token in ("text", "muted", "accent_text")],
    ],
    "rail": [("muted", "surface", TEXT), ("accent_text", "surface", TEXT)],
    "report_chart": [
        ("accent", "surface", MARK),
        ("muted", "surface", TEXT),
        ("text", "surface", MARK),
        ("warning_text", "surface", TEXT),
    ],
    "report_parts": [
        ("accent", "surface", MARK),
        ("border", "surface", PLAIN),
        ("muted", "surface", TEXT),
        ("text", "surface", TEXT),
        ("tick", "surface", MARK),
        ("track", "surface", PLAIN),
    ],
    "report_pdf": [("accent", "surface", MARK), (AREA, "surface", MARK)],
    "report_sheet": [
        ("accent", "surface", MARK),
        ("border", "surface", PLAIN),
        *[(token, "surface", TEXT) for token in ("text", "muted", "accent_text", "warning_text")],
    ],
    "results/month_bars": [
        ("accent", "surface", MARK),
        ("border", "surface", PLAIN),
        ("muted", "surface", TEXT),
        ("text", "surface", TEXT),
        ("results", "surface", MARK),
        ("results", "hover", MARK),
    ],
    "review/foretold_view": [
        ("accent", "surface", MARK),
        ("border", "surface", PLAIN),
        ("muted", "surface", TEXT),
        ("text", "surface", MARK),
    ],
    "tour": [("accent", "surface", MARK), ("accent", "window", MARK)],
    "week/card": [
        ("accent", "surface", MARK),
        ("accent", "window", MARK),
        ("border", "surface", PLAIN),
        (AREA, "surface", MARK),
    ],
    "week/day": [
        ("accent", "window", MARK),
        ("accent", "surface", MARK),
        ("accent", "accent_surface", MARK),
        ("faint", "window", PLAIN),
        ("border", "window", PLAIN),
    ],
    "week/fields": [(AREA, "surface", MARK)],
    "week/palette": [
        ("accent", "surface", MARK),
        ("border", "surface", PLAIN),
        ("text", "surface", TEXT),
        ("text", "hover", TEXT),
        ("muted", "surface", TEXT),
        ("muted", "hover", TEXT),
        (AREA, "surface", MARK),
        (AREA, "hover", MARK),
    ],
    "week/strip": [("track", "surface", PLAIN), (AREA, "surface", MARK)],
    "week/text_block": [
        ("text", "surface", TEXT),
        ("muted", "surface", TEXT),
        ("muted", "window", TEXT),
        (AREA, "surface", PLAIN),
    ],
    "week/week_picker": [("text", "surface", TEXT), ("muted", "surface", TEXT)],
    "widgets/basics": [("on_accent", "accent", MARK), (AREA, "surface", MARK)],
    "widgets/compare_bar": [("tick", "surface", MARK), ("track", "surface", PLAIN), (AREA, "surface", MARK)],
    "widgets/gauge": [
        ("accent", "surface", MARK),
        ("text", "surface", TEXT),
        ("muted", "surface", TEXT),
        ("tick", "surface", MARK),
        (AREA, "surface", MARK),
    ],
    "widgets/heat_map": [("text", "surface", MARK), ("track", "surface", PLAIN), (AREA, "surface", MARK)],
    "widgets/size_bars": [("accent", "surface", MARK), ("track", "surface", PLAIN)],
    "widgets/tick_box": [
        ("accent", "surface", MARK),
        ("accent", "window", MARK),
        ("control_border", "surface", MARK),
        ("control_border", "window", MARK),
        ("on_pillar", AREA, MARK),
        ("text", "surface", TEXT),
        ("text", "window", TEXT),
        ("faint", "surface", PLAIN),  # what cannot be used is exempt
    ],
    "widgets/wait_bar": [("accent", "surface", MARK), ("accent", "window", MARK), ("track", "surface", PLAIN)],
    "widgets/twin_bars": [("border", "surface", PLAIN), ("results", "surface", MARK), (AREA, "surface", MARK)],
    "workspaces/model": [("warning_text", "surface", TEXT)],
}
"""Module below ``ssi_coach/ui`` → (front, back, least contrast)."""

STANDS_ON: dict[str, tuple[str, ...]] = {
    'role="toast"': ("tooltip",),
    "QToolTip": ("tooltip",),
    'role="banner-warning-text"': ("warning_surface",),
    'role="nav"': ("surface",),
    'role="rail"': ("surface",),
    "QCalendarWidget": ("surface",),
    "QMenu": ("surface",),
    "QMenuBar": ("surface",),
    'role="link"': ("window", "surface", "accent_surface"),
    'role="flat"': ("window", "surface", "accent_surface"),
    'role="muted"': ("window", "surface", "accent_surface"),
    'role="small"': ("window", "surface", "accent_surface"),
    'role="error"': ("window", "surface"),
    'role="step"': ("surface", "accent_surface"),
}
"""On what a rule of the style sheet without a ground of its own stands; all others on ``window`` and ``surface``."""

NO_MARK = (
    ":hover",
    "QFrame",
    "QScrollArea",
    "QLabel",
    "QHeaderView",
    "QMenu",
    "QTabWidget",
    "QListWidget",
    "QSlider {",
)
"""Rules whose border separates or adorns: it is not needed to find or to understand a control."""

BESIDE_TEXT = (
    "QPushButton",
    'QToolButton[role="stepper"]',
    "QListView",
    "QTableView",
    "QTreeView",
    "QComboBox QAbstractItemView",
    "QCalendarWidget QAbstractItemView",
)
"""Rules whose border adorns what its own text says already: a button is found by its words, a list by its rows. A field
is not: what one types into is empty at first."""

GROUNDS = ("surface", "window", "hover", "accent_surface")
"""What others lie on; each is the back of a pair where that matters."""

GIVEN = ("report_sheet",)
"""Modules that draw in the colour they are told; who tells them one is listed itself."""
