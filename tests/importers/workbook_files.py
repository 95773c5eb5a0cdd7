"""Workbooks as LinkedIn gives them out, of invented people, written here part by part, without a library."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from xml.sax.saxutils import escape

Value = str | int | float | None
Rows = Sequence[Sequence[Value]]
Sheets = Mapping[str, Rows]

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PARTS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def workbook(sheets: Sheets, *, packed: bool = True) -> bytes:
    """An .xlsx file: texts are shared, as Excel writes them; None is no cell at all."""
    shared: dict[str, int] = {}
    parts = {f"xl/worksheets/sheet{n}.xml": _sheet(rows, shared) for n, rows in enumerate(sheets.values(), 1)}
    texts = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in shared)
    listed = "".join(f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, name in enumerate(sheets, 1))
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{_LINKS}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(sheets) + 1)
    )
    parts |= {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PARTS}"><Relationship Id="rId1" Type="{_LINKS}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PARTS}">{links}<Relationship Id="rIdS" '
        f'Type="{_LINKS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}">{texts}</sst>',
    }
    return pack({name: f'<?xml version="1.0" encoding="UTF-8"?>{text}' for name, text in parts.items()}, packed=packed)


def pack(parts: Mapping[str, str | bytes], *, packed: bool = True) -> bytes:
    """Parts as a ZIP file."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return target.getvalue()


