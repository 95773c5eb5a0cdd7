"""`score` and `review`: the estimate explained, and a week looked back at."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from typing import Any, Final

from ssi_coach.app.causes import shown_causes
from ssi_coach.app.review import Review, build_review
from ssi_coach.app.review_words import total_change
from ssi_coach.app.silence import current_silence
from ssi_coach.app.standing import Standing
from ssi_coach.app.states.progress import default_week
from ssi_coach.app.states.score import grounded_by
from ssi_coach.commands.context import Context, WritePage, parse_day, parse_week
from ssi_coach.commands.writing import Writing
from ssi_coach.domain.catalogue import text
from ssi_coach.domain.messages import QT_TRANSLATE_NOOP
from ssi_coach.domain.pillars import PILLAR_MAX, PILLARS, Pillar
from ssi_coach.domain.readings import total_of
from ssi_coach.domain.records import OfficialScore
from ssi_coach.domain.week import Week
from ssi_coach.reports.files import write_file
from ssi_coach.reports.interchange import figure, score_row
from ssi_coach.scoring.estimate import Estimate
from ssi_coach.scoring.explain import known_part
from ssi_coach.scoring.movers import describe, merged, movers, week_bounds
from ssi_coach.scoring.series import Series

RESULT_KEYS: Final = {
    "conversation": "conversations",
    "call": "calls",
    "meeting": "meetings",
    "proposal": "proposals",
    "contract": "contracts",
}
"""Activity kind → its name among the results of `score --json`."""


def score(context: Context) -> int:
    """The estimate of a day, pillar by pillar, component by component."""
    with context.reading() as coach:
        standing = coach.standing
        day = parse_day(context.args.on, standing.today, context.translate)
        silent = current_silence(coach) if day == standing.today else None
    # What is dated after today waits for its day; whoever asks for a later one asks with it.
    series = standing.series.until(day)
    document = _score_document(context, standing, series, day)
    if context.json:
        context.answer(document)
    else:
        seen = series.estimate(day, silent.since if silent else None)
        _print_score(context, standing, series, seen, document)
    return 0


def _score_document(context: Context, standing: Standing, series: Series, day: date) -> dict[str, Any]:
    """The range is the filter's alone: the same for a day whenever it is asked for, silence or not."""
    estimate = series.estimate(day)
    pillars: dict[str, Any] = {}
    for pillar in PILLARS:
        parts = series.components(day, pillar)
        pillars[pillar.value] = {
            "score": estimate.pillars[pillar].score,
            "raw": estimate.pillars[pillar].raw,
            "max": int(PILLAR_MAX),
            "components": [
                {
                    "key": part.component.key,
                    "points": part.points,
                    "available": part.available,
                    "why": context.text(part.why),
                }
                for part in parts
            ],
        }
    return {
        "date": day.isoformat(),
        "total": estimate.total,
        "range80": [estimate.low, estimate.high],
        "raw_total": estimate.raw_total,
        "official": _official(standing, day),
        "pillars": pillars,
        "results": _results(standing, day),
    }


def _official(standing: Standing, day: date) -> dict[str, Any] | None:
    """The last reading up to a day."""
    known: list[OfficialScore] = [reading for reading in standing.records.readings if reading.on <= day]
    if not known:
        return None
    row = score_row(known[-1])
    return {"date": row.pop("on"), **row, "total": figure(total_of(known[-1]))}


def _results(standing: Standing, day: date) -> dict[str, int]:
    counts = dict.fromkeys(RESULT_KEYS.values(), 0)
    for each in Week.of(day).days:
        if each <= day:
            done = standing.records.journal.on(each)
            for kind, name in RESULT_KEYS.items():
                counts[name] += done.get(kind, 0)
    return counts


_GUESSED: Final = QT_TRANSLATE_NOOP(
    "Cli", "≈ means: an average member is assumed, for what is not known yet or was before your log."
)


def _print_score(
    context: Context, standing: Standing, series: Series, seen: Estimate, document: dict[str, Any]
) -> None:
    """Words for people: where the window shows no number, none is told either; whoever reads JSON can tell."""
    if not (standing.grounded if seen.on >= standing.today else grounded_by(standing, seen.on)):
        context.say(
            QT_TRANSLATE_NOOP(
                "Cli",
                "{day}: no number yet. It appears once your profile list is ticked or LinkedIn’s score recorded.",
            ).of(day=seen.on)
        )
        return
    context.say(
        QT_TRANSLATE_NOOP("Cli", "{day}: {total} of 100 (80 % range {low} to {high})").of(
            day=seen.on, total=round(seen.total), low=round(seen.low), high=round(seen.high)
        )
    )
    official = document["official"]
    if official is None:
        context.say(QT_TRANSLATE_NOOP("Cli", "LinkedIn’s score: none recorded yet"))
    else:
        context.say(
            QT_TRANSLATE_NOOP("Cli", "LinkedIn’s score on {day}: {total}").of(
                day=date.fromisoformat(official["date"]),
                total="–" if official["total"] is None else float(official["total"]),
            )
        )
    number, guessed = context.locale.number, False
    day = date.fromisoformat(document["date"])
    for pillar in PILLARS:
        part = document["pillars"][pillar.value]
        title = context.text(text(standing.catalogue.pillar_titles[pillar.value]))
        print(f"\n{title}: {number(part['score'], 1)} / {part['max']}")
        for row in series.components(day, pillar):
            name, why = context.text(text(row.component.title)), known_part(row.why)
            points, available = number(row.points, 1), number(row.available, 1)
            guessed |= row.assumed
            known = "" if why is None else f": {context.text(why)}"
            print(f"  {points:>5} / {available:>4}  {'≈ ' if row.assumed else ''}{name}{known}")
    if guessed:
        print()
        context.say(_GUESSED)


