"""The page a user copies: whatever the browser made of it, the same figures come out, or a question."""

from __future__ import annotations

import contextlib
import html
import json
import os
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ssi_coach.domain.pillars import PILLARS
from ssi_coach.domain.problems import InputProblem
from ssi_coach.importers.page_labels import LABELS
from ssi_coach.importers.ssi_page import PageReading, looks_like_page, read_page

EXAMPLES = 5000 if os.environ.get("SSI_SOAK") else 120

CAPTURE = """Your Social Selling Index
Top
75
%
Industry SSI rank
Top
81
%
Network SSI rank
Current Social Selling Index
20
out of 100
Four components of your score
13.118 | Establish your professional brand
3.68 | Find the right people
0.3 | Engage with insights
2.608 | Build relationships
People in your industry
31
out of 100
Sales professionals in the Software Development industry have an average SSI of 31.
You rank in the top 65%
No change since last week
People in your network
30
out of 100
People in your network have an average SSI of 30.
You rank in the top 70%
"""

EXPECTED = PageReading("text", "en", 13.118, 3.68, 0.3, 2.608, 20.0, 75.0, 31.0, 81.0, 30.0)

OF_100 = {
    "en": "out of 100",
    "de": "von 100",
    "fr": "sur 100",
    "es": "de 100",
    "pt": "de 100",
    "ru": "из 100",
}


def own(reading: PageReading) -> tuple[float | None, ...]:
    return tuple(getattr(reading, p.value) for p in PILLARS)


def test_the_captured_page_is_read_whole():
    assert read_page(CAPTURE) == EXPECTED


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda t: t.replace("\n", "\r\n"), id="CRLF"),
        pytest.param(lambda t: t.replace("\n", " "), id="one line, blanks"),
        pytest.param(lambda t: t.replace("\n", "\t"), id="one line, tabs"),
        pytest.param(lambda t: t.replace("\n", " | "), id="one line, bars"),
        pytest.param(lambda t: t.replace(" | ", "\n"), id="number above label"),
        pytest.param(lambda t: t.replace(" | ", "\t"), id="tab between"),
        pytest.param(lambda t: t.replace(" | ", ""), id="nothing between"),
        pytest.param(lambda t: t.replace(" ", "\u00a0"), id="non-breaking blanks"),
        pytest.param(lambda t: t.replace(" ", "\u202f"), id="narrow non-breaking blanks"),
        pytest.param(lambda t: t.replace("\n%", " %"), id="percent on the line"),
        pytest.param(lambda t: t.replace("13.118", "13,118").replace("3.68", "3,68").replace("0.3 ", "0,3 "), id=","),
        pytest.param(lambda t: t.replace("Top\n75\n%\nIndustry SSI rank", "Top 75%\nIndustry SSI rank"), id="top 75%"),
        pytest.param(lambda t: t.replace("Top\n75\n%\nIndustry SSI rank", "Top\nIndustry SSI rank\n75\n%").replace(
            "Top\n81\n%\nNetwork SSI rank", "Top\nNetwork SSI rank\n81\n%"), id="label amid its rank"),
        pytest.param(lambda t: t.replace("Top\n75\n%\nIndustry SSI rank", "Industry SSI rank\nTop 75%").replace(
            "Top\n81\n%\nNetwork SSI rank", "Network SSI rank\nTop 81%"), id="label above its rank"),
        pytest.param(lambda t: t.replace("Software Development", "Computer and Network Security"), id="network named"),
        pytest.param(lambda t: "Home\nMy Network\n3\nJobs\nMessaging\n12\nNotifications\n" + t, id="menu above"),
        pytest.param(lambda t: "\ufeff" + t, id="byte order mark"),
        pytest.param(lambda t: t.upper(), id="capitals"),
    ],
)  # fmt: skip
def test_the_same_page_in_another_dress_gives_the_same_figures(change):
    assert read_page(change(CAPTURE)) == EXPECTED


def test_top_of_your_industry_is_a_rank():
    text = CAPTURE.replace(
        "Top\n75\n%\nIndustry SSI rank\nTop\n81\n%\nNetwork SSI rank\n", "Top 78% of your industry\n"
    )
    reading = read_page(text)
    assert reading.industry_rank == 78
    assert reading.network_rank == 70, "the section of the network tells the other"


