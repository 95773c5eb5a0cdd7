"""What an archive brings: nothing is lost, twice is once, and what a hand has ticked stays ticked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.app import intents
from ssi_coach.app.archive_merge import archive_document, known_of, take_archive
from ssi_coach.app.archive_people import LINKEDIN_CAP, acceptance
from ssi_coach.app.chart import ground_day, score_chart
from ssi_coach.app.coach import Coach
from ssi_coach.app.import_news import news_of
from ssi_coach.app.standing import Change
from ssi_coach.app.states.profile import profile_state
from ssi_coach.app.work import Work
from ssi_coach.domain.archive import ArchiveContent, ConnectionRow, Exchange, PositionFacts, ProfileFacts
from ssi_coach.domain.interchange import Document
from ssi_coach.domain.network import Connection, Coverage, Invitation, Post
from ssi_coach.domain.pillars import Pillar
from ssi_coach.domain.records import Activity, PlanCard
from ssi_coach.importers.interchange import read_document
from ssi_coach.reports.interchange import to_bytes
from tests.app.conftest import MakeCoach

DAY = timedelta(days=1)
OLD, NEW = date(2026, 9, 20), date(2026, 11, 20)
JOINED = date(2026, 5, 4)


def row(
    slug: str, position: str = "Sales manager", company: str = "Nordfrakt AB", on: date | None = JOINED
) -> ConnectionRow:
    return ConnectionRow(slug, slug.replace("-", " ").title(), company, position, on)


def archive(on: date = NEW, *rows: ConnectionRow, **more: object) -> ArchiveContent:
    return replace(ArchiveContent(complete=True, exported_on=on, connections=rows), **more)


def take(coach: Coach, *contents: ArchiveContent) -> Document:
    """Take archives in as one step; what the last one brought."""
    brought: list[Document] = []

    def part(content: ArchiveContent):  # type: ignore[no-untyped-def]
        def inside(work: Work) -> Document:
            _, document = take_archive(work, content)
            brought.append(document)
            return document

        return inside

    _, changeset = coach._gate.take_in_all([part(content) for content in contents], dry_run=False)
    coach._changed(changeset)
    return brought[-1]


def people(coach: Coach) -> dict[str, Connection]:
    return {each.slug: each for each in coach.connections()}


def test_an_archive_fills_the_network(coach: Coach) -> None:
    content = archive(
        NEW,
        row("lars-holm", "CEO"),
        row("maria-10", "Assistant to the CEO"),
        row("no-title", ""),
        nameless=(JOINED,),
        contacts={"lars-holm": Exchange(3, 2, NEW - 9 * DAY, NEW - 8 * DAY, (JOINED, NEW - 9 * DAY, NEW - 8 * DAY))},
        invitations=(Invitation("lars-holm", "out", JOINED - DAY, True), Invitation("maria-10", "in", JOINED)),
        endorsements=7,
        recommendations=2,
    )
    take(coach, content)
    known = people(coach)
    assert known["lars-holm"] == Connection(
        "lars-holm", "Lars Holm", "Nordfrakt AB", "CEO", "decision_maker", JOINED, "me", 3, 2, NEW - 8 * DAY,
        NEW - 9 * DAY, NEW - 8 * DAY, (JOINED, NEW - 9 * DAY, NEW - 8 * DAY), NEW,
    )  # fmt: skip
    assert (known["maria-10"].seniority, known["maria-10"].initiated_by) == ("early", "them")
    assert known["no-title"].seniority is None
    person = coach.standing.records.person
    assert (person.connections, person.senior_connections, person.endorsements) == (3, 1, 9)
    totals = coach.standing.records.network
    assert (totals.connections, totals.decision_makers, totals.gone, totals.archive_day) == (3, 1, 0, NEW)
    assert Change.NETWORK in coach.standing.changed
    assert {fact.on for fact in coach.standing.records.facts} == {NEW}


def test_who_is_gone_comes_back_and_changes_job(coach: Coach) -> None:
    take(coach, archive(OLD, row("lars-holm"), row("maria-10"), row("jan-kowalski")))
    take(coach, archive(NEW, row("lars-holm", "CEO", "Baltic Lines"), row("maria-10", "", "")))
    known = people(coach)
    assert known["jan-kowalski"].gone_on == NEW
    lars = known["lars-holm"]
    assert (lars.company, lars.former_company, lars.former_position, lars.changed_on) == (
        "Baltic Lines", "Nordfrakt AB", "Sales manager", NEW,
    )  # fmt: skip
    assert (known["maria-10"].position, known["maria-10"].changed_on) == ("Sales manager", None)
    totals = coach.standing.records.network
    assert (totals.connections, totals.gone, totals.changed_jobs) == (2, 1, 1)
    take(coach, archive(NEW + DAY, row("lars-holm", "CEO", "Baltic  LINES"), row("maria-10"), row("jan-kowalski")))
    known = people(coach)
    assert known["jan-kowalski"].gone_on is None
    assert (known["lars-holm"].changed_on, known["lars-holm"].former_company) == (NEW, "Nordfrakt AB")
    totals = coach.standing.records.network
    assert (totals.connections, totals.gone, totals.changed_jobs) == (3, 0, 0)


def test_a_card_about_somebody_opens_the_address_they_have_now(coach: Coach) -> None:
    take(coach, archive(OLD, row("lars-holm"), row("maria-10")))
    card = PlanCard(coach.new_id(), coach.standing.today, "follow_up", slug="lars-holm")
    coach.do(intents.AddCards((card, replace(card, id=coach.new_id(), slug="maria-10"))))
    take(coach, archive(NEW, replace(row("lars-holm"), slug="lars-holm-phd"), row("maria-10")))
    assert sorted(str(each.slug) for each in coach.cards(coach.standing.week)) == ["lars-holm-phd", "maria-10"]
    coach.undo()
    assert sorted(str(each.slug) for each in coach.cards(coach.standing.week)) == ["lars-holm", "maria-10"]


def test_the_past_an_archive_tells_of_is_in_the_chart(coach: Coach) -> None:
    long_ago = NEW - 300 * DAY
    profile = ProfileFacts("Anna Berg", "Freight that arrives", "Freight", "Kiel", 1240)
    take(coach, archive(NEW, profile=profile, counts={"comment": {long_ago: 4, NEW: 1}}))
    coach.do(intents.TickItem("background", True, NEW + DAY))
    assert ground_day(coach.standing) == long_ago
    points = {point.day: point.score for point in score_chart(coach.standing, "brand", "all").points}
    assert min(points) == long_ago
    # The profile was as it is before the archive was asked for: its day is no leap.
    assert abs(points[NEW] - points[NEW - DAY]) < 0.5
    before = coach.standing.series
    build = type(before).build(before.model, before.evidence, before.today)
    assert build.path(long_ago, before.today) == before.path(long_ago, before.today)


def test_an_older_archive_is_no_news(coach: Coach) -> None:
    new = archive(NEW, row("lars-holm", "CEO"), row("petra-k"))
    old = archive(OLD, row("lars-holm"), row("jan-kowalski"))
    take(coach, new)
    with coach.workspace.reading() as db:
        known = known_of(db)
    news = news_of(known, archive_document(old, known, NEW), OLD)
    assert (news.as_of, news.arrived, news.gone, news.moved) == (OLD, (), (), ())
    assert [(each.slug, each.former_position) for each in news.earlier] == [("lars-holm", "Sales manager")]
    assert [each.slug for each in news.former] == ["jan-kowalski"]
    newer = archive(NEW + DAY, row("lars-holm", "Owner"), row("petra-k"))
    news = news_of(known, archive_document(newer, known, NEW + DAY), NEW + DAY)
    assert (news.as_of, [each.slug for each in news.moved], news.earlier) == (None, ["lars-holm"], ())


def test_an_older_archive_after_a_newer_one_loses_nothing(make_coach: MakeCoach, tmp_path) -> None:  # type: ignore[no-untyped-def]
    old = archive(
        OLD,
        row("lars-holm"),
        row("jan-kowalski"),
        contacts={"lars-holm": Exchange(5, 1, OLD, OLD - DAY, (OLD - DAY, OLD))},
        invitations=(Invitation("petra-k", "out", OLD - 30 * DAY), Invitation("lars-holm", "out", JOINED, True)),
        profile=ProfileFacts("Anna Berg", "Old headline", "Freight", "Kiel", 200),
        counts={"comment": {OLD: 4, OLD - DAY: 2}},
        coverage=(Coverage("comments", OLD - 90 * DAY, OLD),),
    )
    new = archive(
        NEW,
        row("lars-holm", "CEO"),
        row("petra-k", on=OLD - 10 * DAY),
        contacts={"lars-holm": Exchange(6, 0, NEW, None, (OLD, NEW))},
        profile=ProfileFacts("Anna Berg", "New headline", "Freight", "Kiel", 1240),
        counts={"comment": {OLD: 3, NEW: 1}},
        coverage=(Coverage("comments", OLD - 80 * DAY, NEW),),
    )
    one, other = make_coach(), make_coach(tmp_path / "other.ssicoach")
    take(one, old)
    take(one, new)
    take(other, new)
    take(other, old)
    for coach in (one, other):
        known = people(coach)
        lars = known["lars-holm"]
        assert (lars.position, lars.former_position, lars.changed_on, lars.seen_on) == (
            "CEO",
            "Sales manager",
            NEW,
            OLD,
        )
        assert (lars.messages_sent, lars.messages_received, lars.last_contact) == (6, 1, NEW)
        assert lars.contact_days == (OLD - DAY, OLD, NEW)
        assert known["jan-kowalski"].gone_on == NEW
        counts = coach.standing.records.journal.archive
        assert counts[OLD.toordinal()] == {"comment": 4}
        assert coach.standing.records.person.headline == "New headline"
        assert coach.standing.records.person.connections == 2
        assert {i.slug: i.accepted for i in coach.invitations()} == {"petra-k": True, "lars-holm": True}
        assert {
            (a, b) for a, b in ((s.first, s.last) for s in coach.standing.records.coverage if s.source == "comments")
        } >= {(OLD - 90 * DAY, NEW)}
    assert one.connections() == other.connections()
    assert one.invitations() == other.invitations()


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_since_when_somebody_is_gone_does_not_depend_on_the_order(coach: Coach, order: tuple[int, ...]) -> None:
    """Eva leaves and comes back: where the archive that saw her between comes last, it tells that she left later."""
    lists = [("lars", "eva"), ("eva",), (), ()]
    archives = [
        archive(OLD + number * 10 * DAY, *map(row, ("petra", *slugs)), coverage=())
        for number, slugs in enumerate(lists)
    ]
    for place in order:
        take(coach, archives[place])
    known = people(coach)
    assert (known["lars"].gone_on, known["eva"].gone_on) == (OLD + 10 * DAY, OLD + 20 * DAY)


def test_twice_is_once_byte_for_byte(make_coach: MakeCoach, tmp_path) -> None:  # type: ignore[no-untyped-def]
    coach, other = make_coach(), make_coach(tmp_path / "other.ssicoach")
    contents = [
        archive(
            day,
            row("lars-holm", title),
            row("jan-kowalski"),
            contacts={"lars-holm": Exchange(3, 2, day, day - DAY, (day - DAY, day))},
            invitations=(Invitation("lars-holm", "out", day - 40 * DAY, True), Invitation("eva", "out", day - 3 * DAY)),
            posts=(Post("7206", datetime(2026, 6, 11, 9, 51, 14, 5000, tzinfo=UTC), "Hello\nworld", "photo"),),
            profile=ProfileFacts("Anna Berg", "Freight that arrives", "Freight", "Kiel", 1240, True),
            counts={"comment": {day: 4}, "message_received": {day: 9}},
            coverage=(Coverage("comments", day - 90 * DAY, day),),
        )
        for day, title in ((OLD, "Sales manager"), (NEW, "CEO"))
    ]
    for content in (contents[1], contents[0]):
        take(coach, content)
        once = to_bytes(coach.document())
        steps = coach.steps()
        take(coach, content)
        assert to_bytes(coach.document()) == once
        assert coach.steps() == steps
    take(coach, contents[1])
    assert to_bytes(coach.document()) == once
    before = to_bytes(other.document())
    other.import_records(read_document(once.decode(), other.catalogue, other.standing.today))
    assert to_bytes(other.document()) == once
    other.undo()
    assert to_bytes(other.document()) == before


def test_several_archives_are_one_step(coach: Coach) -> None:
    before = to_bytes(coach.document())
    take(coach, archive(OLD, row("lars-holm")), archive(NEW, row("lars-holm", "CEO"), row("maria-10")))
    assert len(coach.steps()) == 1
    assert people(coach)["lars-holm"].changed_on == NEW
    coach.undo()
    assert to_bytes(coach.document()) == before
    assert coach.standing.records.network.connections == 0
    coach.redo()
    assert coach.standing.records.network.connections == 2


def test_a_basic_archive_or_a_list_cut_by_linkedin_makes_nobody_gone(coach: Coach) -> None:
    take(coach, archive(OLD, row("lars-holm")))
    take(coach, replace(archive(NEW), connections=None))
    take(coach, archive(NEW))
    take(coach, archive(NEW, row("maria-10"), nameless=(JOINED,) * (LINKEDIN_CAP - 1)))
    assert people(coach)["lars-holm"].gone_on is None


def test_a_person_whose_address_was_not_told_or_has_changed_stays_one(coach: Coach) -> None:
    by_name = ConnectionRow(f"name:lars holm:{JOINED}", "Lars Holm", "Nordfrakt AB", "CEO", JOINED)
    take(coach, archive(OLD - DAY, by_name))
    assert list(people(coach)) == [by_name.slug]
    take(coach, archive(OLD, row("lars-holm", "CEO")))
    assert [(each.slug, each.seen_on, each.gone_on) for each in coach.connections()] == [("lars-holm", OLD - DAY, None)]
    take(coach, archive(NEW, replace(row("lars-holm-cargo", "CEO"), name="Lars Holm")))
    assert [(each.slug, each.seen_on) for each in coach.connections()] == [("lars-holm-cargo", OLD - DAY)]
    take(coach, archive(OLD - DAY, by_name))
    take(coach, archive(OLD, row("lars-holm", "CEO")))
    assert list(people(coach)) == ["lars-holm-cargo"]


def test_namesakes_stay_two(coach: Coach) -> None:
    take(coach, archive(OLD, row("lars-holm"), replace(row("lars-holm-2"), name="Lars Holm")))
    take(coach, archive(NEW, replace(row("lars-x"), name="Lars Holm")))
    assert {slug for slug, each in people(coach).items() if each.gone_on is None} == {"lars-x"}
    assert len(people(coach)) == 3


def test_the_checklist_fills_itself_with_evidence(coach: Coach) -> None:
    take(
        coach,
        archive(
            profile=ProfileFacts("Anna Berg", "Freight that arrives", "Freight", "", 1240, contact=True),
            positions=PositionFacts(current=1, current_described=1, description_length=310, past=1),
            education=1,
            skills=4,
            languages=None,
            recommendations=3,
            profile_photo=True,
        ),
    )
    items = {item.item.key: item for group in profile_state(coach.standing).groups for item in group.items}
    told = {key: item.done for key, item in items.items() if item.source == "archive"}
    assert told == {
        "photo": True, "headline": True, "industry": True, "location": False, "about": True, "contact": True,
        "current_position": True, "past_positions": False, "education": True, "skills": False, "recommendations": True,
    }  # fmt: skip
    about = items["about"].evidence
    assert about is not None and about.render(show=lambda value: f"{value:,}") == "1,240 of 2,600 characters"
    assert str(items["industry"].evidence) == "“Freight”"
    assert items["about"].on == NEW
    assert items["background"].source is None
    assert coach.standing.records.person.headline == "Freight that arrives"


def test_a_hand_tick_is_never_taken_away_and_the_contradiction_is_told(coach: Coach) -> None:
    coach.do(intents.TickItem("about", True, OLD))
    before = coach.standing.series.estimate(coach.standing.today).pillars[Pillar.BRAND].raw
    take(coach, archive(profile=ProfileFacts("Anna Berg", summary_length=0)))
    items = {item.item.key: item for group in profile_state(coach.standing).groups for item in group.items}
    assert (items["about"].done, items["about"].source, items["about"].contradicts) == (True, "manual", NEW)
    assert str(items["about"].evidence) == "0 of 2600 characters"
    assert coach.standing.series.estimate(coach.standing.today).pillars[Pillar.BRAND].raw == pytest.approx(before)
    coach.do(intents.TickItem("about", False, coach.standing.today))
    items = {item.item.key: item for group in profile_state(coach.standing).groups for item in group.items}
    assert (items["about"].done, items["about"].contradicts) == (False, None)


def test_what_was_put_right_by_hand_survives_the_same_archive(coach: Coach) -> None:
    content = archive(profile=ProfileFacts("Anna Berg", "From the archive", "Freight"))
    take(coach, content)
    coach.do(intents.ChangePerson({"headline": "My own words"}, coach.standing.today))
    take(coach, content)
    assert coach.standing.records.person.headline == "My own words"
    take(coach, replace(content, exported_on=NEW + DAY))
    assert coach.standing.records.person.headline == "From the archive"


def test_acceptance_is_gathered_over_archives(coach: Coach) -> None:
    early = NEW - 200 * DAY
    take(
        coach,
        archive(
            early,
            row("a", on=early - 2 * DAY),
            invitations=(
                Invitation("a", "out", early - 5 * DAY, True),
                Invitation("b", "out", early - DAY),
                Invitation("c", "in", early - DAY),
                Invitation("x", "out", early - 400 * DAY),
            ),
        ),
    )
    assert coach.standing.records.person.invite_acceptance == 0.5
    take(
        coach,
        archive(
            NEW,
            row("a", on=early - 2 * DAY),
            row("b", on=early + DAY),
            invitations=(Invitation("d", "out", NEW - DAY),),
        ),
    )
    assert coach.standing.records.person.invite_acceptance == round(2 / 3, 3)
    assert acceptance(coach.invitations(), coach.standing.records.coverage) == (2, 3)


def test_posts_of_a_workbook_and_of_an_archive_are_one(coach: Coach) -> None:
    moment = datetime(2026, 6, 11, 9, 51, 14, tzinfo=UTC)
    coach.import_records(Document(posts=(Post("7206000000000000001", moment, impressions=812, engagements=31),)))
    take(coach, archive(posts=(Post("7206000000000000999", moment + timedelta(seconds=3), "Words", "photo"),)))
    assert coach.posts() == (Post("7206000000000000001", moment, "Words", "photo", 812, 31),)


@pytest.mark.parametrize("shift", [-DAY, DAY])
def test_the_same_archive_in_another_time_zone_counts_nothing_twice(coach: Coach, shift: timedelta) -> None:
    """Of seven comments on three days, five stand on another day where the member's clock is another."""
    here = {OLD: 5, OLD + DAY: 2, OLD + 9 * DAY: 1}
    there = {OLD: 1, OLD + shift: 4, OLD + DAY: 2, OLD + 9 * DAY + shift: 1}
    if shift == DAY:
        there[OLD + DAY] = 4 + 1
        there[OLD + 2 * DAY] = 1
    for counts in (here, there):
        covered = (Coverage("comments", min(counts), NEW),)
        take(coach, archive(counts={"comment": counts}, coverage=covered))
    assert sum(row["comment"] for row in coach.standing.records.journal.archive.values()) == 8
    later = {**here, NEW - DAY: 2, NEW + DAY: 3}
    take(coach, archive(NEW + 2 * DAY, counts={"comment": later}, coverage=(Coverage("comments", OLD, NEW + 2 * DAY),)))
    assert sum(row["comment"] for row in coach.standing.records.journal.archive.values()) == 8 + 5


