"""Makes the .deb from the folder build: ``make_deb.py BUILD TARGET`` writes ``TARGET/ssi-coach_VERSION_ARCH.deb``.

No scripts run at installation: menu, icons and file types are brought up to date by the triggers of the packages that
keep them.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import desktop_files
import libraries
from ssi_coach import APP_ID, PROJECT_PAGE, __version__

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ICONS = ROOT / "packaging" / "icons"
PICTURE_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
DOCUMENT_ICON = desktop_files.MIME_TYPE.replace("/", "-")
MAINTAINER = "SSI Coach contributors <ssi-coach@users.noreply.github.com>"
ABOUT = """coach for LinkedIn's Social Selling Index
 LinkedIn rates every member with a Social Selling Index (SSI) and hardly says
 what moves it. SSI Coach shows, every day, where you stand, why, and what to
 do next: a checklist for the profile, a planner for the week, and a review of
 what it brought.
 .
 Everything stays on this computer; the program opens no network connection.
 Independent. Not affiliated with or endorsed by LinkedIn."""


def fill(root: Path, build: Path) -> None:
    """Lay everything out below ``root`` as it will lie on the machine."""
    program = root / "usr" / "lib" / "ssi-coach"
    shutil.copytree(build, program, symlinks=True)
    command = root / "usr" / "bin" / "ssi-coach"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/ssi-coach/ssi-coach")
    share = root / "usr" / "share"
    write(share / "applications" / f"{APP_ID}.desktop", desktop_files.render("ssi-coach.desktop"))
    write(share / "metainfo" / f"{APP_ID}.metainfo.xml", desktop_files.render("ssi-coach.metainfo.xml"))
    write(share / "mime" / "packages" / f"{APP_ID}.xml", desktop_files.render("ssi-coach.mime.xml"))
    icons = share / "icons" / "hicolor"
    for drawing, kind, name in (("ssi-coach", "apps", APP_ID), ("document", "mimetypes", DOCUMENT_ICON)):
        for size in PICTURE_SIZES:
            copy(ICONS / "png" / f"{drawing}-{size}.png", icons / f"{size}x{size}" / kind / f"{name}.png")
        copy(ICONS / f"{drawing}.svg", icons / "scalable" / kind / f"{name}.svg")
    papers = share / "doc" / "ssi-coach"
    write(papers / "copyright", (HERE / "copyright").read_text(encoding="utf-8"))
    pack(papers / "changelog.gz", changelog(datetime.now(UTC)).encode())
    pack(papers / "NEWS.md.gz", (ROOT / "CHANGELOG.md").read_bytes())
    pack(share / "man" / "man1" / "ssi-coach.1.gz", (HERE / "ssi-coach.1").read_bytes())
    write(share / "lintian" / "overrides" / "ssi-coach", (HERE / "lintian-overrides").read_text(encoding="utf-8"))


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def pack(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(data, 9, mtime=0))


def changelog(now: datetime) -> str:
    """Debian's own log of the package, which is made anew for every version; what is new for people is in NEWS."""
    version = debian_version(__version__)
    lines = (
        f"ssi-coach ({version}) stable; urgency=medium",
        f"  * SSI Coach {__version__}; NEWS.md.gz tells what is new.",
        f" -- {MAINTAINER}  {format_datetime(now)}",
    )
    return "\n\n".join(lines) + "\n"


def control(root: Path, build: Path, architecture: str) -> str:
    """The package's own description, with what it needs of the system."""
    kibibytes = sum(-(-file.lstat().st_size // 1024) for file in root.rglob("*"))
    fields = {
        "Package": "ssi-coach",
        "Version": debian_version(__version__),
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kibibytes),
        **libraries.relations(*libraries.look(build)),
        "Section": "misc",
        "Priority": "optional",
        "Homepage": PROJECT_PAGE,
        "Description": ABOUT,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def debian_version(version: str) -> str:
    """A version as dpkg orders it: what is before a release sorts before it."""
    return re.sub(r"(?<=\d)\.?(dev|a|b|rc)(?=\d)", r"~\1", version)


def sums(root: Path) -> str:
    lines = []
    for file in sorted(root.rglob("*")):
        if file.is_file() and not file.is_symlink() and "DEBIAN" not in file.parts:
            lines.append(
                f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {file.relative_to(root)}"
            )
    return "\n".join(lines) + "\n"


def set_rights(root: Path) -> None:
    """Readable by all, writable by root; what is run can be run."""
    for path in [root, *root.rglob("*")]:
        if path.is_dir():
            path.chmod(0o755)
        elif not path.is_symlink():
            with path.open("rb") as file:
                library = file.read(4) == b"\x7fELF" and ".so" in path.name
            path.chmod(0o755 if os.access(path, os.X_OK) and not library else 0o644)


def make(build: Path, target: Path) -> Path:
    """Write the package and return it."""
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    with tempfile.TemporaryDirectory(prefix="ssi-coach-deb-") as scratch:
        root = Path(scratch) / "root"
        fill(root, build)
        set_rights(root)
        write(root / "DEBIAN" / "control", control(root, build, architecture.stdout.strip()))
        write(root / "DEBIAN" / "md5sums", sums(root))
        package = target / f"ssi-coach_{debian_version(__version__)}_{architecture.stdout.strip()}.deb"
        target.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(root), str(package)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return package


if __name__ == "__main__":
    print(make(Path(sys.argv[1]), Path(sys.argv[2])))