def test_a_rank_in_words_stands_beside_one_with_a_title():
    reading = read_page(CAPTURE.replace("Top\n75\n%\nIndustry SSI rank\n", "Top 78% of your industry\n"))
    assert (reading.industry_rank, reading.network_rank) == (78, 81)


def test_one_more_rank_without_a_label_hides_no_other():
    head = "Top 78% of your industry\nTop 81% of your network\n"
    reading = read_page(
        head + CAPTURE[CAPTURE.index("Current Social") : CAPTURE.index("People in your industry")] + "Top 70%\n"
    )
    assert (reading.industry_rank, reading.network_rank) == (78, 81)


@pytest.mark.parametrize("hole", ["Top\n75\n%\n", "75\n%\n", "75\n"])
def test_a_missing_rank_is_not_taken_from_its_neighbour(hole):
    text = (
        CAPTURE.replace(hole, "", 1).replace("You rank in the top 65%\n", "").replace("You rank in the top 70%\n", "")
    )
    reading = read_page(text)
    assert reading.industry_rank is None
    assert reading.network_rank in (81, None)
    assert own(reading) == own(EXPECTED)


def test_the_hidden_tables_hold_the_pillars_of_industry_and_network():
    labels = [names[0].capitalize() for names in LABELS["en"]]

    def table(values):
        rows = [f"{label}\t{value}" for label, value in zip(labels, values, strict=True)]
        return "\n".join([*rows, f"Remaining points\t{100 - sum(values):.3f}", ""])

    tables = table((13.118, 3.68, 0.3, 2.608)) + table((12.1, 5.2, 2.0, 11.7)) + table((11.9, 4.9, 1.8, 11.4))
    for text in (CAPTURE + tables, CAPTURE.replace("People in your industry", tables + "People in your industry")):
        reading = read_page(text)
        assert own(reading) == own(EXPECTED)
        assert tuple((reading.industry_pillars or {}).values()) == (12.1, 5.2, 2.0, 11.7)
        assert tuple((reading.network_pillars or {}).values()) == (11.9, 4.9, 1.8, 11.4)


def test_a_table_with_its_labels_in_a_row_goes_by_position():
    text = "\t".join(names[0] for names in LABELS["en"]) + "\n13.1\t3.7\t0.3\t2.6\n20 out of 100"
    assert own(read_page(text)) == (13.1, 3.7, 0.3, 2.6)


def test_words_between_label_and_number_do_not_matter_when_the_sum_fits():
    text = "20 out of 100\n" + "\n".join(
        f"{names[0]}\nTell customers who you are and why\nScore\n{value} points"
        for names, value in zip(LABELS["en"], ("13.1", "3.7", "0.3", "2.6"), strict=True)
    )
    assert own(read_page(text)) == (13.1, 3.7, 0.3, 2.6)


def test_a_group_score_that_comes_first_is_not_the_members_own():
    text = "31 out of 100\n" + CAPTURE.replace("People in your industry\n31\nout of 100\n", "People in your industry\n")
    assert read_page(text).total == 20


def test_an_unknown_language_is_read_by_order_and_sum():
    text = """Ditt Social Selling Index
Topp 12 %
Branschrankning
Topp 30 %
Nätverksrankning
46
av 100
Skapa ditt professionella varumärke
15,1
Hitta rätt personer
7,9
Engagera dig
6,4
Bygg relationer
16,6
Personer i branschen
27
av 100
Personer i ditt nätverk
34
av 100
"""
    reading = read_page(text)
    assert own(reading) == (15.1, 7.9, 6.4, 16.6)
    assert (reading.language, reading.total) == (None, 46)


def test_a_polish_page_is_known_by_its_total():
    reading = read_page("46 na 100\n15,1 Zbuduj\n7,9 Znajdź\n6,4 Reaguj\n16,6 Utrzymuj\n")
    assert (reading.language, own(reading)) == ("pl", (15.1, 7.9, 6.4, 16.6))


def test_without_certainty_it_asks():
    two_ways = "46 xx 100\nA 15\nB 8\nC 6\nD 17\nE 15.4"
    wrong_sum = "60 xx 100\nA 15\nB 8\nC 6\nD 17"
    for text in (two_ways, wrong_sum, "Your Social Selling Index\n20 out of 100"):
        with pytest.raises(InputProblem, match="type the four numbers"):
            read_page(text)


def test_what_is_no_page_is_told_so():
    for text in ("", "Hello, how are you?", "<html><body>Hi</body></html>", "{}", "[]", '{"memberScore": 3}'):
        with pytest.raises(InputProblem):
            read_page(text)