def test_activities_are_one_row_a_kind_and_day(coach: Coach) -> None:
    content = archive(counts={"comment": {NEW: 4, NEW + 30 * DAY: 1, date(1999, 1, 1): 1}, "post": {NEW: 1}})
    take(coach, content)
    assert coach.activities(date(2003, 5, 5), date(2100, 1, 1)) == (
        Activity(f"archive:comment:{NEW}", "comment", NEW, 4, source="archive"),
        Activity(f"archive:post:{NEW}", "post", NEW, 1, source="archive"),
    )
    assert coach.standing.records.person.log_since is None


slugs = st.sampled_from(["a", "b", "c", "name:d:2026-05-04", "e"])
rows = st.builds(
    ConnectionRow,
    slugs,
    st.sampled_from(["", "Ann", "Bo", "Cy\0\ud800", "x" * 400]),
    st.sampled_from(["", "Acme", "Baltic"]),
    st.sampled_from(["", "CEO", "Intern"]),
    st.sampled_from([None, JOINED, JOINED + DAY, date(1990, 1, 1)]),
)
days = st.dates(date(2026, 1, 1), date(2026, 12, 31))
contents = st.builds(
    ArchiveContent,
    complete=st.booleans(),
    exported_on=days,
    connections=st.one_of(st.none(), st.lists(rows, max_size=5, unique_by=lambda r: r.slug).map(tuple)),
    contacts=st.dictionaries(
        slugs,
        st.builds(
            Exchange,
            st.integers(0, 9),
            st.integers(0, 9),
            st.one_of(st.none(), days),
            st.one_of(st.none(), days),
            st.lists(days, max_size=3).map(lambda d: tuple(sorted(set(d)))),
        ),
        max_size=3,
    ),
    invitations=st.lists(
        st.builds(Invitation, slugs, st.sampled_from(["out", "in"]), days, st.booleans(), st.booleans()), max_size=4
    ).map(tuple),
    counts=st.dictionaries(
        st.sampled_from(["comment", "message", "post"]),
        st.dictionaries(days, st.integers(1, 9), max_size=3),
        max_size=2,
    ),
    coverage=st.lists(st.builds(lambda a, b: Coverage("comments", min(a, b), max(a, b)), days, days), max_size=1).map(
        tuple
    ),
    profile=st.one_of(
        st.none(), st.builds(ProfileFacts, headline=st.sampled_from(["", "H", "I"]), summary_length=st.integers(0, 9))
    ),
    endorsements=st.one_of(st.none(), st.integers(0, 9)),
)


