"""Which of the system's libraries the built program needs, and which Debian and Ubuntu packages bring them.

The build holds none of them: the distribution keeps them safe. Every library that any file of the build is linked
with must be in the build itself, in `DEPENDS`, or in `OPTIONAL`; anything else stops the packaging.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

NEWEST_GLIBC = (2, 36)
"""Debian 12's. Ubuntu 24.04 has a newer one."""

DEPENDS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbz2.so.1.0": "libbz2-1.0",
    "libcrypto.so.3": "libssl3 | libssl3t64",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgio-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgobject-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "liblzma.so.5": "liblzma5",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Library → the package that has it. Ubuntu 24.04 renamed those whose time stamps became 64 bits wide."""

OPTIONAL = {
    "libcups.so.2": ("Recommends", "libcups2 | libcups2t64"),
    **dict.fromkeys(
        (
            "libgtk-3.so.0", "libgdk-3.so.0", "libgdk_pixbuf-2.0.so.0", "libpango-1.0.so.0", "libpangocairo-1.0.so.0",
            "libcairo.so.2", "libcairo-gobject.so.2", "libatk-1.0.so.0", "libharfbuzz.so.0",
        ),
        ("Suggests", "libgtk-3-0 | libgtk-3-0t64"),
    ),
}  # fmt: skip
"""What only a plug-in wants that Qt does without: printing, the look of GNOME's own file dialogs."""

_GLIBC = re.compile(r"(lib(c|m|dl|rt|pthread|util|resolv)\.so\.\d+|ld-linux[\w-]*\.so\.\d+)$")


def programs(folder: Path) -> Iterator[Path]:
    """The files of a build that are linked with others."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def look(folder: Path) -> tuple[set[str], tuple[int, ...]]:
    """The libraries that a build is linked with and does not hold, and the newest glibc it asks for."""
    needed: set[str] = set()
    newest: tuple[int, ...] = (0,)
    for path in programs(folder):
        said = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
        needed |= set(re.findall(r"^\s+NEEDED\s+(\S+)", said, re.MULTILINE))
        for found in re.findall(r"GLIBC_(\d+(?:\.\d+)+)", said):
            newest = max(newest, tuple(map(int, found.split("."))))
    held = {path.name for path in folder.rglob("*") if ".so" in path.name}
    return {name for name in needed - held if not _GLIBC.match(name)}, newest


def relations(needed: set[str], newest: tuple[int, ...]) -> dict[str, str]:
    """The fields of the package that say what must, should and may be there."""
    unknown = sorted(needed - set(DEPENDS) - set(OPTIONAL))
    if unknown:
        raise SystemExit(f"Nobody knows which package brings {', '.join(unknown)}; see {Path(__file__).name}.")
    if newest > NEWEST_GLIBC:
        wanted = ".".join(map(str, newest))
        raise SystemExit(f"The build needs glibc {wanted}, which Debian 12 does not have; build on an older system.")
    fields: dict[str, set[str]] = {
        # Letters, without which nothing can be read, and a look at what fonts there are.
        "Depends": {f"libc6 (>= {'.'.join(map(str, newest))})", "fontconfig", "fonts-dejavu-core | fonts-freefont-ttf"},
        # Who keeps the file types, and who opens the project's page.
        "Recommends": {"shared-mime-info", "xdg-utils"},
        "Suggests": set(),
    }
    for name in needed:
        field, package = OPTIONAL.get(name, ("Depends", DEPENDS.get(name, "")))
        fields[field].add(package)
    return {field: ", ".join(sorted(packages)) for field, packages in fields.items() if packages}