def test_a_page_that_had_not_loaded_is_refused():
    text = CAPTURE
    for number in ("13.118", "3.68", "0.3 ", "2.608"):
        text = text.replace(number, "0 ")
    with pytest.raises(InputProblem, match="All zeros"):
        read_page(text.replace("20\nout", "0\nout"))


def test_pillars_that_do_not_add_up_are_refused():
    with pytest.raises(InputProblem, match=r"add up to 19\.7.*total is 30"):
        read_page(CAPTURE.replace("20\nout", "30\nout"))


def page_data(wrapped: bool) -> str:
    def score(overall, values):
        names = ("PROFESSIONAL_BRAND", "FIND_RIGHT_PEOPLE", "INSIGHT_ENGAGEMENT", "STRONG_RELATIONSHIP")
        return {
            "overall": overall,
            "subScores": [{"score": v, "pillar": n} for v, n in zip(values, names, strict=True)],
        }

    data = {
        "memberScore": score(19.705751, (13.118002, 3.68, 0.29999998, 2.6077502)),
        "groupScore": [
            {"groupType": "INDUSTRY", "rank": 75, "score": score(30.99, (12.1, 5.2, 2.0, 11.69))},
            {"groupType": "TEAM", "rank": 1, "score": {"overall": 99.0}},
            {"groupType": "NETWORK", "rank": 81, "score": {"overall": 30.2}},
        ],
    }
    return json.dumps({"data": data} if wrapped else data)


@pytest.mark.parametrize("wrapped", [True, False])
def test_the_page_as_json_loses_its_32_bit_noise(wrapped):
    reading = read_page(page_data(wrapped))
    assert own(reading) == (13.118, 3.68, 0.3, 2.608)
    assert (reading.form, reading.total) == ("json", 19.706)
    assert (reading.industry_rank, reading.industry_average) == (75, 30.99)
    assert (reading.network_rank, reading.network_average) == (81, 30.2)
    assert tuple((reading.industry_pillars or {}).values()) == (12.1, 5.2, 2.0, 11.69)
    assert reading.network_pillars is None


BARS = """<!DOCTYPE html><html><head><title>SSI</title><style>.a{width:25px}</style></head><body>
<dl><div><dt>Industry SSI rank</dt><dd>Top <span class="x">75</span>%</dd></div>
<div><dt>Network SSI rank</dt><dd>Top <span class="x">81</span>%</dd></div></dl>
<figure><figcaption><span>20</span> out of 100</figcaption>
<progress id="establish-brand__sub-score-bar" value="13.118002" max="25"><span>13.118</span> out of 25</progress>
<progress id="find-people__sub-score-bar" value="3.68" max="25"></progress>
<progress id="engage-with-insights__sub-score-bar" value="0.29999998" max="25"></progress>
<progress id="build-relationships__sub-score-bar" value="2.6077502" max="25"></progress></figure>
<h2>People in your industry</h2><p><b>31</b> out of 100</p>
<p>Sales professionals in the Software Development industry have an average SSI of 31.</p>
<h2>People in your network</h2><p><b>30</b> out of 100</p></body></html>"""


def test_the_saved_page_is_read_by_its_bars():
    reading = read_page(BARS)
    assert own(reading) == (13.118, 3.68, 0.3, 2.608)
    assert (reading.total, reading.industry_rank, reading.network_rank) == (20, 75, 81)
    assert (reading.industry_average, reading.network_average) == (31, 30)


def test_a_saved_page_whose_names_changed_is_read_by_order_or_by_text():
    renamed = BARS.replace("__sub-score-bar", "").replace('id="', 'id="q')
    assert own(read_page(renamed)) == (13.118, 3.68, 0.3, 2.608)
    as_text = (
        "<html><body>" + "".join(f"<p>{html.escape(line)}</p>" for line in CAPTURE.splitlines()) + "</body></html>"
    )
    assert own(read_page(as_text)) == own(EXPECTED)


def test_a_saved_page_with_data_inside_is_read_from_it():
    page = f"<html><body><code>{html.escape(page_data(True), quote=False)}</code></body></html>"
    assert own(read_page(page)) == (13.118, 3.68, 0.3, 2.608)


