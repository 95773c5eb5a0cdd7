"""The contact sheet of the gallery: one local page that shows all pictures, or those of a language, theme or screen.

Run as a script it copies from a gallery what the README and software centres show.
"""

from __future__ import annotations

import re
import shutil
import sys
from html import escape
from pathlib import Path

_NAME = re.compile(
    r"(?P<view>.+)-(?P<screen>\d+(?:(?:at|text)\d+)?)-(?P<language>\w+)-(?P<theme>\w+)-(?P<filling>full|empty)\.png"
)
_FACETS = ("view", "screen", "language", "theme", "filling")
_START = {"screen": "1280", "language": "en", "theme": "light", "filling": "full"}
"""What is shown at first; any facet may be set to all."""

SHOWN = {
    "today": "today-1280-en-light-full",
    "week": "week-1280-en-light-full",
    "progress": "progress-1280-en-light-full",
    "network": "network-1280-en-light-full",
    "today-dark": "today-1280-en-dark-full",
}
"""Name in packaging/pictures → the picture of the gallery."""

_PAGE = """<!DOCTYPE html>
<html lang="en"><meta charset="utf-8"><title>SSI Coach – gallery</title>
<style>
body { font: 14px system-ui, sans-serif; margin: 16px; color: #1a1f29; background: #f5f6f8; }
nav { position: sticky; top: 0; background: #f5f6f8; padding: 4px 0 8px; }
nav a { display: inline-block; padding: 1px 8px; color: #0f6e66; text-decoration: none; border-radius: 6px; }
nav a.on { background: #0f6e66; color: #fff; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); gap: 16px; }
figure { margin: 0; background: #fff; border: 1px solid #e2e6ec; border-radius: 8px; padding: 8px; }
img { max-width: 100%%; } [hidden] { display: none; }
</style>
<nav>%s</nav>
<main>%s</main>
<script>
const start = "%s";
function show() {
  const chosen = new URLSearchParams(location.hash.slice(1) || start);
  for (const figure of document.querySelectorAll("figure"))
    figure.hidden = [...chosen].some(([facet, value]) => value && figure.dataset[facet] !== value);
  for (const link of document.querySelectorAll("nav a")) {
    const wanted = new URLSearchParams(chosen);
    link.className = (chosen.get(link.dataset.facet) || "") === link.dataset.value ? "on" : "";
    wanted.set(link.dataset.facet, link.dataset.value);
    link.href = "#" + wanted;
  }
}
addEventListener("hashchange", show);
show();
</script></html>
"""


def write(folder: Path) -> int:
    """Write ``index.html`` for all pictures in ``folder``; how many they are."""
    names = sorted(path.name for path in folder.glob("*.png"))
    pictures = [(name, found.groupdict()) for name in names if (found := _NAME.match(name))]
    facets = {facet: list(dict.fromkeys(parts[facet] for _, parts in pictures)) for facet in _FACETS}
    choices = "".join(
        f"<div>{facet}: {_link(facet, '', 'all')}{''.join(_link(facet, value, value) for value in values)}</div>"
        for facet, values in facets.items()
    )
    start = "&".join(f"{facet}={value}" for facet, value in _START.items())
    (folder / "index.html").write_text(_PAGE % (choices, "".join(map(_figure, pictures)), start), encoding="utf-8")
    return len(pictures)


def _link(facet: str, value: str, text: str) -> str:
    return f'<a data-facet="{facet}" data-value="{escape(value)}">{escape(text)}</a>'


def _figure(picture: tuple[str, dict[str, str]]) -> str:
    name, parts = picture
    data = " ".join(f'data-{facet}="{escape(parts[facet])}"' for facet in _FACETS)
    shown = f'<a href="{name}"><img loading="lazy" src="{name}" alt="{name}"></a>'
    return f"<figure {data}>{shown}<figcaption>{name}</figcaption></figure>"


def copy(gallery: Path, target: Path) -> None:
    """Copy what is shown elsewhere; SystemExit where the gallery has not all of it."""
    target.mkdir(parents=True, exist_ok=True)
    for name, picture in SHOWN.items():
        source = gallery / f"{picture}.png"
        if not source.exists():
            raise SystemExit(f"{source} is not there: make gallery")
        shutil.copyfile(source, target / f"{name}.png")


if __name__ == "__main__":
    copy(Path(sys.argv[1]), Path(sys.argv[2]))
