"""Invented LinkedIn archives of every era, in exactly the forms LinkedIn (and Excel after it) writes them.

``build(era)`` gives file names and bytes; ``write_zip`` and ``write_folder`` put them where a user would have them.
``big`` makes a large archive for measuring. Everybody in them is invented; the member is Vera Lind (`vera-lind-7`).
"""

# ruff: noqa: E501 - one row of a file a line
from __future__ import annotations

import csv
import io
import random
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

ERAS = ("2016", "2018", "2021", "2023", "2024", "2026", "excel")
OWN = "https://www.linkedin.com/in/vera-lind-7"
SECRET = "geheim-4711"
"""Stands in every message, note, e-mail address, postal address and birthday: nothing read may hold it."""
NOTE = (
    'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. '
    'You will only see email addresses for connections who have allowed their connections to see or download it."\n\n'
)
EXPORTED = {
    "2016": date(2016, 11, 20),
    "2018": date(2018, 8, 20),
    "2021": date(2021, 6, 20),
    "2023": date(2023, 11, 20),
    "2024": date(2024, 6, 24),
    "2026": date(2026, 6, 20),
    "excel": date(2024, 6, 24),
}

Rows = Sequence[Sequence[str]]


def table(
    header: str,
    rows: Rows,
    *,
    delimiter: str = ",",
    end: str = "\n",
    quoted: bool = False,
    before: str = "",
    encoding: str = "utf-8",
    bom: bytes = b"",
) -> bytes:
    """A file: its column names as one comma-separated text, its rows, and the way it is written."""
    text = io.StringIO(newline="")
    writer = csv.writer(
        text,
        delimiter=delimiter,
        lineterminator=end,
        quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL,
    )
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return bom + (before.replace("\n", end) + text.getvalue()).encode(encoding)


def number_at(moment: datetime, more: int = 0) -> int:
    """LinkedIn's number for something made then."""
    return (int(moment.timestamp() * 1000) << 22) + more


def post_link(moment: datetime, kind: str = "share") -> str:
    return f"https://www.linkedin.com/feed/update/urn%3Ali%3A{kind}%3A{number_at(moment)}"


def build(era: str) -> dict[str, bytes]:
    """A small Complete archive of an era. Each holds two people (Jürgen Müller, Anna Berg) and a closed account."""
    return {
        "2016": _2016,
        "2018": _2018,
        "2021": _2021,
        "2023": _2023,
        "2024": _2024,
        "2026": _2026,
        "excel": _excel,
    }[era]()


def _profile(**form: object) -> dict[str, bytes]:
    written: dict[str, bytes] = {}

    def put(name: str, header: str, rows: Rows) -> None:
        written[f"{name}.csv"] = table(header, rows, **form)  # type: ignore[arg-type]

    put(
        "Profile",
        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,"
        "Twitter Handles,Websites,Instant Messengers",
        [
            [
                "Vera",
                "Lind",
                "",
                f"{SECRET} street",
                f"{SECRET} May",
                "Freight that arrives, for furniture makers",
                "x" * 1240,
                "Logistics",
                SECRET,
                "Gothenburg, Sweden",
                "",
                "[COMPANY:https://nordfrakt.example]",
                "",
            ]
        ],
    )
    put(
        "Profile Summary",
        "Profile Summary",
        [["no profile at all"]],
    )
    put(
        "Positions",
        "Company Name,Title,Description,Location,Started On,Finished On",
        [
            ["Nordfrakt AB", "Sales lead", "Brings furniture to Norway", "Gothenburg", "Jan 2014", ""],
            ["Tidigare AB", "Seller", "", "", "2010", "Dec 2013"],
            ["Första AB", "Trainee", "", "", "2008", "2010"],
        ],
    )
    put(
        "Education",
        "School Name,Start Date,End Date,Notes,Degree Name,Activities",
        [["Chalmers", "2004", "2008"] + [""] * 3],
    )
    put("Skills", "Name", [["Selling"], ["Freight"], ["Norwegian"], ["Negotiation"], ["Furniture"], [""]])
    put("Languages", "Name,Proficiency", [["Swedish", "Native"], ["English", ""]])
    put("Certifications", "Name,Url,Authority,Started On,Finished On,License Number", [["ADR", "", "MSB", "", "", ""]])
    return written