def test_what_was_understood_is_told_in_words():
    parts = [str(part) for part in EXPECTED.describe()]
    assert parts == ["English page", "4 of 4 pillars", "2 of 2 ranks", "2 of 2 averages"]


def test_the_reading_becomes_a_score_of_a_day():
    score = EXPECTED.score(date(2026, 11, 20))
    assert (score.on, score.brand, score.total) == (date(2026, 11, 20), 13.118, 20)


def test_a_quick_look_tells_a_page_from_other_text():
    assert looks_like_page(CAPTURE)
    assert looks_like_page(page_data(True))
    assert looks_like_page(BARS)
    assert not looks_like_page("Build relationships with 3 customers")
    assert not looks_like_page("")


@dataclass(frozen=True)
class Figures:
    pillars: tuple[float, ...]
    ranks: tuple[int | None, int | None]
    averages: tuple[int | None, int | None]


def figures(decimals: int) -> st.SearchStrategy[Figures]:
    top = 25 * 10**decimals
    return st.builds(
        Figures,
        st.tuples(*[st.integers(0, top).map(lambda n: n / 10**decimals)] * 4).filter(any),
        st.tuples(*[st.none() | st.integers(1, 99)] * 2),
        st.tuples(*[st.none() | st.integers(1, 99)] * 2),
    )


@dataclass(frozen=True)
class Dress:
    language: str
    before: bool
    between: str
    line: str
    comma: bool
    label_first: bool


DRESSES = st.builds(
    Dress,
    st.sampled_from(sorted(OF_100)),
    st.booleans(),
    st.sampled_from([" ", "\t", "\n", " | ", "\r\n", "\u00a0", "\u202f"]),
    st.sampled_from(["\n", "\r\n", " ", "\t", " | "]),
    st.booleans(),
    st.booleans(),
)


def render(shown: Figures, dress: Dress) -> str:
    def number(value: float) -> str:
        text = f"{value:g}" if value == int(value) else f"{value:.3f}".rstrip("0")
        return text.replace(".", ",") if dress.comma else text

    lines = ["Your Social Selling Index"]
    for name, rank in zip(("Industry SSI rank", "Network SSI rank"), shown.ranks, strict=True):
        if rank is not None:
            lines += [name, f"Top {rank}%"] if dress.label_first else [f"Top {rank} %", name]
    lines += ["Current Social Selling Index", str(round(sum(shown.pillars))), OF_100[dress.language], "Four components"]
    for names, value in zip(LABELS[dress.language], shown.pillars, strict=True):
        pair = (names[0], number(value))
        lines.append(dress.between.join(pair if dress.before else reversed(pair)))
    for group, average in zip(("industry", "network"), shown.averages, strict=True):
        if average is not None:
            lines += [f"People in your {group}", str(average), OF_100[dress.language]]
    return dress.line.join(lines)


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.integers(0, 3).flatmap(figures), DRESSES)
def test_every_reading_in_every_dress_comes_back(shown, dress):
    assume(round(sum(shown.pillars)) > 0)
    reading = read_page(render(shown, dress))
    assert own(reading) == shown.pillars
    assert reading.language == dress.language
    assert (reading.industry_rank, reading.network_rank) == shown.ranks
    assert (reading.industry_average, reading.network_average) == shown.averages


FRAGMENTS = st.sampled_from(
    [*CAPTURE.split(), *CAPTURE.splitlines(), "<p>", "</progress>", BARS[:300], page_data(False), "%"]
)


@settings(max_examples=EXAMPLES * 2, deadline=None)
@given(st.text(max_size=300) | st.lists(FRAGMENTS | st.text(max_size=6), max_size=40).map(" ".join))
def test_no_text_does_anything_but_be_read_or_be_refused(text):
    looks_like_page(text)
    with contextlib.suppress(InputProblem):
        assert any(value is not None for value in own(read_page(text)))


@pytest.mark.unmeasured
@pytest.mark.parametrize(
    "text",
    ["1 " * 99_000, "find the right people " * 9_000, "average " * 24_000, "in the " * 28_000, "<p" * 500_000,
     "[" * 100_000, "people in your " * 13_000, "12 out " * 28_000, "-" * 199_000, "<!--" * 500_000, '<a "' * 500_000,
     "<script>" * 200_000, "<p>&" * 200_000, "x" * 7_000_000],
    ids=lambda text: text[:8],
)  # fmt: skip
def test_a_flood_is_refused(text):
    with pytest.raises(InputProblem):
        read_page(text)
