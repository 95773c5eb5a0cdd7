"""What is given away agrees with the program: its id, version, page, files, and what it takes along.

Nothing is built here (``make package`` does); what builds it for the systems that are not this one is run as far as it
goes without them.
"""

from __future__ import annotations

import configparser
import os
import plistlib
import re
import runpy
import struct
import subprocess
import sys
import tomllib
import types
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

import bundle
import desktop_files
import libraries
import make_deb
from ssi_coach import APP_ID, PROJECT_PAGE, __version__
from ssi_coach.app.session import create_session
from ssi_coach.domain.passphrase import Passphrase
from ssi_coach.resources import LANGUAGES
from tests.bench import installed
from tests.contracts.source import ROOT

PACKAGING = ROOT / "packaging"
OTHERS = [language for language in LANGUAGES if language != "en"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


# --- the wheel


def test_metadata_name_the_page_and_the_languages() -> None:
    assert PROJECT["urls"]["Homepage"] == PROJECT_PAGE
    assert all(url.startswith(PROJECT_PAGE) for url in PROJECT["urls"].values())
    spoken = {line.rpartition(" :: ")[2] for line in PROJECT["classifiers"] if line.startswith("Natural Language")}
    assert spoken == {"English", "German", "Swedish", "Polish"}
    assert PROJECT["scripts"] == {"ssi-coach": "ssi_coach.bootstrap:main"}


def test_everything_that_is_asked_for_is_pinned() -> None:
    extras = PROJECT["optional-dependencies"].values()
    asked = [line for lines in (PROJECT["dependencies"], *extras) for line in lines]
    names = {re.split(r"[^\w.-]", line)[0].lower() for line in asked}
    pinned = {line.partition("==")[0].lower() for line in (ROOT / "constraints.txt").read_text().splitlines()}
    assert names <= pinned


# --- Linux


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=["="])
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(desktop_files.render("ssi-coach.desktop"))
    return parser["Desktop Entry"]


def test_menu_entry_opens_files_and_speaks_all_languages() -> None:
    found = entry()
    assert (found["Exec"], found["Icon"], found["Name"]) == ("ssi-coach %f", APP_ID, "SSI Coach")
    assert found["MimeType"] == f"{desktop_files.MIME_TYPE};"
    for key in ("GenericName", "Comment", "Keywords"):
        said = [found[key], *(found[f"{key}[{language}]"] for language in OTHERS)]
        assert len(set(said)) == len(LANGUAGES), key
    assert found["Keywords"].endswith(";")


def test_no_gap_is_left_open() -> None:
    for name in ("ssi-coach.desktop", "ssi-coach.mime.xml", "ssi-coach.metainfo.xml"):
        assert not re.search(r"@\w+@", desktop_files.render(name))


def test_file_type_is_told_by_its_content_and_by_its_name(tmp_path: Path) -> None:
    name = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ET.fromstring(desktop_files.render("ssi-coach.mime.xml")).find(f"{name}mime-type")
    assert kind is not None and kind.get("type") == desktop_files.MIME_TYPE == bundle.MIME_TYPE
    assert [glob.get("pattern") for glob in kind.iter(f"{name}glob")] == [f"*.{bundle.ENDING}"]
    assert {comment.get(XML_LANG) for comment in kind.iter(f"{name}comment")} == {None, *OTHERS}
    text, number = kind.iter(f"{name}match")
    begins = (text.get("value") or "").replace("\\0", "\0").encode()
    at, value = int(number.get("offset") or 0), int(number.get("value") or "", 16)
    assert number.get("type") == "big32"
    create_session(tmp_path / "Plain.ssicoach").close()
    create_session(tmp_path / "Protected.ssicoach", Passphrase("correct horse")).close()
    plain, protected = ((tmp_path / f"{each}.ssicoach").read_bytes() for each in ("Plain", "Protected"))
    assert plain.startswith(begins)
    assert int.from_bytes(plain[at : at + 4], "big") == value
    assert not protected.startswith(begins)