def _praise(url: bool, year: int) -> dict[str, bytes]:
    who = ["Anna", "Berg"]
    given = "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status"
    received = given.replace("Endorsee", "Endorser")
    rows = [
        [f"{year}/02/24 14:03:38 UTC", "Freight", *who, "www.linkedin.com/in/anna-berg", "ACCEPTED"],
        [f"{year}/02/25 14:03:38 UTC", "Selling", *who, "www.linkedin.com/in/anna-berg", "PENDING"],
    ]
    if not url:
        received, given = (
            h.replace(",Endorser Public Url", "").replace(",Endorsee Public Url", "") for h in (received, given)
        )
        rows = [row[:4] + row[5:] for row in rows]
    recommended = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
    short = str(year)[2:]
    return {
        "Endorsement_Received_Info.csv": table(received, rows),
        "Endorsement_Given_Info.csv": table(given, rows[:1]),
        "Recommendations_Received.csv": table(
            recommended,
            [
                ["Jürgen", "Müller", "Nordfrakt", "CEO", f"Good, {SECRET}", f"01/24/{short}, 05:28 AM", "VISIBLE"],
                ["Anna", "Berg", "", "", "Good", f"01/25/{short}, 05:28 PM", "HIDDEN"],
                ["Anna", "Berg", "", "", "Good", f"01/26/{short}, 05:28 PM", "PENDING"],
            ],
        ),
        "Recommendations_Given.csv": table(
            recommended, [["Anna", "Berg", "", "", "Good", f"01/27/{short}, 05:28 AM", "VISIBLE"]]
        ),
    }


def _2016() -> dict[str, bytes]:
    return _profile() | {
        "Connections.csv": table(
            "First Name,Last Name,Address,Email Address,Company,Position,Connected On,Websites,Instant Messengers",
            [
                [
                    "Jürgen",
                    "Müller",
                    SECRET,
                    f"{SECRET}@example.org",
                    "Möbel, GmbH",
                    "Geschäftsführer",
                    "2/11/16, 8:30 AM",
                    "",
                    "",
                ],
                ["Anna", "Berg", "", "", "", "", "11/19/16, 11:30 PM", "", ""],
                ["", "", "", "", "", "", "11/18/16, 1:30 AM", "", ""],
            ],
        ),
        "Invitations.csv": table(
            "From,To,Sent At,Message,Direction",
            [
                ["Vera Lind", "Anna Berg", "11/18/16, 5:57 AM", f"Hello {SECRET}", "OUTGOING"],
                ["Vera Lind", "Nobody Yet", "11/17/16, 5:57 AM", "", "OUTGOING"],
            ],
        ),
        "messages.csv": table(
            "From,To,Date,Subject,Content,Direction,Folder",
            [
                ["Vera Lind", "Anna Berg", "11/19/16, 3:25 AM", "", f"Hi {SECRET}", "OUTGOING", "INBOX"],
                ["Anna Berg", "Vera Lind", "11/19/16, 11:25 PM", "", f"Hi {SECRET}", "INCOMING", "INBOX"],
            ],
        ),
    }


def _2018() -> dict[str, bytes]:
    """Shares and comments in UTF-16 with tabs, all quoted."""
    wide = {"delimiter": "\t", "encoding": "utf-16-le", "bom": b"\xff\xfe", "quoted": True, "end": "\r\n"}
    at = datetime(2018, 8, 10, 9, 51, 14, tzinfo=UTC)
    return _2016_people("18") | {
        "Shares.csv": table(
            "Date,Share Title,Share Description,Share Link,Share Commentary,Shared URL,Media URL,Type,Visibility",
            [
                ["2018-08-10 09:51:14", "", "", post_link(at), 'Freight"\n"is art – 木', "", "", "", "PUBLIC"],
                [
                    "2018-08-11 09:51:14",
                    "t",
                    "d",
                    post_link(at + timedelta(days=1)),
                    "Read this",
                    "https://example.org",
                    "",
                    "",
                    "",
                ],
                [
                    "2018-08-12 09:51:14",
                    "t",
                    "d",
                    post_link(at + timedelta(days=2)),
                    "",
                    "https://example.org",
                    "",
                    "",
                    "",
                ],
            ],
            **wide,  # type: ignore[arg-type]
        ),
        "Comments.csv": table(
            "Date,Link,Message",
            [["2018-08-10 10:00:00", post_link(at + timedelta(seconds=3), "activity"), f"Thanks {SECRET}"]],
            **wide,  # type: ignore[arg-type]
        ),
    }


