"""The style sheet made from the tokens. Widgets choose a look by the dynamic property ``role``."""

from __future__ import annotations

from ssi_coach import resources
from ssi_coach.ui.theme.tokens import CARD_RADIUS, CONTROL_RADIUS, Tokens


def _points(base: float, of14: float) -> str:
    """A size drawn at 14 px for body text, in points of the system's own font size."""
    return f"{base * of14 / 14:.1f}pt"


def stylesheet(t: Tokens, base: float, scale: float = 1.0) -> str:
    """The application's style sheet for tokens ``t`` and a system font of ``base`` points.

    ``scale``: how much larger its letters are than the design's, for what is as large as what is written in it.
    """
    sign, step, line = round(14 * scale), round(34 * scale), max(20, round(16 * scale))
    # A layout may press what is written in pixels together; a button is never lower than its letters.
    chip, push, count = round(15 * scale), round(18 * scale), round(22 * scale)
    arrow = (resources.folder() / f"icons/down-{'dark' if t.dark else 'light'}.svg").as_posix()
    check = (resources.folder() / f"icons/check-{'dark' if t.dark else 'light'}.svg").as_posix()
    small, heading, title = _points(base, 12), _points(base, 15), _points(base, 22)
    return f"""
QMainWindow, QDialog, QWidget[role="page"], QScrollArea[role="page"] {{ background: {t.window}; }}
QScrollArea {{ border: 0; background: transparent; }}
/* Text to scroll by key: one must see that the keys are there. */
QScrollArea[role="text"] {{ border: 1px solid transparent; border-radius: {CONTROL_RADIUS}px; }}
QScrollArea[role="text"]:focus {{ border-color: {t.accent}; }}
QScrollArea > QWidget > QWidget[role="body"] {{ background: transparent; }}
QToolTip {{ background: {t.tooltip}; color: {t.tooltip_text}; border: 0; padding: 6px 8px; }}
/* Two pixels above: hinted fonts draw the dots of Ä and Ż higher than their metrics say. */
QLabel {{ background: transparent; padding-top: 2px; }}
QLabel[role="title"] {{ font-size: {title}; font-weight: 650; }}
QLabel[role="heading"] {{ font-size: {heading}; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {t.muted}; }}
QLabel[role="faint"], QLabel[role="small"] {{ color: {t.muted}; font-size: {small}; }}
QLabel[role="number"] {{ font-weight: 600; }}
QLabel[role="gain"] {{ font-weight: 600; color: {t.accent_text}; }}
QLabel[role="error"] {{ color: {t.danger_text}; }}
QLabel[role="up"] {{ color: {t.accent_text}; font-weight: 600; }}
QLabel[role="down"] {{ color: {t.warning_text}; font-weight: 600; }}
QLabel[role="chip"] {{
    background: {t.track}; color: {t.muted}; border-radius: 8px; padding: 1px 9px; font-size: {small}; font-weight: 600;
    min-height: {chip}px;
}}
QLabel[role="notice"] {{
    background: {t.accent_surface}; color: {t.text}; border: 1px solid {t.accent};
    border-radius: {CONTROL_RADIUS}px; padding: 9px 14px;
}}
QLabel[role="warning"] {{
    background: {t.warning_surface}; color: {t.warning_text};
    border-radius: {CONTROL_RADIUS}px; padding: 9px 14px;
}}
QFrame[role="card"] {{
    background: {t.surface}; border: 1px solid {t.border}; border-radius: {CARD_RADIUS}px;
}}
QFrame[role="tour"] {{ background: {t.surface}; border: 2px solid {t.accent}; border-radius: {CARD_RADIUS}px; }}
QFrame[role="rail"] {{ background: {t.surface}; border: 0; border-right: 1px solid {t.border}; }}
QPushButton[role="nav"] {{
    background: transparent; border: 1px solid transparent; color: {t.muted}; font-weight: 500; text-align: left;
    padding: 7px 11px;
}}
QPushButton[role="nav"]:hover {{ background: {t.hover}; color: {t.text}; }}
QPushButton[role="nav"]:focus {{ border: 1px solid {t.accent}; padding: 7px 11px; }}
QPushButton[role="rail"] {{
    background: transparent; border: 1px solid transparent; color: {t.muted}; font-size: {small}; text-align: left;
    padding: 4px 11px; min-height: 0;
}}
QPushButton[role="rail"]:hover {{ background: {t.hover}; color: {t.text}; }}
QPushButton[role="rail"]:focus {{ border: 1px solid {t.accent}; padding: 4px 11px; }}
QPushButton[role="nav"]:checked {{
    background: {t.accent_surface}; color: {t.accent_text}; font-weight: 600; border-color: transparent;
}}
QPushButton[role="nav"]:checked:focus {{ border-color: {t.accent}; }}
QFrame[role="toast"] {{ background: {t.tooltip}; border-radius: {CONTROL_RADIUS}px; }}
QLabel[role="toast"] {{ color: {t.tooltip_text}; }}
QPushButton[role="toast"] {{
    background: transparent; color: {t.tooltip_text}; border: 1px solid transparent; font-weight: 600;
    padding: 3px 9px; min-height: 0;
}}
QPushButton[role="toast"]:hover {{ text-decoration: underline; }}
QPushButton[role="toast"]:focus {{ border: 1px solid {t.tooltip_text}; }}
QFrame[role="banner"] {{ background: {t.accent_surface}; border: 0; border-bottom: 1px solid {t.border}; }}
QFrame[role="banner-warning"] {{ background: {t.warning_surface}; border: 0; border-bottom: 1px solid {t.border}; }}
QLabel[role="banner-warning-text"] {{ color: {t.warning_text}; }}
QLabel[role="paper"] {{ border: 1px solid {t.control_border}; }}
QFrame[role="line"] {{ background: {t.border}; border: 0; max-height: 1px; min-height: 1px; }}
QPushButton {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; border-radius: {CONTROL_RADIUS}px;
    padding: 6px 13px; min-height: {push}px;
}}
QPushButton, QToolButton {{ outline: none; }} /* the ring is drawn by the rules below, not by the system inside it */
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:focus {{ border: 2px solid {t.accent}; padding: 5px 12px; }}
QPushButton:disabled {{ color: {t.faint}; }}
QPushButton:checked {{ background: {t.accent_surface}; color: {t.accent_text}; border-color: {t.accent}; }}
QPushButton[role="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
/* Its ring is drawn inside it (`widgets/basics.Button`): no colour stands out from its edge and from what is around. */
QPushButton[role="primary"]:focus {{ border: 1px solid {t.accent}; padding: 6px 13px; }}
QPushButton[role="primary"]:disabled {{ background: {t.track}; color: {t.muted}; border-color: {t.track}; }}
QPushButton[role="link"] {{
    background: transparent; border: 1px solid transparent; color: {t.accent_text}; font-weight: 600;
    padding: 1px 3px; text-align: left; min-height: 0;
}}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:disabled {{ color: {t.faint}; }}
QPushButton[role="link"]:focus {{ border: 1px solid {t.accent}; }}
QPushButton[role="segment"] {{ padding: 3px 10px; color: {t.muted}; font-size: {small}; font-weight: 600; }}
QPushButton[role="segment"]:focus {{ padding: 2px 9px; }}
QPushButton[role="segment"]:checked {{ color: {t.accent_text}; }}
QPushButton[role="flat"], QToolButton[role="flat"] {{
    background: transparent; border: 1px solid transparent; border-radius: {CONTROL_RADIUS}px; color: {t.muted};
    padding: 3px 8px; min-height: 0;
}}
QPushButton[role="flat"]:hover, QToolButton[role="flat"]:hover {{ background: {t.hover}; color: {t.text}; }}
QPushButton[role="flat"]:focus, QToolButton[role="flat"]:focus {{ border: 1px solid {t.accent}; }}
QToolButton[role="flat"]::menu-indicator {{ image: none; width: 0; }}
QToolButton[role="step"] {{
    background: transparent; border: 1px solid transparent; border-radius: 5px; color: {t.muted};
    padding: 0px; font-weight: 600;
}}
QToolButton[role="step"]:hover {{ background: {t.hover}; border-color: {t.border}; color: {t.text}; }}
QToolButton[role="step"]:disabled {{ color: {t.border}; }}
QToolButton[role="stepper"] {{
    background: {t.surface}; border: 1px solid {t.border}; border-radius: 6px; padding: 1px 0px; font-weight: 600;
}}
QToolButton[role="stepper"]:hover {{ background: {t.hover}; }}
QSpinBox[role="figure"], QSpinBox[role="figure-zero"] {{
    background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 1px 2px; font-weight: 600;
}}
QSpinBox[role="figure-zero"] {{ color: {t.muted}; font-weight: 400; }}
QSpinBox[role="figure"]:focus, QSpinBox[role="figure-zero"]:focus {{ border: 2px solid {t.accent}; padding: 0px 1px; }}
QSlider {{ min-height: 20px; border: 1px solid transparent; border-radius: 6px; background: transparent; }}
QSlider:focus {{ border-color: {t.accent}; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {t.track}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {t.accent}; }}
QSlider::handle:horizontal {{
    width: 12px; margin: -5px 0; border-radius: 7px; border: 1px solid {t.control_border}; background: {t.surface};
}}
QSlider::handle:horizontal:hover {{ border-color: {t.accent}; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {t.accent}; width: 10px; }}
QSlider::handle:horizontal:disabled {{ background: {t.track}; }}
QListWidget[role="choices"] {{ border: 1px solid {t.border}; border-radius: {CONTROL_RADIUS}px; padding: 3px; }}
QListWidget[role="choices"]::item {{ padding: 3px 6px; border-radius: 6px; }}
QListWidget[role="choices"]::item:selected {{ background: {t.accent_surface}; color: {t.accent_text}; }}
QLabel[role="strip"] {{ font-weight: 600; font-size: {small}; }}
QLabel[role="day"] {{ font-weight: 600; color: {t.muted}; }}
QLabel[role="day-today"] {{ font-weight: 600; color: {t.accent_text}; }}
QFrame[role="divider"] {{ border: 0; border-left: 1px dashed {t.border}; max-width: 1px; min-width: 1px; }}
QFrame[role="hint"] {{ background: {t.accent_surface}; border: 0; border-radius: {CONTROL_RADIUS}px; }}
QLabel[role="step"], QLabel[role="step-done"] {{
    background: {t.accent_surface}; color: {t.accent_text}; border-radius: {step // 2}px; font-weight: 600;
    min-width: {step}px; max-width: {step}px; min-height: {step}px; max-height: {step}px;
}}
QLabel[role="step-done"] {{ background: {t.accent}; color: {t.on_accent}; }}
QPushButton[role="help"] {{
    background: transparent; color: {t.muted}; border: 1px solid {t.control_border};
    border-radius: {sign // 2 + 1}px; padding: 0;
    min-width: {sign}px; max-width: {sign}px; min-height: {sign}px; max-height: {sign}px; font-size: {_points(base, 10)};
}}
QPushButton[role="help"]:hover {{ color: {t.accent_text}; border-color: {t.accent}; }}
QPushButton[role="help"]:focus {{ color: {t.on_accent}; background: {t.accent}; border: 1px solid {t.accent}; padding: 0; }}
QPushButton[role="help"]:checked {{ color: {t.accent_text}; background: {t.accent_surface}; border-color: {t.accent}; }}
QPushButton[role|="day"] {{
    background: {t.track}; color: {t.muted}; border: 1px solid transparent; font-weight: 600; font-size: {small};
    padding: 5px 1px; min-width: 0;
}}
QPushButton[role="day-today"] {{ background: {t.accent_surface}; color: {t.accent_text}; }}
QPushButton[role="day-done"] {{ color: {t.accent_text}; }}
QPushButton[role="day-rest"] {{ background: transparent; }}
QPushButton[role|="day"]:hover {{ border-color: {t.control_border}; }}
QPushButton[role|="day"]:checked {{ background: {t.accent_surface}; color: {t.accent_text}; border-color: {t.accent}; }}
QPushButton[role|="day"]:disabled {{ background: transparent; color: {t.faint}; }}
QPushButton[role|="day"]:focus {{ border: 1px solid {t.accent}; padding: 5px 1px; }}
QPushButton[role|="day"]:checked:focus {{ border: 2px solid {t.accent}; padding: 4px 0; }}
QSpinBox:disabled, QComboBox:disabled {{ color: {t.faint}; border-color: {t.border}; background: transparent; }}
QLabel:disabled {{ color: {t.faint}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit, QTimeEdit {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.control_border}; border-radius: {CONTROL_RADIUS}px;
    padding: 5px 9px; min-height: {line}px; selection-background-color: {t.accent}; selection-color: {t.on_accent};
}}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus,
QDateEdit:focus, QTimeEdit:focus {{ border: 2px solid {t.accent}; padding: 4px 8px; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{
    background: transparent; border: 0; padding: 0; min-height: 0;
}}
QTimeEdit::up-button, QTimeEdit::down-button,
QSpinBox[role="plain"]::up-button, QSpinBox[role="plain"]::down-button,
QSpinBox[role|="figure"]::up-button, QSpinBox[role|="figure"]::down-button {{ width: 0; border: 0; }}
QLineEdit[wrong="true"] {{ border-color: {t.danger_text}; }}
QSpinBox[role="count"] {{
    background: transparent; color: {t.muted}; border: 1px solid transparent; padding: 0 2px; min-height: {count}px;
    font-size: {small}; font-weight: 600;
}}
QSpinBox[role="count"] QLineEdit {{ background: transparent; border: 0; padding: 0; min-height: 0; }}
QSpinBox[role="count"]:hover {{ border-color: {t.border}; }}
QSpinBox[role="count"]:focus {{ border: 1px solid {t.accent}; padding: 0 2px; }}
/* A list below the field: the popup over it that Fusion would show is cut when the sheet gives it a border. */
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView::item {{ padding: 4px 8px; min-height: {push}px; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: 0; width: 24px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
QRadioButton::indicator {{
    width: 12px; height: 12px; border-radius: 8px; border: 2px solid {t.control_border}; background: {t.surface};
}}
QRadioButton::indicator:checked {{
    border: 5px solid {t.accent}; border-radius: 8px; width: 6px; height: 6px; background: {t.surface};
}}
QRadioButton::indicator:focus {{ border-color: {t.accent}; }}
QRadioButton {{ spacing: 8px; padding: 2px 4px; border: 1px solid transparent; border-radius: 6px; }}
QRadioButton:focus {{ border-color: {t.accent}; }}
QListView::indicator {{
    width: 14px; height: 14px; border-radius: 5px; border: 1px solid {t.control_border}; background: {t.surface};
}}
QListView::indicator:checked {{ border-color: {t.accent}; background: {t.accent}; image: url("{check}"); }}
QTableView::item {{ padding: 2px 6px; }}
/* The days of a calendar are such items, too: with a padding two digits do not fit. */
QCalendarWidget QTableView::item {{ padding: 0; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {t.surface}; border-bottom: 1px solid {t.border}; }}
QCalendarWidget QToolButton {{
    background: transparent; color: {t.text}; border: 1px solid transparent; border-radius: 6px; padding: 3px 6px;
    font-weight: 600;
}}
QCalendarWidget QToolButton:hover {{ background: {t.hover}; }}
QCalendarWidget QToolButton:focus {{ border: 1px solid {t.accent}; }}
QComboBox QAbstractItemView, QMenu, QListView, QTableView, QTreeView, QCalendarWidget QAbstractItemView {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; selection-background-color: {t.accent_surface};
    selection-color: {t.accent_text};
}}
QListView:focus, QTableView:focus, QTreeView:focus {{ border-color: {t.accent}; }}
QGraphicsView {{ border: 1px solid transparent; border-radius: 6px; }}
QGraphicsView:focus {{ border-color: {t.accent}; }}
QMenu {{ padding: 6px; border: 1px solid {t.control_border}; border-radius: {CONTROL_RADIUS}px; }}
QMenu::item {{ padding: 6px 26px 6px 14px; border-radius: 6px; }}
QMenu::item:selected {{ background: {t.accent_surface}; color: {t.accent_text}; }}
QMenu::item:disabled {{ color: {t.faint}; }}
QMenu::separator {{ height: 1px; background: {t.border}; margin: 5px 8px; }}
QMenuBar {{ background: {t.surface}; color: {t.text}; border-bottom: 1px solid {t.border}; }}
QMenuBar::item {{ padding: 5px 10px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.accent_surface}; color: {t.accent_text}; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {t.border}; }}
QTabBar::tab {{
    background: transparent; color: {t.muted}; border: 1px solid transparent; border-bottom: 3px solid transparent;
    padding: 5px 11px 6px 11px;
}}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar::tab:selected {{ color: {t.accent_text}; border-bottom: 3px solid {t.accent}; }}
QTabBar::tab:focus {{ background: {t.accent_surface}; border-color: {t.accent}; }}
QHeaderView::section {{ background: {t.surface}; color: {t.muted}; border: 0; border-bottom: 1px solid {t.border}; padding: 6px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {t.faint}; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