def metainfo() -> ET.Element:
    return ET.fromstring(desktop_files.render("ssi-coach.metainfo.xml", date(2026, 11, 23)))


def test_software_centre_is_told_in_all_languages() -> None:
    root = metainfo()
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    assert root.findtext("provides/mediatype") == desktop_files.MIME_TYPE
    assert all((url.text or "").startswith(PROJECT_PAGE) for url in root.iter("url"))
    for texts in (root.findall("summary"), root.findall("description/p"), root.findall("description/ul/li")):
        spoken = [text.get(XML_LANG) for text in texts]
        assert spoken == [None, *("de", "sv", "pl")] * (len(texts) // 4)
    assert root.find("content_rating") is not None


def test_pictures_that_a_software_centre_shows_are_there() -> None:
    shots = metainfo().findall("screenshots/screenshot")
    assert shots and shots[0].get("type") == "default"
    for shot in shots:
        address = shot.findtext("image") or ""
        assert address.startswith(f"{PROJECT_PAGE}/raw/main/")
        assert (ROOT / address.partition("/raw/main/")[2]).is_file()
        assert [caption.get(XML_LANG) for caption in shot.findall("caption")] == [None, "de", "sv", "pl"]


def test_releases_are_the_changelogs() -> None:
    first = metainfo().find("releases/release")
    assert first is not None and first.get("version") == __version__
    changes = (
        "# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n"
        "- **Today**: `a` [gauge](there) & more. And then.\n- Second\n  line; third\n"
    )
    made = ET.fromstring(f"<releases>{desktop_files.releases(changes, date(2026, 12, 2), '0.3.0')}</releases>")
    told = [(each.get("version"), each.get("date"), each.get("type")) for each in made]
    assert told == [("0.3.0", "2026-12-02", "development"), ("0.2.0", "2026-12-01", "stable")]
    assert [point.text for point in made.iter("li")] == ["Today: a gauge & more", "Second line"]


def test_package_asks_for_what_it_is_linked_with() -> None:
    fields = libraries.relations({"libglib-2.0.so.0", "libgio-2.0.so.0", "libcups.so.2", "libgtk-3.so.0"}, (2, 35))
    assert "libglib2.0-0 | libglib2.0-0t64" in fields["Depends"].split(", ")
    assert fields["Depends"].count("libglib2.0-0 ") == 1
    assert "libc6 (>= 2.35)" in fields["Depends"]
    assert fields["Recommends"] == "libcups2 | libcups2t64, shared-mime-info, xdg-utils"
    assert fields["Suggests"] == "libgtk-3-0 | libgtk-3-0t64"
    with pytest.raises(SystemExit, match=r"libnew\.so\.1"):
        libraries.relations({"libnew.so.1"}, (2, 35))
    with pytest.raises(SystemExit, match=r"2\.39"):
        libraries.relations(set(), (2, 39))


def test_what_the_program_is_linked_with_is_found(tmp_path: Path) -> None:
    """Of Python itself: a library that lies in the folder is not asked of the system."""
    import _ctypes

    (tmp_path / "a.so").symlink_to(_ctypes.__file__)
    (tmp_path / "real.so").write_bytes(Path(_ctypes.__file__).read_bytes())
    (tmp_path / "text.so").write_text("no library")
    needed, glibc = libraries.look(tmp_path)
    assert "libffi.so.8" in needed
    assert glibc >= (2, 2)
    (tmp_path / "libffi.so.8").touch()
    assert "libffi.so.8" not in libraries.look(tmp_path)[0]


def test_prepare_and_the_package_know_the_same_libraries() -> None:
    """What `make run` installs for Qt is what the .deb asks for, where the build is linked with it."""
    script = (PACKAGING / "prepare.sh").read_text(encoding="utf-8")
    for name, package in re.findall(r"(lib[\w.+-]+\.so\.\d+):([\w.+-]+)", script):
        assert package in libraries.DEPENDS[name].split(" | "), name


@pytest.mark.parametrize(
    ("version", "debian"), [("0.1.0", "0.1.0"), ("1.0.0rc1", "1.0.0~rc1"), ("1.0.0.dev3", "1.0.0~dev3")]
)
def test_what_is_before_a_release_sorts_before_it(version: str, debian: str) -> None:
    assert make_deb.debian_version(version) == debian


def test_deb_lays_out_everything(tmp_path: Path) -> None:
    build = tmp_path / "build"
    build.mkdir()
    (build / "ssi-coach").write_bytes(b"\x7fELF")
    (build / "ssi-coach").chmod(0o755)
    root = tmp_path / "root"
    make_deb.fill(root, build)
    make_deb.set_rights(root)
    assert (root / "usr/bin/ssi-coach").readlink() == Path("../lib/ssi-coach/ssi-coach")
    assert os.access(root / "usr/lib/ssi-coach/ssi-coach", os.X_OK)
    share = root / "usr/share"
    for file in (
        f"applications/{APP_ID}.desktop",
        f"metainfo/{APP_ID}.metainfo.xml",
        f"mime/packages/{APP_ID}.xml",
        f"icons/hicolor/scalable/apps/{APP_ID}.svg",
        f"icons/hicolor/16x16/apps/{APP_ID}.png",
        f"icons/hicolor/512x512/apps/{APP_ID}.png",
        "icons/hicolor/48x48/mimetypes/application-x-ssi-coach.png",
        "doc/ssi-coach/copyright",
        "doc/ssi-coach/changelog.gz",
        "man/man1/ssi-coach.1.gz",
    ):
        assert (share / file).stat().st_size > 0, file
        assert (share / file).stat().st_mode & 0o777 == 0o644, file
    assert "  usr/lib/ssi-coach/ssi-coach\n" in make_deb.sums(root)


# --- the folder build


@pytest.mark.parametrize(
    ("target", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so", True),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6\\Qt6Qml.dll", False),
        ("PySide6\\Qt6Core.dll", True),
        ("libQt6Network.so.6", False),
        ("libQt6Core.so.6", True),
        ("PySide6/QtCore.abi3.so", True),
        ("PySide6/libpyside6.abi3.so.6.11", True),
        ("PySide6/Qt/lib/libicudata.so.73", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("PySide6\\opengl32sw.dll", False),
        ("numpy/tests/test_x.py", False),
        ("numpy/_core/_multiarray_umath.so", True),
        ("ssi_coach/resources/i18n/de.qm", True),
    ],
)
def test_what_no_page_shows_stays_out(target: str, stays: bool) -> None:
    assert bundle.stays(target) is stays


@pytest.mark.parametrize(
    ("target", "system"),
    [
        ("libxcb-cursor.so.0", True),
        ("libglib-2.0.so.0", True),
        ("libstdc++.so.6", True),
        ("libpython3.11.so.1.0", False),
        ("libicudata.so.73", False),
        ("libQt6Core.so.6", False),
        ("libpyside6.abi3.so.6.11", False),
        ("numpy.libs/libgfortran-040039e1.so.5", False),
    ],
)
def test_libraries_of_the_system_are_left_to_it(target: str, system: bool) -> None:
    assert bundle.is_system_library(target) is system
    assert bool(bundle.kept([(target, "", "BINARY")], "linux")) is (not system)
    assert bundle.kept([(target, "", "BINARY")], "darwin")


def test_every_package_that_is_part_of_it_is_listed_with_its_licence() -> None:
    listed = {name.lower().replace("_", "-") for name in bundle.distributions()}
    wanted = {re.split(r"[^\w.-]", line)[0].lower() for line in PROJECT["dependencies"]}
    assert (wanted - {"tzdata"}) | {"ssi-coach", "shiboken6", "keyring"} <= listed
    assert not listed & {"pytest", "mypy", "hatchling", "pyinstaller"}
    # What no package brings itself lies with the resources, and so in the wheel and all that is made of it.
    kept = {file.name for file in (ROOT / "resources" / "licences").iterdir()}
    assert {"Python.txt", "Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"} <= kept


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_spec_goes_through_on_every_system(system: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own lines run; what PyInstaller would do with them is written down instead."""
    made: dict[str, list[tuple[tuple[Any, ...], dict[str, Any]]]] = {}

    def part(kind: str) -> Any:
        def make(*given: Any, **named: Any) -> types.SimpleNamespace:
            made.setdefault(kind, []).append((given, named))
            folder = tmp_path / named.get("name", kind)
            tables = {
                "binaries": [("libxcb.so.1", "/x", "BINARY"), ("PySide6/QtCore.abi3.so", "/x", "EXTENSION")],
                "datas": [("PySide6/Qt/translations/qtbase_fr.qm", "/x", "DATA")],
            }
            return types.SimpleNamespace(name=str(folder), pure=[], scripts=[], **tables)

        return make

    hooks = types.ModuleType("PyInstaller.utils.hooks")
    hooks.collect_data_files = lambda name: [(f"{name}.toml", f"{name}/resources/catalogue")]  # type: ignore[attr-defined]
    hooks.collect_submodules = lambda name: [f"{name}.cli"]  # type: ignore[attr-defined]
    hooks.copy_metadata = lambda name: [(f"{name}.dist-info", f"{name}.dist-info")]  # type: ignore[attr-defined]
    for name in ("PyInstaller", "PyInstaller.utils", "PyInstaller.utils.hooks"):
        monkeypatch.setitem(sys.modules, name, hooks if name.endswith("hooks") else types.ModuleType(name))
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(bundle, "strip_python", lambda folder: None)
    monkeypatch.setattr(sys, "path", [str(ROOT), *sys.path])
    given = {name: part(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    folder = PACKAGING / "pyinstaller"
    runpy.run_path(str(folder / "ssi-coach.spec"), {**given, "SPECPATH": str(folder), "workpath": str(tmp_path)})

    assert str(ROOT) not in sys.path
    (scripts,), asked = made["Analysis"][0]
    assert all(Path(script).is_file() for script in scripts)
    assert "ssi_coach.cli" in asked["hiddenimports"]
    assert ("numpy.dist-info", "numpy.dist-info") in asked["datas"]
    assert len(made["EXE"]) == (2 if system == "win32" else 1)
    collected = [entry[0] for table in made["COLLECT"][0][0] if isinstance(table, list) for entry in table]
    assert "PySide6/QtCore.abi3.so" in collected
    assert ("libxcb.so.1" in collected) is (system != "linux")
    assert "PySide6/Qt/translations/qtbase_fr.qm" not in collected
    icon = made["EXE"][0][1]["icon"]
    assert icon is None if system == "linux" else Path(icon).is_file()
    assert ("BUNDLE" in made) is (system == "darwin")
    if system == "darwin":
        assert made["BUNDLE"][0][1]["bundle_identifier"] == APP_ID
        assert [Path(file).is_file() for file, folder in asked["datas"] if folder == "."] == [True]
    if system == "win32":
        assert Path(made["EXE"][0][1]["version"]).read_text(encoding="utf-8").startswith("VSVersionInfo(")
        assert [named["console"] for _, named in made["EXE"]] == [True, False]


def test_spec_refuses_a_program_without_its_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hooks = types.ModuleType("PyInstaller.utils.hooks")
    hooks.collect_data_files = lambda name: []  # type: ignore[attr-defined]
    hooks.collect_submodules = hooks.copy_metadata = hooks.collect_data_files  # type: ignore[attr-defined]
    for name in ("PyInstaller", "PyInstaller.utils", "PyInstaller.utils.hooks"):
        monkeypatch.setitem(sys.modules, name, hooks if name.endswith("hooks") else types.ModuleType(name))
    monkeypatch.setattr(sys, "path", [*sys.path])
    folder = PACKAGING / "pyinstaller"
    with pytest.raises(SystemExit, match="resources"):
        runpy.run_path(str(folder / "ssi-coach.spec"), {"SPECPATH": str(folder), "workpath": str(tmp_path)})


def test_macos_knows_our_files() -> None:
    told = plistlib.loads(plistlib.dumps(bundle.plist("1.2.3", APP_ID)))
    assert (told["CFBundleShortVersionString"], told["NSHighResolutionCapable"]) == ("1.2.3", True)
    (kind,) = told["CFBundleDocumentTypes"]
    (exported,) = told["UTExportedTypeDeclarations"]
    assert kind["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    tags = exported["UTTypeTagSpecification"]
    assert tags == {"public.filename-extension": ["ssicoach"], "public.mime-type": [desktop_files.MIME_TYPE]}
    assert told["CFBundleLocalizations"] == list(LANGUAGES)
    assert kind["CFBundleTypeIconFile"] == "document.icns" and (PACKAGING / "icons" / "document.icns").is_file()
    plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())


@pytest.mark.parametrize(("version", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("2.10.3rc1", (2, 10, 3, 0))])
def test_windows_shows_the_version(version: str, numbers: tuple[int, ...]) -> None:
    def keep(*given: Any, **named: Any) -> Any:
        return given, named

    names = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "VarFileInfo", "VarStruct")
    texts: dict[str, str] = {}
    scope = {**dict.fromkeys(names, keep), "StringStruct": texts.__setitem__}
    made = eval(bundle.version_resource(version), scope)
    assert made[1]["ffi"][1]["filevers"] == made[1]["ffi"][1]["prodvers"] == numbers
    assert (texts["ProductVersion"], texts["ProductName"]) == (version, "SSI Coach")


# --- Windows


def test_installer_of_windows_agrees_with_the_rest() -> None:
    script = (PACKAGING / "windows" / "ssi-coach.iss").read_text(encoding="utf-8")
    defined = dict(re.findall(r'^#define (\w+) "(.*)"$', script, re.MULTILINE))
    assert defined["Page"] == PROJECT_PAGE
    assert (defined["Name"], defined["Command"]) == (bundle.NAME, f"{bundle.COMMAND}.exe")
    assert defined["Program"] == f"{bundle.NAME}.exe"
    # Another one would be another program to Windows, beside the old.
    assert "AppId={{6E0B6C5C-1B1B-4D39-9A55-5C0B2D6A7F41}" in script
    assert "PrivilegesRequired=lowest" in script
    # The version is the one PyInstaller wrote into the program.
    assert '"ProductVersion")' in script and "GetVersionNumbersString(" in script and __version__ not in script
    assert set(re.findall(r'^Name: "(\w\w)"; MessagesFile', script, re.MULTILINE)) == set(LANGUAGES)
    assert set(re.findall(r"^(\w\w)\.Workspace=", script, re.MULTILINE)) == set(LANGUAGES)
    assert f'Classes\\.{bundle.ENDING}"' in script and f'"{bundle.MIME_TYPE}"' in script
    files = re.findall(r'(?:SetupIconFile=|LicenseFile=|Source: ")(\.\.[^"\n]+)', script)
    assert len(files) == 3
    for file in files:
        assert (PACKAGING / "windows" / file.replace("\\", "/")).resolve().is_file(), file
    assert "[UninstallDelete]" not in script


# --- how much it is


def test_size_is_held_to_a_budget(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert list(installed.measure(tmp_path)) == []
    assert "make package" in capsys.readouterr().out
    for name, size in (("ssi-coach", 3_000_000), ("bare", 2_000_000)):
        (tmp_path / name / "in").mkdir(parents=True)
        (tmp_path / name / "in" / "file").write_bytes(b"x" * size)
    (row,) = installed.measure(tmp_path)
    assert (row.figure, row.floor, row.target, row.kept) == (3.0, 2.0, 190.0, True)
    measure = [sys.executable, str(PACKAGING / "pyinstaller" / "measure.py"), str(tmp_path / "ssi-coach")]
    assert subprocess.run([*measure, "--budget", "3"], check=False, capture_output=True).returncode == 0
    over = subprocess.run([*measure, "--budget", "2.9"], check=False, capture_output=True, text=True)
    assert over.returncode == 1
    assert "over its budget of 2.9 MB" in over.stderr


# --- icons


def test_icon_of_windows_has_every_size() -> None:
    for name in ("ssi-coach", "document"):
        data = (PACKAGING / "icons" / f"{name}.ico").read_bytes()
        reserved, kind, count = struct.unpack_from("<HHH", data)
        assert (reserved, kind) == (0, 1)
        sizes = {data[6 + 16 * number] or 256 for number in range(count)}
        assert {16, 24, 32, 48, 64, 128, 256} <= sizes


def test_icon_of_macos_has_every_size() -> None:
    for name in ("ssi-coach", "document"):
        data = (PACKAGING / "icons" / f"{name}.icns").read_bytes()
        assert data[:4] == b"icns" and int.from_bytes(data[4:8], "big") == len(data)
        kinds, at = set(), 8
        while at < len(data):
            kinds.add(data[at : at + 4])
            at += int.from_bytes(data[at + 4 : at + 8], "big")
        assert {b"ic07", b"ic08", b"ic09", b"ic10"} <= kinds


@pytest.mark.parametrize(("name", "size"), [("ssi-coach", 16), ("ssi-coach", 256), ("document", 24), ("document", 64)])
def test_pictures_are_the_drawings(name: str, size: int, qapp: Any) -> None:
    """``make icons`` was run after the last change of a drawing."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawing = PACKAGING / "icons" / (f"{name}-small.svg" if size < 32 else f"{name}.svg")
    drawn = QImage(size, size, QImage.Format.Format_ARGB32)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    kept = QImage(str(PACKAGING / "icons" / "png" / f"{name}-{size}.png"))
    assert (kept.width(), kept.height()) == (size, size)
    off = 0
    for x in range(size):
        for y in range(size):
            one, other = drawn.pixelColor(x, y), kept.pixelColor(x, y)
            off += abs(one.alpha() - other.alpha()) + abs(one.green() - other.green()) * one.alpha() // 255
    assert off / size**2 < 2
    if name == "ssi-coach":
        shipped = ROOT / "resources" / "icons" / "app" / f"{size}.png"
        assert QImage(str(shipped)) == kept


# --- what builds it


WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflow_refers_to_what_is_there(path: Path) -> None:
    jobs = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for name, job in jobs.items():
        needs = job.get("needs", [])
        assert set([needs] if isinstance(needs, str) else needs) <= set(jobs), name
        for step in job["steps"]:
            assert ("uses" in step) != ("run" in step)
            if "uses" in step:
                assert re.fullmatch(r"[\w-]+/[\w-]+@v\d+", step["uses"])
            told = step.get("run", "").replace("\\", "/")
            for file in re.findall(r"packaging/[\w./-]+|constraints\.txt", told):
                assert (ROOT / file).is_file(), file
            assert set(re.findall(r"^make (\w+)", told, re.MULTILINE)) <= targets


def test_workflow_builds_and_tries_all_three() -> None:
    text = (ROOT / ".github" / "workflows" / "package.yml").read_text(encoding="utf-8")
    jobs = yaml.safe_load(text)["jobs"]
    assert {"test", "linux", "linux-install", "windows", "macos"} == set(jobs)
    said = {name: "\n".join(step.get("run", "") for step in job["steps"]) for name, job in jobs.items()}
    assert "make test" in said["test"]
    assert all("self-test" in said[name] for name in ("linux-install", "windows", "macos"))
    assert set(jobs["linux-install"]["strategy"]["matrix"]["system"]) == {"debian:12", "ubuntu:24.04"}


@pytest.mark.parametrize("script", ["package.sh", "linux/try_deb.sh", "macos/make_dmg.sh"])
def test_scripts_can_be_read_and_run(script: str) -> None:
    path = PACKAGING / script
    assert os.access(path, os.X_OK)
    subprocess.run(["bash", "-n", str(path)], check=True)
