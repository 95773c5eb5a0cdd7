"""The sections of the coach's report as blocks for the page; words and figures in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QRectF

from ssi_coach import resources
from ssi_coach.app.chart import TOTAL
from ssi_coach.app.coach_report import CoachReport, KindLine, Step
from ssi_coach.domain.catalogue import text
from ssi_coach.domain.readings import total_of
from ssi_coach.ui.format import day_column, day_full, day_range, day_short, number, qdate, signed, whole
from ssi_coach.ui.i18n import say
from ssi_coach.ui.report_chart import paint_chart
from ssi_coach.ui.report_flow import Block, heading, paragraph
from ssi_coach.ui.report_parts import NONE, Bar, Column, Row, area_name, bars, figure_boxes, gauge, shortened, table
from ssi_coach.ui.report_sheet import INNER, MARGIN, Sheet
from ssi_coach.ui.results.words import money_text
from ssi_coach.ui.words import kind_title

_GAUGE: Final = 104.0
_CHART: Final = 170.0
_BARS: Final = 86.0
_MOST_OPEN: Final = 5
_FEW: Final = 2
"""Rows of a table that are not alone at the top of a page."""


def report_title() -> str:
    """What the report is called."""
    return QCoreApplication.translate("CoachReportSections", "Progress report")


class CoachReportSections(QObject):
    """Makes the blocks of one report for one sheet."""

    def __init__(self, sheet: Sheet, report: CoachReport) -> None:
        super().__init__()
        self.sheet, self.report = sheet, report

    def blocks(self, sections: Collection[str]) -> tuple[Block, ...]:
        """All blocks of the chosen sections in their order."""
        makers: dict[str, Callable[[], Iterator[Block]]] = {
            "score": self._score,
            "habits": self._habits,
            "results": self._results,
            "profile": self._profile,
            "notes": self._notes,
        }
        blocks = list(self._head())
        for key, make in makers.items():
            if key in sections:
                blocks += make()
        return tuple(blocks)

    # -- head ------------------------------------------------------------------------------------------------------

    def _head(self) -> Iterator[Block]:
        wide = INNER - _GAUGE - 20
        title = self.sheet.wrap(report_title(), wide, 22, 650)
        name = self.sheet.wrap(shortened(self.report.name), wide, 14, 600) if self.report.name else ()
        span = f"{day_full(self.report.first)} – {day_full(self.report.last)}"
        about = [
            *self.sheet.wrap(span, wide, 11),
            *(self.sheet.wrap(shortened(self.report.headline, 300), wide, 10) if self.report.headline else ()),
        ]
        height = sum(line.height for line in (*title, *name, *about)) + 12
        shown = self.report.total.end

        def paint(on: Sheet, y: float) -> None:
            top = y
            for lines, color, room in ((title, "text", 4.0), (name, "text", 2.0), (about, "muted", 0.0)):
                for line in lines:
                    on.draw_line(line, MARGIN, y, color)
                    y += line.height
                y += room
            if shown is not None:
                x = MARGIN + INNER - _GAUGE
                span = (self.report.low, self.report.high)
                gauge(on, x, top - 6, _GAUGE, shown, 100.0, number(shown), span, self._official())
                label = self.tr("Estimate of the Social Selling Index")
                for place, line in enumerate(on.wrap(label, _GAUGE, 7.5)):
                    line_x = x + (_GAUGE - line.layout.lineAt(line.place).naturalTextWidth()) / 2
                    on.draw_line(line, line_x, top + _GAUGE - 8 + place * on.line_height(7.5), "muted")

        yield Block(max(height, _GAUGE + 14 if shown is not None else 0.0), paint)
        yield from self._person()
        yield figure_boxes(self.sheet, list(self._boxes()), above=14)

    def _official(self) -> float | None:
        readings = self.report.chart.readings
        return readings[-1].value if readings else None

    def _person(self) -> Iterator[Block]:
        lines = [
            (self.tr("Industry"), shortened(self.report.industry, 300)),
            (self.tr("Target customers"), shortened(self.report.target, 600)),
            (self.tr("Goal"), self._goal()),
        ]
        rows = [Row((what, value)) for what, value in lines if value]
        if rows:
            yield from table(self.sheet, (Column("", 0, 110, True), Column("", 118, INNER - 118, True)), rows, above=8)

    def _goal(self) -> str:
        parts = []
        goal, progress = self.report.goal, self.report.progress
        if goal is not None:
            said = number(goal.target, 0)
            if goal.by is not None:
                said = self.tr("{target} by {day}").format(target=said, day=day_full(goal.by))
            if progress is not None and progress.going_on is not None and goal.by is not None:
                words = self.tr("{goal}; now at {now}, going on like this means about {then}")
                said = words.format(goal=said, now=number(progress.now), then=whole(progress.going_on))
            elif progress is not None:
                said = self.tr("{goal}; now at {now}").format(goal=said, now=number(progress.now))
            parts.append(said)
        if self.report.weekly_goals:
            catalogue = resources.catalogue()
            each = ", ".join(say(catalogue.kinds[kind].amount(target)) for kind, target in self.report.weekly_goals)
            parts.append(self.tr("Each week: {goals}").format(goals=each))
        return "\n".join(parts)

    def _boxes(self) -> Iterator[tuple[str, str]]:
        """The span in a few figures."""
        total, habits = self.report.total, self.report.habits
        if total.change is not None and self.report.start_day is not None:
            since = self.tr("points since {day}").format(day=day_column(self.report.start_day))
            yield signed(total.change), since
        yield whole(habits.active_days), self.tr("active day(s)", "", habits.active_days)
        if habits.planned:
            share = round(100 * habits.done / habits.planned)
            yield (
                self.tr("{share} %").format(share=whole(share)),
                self.tr("of what was planned is done"),
            )
        results = sum(stage.count for stage in self.report.funnel.stages)
        yield whole(results), self.tr("result(s), from conversation to contract", "", results)

    # -- score -----------------------------------------------------------------------------------------------------

    def _score(self) -> Iterator[Block]:
        yield heading(self.sheet, self.tr("Score"))
        if self.report.end is None or self.report.start_day is None:
            told = self.tr("There is no score for these days: neither LinkedIn’s nor a profile list was recorded.")
            yield from paragraph(self.sheet, told, color="muted")
            return
        yield from self._areas()
        if len(self.report.chart.points) > 1:
            yield from self._chart()
        yield from self._causes()

    def _areas(self) -> Iterator[Block]:
        assert self.report.start_day is not None
        reading = next((each for each in reversed(self.report.readings) if total_of(each) is not None), None)
        columns = [
            Column("", 14, 170, True),
            Column(day_column(self.report.start_day), 255, 75),
            Column(day_column(self.report.last), 335, 75),
            Column(self.tr("change"), 400, 60),
        ]
        if reading is not None:
            head = self.tr("LinkedIn, {day}").format(day=day_short(reading.on))
            columns.append(Column(head, INNER, 90))
        rows = []
        for row in self.report.rows:
            if row.end is None:
                continue
            cells = [
                area_name(row.area, QCoreApplication.translate("Report", "Total")),
                NONE if row.start is None else number(row.start),
                number(row.end),
                NONE if row.change is None else signed(row.change),
            ]
            if reading is not None:
                official = total_of(reading) if row.area == TOTAL else getattr(reading, row.area)
                cells.append(NONE if official is None else number(official))
            rows.append(Row(cells, row.area, row.area == TOTAL))
        yield from table(self.sheet, columns, rows)
        told = self.tr("Each pillar counts up to 25 points, the total up to 100.")
        yield from paragraph(self.sheet, told, 8, color="muted", above=4)

    def _chart(self) -> Iterator[Block]:
        title = self.tr("The estimate with its 80 % range")
        yield heading(self.sheet, title, size=11, above=14)

        def paint(on: Sheet, y: float) -> None:
            paint_chart(on, self.report.chart, QRectF(MARGIN, y, INNER, _CHART))

        yield Block(_CHART + 4, paint, joined=True)
        legend = []
        if self.report.chart.readings:
            legend.append(QCoreApplication.translate("Report", "○ LinkedIn’s score as recorded"))
        if self.report.chart.marks:
            legend.append(self.tr("┆ something noted on that day"))
        if self.report.chart.goal is not None:
            legend.append(self.tr("dashed across: the goal"))
        yield from paragraph(self.sheet, "    ".join(legend), 8, color="muted")

    def _causes(self) -> Iterator[Block]:
        if not self.report.causes or self.report.total.change is None:
            return
        yield heading(self.sheet, QCoreApplication.translate("Report", "What moved the needle"), size=11, above=16)
        rows = []
        for what, points in self.report.causes:
            said = say(what)
            rows.append(Row((said[:1].upper() + said[1:], signed(points))))
        rows.append(Row((QCoreApplication.translate("Report", "Together"), signed(self.report.total.change)), "", True))
        yield from table(self.sheet, (Column("", 0, 400, True), Column("", INNER, 80)), rows)

    # -- habits ----------------------------------------------------------------------------------------------------

    def _habits(self) -> Iterator[Block]:
        habits = self.report.habits
        yield heading(self.sheet, self.tr("Habits"))
        if not habits.work and not habits.planned:
            yield from paragraph(self.sheet, self.tr("Nothing was planned or logged on these days."), color="muted")
            return
        for place, sentence in enumerate(self._habit_words()):
            yield from paragraph(self.sheet, sentence, above=3 if place else 0, joined=place == 0)
        if len(habits.steps) > 1 and habits.work:
            title = self.tr("Things done, month by month") if habits.months else self.tr("Things done, week by week")
            yield heading(self.sheet, title, size=11, above=14)
            yield bars(self.sheet, [self._bar(step, habits.months) for step in habits.steps], _BARS)
            if any(step.paused for step in habits.steps):
                told = self.tr("Dashed: mostly a pause.")
                yield from paragraph(self.sheet, told, 8, color="muted", above=2)
        if habits.kinds:
            yield from self._kinds()

    def _habit_words(self) -> Iterator[str]:
        habits = self.report.habits
        yield (
            self.tr("%n thing(s) done", "", habits.work)
            + " · "
            + self.tr("active on %n day(s)", "", habits.active_days)
        )
        if habits.planned:
            yield (
                self.tr("Planned cards done: {done} of {planned}").format(
                    done=whole(habits.done), planned=whole(habits.planned)
                )
                + " · "
                + self.tr("weeks kept: {kept} of {planned}").format(
                    kept=whole(habits.kept_weeks), planned=whole(habits.planned_weeks)
                )
            )
            yield self.tr("Good weeks in a row: {now} at the end, {longest} at the longest").format(
                now=whole(habits.streak), longest=whole(habits.longest)
            )
        if habits.pauses:
            spans = ", ".join(self._days(first, last) for first, last in habits.pauses)
            yield self.tr("Pauses: {days}").format(days=spans)

    def _days(self, first: date, last: date) -> str:
        if first == last:
            return day_full(first)
        return f"{day_range(first, last)} {last.year}"

    def _bar(self, step: Step, months: bool) -> Bar:
        if months:
            form = QCoreApplication.translate("Format", "MMM yyyy", "a month with its year, Qt date format")
            return Bar(step.work, QLocale().toString(qdate(step.first), form), step.paused)
        return Bar(step.work, day_short(step.first), step.paused)

    def _kinds(self) -> Iterator[Block]:
        habits, catalogue = self.report.habits, resources.catalogue()
        weeks = ((self.report.last - self.report.first).days + 1) / 7
        compared = any(line.before is not None for line in habits.kinds)
        columns = [
            Column(self.tr("What was done"), 14, 250, True),
            Column(self.tr("how often"), 340, 70),
            Column(self.tr("a week"), 410, 60),
        ]
        if compared:
            columns.append(Column(self.tr("period before"), INNER, 80))

        def row(line: KindLine) -> Row:
            cells = [kind_title(catalogue, line.kind), whole(line.count), number(line.count / weeks)]
            if compared:
                cells.append(NONE if line.before is None else whole(line.before))
            return Row(cells, catalogue.kinds[line.kind].area)

        # A table of a line or two is not torn from the one it goes with.
        few = 0 < len(habits.received) <= _FEW
        yield from table(self.sheet, columns, [row(line) for line in habits.kinds], above=14, joined=few)
        if habits.received:
            received = Column(self.tr("What came from others"), 14, 250, True)
            yield from table(self.sheet, [received, *columns[1:]], [row(line) for line in habits.received], above=14)

    # -- results ---------------------------------------------------------------------------------------------------

    def _results(self) -> Iterator[Block]:
        yield heading(self.sheet, self.tr("Results"))
        if self.report.funnel.empty:
            yield from paragraph(self.sheet, self.tr("No results were logged on these days."), color="muted")
            return
        catalogue = resources.catalogue()
        columns = (
            Column("", 0, 190, True),
            Column(self.tr("how often"), 260, 70),
            Column(self.tr("share of"), INNER, 225),
        )
        rows = []
        for stage in self.report.funnel.stages:
            share = ""
            if stage.rate is not None and stage.before is not None:
                share = self.tr("{share} % of {stage} ({low}–{high} %)").format(
                    share=whole(100 * stage.rate.share),
                    stage=say(catalogue.kinds[stage.before].more()),
                    low=whole(100 * stage.rate.low),
                    high=whole(100 * stage.rate.high),
                )
            rows.append(Row((kind_title(catalogue, stage.kind), whole(stage.count), share)))
        yield from table(self.sheet, columns, rows)
        told = self.tr(
            "Counted by day, not person by person; in brackets what the share may really be, 19 times out of 20.",
        )
        yield from paragraph(self.sheet, told, 8, color="muted", above=4)
        if self.report.worth:
            yield from self._worth()

    def _worth(self) -> Iterator[Block]:
        catalogue = resources.catalogue()
        columns = (
            Column(self.tr("Value"), 0, 190, True),
            Column(self.tr("with a value"), 260, 90),
            Column(self.tr("together"), INNER, 170),
        )
        rows = [
            Row((kind_title(catalogue, kind), whole(count), money_text(total, currency or None)))
            for kind, currency, total, count in self.report.worth
        ]
        yield from table(self.sheet, columns, rows, above=14)

    # -- profile and notes -----------------------------------------------------------------------------------------

    def _profile(self) -> Iterator[Block]:
        profile, items = self.report.profile, resources.catalogue().items
        yield heading(self.sheet, self.tr("Profile and network"))
        told = self.tr("Profile list: {end} of {all} done, {start} before").format(
            end=whole(profile.end), all=whole(profile.all), start=whole(profile.start)
        )
        yield from paragraph(self.sheet, told, joined=True)
        for key, before, now in self.report.figures:
            yield from paragraph(self.sheet, self._figure_words(key, before, now), above=3)
        if profile.open:
            names = [say(text(items[key].title)) for key in profile.open[:_MOST_OPEN]]
            more = len(profile.open) - len(names)
            if more:
                names.append(self.tr("%n more", "", more))
            told = self.tr("Still open: {items}").format(items=" · ".join(names))
            yield from paragraph(self.sheet, told, color="muted", above=10)
        if profile.ticked:
            columns = (
                Column(self.tr("Done on these days"), 0, 340, True),
                Column("", INNER, 120),
            )
            rows = [Row((say(text(items[key].title)), day_full(on))) for key, on in profile.ticked]
            yield from table(self.sheet, columns, rows, above=12)

    def _figure_words(self, key: str, before: float | None, now: float) -> str:
        known = {
            "connections": self.tr("Connections: {now}"),
            "followers": self.tr("Followers: {now}"),
        }
        said = known[key].format(now=whole(now))
        if before is None:
            return said
        return self.tr("{figure}, {before} before").format(figure=said, before=whole(before))

    def _notes(self) -> Iterator[Block]:
        if not self.report.notes and not any(note.text for note in self.report.annotations):
            return
        yield heading(self.sheet, self.tr("Notes"))
        first = True
        for week, written in self.report.notes:
            title = self.tr("Week {number}, {days}").format(
                number=week.number, days=f"{day_range(week.monday, week.sunday)} {week.sunday.year}"
            )
            yield heading(self.sheet, title, size=10, above=0 if first else 10)
            yield from paragraph(self.sheet, written.strip())
            first = False
        for note in self.report.annotations:
            if note.text:
                yield heading(self.sheet, day_full(note.on), size=10, above=0 if first else 10)
                yield from paragraph(self.sheet, note.text)
                first = False
