"""What a typed line may mean among commands and entries: ranking, typos, initials, accents, stable order."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ssi_coach.app.palette import MAX_CHOICES, MAX_REMEMBERED, Command, Group, Index, choices, remember
from ssi_coach.app.quick_log import Entry, Lexicon, read_entry

TODAY = date(2026, 11, 23)
LEXICON = Lexicon(
    {
        "comment": ("comment", "comments", "kommentar"),
        "profile_visit": ("profile visit", "visit"),
        "post": ("post",),
        "meeting": ("meeting",),
        "contract": ("contract", "deal"),
    },
    {"today": 0, "yesterday": 1},
    {"sunday": 7},
    frozenset({"meeting", "contract"}),
)
COMMANDS = (
    Command("do:page:progress", Group.GO, "Progress"),
    Command("do:page:profile", Group.GO, "Profile"),
    Command("do:plan_week", Group.OPEN, "Meine Woche planen", english=("Plan my week",)),
    Command("do:settings", Group.OPEN, "Einstellungen", english=("Settings",)),
    Command("do:routines", Group.OPEN, "Übersicht der Abläufe", english=("Routines",)),
    Command("do:backup", Group.DO, "Back up now"),
    Command("do:backups", Group.OPEN, "Backups"),
    Command("language:de", Group.DO, "Sprache: Deutsch", ("Deutsch",), ("Language: German",)),
    Command("item:photo", Group.GO, "Zdjęcie i łącze"),
)
INDEX = Index(COMMANDS)


def entry(line: str) -> Entry:
    return read_entry(line, LEXICON, TODAY)


def keys(line: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [choice.key for choice in choices(line, INDEX, entry(line), recent, LEXICON.kinds)]


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("progres", "do:page:progress"),
        ("prgress", "do:page:progress"),
        ("wochn plan", "do:plan_week"),
        ("plan woche", "do:plan_week"),
        ("mwp", "do:plan_week"),
        ("einst", "do:settings"),
        ("EINSTELLUNGEN", "do:settings"),
        ("settings", "do:settings"),
        ("ubersicht", "do:routines"),
        ("ablaufe", "do:routines"),
        ("german", "language:de"),
        ("deutsch", "language:de"),
        ("zdjecie", "item:photo"),
        ("lacze", "item:photo"),
        ("profile", "do:page:profile"),
    ],
)
def test_it_is_found(line: str, first: str) -> None:
    assert keys(line)[0] == first


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("com 3", "log:comment"),
        ("com", "log:comment"),
        ("3 com", "log:comment"),
        ("post", "log:post"),
        ("pro 2", "log:profile_visit"),
        ("profile 2", "log:profile_visit"),
        ("profile yesterday", "log:profile_visit"),
        ("pro", "log:profile_visit"),
        ("meeting Anna", "log:meeting"),
        ("contract 12000 EUR Nordfrakt", "log:contract"),
        ("deal 500 Euro", "log:contract"),
    ],
)
def test_what_was_an_entry_before_is_one_still(line: str, first: str) -> None:
    assert keys(line)[0] == first
    # And the same one that the quick log would take.
    assert entry(line).suggestions[0].kind == first.removeprefix("log:")


def test_an_english_name_finds_less_readily_than_one_of_the_language_shown() -> None:
    both = Index((Command("a", Group.DO, "Ziel", english=("Plan",)), Command("b", Group.DO, "Plan")))
    assert [choice.key for choice in choices("plan", both, None)] == ["b", "a"]


def test_among_equals_what_was_chosen_lately_comes_first_and_else_the_order_stays() -> None:
    equal = Index(tuple(Command(f"k{n}", Group.DO, f"Open file {n}") for n in range(5)))
    assert [c.key for c in choices("open", equal, None)] == ["k0", "k1", "k2", "k3", "k4"]
    assert [c.key for c in choices("open", equal, None, ("k3", "k1"))] == ["k3", "k1", "k0", "k2", "k4"]
    # A better match stays better, however long ago.
    assert keys("backups", ("do:backup",))[0] == "do:backups"


def test_an_empty_line_offers_what_is_usual_then_what_was_chosen_lately() -> None:
    found = keys("", ("language:de", "gone:since"))
    assert found[0].startswith("log:") and found[5] == "language:de"
    assert "gone:since" not in found and len(found) == len(set(found)) <= MAX_CHOICES
    assert choices("", INDEX, None)[0].key == "do:page:progress"


def test_what_is_called_nothing_finds_nothing_and_signs_alone_neither() -> None:
    assert keys("xyzzy") == [] and INDEX.find("…?!") == []


def test_without_a_workspace_commands_are_found_all_the_same() -> None:
    assert [c.key for c in choices("einst 3", INDEX, None)] == []
    assert choices("einst", INDEX, None)[0].key == "do:settings"


def test_what_was_chosen_is_remembered_once_and_not_forever() -> None:
    kept: tuple[str, ...] = ()
    for n in range(30):
        kept = remember(remember(kept, f"k{n}"), "again")
    assert kept[0] == "again" and kept.count("again") == 1 and len(kept) == MAX_REMEMBERED


@given(st.text(max_size=40))
def test_any_line_is_answered_in_order_and_without_repeats(line: str) -> None:
    found = choices(line, INDEX, entry(line), ("do:backup",), LEXICON.kinds)
    assert len({c.key for c in found}) == len(found) <= MAX_CHOICES
    assert found == choices(line, INDEX, entry(line), ("do:backup",), LEXICON.kinds)


@given(st.sampled_from(COMMANDS))
def test_every_command_is_first_by_its_own_title(command: Command) -> None:
    assert choices(command.title, INDEX, None)[0].key == command.key


@pytest.mark.parametrize("line", ["porgress", "meetnig plan", "konmentar", "commnet"])
def test_a_slip_of_the_finger_never_logs_by_itself(line: str) -> None:
    found = choices(line, INDEX, entry(line), (), LEXICON.kinds)
    first = found[0] if found else None
    assert first is None or first.group is not Group.LOG or not first.meant


def test_what_is_only_alike_stands_below_the_pages() -> None:
    both = Index((Command("do:page:week", Group.GO, "Woche"),))
    lexicon = Lexicon({"weekly_review": ("wochenrückblick",)})
    for line in ("wohce", "wocje", "woche"):
        said = read_entry(line, lexicon, TODAY)
        assert choices(line, both, said, (), lexicon.kinds)[0].key == "do:page:week", line
    # A number says that an entry is meant, whatever the spelling.
    said = read_entry("wohce 2", lexicon, TODAY)
    first = choices("wohce 2", both, said, (), lexicon.kinds)[0]
    assert first.key == "log:weekly_review" and first.meant


def test_the_end_of_a_compound_is_a_word() -> None:
    lexicon = Lexicon({"invite": ("kontaktanfrage",)})
    assert read_entry("anfrage", lexicon, TODAY).suggestions[0].meant
    assert not read_entry("anfrgae", lexicon, TODAY).suggestions


def test_what_it_is_for_finds_it_and_a_page_of_that_name_comes_before() -> None:
    index = Index((Command("a", Group.OPEN, "Tables", about=("csv", "excel")), Command("b", Group.GO, "Excel")))
    assert [c.key for c in choices("excel", index, None)] == ["b", "a"]
    assert [c.key for c in choices("csv", index, None)] == ["a"]


def test_nothing_is_found_that_only_shares_letters() -> None:
    index = Index((Command("small", Group.DO, "Kleinere Schrift"), Command("cal", Group.OPEN, "Woche in den Kalender")))
    assert [c.key for c in choices("kalender", index, None)] == ["cal"]


def test_what_a_command_does_is_not_offered_as_an_entry_of_that_name_again() -> None:
    index = Index((Command("do:record", Group.OPEN, "Record LinkedIn’s score"),))
    lexicon = Lexicon({"record_ssi": ("record linkedin's score",)})
    said = read_entry("score", lexicon, TODAY)
    assert [c.key for c in choices("score", index, said, (), lexicon.kinds)] == ["do:record"]


def test_others_stand_beside_the_commands_for_one_line_only() -> None:
    more = INDEX.beside([Command("person:Eva", Group.GO, "Eva Settings", less=8.0)])
    assert [c.key for c in choices("settings", more, None)][:2] == ["do:settings", "person:Eva"]
    assert "person:Eva" not in INDEX.commands


@pytest.mark.parametrize(
    ("line", "first"),
    [("o programie", "do:about"), ("o prog", "do:about"), ("oferta Jan", "log:proposal"), ("o Jan", "log:proposal")],
)
def test_how_a_title_begins_is_no_name_of_somebody(line: str, first: str) -> None:
    lexicon = Lexicon({"proposal": ("oferta", "oferty")}, {"dzisiaj": 0}, {}, frozenset({"proposal"}))
    index = Index((Command("do:about", Group.OPEN, "O programie SSI Coach"), *COMMANDS))
    read = read_entry(line, lexicon, TODAY)
    assert choices(line, index, read, (), lexicon.kinds)[0].key == first
