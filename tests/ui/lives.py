"""A short invented life in a workspace, for tests of pages that look back."""

from __future__ import annotations

from datetime import date

from ssi_coach.app import intents
from ssi_coach.app.coach import Coach
from ssi_coach.domain.records import Activity, OfficialScore, PlanCard

ENGLISH_PAGE = """Your Social Selling Index
Top
8
%
Industry SSI rank
Top
14
%
Network SSI rank
Current Social Selling Index
46
out of 100
Four components of your score
15.1 | Establish your professional brand
7.9 | Find the right people
6.4 | Engage with insights
16.6 | Build relationships
People in your industry
27
out of 100
Sales professionals in the Software industry have an average SSI of 27.
People in your network
34
out of 100
People in your network have an average SSI of 34.
"""

GERMAN_PAGE = """Ihr Social Selling Index
Aktueller Social Selling Index
41
von 100
Vier Komponenten Ihres Werts
13,2 | Ihre professionelle Marke aufbauen
7,4 | Gezielt die richtigen Personen finden
5,1 | Durch Einblicke Interesse wecken
15,3 | Beziehungen aufbauen
"""


def three_weeks(coach: Coach) -> None:
    """Comments from 2 to 20 November 2026, readings on the 5th and 18th, a plan of four cards, three of them done."""
    coach.do(intents.ChangePerson({"name": "Anna Berg"}, date(2026, 11, 2)))
    coach.do(intents.TickItem("photo", True, date(2026, 11, 2)))
    for day in range(2, 21):
        coach.do(intents.LogActivity(Activity(coach.new_id(), "comment", date(2026, 11, day), 3)))
    coach.do(intents.RecordScore(OfficialScore(date(2026, 11, 5), 12.0, 6.0, 4.0, 14.0)))
    coach.do(intents.RecordScore(OfficialScore(date(2026, 11, 18), 14.0, 6.5, 5.0, 14.0)))
    for number, kind in enumerate(("comment", "post", "message", "conversation")):
        card = PlanCard(coach.new_id(), date(2026, 11, 16 + number), kind, 2, 0, 10)
        coach.do(intents.AddCards((card,)))
        if kind != "message":
            coach.do(intents.SetDone({card.id: 2}))