def _2016_people(year: str) -> dict[str, bytes]:
    return {
        name: data.replace(b"/16,", f"/{year},".encode()).replace(b"11/1", b"7/1") for name, data in _2016().items()
    }


def _2021() -> dict[str, bytes]:
    """Connections without addresses, messages with the sender's only."""
    return (
        _profile()
        | _praise(False, 2021)
        | {
            "Connections.csv": table(
                "First Name,Last Name,Email Address,Company,Position,Connected On",
                [
                    ["Jürgen", "Müller", f"{SECRET}@example.org", "Möbel, GmbH", "Geschäftsführer", "17 Jun 2021"],
                    ["Anna", "Berg 🚚", "", "", "", "16 Jun 2021"],
                    ["", "", "", "", "", "15 Jun 2021"],
                ],
                before=NOTE,
            ),
            "messages.csv": table(
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER",
                [
                    [
                        "1",
                        "",
                        "Jürgen Müller",
                        "https://www.linkedin.com/in/jurgen-muller-12",
                        "Vera Lind",
                        "2021-06-18 11:59:53 UTC",
                        "",
                        SECRET,
                        "INBOX",
                    ],
                    ["1", "", "Vera Lind", OWN, "Jürgen Müller", "2021-06-18 10:59:53 UTC", "", SECRET, "INBOX"],
                ],
            ),
            "Shares.csv": table(
                "Date,ShareLink,ShareCommentary,SharedURL,MediaURL,Visibility",
                [
                    [
                        "2021-06-11 09:51:14",
                        post_link(datetime(2021, 6, 11, 9, 51, 14, tzinfo=UTC), "ugcPost"),
                        "Own",
                        "",
                        "",
                        "PUBLIC",
                    ]
                ],
            ),
            "Comments.csv": (
                "Date,Link,Message\n"
                f"2021-06-12 09:00:00,{post_link(datetime(2021, 6, 1, tzinfo=UTC), 'activity')},Two lines, {SECRET}\n"
                "2021-06-12 is not a comment, but the second line of one\n"
                f'2021-06-11 10:00:00,{post_link(datetime(2021, 6, 11, 9, 51, 17, tzinfo=UTC), "activity")},"He said \\"yes\\""\n'
            ).encode(),
        }
    )


def _2023() -> dict[str, bytes]:
    return _modern(2023, urls=False)


def _2024() -> dict[str, bytes]:
    """CRLF in some files, recipients' addresses in the messages."""
    return _modern(2024, end="\r\n")


def _2026() -> dict[str, bytes]:
    """The member's number in the names, messages all quoted."""
    files = _modern(2026, quoted=True)
    return {name.replace(".csv", "_252701747.csv"): data for name, data in files.items()}


