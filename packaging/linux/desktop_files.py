"""What a Linux desktop is told about the program, from the templates beside this, ``ssi_coach`` and CHANGELOG.md."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

from ssi_coach import APP_ID, PROJECT_PAGE, __version__
from ssi_coach.store.schema import APPLICATION_ID

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
MIME_TYPE = "application/x-ssi-coach"
PICTURES = {
    "today": {
        "": "Today: the estimate, the four pillars, and what is planned",
        "de": "Heute: die Schätzung, die vier Säulen und was geplant ist",
        "sv": "Idag: uppskattningen, de fyra pelarna och vad som är planerat",
        "pl": "Dzisiaj: szacunek, cztery filary i plan dnia",
    },
    "week": {
        "": "Week: plan small activities on days, tick them off",
        "de": "Woche: kleine Aktivitäten auf Tage verteilen und abhaken",
        "sv": "Vecka: planera små aktiviteter på dagar och bocka av dem",
        "pl": "Tydzień: rozplanuj drobne działania na dni i odhaczaj je",
    },
    "progress": {
        "": "Progress: what you did and what moved the needle",
        "de": "Fortschritt: was Sie getan haben und was die Nadel bewegt hat",
        "sv": "Framsteg: vad du gjorde och vad som flyttade visaren",
        "pl": "Postępy: co zrobiono i co ruszyło wskazówkę",
    },
}
"""Pictures in packaging/pictures that a software centre shows, where they are there, with what stands under them."""
_MOST_NEWS = 12


def render(name: str, today: date | None = None) -> str:
    """One of the templates (``ssi-coach.desktop``) filled in. ``today`` dates what is not released yet."""
    text = (HERE / f"{name}.in").read_text(encoding="utf-8")
    values = {
        "APP_ID": APP_ID,
        "MIME_TYPE": MIME_TYPE,
        "PROJECT_PAGE": PROJECT_PAGE,
        "APPLICATION_ID": f"0x{APPLICATION_ID:08x}",
    }
    if "@RELEASES@" in text:
        changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
        values |= {"RELEASES": releases(changes, today or date.today()), "SCREENSHOTS": screenshots()}
    for gap, value in values.items():
        text = text.replace(f"@{gap}@", value)
    return text


def releases(changes: str, today: date, version: str = __version__) -> str:
    """The ``<release>`` elements of a changelog, the newest first. What is under [Unreleased] is this version's."""
    found = []
    for part in re.split(r"^## ", changes, flags=re.MULTILINE)[1:]:
        head, _, body = part.partition("\n")
        named = re.match(r"\[?(\d[\w.]*)\]?(?:\s+-\s+(\d{4}-\d\d-\d\d))?", head)
        if named is None and "Unreleased" not in head:
            continue
        number, day = (named[1], named[2] or today.isoformat()) if named else (version, today.isoformat())
        kind = "stable" if named else "development"
        lines = "\n".join(f"          <li>{escape(line)}</li>" for line in _news(body))
        told = (
            f"\n      <description>\n        <ul>\n{lines}\n        </ul>\n      </description>\n    " if lines else ""
        )
        found.append(f'    <release version="{number}" date="{day}" type="{kind}">{told}</release>')
    return "\n".join(found)


def _news(body: str) -> list[str]:
    """The first sentences of a release's points, without the marks of Markdown."""
    points = re.split(r"^- ", body, flags=re.MULTILINE)[1:]
    plain = (
        re.sub(r"[*`]|\[([^]]*)\]\([^)]*\)", r"\1", " ".join(point.partition("\n\n")[0].split())) for point in points
    )
    return [re.split(r"(?<=[.!?])\s|; ", text)[0].rstrip(".") for text in plain][:_MOST_NEWS]


def screenshots() -> str:
    """The ``<screenshot>`` elements of the pictures there are."""
    found = []
    for name, captions in PICTURES.items():
        if not (ROOT / "packaging" / "pictures" / f"{name}.png").exists():
            continue
        kind = ' type="default"' if not found else ""
        lines = [
            f"      <caption{_spoken(language)}>{escape(caption)}</caption>" for language, caption in captions.items()
        ]
        address = f"{PROJECT_PAGE}/raw/main/packaging/pictures/{name}.png"
        found.append(
            "\n".join([f"    <screenshot{kind}>", *lines, f"      <image>{address}</image>", "    </screenshot>"])
        )
    return "\n".join(found)


def _spoken(language: str) -> str:
    return f' xml:lang="{language}"' if language else ""
