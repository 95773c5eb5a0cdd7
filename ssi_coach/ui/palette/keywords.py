"""What the commands of the palette are for, in the words people look for them by: "pdf" finds the reports."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Keywords(QObject):
    """The words of each command, with commas between, in the language of the window."""

    def all(self) -> dict[str, tuple[str, ...]]:
        """Key of a command → other words for it; none where its title says it all."""
        return {key: tuple(word.strip() for word in words.split(",")) for key, words in self._texts().items()}

    def _texts(self) -> dict[str, str]:
        return {
            "do:export_csv": self.tr("csv, excel, spreadsheet, table, figures"),
            "do:export_json": self.tr("json, all data, take with you, other computer"),
            "do:coach_report": self.tr("pdf, print, paper, summary for the boss"),
            "do:week_pdf": self.tr("pdf, print, paper, weekly report, summary"),
            "do:week_print": self.tr("paper, printer, weekly report"),
            "do:calendar": self.tr("ics, outlook, appointments, reminder"),
            "do:backup": self.tr("safety copy, save, copy"),
            "do:backups": self.tr("safety copy, restore, damaged, lost"),
            "do:restore": self.tr("backup, safety copy, bring back, lost"),
            "do:import": self.tr("csv, excel, archive, zip, read in, file, upload"),
            "do:protect": self.tr("password, encrypt, passphrase, secret"),
            "do:settings": self.tr("reminder, notification, alarm, time, appearance, work days"),
            "do:quit": self.tr("exit, end, leave"),
            "do:undo": self.tr("back, mistake, take back"),
            "do:record": self.tr("number, enter, type, ssi page"),
            "do:catch_up": self.tr("forgot, later, missed days"),
            "do:pauses": self.tr("holiday, vacation, ill, away"),
            "do:routines": self.tr("repeat, recurring, every week, habit"),
            "do:plan_week": self.tr("proposal, schedule, calendar"),
            "do:talk": self.tr("meeting, coach, appointment"),
            "do:review": self.tr("report, summary, look back"),
            "do:shortcuts": self.tr("help, keys, manual"),
            "do:tour": self.tr("help, introduction, first steps"),
            "do:explain": self.tr("help, formula, calculation"),
            "do:archive_howto": self.tr("help, download, data from linkedin"),
            "do:problem": self.tr("help, support, bug, error"),
            "do:new_version": self.tr("update, upgrade, download"),
            "do:about": self.tr("version, licence"),
            "do:theme:dark": self.tr("night, black, dark mode"),
            "do:theme:light": self.tr("bright, white, light mode"),
            "do:text_larger": self.tr("zoom, font size, bigger"),
            "do:text_smaller": self.tr("zoom, font size, tiny"),
            "do:page:today": self.tr("home, start, overview"),
            "do:page:week": self.tr("plan, calendar, days"),
            "do:page:progress": self.tr("report, weekly review, charts, statistics"),
            "do:page:network": self.tr("contacts, people, connections"),
            "do:page:results": self.tr("sales, revenue, customers, contracts"),
            "do:page:profile": self.tr("checklist, photo, headline"),
            "dialog:goal": self.tr("targets, aims"),
            "dialog:result": self.tr("sale, contract, customer, revenue"),
            "dialog:forget_people": self.tr("privacy, data protection, delete people"),
        }
