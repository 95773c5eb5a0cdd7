"""All that ships is named, with its licence and the licence's text, in whichever way the program was installed."""

from __future__ import annotations

import tomllib
from email.message import Message
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from ssi_coach.app import crash_log, licences, report_details, settings
from ssi_coach.app.licences import Part, parts, text_of, versions

ROOT = Path(__file__).resolve().parents[2]


def needed() -> set[str]:
    """What the program and its extras for users need, and what that needs in turn, on this machine."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    # The others make the program or what it is shipped as, and do not ship with it.
    extras = project["optional-dependencies"]["keychain"]
    waiting = [Requirement(each) for each in (*project["dependencies"], *extras)]
    found: set[str] = set()
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        if name in found or not (wanted.marker is None or wanted.marker.evaluate({"extra": ""})):
            continue
        found.add(name)
        waiting += map(Requirement, metadata.requires(name) or [])
    return found


def test_everything_the_program_needs_is_listed_with_the_text_of_its_licence() -> None:
    listed = {canonicalize_name(part.distribution): part for part in parts() if part.distribution}
    assert needed() <= listed.keys()
    for name in needed():
        part = listed[name]
        assert part.licence and part.version == metadata.version(name), name
        assert len(text_of(part)) > 400, name


def test_what_is_no_package_is_listed_as_well() -> None:
    named = {part.name: part for part in parts()}
    for name in ("SSI Coach", "Python", "SQLite", "SQLite3 Multiple Ciphers"):
        assert named[name].version
        assert len(text_of(named[name])) > 300


def test_the_text_of_qt_says_what_the_lgpl_means_and_holds_both_licences() -> None:
    qt = next(part for part in parts() if part.name.startswith("Qt"))
    text = text_of(qt)
    assert text.index("replace them") < text.index("GNU LESSER GENERAL PUBLIC LICENSE")
    assert "GNU GENERAL PUBLIC LICENSE" in text


def test_a_bundle_without_what_packages_say_about_themselves_still_names_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def lost(name: str) -> None:
        raise metadata.PackageNotFoundError(name)

    for asked in ("version", "requires", "files"):
        monkeypatch.setattr(metadata, asked, lost)
    named = {part.name: part for part in parts()}
    assert {"NumPy", "pyqtgraph", "APSW", "Qt, PySide6"} <= named.keys()
    assert text_of(named["NumPy"]) == "BSD-3-Clause\n\nhttps://numpy.org/\n"
    assert "LESSER" in text_of(named["Qt, PySide6"])
    assert "PySide6" not in versions()


@pytest.mark.parametrize(
    ("said", "page"),
    [
        ("https://example.org/x", "https://example.org/x"),
        ("http://example.org", "http://example.org"),
        ("file:///etc/passwd", ""),
        ("javascript:alert(1)", ""),
        ("\\\\server\\share", ""),
        ("UNKNOWN", ""),
    ],
)
def test_only_a_page_of_the_web_is_opened(said: str, page: str) -> None:
    assert licences.web_page(Part("X", "MIT", said)) == page


def test_a_text_of_ours_that_is_lost_falls_back_as_well() -> None:
    assert text_of(Part("X", "MIT", "", texts=("no such file",))) == "MIT\n"


def test_an_old_package_is_described_by_its_classifiers() -> None:
    about = Message()
    old = SimpleNamespace(version="1.0", metadata=about)
    about["Name"] = "old"
    about["License"] = "A long text\n" * 40
    about["Classifier"] = "License :: OSI Approved :: BSD License"
    about["Project-URL"] = "Changes, https://example.org/changes"
    made = licences._described(old)
    assert (made.licence, made.page) == ("BSD License", "https://example.org/changes")


def test_details_name_versions_and_nobody(home: Path) -> None:
    settings.change(recent=(str(home / "Anna Berg.ssicoach"),))
    told = report_details.details({"Qt": "6.11"})
    assert "SQLite: " in told and "Qt: 6.11\n" in told and "Log folder: ~" in told
    assert str(home) not in told and "Anna" not in told and str(crash_log.folder()) not in told


def test_a_path_is_shortened_only_where_it_is_below_home(home: Path) -> None:
    assert report_details.shortened(home) == "~"
    assert report_details.shortened(home / "a") == str(Path("~/a"))
    beside = home.with_name(home.name + "2")
    assert report_details.shortened(beside) == str(beside)