@pytest.mark.unmeasured
@given(st.lists(contents, min_size=1, max_size=4))
def test_whatever_archives_come_in_whatever_order(several: list[ArchiveContent]) -> None:
    """What one brings can be exported, read back and brought again without a difference."""
    from ssi_coach import resources

    today = date(2026, 11, 23)
    known = Document()
    for content in several:
        for _ in range(2):
            known, before = _merged(known, archive_document(content, known, today)), known
        assert to_bytes(known) == to_bytes(before)
    exported = to_bytes(known)
    assert to_bytes(read_document(exported.decode(), resources.catalogue(), today)) == exported
    kept = {each.slug for each in known.connections}
    for content in several:
        for each in content.connections or ():
            assert each.slug in kept or each.by_name or each.connected_on is not None


def _merged(known: Document, brought: Document) -> Document:
    """As the workspace would hold it, but for renamed people: these stay under both names."""

    def united(name: str, key) -> tuple[object, ...]:  # type: ignore[no-untyped-def]
        return tuple({key(each): each for each in (*getattr(known, name), *getattr(brought, name))}.values())

    return Document(
        person={**known.person, **brought.person},
        facts=united("facts", lambda f: (f.key, f.on)),
        checklist=united("checklist", lambda c: (c.key, c.on, c.source)),
        activities=united("activities", lambda a: a.id),
        connections=united("connections", lambda c: c.slug),
        invitations=united("invitations", lambda i: (i.slug, i.direction, i.sent_on)),
        coverage=united("coverage", lambda c: (c.source, c.first)),
    ).canonical()  # type: ignore[arg-type]