def _modern(year: int, *, end: str = "\n", urls: bool = True, quoted: bool = False) -> dict[str, bytes]:
    short = str(year)[2:]
    at = datetime(year, 6, 11, 9, 51, 14, tzinfo=UTC)
    jurgen, anna = "https://www.linkedin.com/in/j%C3%BCrgen-m%C3%BCller-12", "https://www.linkedin.com/in/anna-berg"
    raw = "https://www.linkedin.com/in/jürgen-müller-12"
    talk = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT"
    rows = [
        ["1", "", "Jürgen Müller", raw, "Vera Lind", OWN, f"{year}-06-18 11:59:53 UTC", "", f"<p>{SECRET}</p>", "INBOX", "No"],
        ["1", "", "Vera Lind", OWN, "Jürgen Müller", raw, f"{year}-06-18 10:59:53 UTC", "", SECRET, "INBOX", "No"],
        ["2", "Offer", "Advertiser", "", "Vera Lind", OWN, f"{year}-06-17 10:00:00 UTC", "Offer", SECRET, "INBOX", "No"],
        ["3", "", "LinkedIn Member", "", "Vera Lind", OWN, f"{year}-06-16 10:00:00 UTC", "", SECRET, "INBOX", "No"],
        ["4", "", "Vera Lind", OWN, "Anna Berg", anna, f"{year}-06-15 10:00:00 UTC", "", SECRET, "INBOX", "Yes"],
        ["5", "Fair", "Vera Lind", OWN, "Anna Berg,Jürgen Müller", f"{anna},{raw}", f"{year}-06-14 22:30:00 UTC", "", SECRET, "INBOX", "No"],
    ]  # fmt: skip
    if not urls:
        talk = talk.replace(",RECIPIENT PROFILE URLS", "")
        rows = [row[:5] + row[6:] for row in rows]
    sent = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"
    return _profile() | _praise(year > 2022, year) | {
        "Connections.csv": table(
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
            [
                [" Jürgen", "Müller ", jurgen, f"{SECRET}@example.org", "Möbel, GmbH", "Geschäftsführer", f"04 Jun {year}"],
                ["Anna", "Berg 🚚", anna, "", "", "", f"05 Jun {year}"],
                ["", "", "", "", "", "", f"07 Jun {year}"],
            ],
            before=NOTE,
            end=end,
        ).rstrip(b"\r\n"),
        "Invitations.csv": table(
            sent,
            [
                ["Vera Lind", "Jürgen Müller", f"6/3/{short}, 11:57 PM", f"Hello {SECRET}", "OUTGOING", OWN, raw],
                ["Vera Lind", "Nobody Yet", f"6/10/{short}, 5:57 AM", "", "OUTGOING", OWN, "https://www.linkedin.com/in/nobody-yet"],
                ["Anna Berg", "Vera Lind", f"6/4/{short}, 5:57 AM", "", "INCOMING", anna, OWN],
            ],
            end=end,
        ),
        "messages.csv": table(talk, rows, quoted=quoted),
        "guide_messages.csv": table(talk, rows),
        "learning_role_play_messages.csv": table(talk, rows),
        "Shares.csv": table(
            "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility",
            [
                [f"{year}-06-11 09:51:14", post_link(at), 'Freight"\n"is art', "", "", "MEMBER_NETWORK"],
                [f"{year}-06-12 23:30:00", post_link(at + timedelta(days=1, hours=13, minutes=38, seconds=46)), "Read this", "https://example.org", "", ""],
                [f"{year}-06-13 09:00:00", post_link(at + timedelta(days=2), "ugcPost"), "", "https://example.org", "", ""],
            ],
            end=end,
        ),
        "Comments.csv": (
            "Date,Link,Message\n"
            f"{year}-06-11 10:00:00,{post_link(at + timedelta(seconds=4), 'activity')},\"Thanks \"\"all\"\" {SECRET}\"\n"
            f"{year}-06-11 23:10:00,{post_link(at - timedelta(days=3), 'activity')},\"Fine\n\nagain {SECRET}\"\n"
        ).encode(),
        "Reactions.csv": table(
            "Date,Type,Link",
            [
                [f"{year}-06-11 10:00:00", "LIKE", post_link(at, "activity")],
                [f"{year}-06-11 10:01:00", "EMPATHY", post_link(at, "activity") + "?commentUrn=urn%3Ali%3Acomment%3A1"],
            ],
        ),
        "InstantReposts.csv": table("Date,Link", [[f"{year}-06-13 11:00:00", post_link(at, "activity")]]),
        "SearchQueries.csv": table(
            "Time,Search Query",
            [[f"{year}/06/10 09:54:59 UTC", "furniture makers"], [f"{year}/06/10 09:55:59 UTC", SECRET]],
        ),
        "Rich_Media.csv": table(
            "Date/Time,Media Description,Media Link",
            [
                ["", f"You uploaded a feed photo on June 11, {year} at 9:50 AM (GMT)", "https://media.example/1"],
                ["", f"You uploaded a profile photo on January 1, {year} at 1:44 PM (GMT)", "https://media.example/2"],
            ],
        ),
    }  # fmt: skip


def _excel() -> dict[str, bytes]:
    """The archive of 2024 after somebody saved its files: semicolons, cp1252, days as Excel writes them, no note."""
    files = _2024()
    files["Connections.csv"] = table(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        [
            [
                "Jürgen",
                "Müller",
                "https://www.linkedin.com/in/j%C3%BCrgen-m%C3%BCller-12",
                "",
                "Möbel – GmbH",
                "Geschäftsführer",
                "4-Jun-24",
            ],
            ["Anna", "Berg", "https://www.linkedin.com/in/anna-berg", "", "", "", "05.06.2024"],
            ["", "", "", "", "", "", "12-feb-18"],
            ["", "", "", "", "", "", ""],
            ["Nils", "Utan", "https://www.linkedin.com/in/nils-utan", "", "", "", "someday"],
        ],
        delimiter=";",
        encoding="cp1252",
        end="\r\n",
    )
    files["Skills.csv"] = b"PK\x03\x04 this is a workbook"
    return files


