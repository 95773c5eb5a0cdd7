"""Which pages and dialogs there are, by name. Their modules are imported when they are first wanted."""

from __future__ import annotations

from importlib import import_module
from typing import Any

PAGES = {
    "today": "ssi_coach.ui.pages.today:TodayPage",
    "profile": "ssi_coach.ui.pages.profile:ProfilePage",
    "week": "ssi_coach.ui.pages.week:WeekPage",
    "progress": "ssi_coach.ui.pages.progress:ProgressPage",
    "network": "ssi_coach.ui.pages.network:NetworkPage",
    "results": "ssi_coach.ui.pages.results:ResultsPage",
}
"""Page key → its class, in the order of the rail."""

DIALOGS = {
    "about": "ssi_coach.ui.dialogs.about:AboutDialog",
    "add_card": "ssi_coach.ui.dialogs.add_card:AddCardDialog",
    "annotate": "ssi_coach.ui.dialogs.annotate:AnnotateDialog",
    "archive_howto": "ssi_coach.ui.dialogs.archive_howto:ArchiveHowtoDialog",
    "backups": "ssi_coach.ui.dialogs.backups:BackupsDialog",
    "calendar": "ssi_coach.ui.dialogs.calendar:CalendarDialog",
    "catch_up": "ssi_coach.ui.dialogs.catch_up:CatchUpDialog",
    "coach_report": "ssi_coach.ui.dialogs.report:ReportDialog",
    "day_log": "ssi_coach.ui.dialogs.day_log:DayLogDialog",
    "drop": "ssi_coach.ui.dialogs.drop:DropDialog",
    "edit_card": "ssi_coach.ui.dialogs.edit_card:EditCardDialog",
    "explain": "ssi_coach.ui.dialogs.explain:ExplainDialog",
    "forget_people": "ssi_coach.ui.dialogs.forget_people:ForgetPeopleDialog",
    "goal": "ssi_coach.ui.dialogs.goal:GoalDialog",
    "import": "ssi_coach.ui.dialogs.import_files:ImportDialog",
    "pauses": "ssi_coach.ui.dialogs.pauses:PausesDialog",
    "plan_week": "ssi_coach.ui.dialogs.plan_week:PlanWeekDialog",
    "project_page": "ssi_coach.ui.dialogs.project_page:ProjectPageDialog",
    "protect": "ssi_coach.ui.dialogs.protect:ProtectDialog",
    "quick_log": "ssi_coach.ui.dialogs.quick_log:QuickLogDialog",
    "readings": "ssi_coach.ui.dialogs.readings:ReadingsDialog",
    "record": "ssi_coach.ui.dialogs.record:RecordDialog",
    "result": "ssi_coach.ui.dialogs.result:ResultDialog",
    "review_window": "ssi_coach.ui.dialogs.review_window:ReviewWindow",
    "routines": "ssi_coach.ui.dialogs.routines:RoutinesDialog",
    "settings": "ssi_coach.ui.dialogs.settings:SettingsDialog",
    "shortcuts": "ssi_coach.ui.dialogs.shortcuts:ShortcutsDialog",
    "talk": "ssi_coach.ui.dialogs.talk:TalkDialog",
}
"""Dialog name (see `Desk.dialog_wanted`) → its class, made as ``Class(desk, argument, parent)``."""


def load(target: str) -> Any:
    """The class that ``module:Class`` names."""
    module, _, name = target.partition(":")
    return getattr(import_module(module), name)