def review(context: Context) -> int:
    """The weekly review: as text, as JSON, as a page."""
    with context.reading() as coach:
        standing = coach.standing
    week = default_week(standing.today) if context.args.week is None else parse_week(context.args.week, standing.today)
    for file, write in ((context.args.pdf, context.outfit.write_pdf), (context.args.png, context.outfit.write_png)):
        if file is not None:
            _write_page(build_review(standing, week), Path(file), write, context.language)
            return 0
    document = _review_document(context, standing, week)
    if context.json:
        context.answer(document)
    else:
        _print_review(context, standing, build_review(standing, week), document)
    return 0


def _write_page(shown: Review, target: Path, write: WritePage, language: str) -> None:
    """Have the page painted beside its place, then put it there whole."""
    with tempfile.TemporaryDirectory(prefix="ssi-coach-") as folder:
        draft = Path(folder) / f"review{target.suffix}"
        write(shown, draft, language)
        write_file(target, draft.read_bytes())


def _review_document(context: Context, standing: Standing, week: Week) -> dict[str, Any]:
    """Figures always, also where the window would not show a number yet: whoever reads JSON can tell."""
    shown = build_review(standing, week)
    before, until = week_bounds(week.monday, standing.today)
    start, end = standing.series.estimate(before), standing.series.estimate(until)
    lines = merged(movers(standing.series, standing.series.evidence, before, until))
    return {
        "week": str(week),
        "start": {pillar.value: start.pillars[pillar].score for pillar in PILLARS},
        "end": {pillar.value: end.pillars[pillar].score for pillar in PILLARS},
        "done": shown.done,
        "planned": shown.planned,
        "by_pillar": {area: {"done": done, "planned": planned} for area, (done, planned) in shown.by_area.items()},
        "movers": [
            {"what": context.text(describe(line, standing.catalogue)), "points": line.points, "kind": line.kind}
            for line in lines
        ],
        "streak_weeks": shown.streak_weeks,
        "sentences": [context.text(sentence) for sentence in shown.words],
        "goal": _goal(context, shown),
        "notes": shown.notes,
    }


def _goal(context: Context, shown: Review) -> dict[str, Any] | None:
    goal = shown.goal
    if goal is None:
        return None
    return {
        "target": goal.target,
        "by": None if goal.by is None else goal.by.isoformat(),
        "now": goal.now,
        "going_on": goal.going_on,
        "sentence": context.text(goal.text),
    }


def _print_review(context: Context, standing: Standing, shown: Review, document: dict[str, Any]) -> None:
    """Words for people: no figure, and so no change, where the window would show none."""
    print(document["week"])
    for sentence in document["sentences"]:
        print(sentence)
    if document["goal"] is not None:
        print(document["goal"]["sentence"])
    print()
    for pillar in PILLARS:
        title = context.text(text(standing.catalogue.pillar_titles[pillar.value]))
        counts = document["by_pillar"][pillar.value]
        print(f"  {title}: {_moved(shown, pillar, context.locale)}{counts['done']} / {counts['planned']}")
    context.say(
        QT_TRANSLATE_NOOP("Cli", "Done {done} of {planned} planned · good weeks in a row: {weeks}").of(
            done=document["done"], planned=document["planned"], weeks=document["streak_weeks"]
        )
    )
    change = total_change(shown.start_total, shown.end_total)
    for what, points in shown_causes(shown.causes, change) if change is not None else ():
        print(f"  {context.locale.signed(points)}  {context.text(what)}")
    if document["notes"]:
        print(f"\n{document['notes']}")


def _moved(shown: Review, pillar: Pillar, writing: Writing) -> str:
    if shown.end is None:
        return ""
    end = round(shown.end[pillar], 1)
    if shown.start is None:
        return f"{writing.number(end, 1)}, "
    start = round(shown.start[pillar], 1)
    return f"{writing.number(start, 1)} → {writing.number(end, 1)} ({writing.signed(end - start)}), "
