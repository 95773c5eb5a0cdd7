"""Does it pay off: the section of the Progress page that looks for links between the work and the results."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ssi_coach.app.standing import Standing
from ssi_coach.app.states.payoff import PayOffQuestion, payoff_answer, payoff_question, told
from ssi_coach.domain.problems import Problem
from ssi_coach.scoring.payoff import MIN_WEEKS, Findings
from ssi_coach.ui.desk import Desk
from ssi_coach.ui.format import day_full
from ssi_coach.ui.i18n import say
from ssi_coach.ui.jobs_qt import Job, Report
from ssi_coach.ui.review.payoff_link import LinkView
from ssi_coach.ui.review.payoff_words import compared
from ssi_coach.ui.widgets.basics import Card, button, clear, label, line, row


class PayOffSection(QWidget):
    """The links are looked for on a worker, anew only when what they are found in has changed; meanwhile the old ones
    stay. ``findings`` is None until there are any."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.question: PayOffQuestion | None = None
        self.findings: Findings | None = None
        self.views: list[LinkView] = []
        self._job: Job | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.card = Card(self.tr("What goes with your results"))
        self.intro = label(
            self.tr(
                "Do weeks in which you do more come before weeks with more results? That is looked for here, up to "
                "eight weeks apart."
            ),
            "muted",
            wrap=True,
        )
        self.told = label("", wrap=True)
        self.stale = label("", "muted", wrap=True)
        self.to_results = button(self.tr("Log a result"), self._results, "primary")
        self.links = QVBoxLayout()
        self.links.setSpacing(10)
        self.foot = label("", "small", wrap=True)
        for widget in (self.intro, self.stale, self.told):
            self.card.body.addWidget(widget)
        self.card.body.addLayout(row(self.to_results, 1))
        self.card.body.addLayout(self.links)
        self.card.body.addWidget(self.foot)
        outer.addWidget(self.card)
        outer.addStretch(1)

    # -- drawing -----------------------------------------------------------------------------------------------

    def draw(self, standing: Standing) -> None:
        question = payoff_question(standing)
        if question == self.question:
            return
        self.question = question
        self._cancel()
        self.to_results.setVisible(question.stage != "ready")
        self._say_stale(question)
        if question.stage == "ready":
            self._look(question)
            return
        self.findings = None
        self._show_links()
        if question.stage == "nothing":
            self.told.setText(
                self.tr(
                    "No results logged yet. Note your conversations, calls, meetings, proposals and contracts: after "
                    "{weeks} weeks you can see here what goes with them."
                ).format(weeks=MIN_WEEKS)
            )
        else:
            self.told.setText(self._early(question))

    def _early(self, question: PayOffQuestion) -> str:
        enough = self.tr("After {weeks} weeks with your results noted, this can tell whether your work pays off.")
        left = self.tr("%n to go.", "weeks", question.to_go)
        return f"{enough.format(weeks=MIN_WEEKS)} {left}"

    def _say_stale(self, question: PayOffQuestion) -> None:
        text = ""
        if question.stale and question.stage != "nothing":
            if question.last is None:
                text = self.tr("In the last two years nothing was logged in a whole week.")
            else:
                text = self.tr(
                    "The last whole week with entries ended on {day}: all this is about the time before."
                ).format(day=day_full(question.last))
        self.stale.setText(text)
        self.stale.setVisible(bool(text))

    def _look(self, question: PayOffQuestion) -> None:
        def look(report: Report) -> object:
            # Nobody asks how far it is, but a report can stop it.
            return payoff_answer(question, partial(report, 0, 0))

        if self.findings is None:
            self.told.setText(self.tr("Looking through your weeks…"))
        self._job = Job(look)
        self._job.done.connect(self._found)
        self._job.failed.connect(self._failed)
        self._job.start()

    def _found(self, findings: Findings) -> None:
        self._job = None
        same = findings == self.findings
        self.findings = findings
        self.told.setText(self._verdict(findings))
        if not same or findings.links:
            self._show_links()

    def _failed(self, problem: Problem) -> None:
        self._job, self.question = None, None
        self.told.setText(say(problem.message))

    def _verdict(self, findings: Findings) -> str:
        if findings.links:
            return self.tr("What went together in your weeks, the surest first:")
        if not findings.tried:
            return self.tr(
                "Your work or your results hardly differ from week to week: there is nothing to compare yet."
            )
        weeks = self.tr("%n weeks", "", findings.weeks)
        return self.tr(
            "No link found in {weeks}. That does not mean there is none: what is weak, slow or comes seldom is not "
            "seen in so few weeks."
        ).format(weeks=weeks)

    def _show_links(self) -> None:
        clear(self.links)
        self.views = []
        question, findings = self.question, self.findings
        self.foot.setVisible(findings is not None and findings.tried > 0)
        if question is None or findings is None:
            return
        catalogue = self.desk.catalogue
        for link in told(findings):
            if self.views:
                self.links.addWidget(line())
            view = LinkView(catalogue, question, link, findings)
            self.views.append(view)
            self.links.addWidget(view)
        self.foot.setText(compared(catalogue, list(question.series), list(question.results)))

    # -- leaving -----------------------------------------------------------------------------------------------

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _results(self) -> None:
        self.desk.page_wanted.emit("results")