def file_name(era: str, *, complete: bool = True) -> str:
    """``Complete_LinkedInDataExport_06-24-2024.zip``"""
    return f"{'Complete' if complete else 'Basic'}_LinkedInDataExport_{EXPORTED[era]:%m-%d-%Y}.zip"


def basic(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The same without what a Basic archive lacks."""
    only = ("Shares", "Comments", "Reactions", "InstantReposts", "SearchQueries")
    return {name: data for name, data in files.items() if not name.startswith(only)}


def write_zip(
    path: Path, files: Mapping[str, bytes] | Iterable[tuple[str, bytes]], made: datetime = datetime(2026, 6, 20, 8)
) -> Path:
    """A ZIP file; ``made`` is the day its entries bear."""
    pairs = files.items() if isinstance(files, Mapping) else files
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in pairs:
            entry = zipfile.ZipInfo(name, made.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return path


def write_folder(path: Path, files: Mapping[str, bytes]) -> Path:
    """The same unpacked."""
    for name, data in files.items():
        target = path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return path


def archive(folder: Path, era: str, **changed: bytes) -> Path:
    """The era's ZIP file below ``folder``, some files changed: ``Connections=b"…"``."""
    return write_zip(folder / file_name(era), build(era) | {f"{name}.csv": data for name, data in changed.items()})


_FIRST = ("Anna", "Lars", "Greta", "Olu", "Mei", "Tomasz", "Inês", "Yusuf", "Zofia", "Jürgen", "Siobhán", "Ravi")
_LAST = ("Berg", "Müller", "Nowak", "Okafor", "Chen", "Lindqvist", "Ferreira", "Demir", "Byrne", "Patel", "Øster")
_TITLE = ("CEO", "Geschäftsführer", "Inköpschef", "Account manager", "Student", "Kierownik", "Head of logistics", "")


def big(
    folder: Path,
    *,
    connections: int = 30_000,
    messages: int = 200_000,
    others: int = 73_000,
    until: date = date(2026, 11, 20),
    seed: int = 7,
) -> Path:
    """A Complete archive of that many rows, spread over five years before ``until``; the same for the same figures."""
    dice = random.Random(seed)
    end = datetime(until.year, until.month, until.day, tzinfo=UTC)

    def moment() -> datetime:
        return end - timedelta(seconds=dice.randrange(5 * 365 * 86_400))

    people = [
        (
            first := dice.choice(_FIRST),
            last := dice.choice(_LAST),
            f"https://www.linkedin.com/in/{first}-{last}-{n}".lower(),
        )
        for n in range(connections)
    ]
    words = "Thank you for connecting, I look forward to speaking about freight and furniture one day soon. "
    files = _modern(until.year)
    files["Connections.csv"] = table(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        [
            [first, last, url, "", f"Company {n % 977}", dice.choice(_TITLE), f"{moment():%d %b %Y}"]
            for n, (first, last, url) in enumerate(people)
        ],
        before=NOTE,
    )
    talks = []
    for _ in range(messages):
        n = min(int(dice.expovariate(1 / (connections / 6 + 1))), connections - 1)
        first, last, url = people[n]
        who, me = [f"{first} {last}", url], ["Vera Lind", OWN]
        pair = who + me if dice.random() < 0.5 else me + who
        talks.append(
            [f"2-{n}", "", *pair, f"{moment():%Y-%m-%d %H:%M:%S} UTC", "", words * dice.randint(1, 4), "INBOX", "No"]
        )
    files["messages.csv"] = table(
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT",
        talks,
        quoted=True,
    )
    half = others // 2
    files["Reactions.csv"] = table(
        "Date,Type,Link", [[f"{(at := moment()):%Y-%m-%d %H:%M:%S}", "LIKE", post_link(at)] for _ in range(half)]
    )
    files["Comments.csv"] = table(
        "Date,Link,Message",
        [[f"{(at := moment()):%Y-%m-%d %H:%M:%S}", post_link(at, "activity"), words] for _ in range(others - half)],
    )
    return write_zip(
        folder / f"Complete_LinkedInDataExport_{until:%m-%d-%Y}.zip",
        files,
        datetime(until.year, until.month, until.day),
    )