def unpack(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def _sheet(rows: Rows, shared: dict[str, int]) -> str:
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(_cell(f"{_letters(at)}{number}", value, shared) for at, value in enumerate(row))
        lines.append(f'<row r="{number}">{cells}</row>')
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def _cell(place: str, value: Value, shared: dict[str, int]) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return f'<c r="{place}" t="s"><v>{shared.setdefault(value, len(shared))}</v></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


def _letters(column: int) -> str:
    return chr(65 + column) if column < 26 else _letters(column // 26 - 1) + chr(65 + column % 26)


def post_id(moment: datetime, rest: int = 1234) -> str:
    """The number LinkedIn gives to what is made at a moment."""
    milliseconds = (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
    return str((milliseconds << 22) + rest)


def month_first(day: date) -> str:
    return f"{day.month}/{day.day}/{day.year}"


def day_first(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year}"


FIRST = date(2024, 8, 25)
POSTED = datetime(2024, 9, 3, 7, 30, 12, tzinfo=UTC)
LATER = datetime(2024, 10, 1, 16, 5, tzinfo=UTC)
ONLY_SEEN = datetime(2024, 10, 20, 12, tzinfo=UTC)


def of_2024(
    first: date = FIRST, days: int = 90, engagements: Sequence[int] = (3, 0, -1)
) -> dict[str, list[list[Value]]]:
    """The form of 2024 to spring 2026: figures are numbers, days are text, month first."""
    span = [first + timedelta(days=n) for n in range(days)]
    last = span[-1]
    return {
        "DISCOVERY": [
            ["Overall Performance", f"{month_first(first)} - {month_first(last)}"],
            ["Impressions", 9012],
            ["Members reached", 4100],
        ],
        "ENGAGEMENT": [
            ["Date", "Impressions", "Engagements"],
            *([month_first(day), 100 + n, engagements[n % len(engagements)]] for n, day in enumerate(span)),
        ],
        "TOP POSTS": [
            ["Maximum of 50 posts available to include in this list"],
            [],
            ["Post URL", "Post publish date", "Engagements", None, "Post URL", "Post publish date", "Impressions"],
            [_urn(POSTED), "9/3/2024", 31, None, _urn(POSTED), "9/3/2024", 812],
            [_urn(LATER), "10/1/2024", 7, None, _urn(ONLY_SEEN), "10/20/2024", 640],
        ],
        "FOLLOWERS": [
            [f"Total followers on {month_first(last)}:", 1935],
            [],
            ["Date", "New followers"],
            *([month_first(day), n % 3] for n, day in enumerate(span)),
        ],
        "DEMOGRAPHICS": [
            ["Top Demographics", "Value", "Percentage"],
            ["Job titles", "Managing Director", 0.02],
            ["Locations", "Greater Milan", "< 1%"],
        ],
    }


def of_2023() -> dict[str, list[list[Value]]]:
    """Without DISCOVERY."""
    return {name: rows for name, rows in of_2024().items() if name != "DISCOVERY"}


def of_2026(first: date = date(2026, 6, 1), days: int = 7) -> dict[str, list[list[Value]]]:
    """The form since June 2026: every cell a text, posts by their readable address."""
    posted = datetime(2026, 6, 2, 8, 0, 5, tzinfo=UTC)
    sheets = of_2024(first, days, (1200, 5, 0))
    address = f"https://www.linkedin.com/posts/anna-berg_a-good-start-share-{post_id(posted)}-Ab3_"
    sheets["TOP POSTS"][3:] = [[address, "6/2/2026", 14, None, address, "6/2/2026", 1302]]
    sheets["CONTENT DEMOGRAPHICS"] = [["Top Demographics", "Value", "Percentage"], ["Seniority", "Owner", "2%"]]
    return {name: [[_texted(cell) for cell in row] for row in rows] for name, rows in sheets.items()}


def _texted(value: Value) -> Value:
    if isinstance(value, int):
        return f"{value:,}"
    return f"{value:.0%}" if isinstance(value, float) else value


def italian(first: date = FIRST, days: int = 90) -> dict[str, list[list[Value]]]:
    """An Italian member's: other names, the day first."""
    span = [first + timedelta(days=n) for n in range(days)]
    return {
        "SCOPERTA": [["Prestazioni complessive", f"{day_first(first)} - {day_first(span[-1])}"], ["Impressioni", 9012]],
        "INTERESSE": [
            ["Data", "Impressioni", "Interazioni"],
            *([day_first(day), 100 + n, 3] for n, day in enumerate(span)),
        ],
        "POST PRINCIPALI": [
            ["È possibile includere un massimo di 50 post in questo elenco"],
            [],
            ["URL del post", "Data di pubblicazione", "Interazioni", None, "URL del post", "Data", "Impressioni"],
            [_urn(POSTED), "3/9/2024", 31, None, _urn(POSTED), "3/9/2024", 812],
        ],
        "FOLLOWER": [
            [f"Follower totali il giorno {day_first(span[-1])}:", 1935],
            [],
            ["Data", "Nuovi follower"],
            *([day_first(day), 1] for day in span),
        ],
        "DATI DEMOGRAFICI": [["Dati demografici principali", "Valore", "Percentuale"], ["Sedi", "Milano", "< 1%"]],
    }


def german(first: date = FIRST, days: int = 90) -> dict[str, list[list[Value]]]:
    """A German member's: days with points, thousands too."""
    span = [first + timedelta(days=n) for n in range(days)]

    def written(day: date) -> str:
        return f"{day.day:02}.{day.month:02}.{day.year}"

    return {
        "AUFFINDBARKEIT": [["Gesamtleistung", f"{written(first)} – {written(span[-1])}"], ["Impressions", "9.012"]],
        "ENGAGEMENT": [
            ["Datum", "Impressions", "Interaktionen"],
            *([written(day), f"1.{n:03}", "3"] for n, day in enumerate(span)),
        ],
        "Top-Beiträge": [
            ["Maximal 50 Beiträge"],
            [],
            ["URL", "Datum", "Interaktionen"],
            [_urn(POSTED), "03.09.2024", "31"],
        ],
        "Follower innen": [
            [f"Follower:innen insgesamt am {written(span[-1])}:", "1.935"],
            [],
            ["Datum", "Neue Follower:innen"],
            *([written(day), "1"] for day in span),
        ],
        "DEMOGRAFISCHE DATEN": [["Top", "Wert", "Prozent"], ["Orte", "München", "2 %"]],
    }


def _urn(moment: datetime) -> str:
    return f"https://www.linkedin.com/feed/update/urn:li:activity:{post_id(moment)}"


SEAT_HEAD = (
    "Seat ID", "Name", "Email", "Days Active", "Searches Performed", "InMails Sent", "Total Connections",
    "Connection Requests Accepted", "SSI - Overall Score", "SSI - Establish your professional brand",
    "SSI - Find the right people", "SSI - Engage with insights", "SSI - Build relationships",
)  # fmt: skip
ANNA = (11, "Anna Berg", "anna@example.org", 12, 30, 4, 812, 22, 62.3, 18.1, 10.4, 13.2, 20.6)
BO = (12, "Bo Lind", "bo@example.org", 3, 2, 0, 95, 1, 31, 9.5, 4, 7.5, 10)
EMPTY = (13, "Cleo Vidal", "cleo@example.org", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
