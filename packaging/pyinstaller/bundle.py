"""What goes into the folder build and what stays out, and what each system is told about the program.

Pure functions, so that tests run them for every system; `ssi-coach.spec` hands them to PyInstaller.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

NAME = "SSI Coach"
COMMAND = "ssi-coach"
ENDING = "ssicoach"
MIME_TYPE = "application/x-ssi-coach"
LANGUAGES = ("en", "de", "sv", "pl")

ROOT = Path(__file__).resolve().parents[2]
ICONS = ROOT / "packaging" / "icons"

_BY_NAME = ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets")
"""pyqtgraph asks for them by name, whether or not anything is drawn by them."""

HIDDEN = {
    "linux": (*_BY_NAME, "keyring.backends.SecretService", "keyring.backends.kwallet", "keyring.backends.chainer"),
    "win32": (*_BY_NAME, "keyring.backends.Windows", "tzdata"),
    "darwin": (*_BY_NAME, "keyring.backends.macOS"),
}
"""What is imported by name only. The keychain's library comes along: nobody can add an extra to a built program."""

EXCLUDED_MODULES = (
    # Of Qt, all that no page shows.
    *(f"PySide6.Qt{name}" for name in (
        "Concurrent", "Designer", "Help", "Network", "Qml", "Quick", "QuickControls2", "QuickTest", "QuickWidgets",
        "Sql", "Test", "UiTools", "Xml",
    )),
    "PyQt5", "PyQt6", "PySide2",
    # Of pyqtgraph, what draws in three dimensions, in a notebook, or asks for values in a tree.
    "pyqtgraph.opengl", "pyqtgraph.jupyter", "pyqtgraph.examples", "pyqtgraph.flowchart", "pyqtgraph.console",
    "OpenGL", "matplotlib", "scipy", "IPython", "h5py", "cupy", "numba",
    # Of Python and numpy, what builds and tests programs.
    "tkinter", "lib2to3", "distutils", "setuptools", "pip", "test", "numpy.f2py", "numpy.distutils", "pytest",
    # No dice are thrown: numpy's are loaded when first asked for, which only scatter plots of pyqtgraph's own do.
    "numpy.random",
    # SQLite comes in with apsw; the network is never used.
    "sqlite3", "ssl", "_ssl", "_hashlib", "readline", "curses",
)  # fmt: skip

PLUGINS = {
    "platforms": r"q(xcb|wayland[\w-]*|offscreen|windows|cocoa)",
    "platforminputcontexts": r"(?!qtvirtualkeyboard)\w+",
    "platformthemes": r"\w+",
    "iconengines": r"qsvgicon",
    "imageformats": r"q(svg|ico|icns|jpeg|gif)",
    "styles": r"\w+",
    "printsupport": r"\w+",
    "wayland-decoration-client": r"[\w-]+",
    "wayland-shell-integration": r"[\w-]+",
    "wayland-graphics-integration-client": r"[\w-]+",
    "accessiblebridge": r"\w+",
}
"""Folder of Qt's plugins → the names that stay. All others go: databases, networks, touch screens, 3D."""

QT_LIBRARIES = (
    "Core", "DBus", "Gui", "PrintSupport", "Svg", "WaylandClient", "WaylandEglClientHwIntegration", "Widgets",
    "XcbQpa", "WlShellIntegration", "OpenGL", "OpenGLWidgets",
)  # fmt: skip
"""Qt's own libraries that stay."""

_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([\w-]+)/(?:lib)?([\w.-]+?)(?:\.(?:abi3|so|dll|dylib)\b.*)?$")
_LIBRARY = re.compile(r"(?:lib)?Qt6?([A-Z]\w*?)(?:\.(?:so|dll|dylib|abi3)\b.*)?$")
_TRANSLATION = re.compile(r"translations/([a-z]+)_(\w+)\.qm$")


def stays(target: str) -> bool:
    """Whether a file of the build is needed, by where it would lie in it."""
    path = target.replace("\\", "/")
    if not path.startswith(("PySide6/", "shiboken6/")):
        found = None if "/" in path else _LIBRARY.match(path)
        return found[1] in QT_LIBRARIES if found else not _surplus(path)
    if found := _TRANSLATION.search(path):
        return found[1] == "qtbase" and found[2] in LANGUAGES
    if found := _PLUGIN.match(path):
        allowed = PLUGINS.get(found[1])
        return allowed is not None and re.fullmatch(allowed, found[2]) is not None
    name = PurePosixPath(path).name
    if (path.startswith("PySide6/Qt/lib/") or "/" not in path.removeprefix("PySide6/")) and (
        found := _LIBRARY.match(name)
    ):
        return found[1] in QT_LIBRARIES
    return "/qml/" not in path and not name.startswith(("opengl32sw", "d3dcompiler", "avcodec", "avformat"))


def _surplus(path: str) -> bool:
    """Tests, type stubs and sources of others' packages, and pictures of their logos."""
    parts = PurePosixPath(path).parts
    if "peegee" in parts:
        return True
    return ("tests" in parts or "test" in parts or path.endswith((".pyi", ".pyx", ".pxd", ".h"))) and (
        parts[0] in {"numpy", "pyqtgraph", "apsw"}
    )


SYSTEM_LIBRARIES = re.compile(
    r"lib(?!python|Qt6|pyside6|shiboken6|icu(?:data|i18n|uc)\.)[\w+-]+(?:[\w.+-]*)?\.so(?:\.[\d.]+)?$"
)
"""What a Linux distribution brings and keeps safe itself: not in the build, but named in the package's Depends."""


def is_system_library(target: str) -> bool:
    """Whether a library lies beside the program only because this machine had it (Linux)."""
    return "/" not in target and SYSTEM_LIBRARIES.match(target) is not None


def distributions(of: str = COMMAND) -> Iterator[str]:
    """The names of all installed packages that the program consists of, the optional keychain included."""
    seen: set[str] = set()
    waiting = [of]
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in seen:
            continue
        seen.add(key)
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            # One of another system or another Python.
            continue
        yield found.metadata["Name"]
        for line in found.requires or ():
            needed, _, condition = line.partition(";")
            if "extra ==" not in condition or (key == COMMAND and "keychain" in condition):
                waiting.append(re.split(r"[^\w.-]", needed.strip(), maxsplit=1)[0])


def plist(version: str, app_id: str) -> dict[str, Any]:
    """What macOS is told (Info.plist): who we are, and that `.ssicoach` files are ours."""
    return {
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT",
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "SSI Coach workspace",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "document.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [f"{app_id}.workspace"],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": f"{app_id}.workspace",
                "UTTypeDescription": "SSI Coach workspace",
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeIconFile": "document.icns",
                "UTTypeTagSpecification": {
                    "public.filename-extension": [ENDING],
                    "public.mime-type": [MIME_TYPE],
                },
            }
        ],
    }


def version_resource(version: str) -> str:
    """What Windows shows in a file's properties, as PyInstaller reads it."""
    numbers = tuple(int(part) for part in re.findall(r"\d+", version)[:3])
    four = (*numbers, *(0,) * (4 - len(numbers)))
    texts = {
        "CompanyName": "SSI Coach contributors",
        "FileDescription": NAME,
        "FileVersion": version,
        "InternalName": COMMAND,
        "LegalCopyright": "MIT",
        "OriginalFilename": f"{COMMAND}.exe",
        "ProductName": NAME,
        "ProductVersion": version,
    }
    lines = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in texts.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3f, flags=0x0, OS=0x40004,"
        " fileType=0x1, subtype=0x0, date=(0, 0)), kids=[StringFileInfo([StringTable('040904B0', "
        f"[{lines}])]), VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def kept(entries: Iterable[tuple[str, str, str]], platform: str) -> list[tuple[str, str, str]]:
    """The entries of one of PyInstaller's tables that stay."""
    return [
        entry
        for entry in entries
        if stays(entry[0]) and not (platform == "linux" and is_system_library(entry[0].replace("\\", "/")))
    ]


def strip_python(folder: Path) -> None:
    """Take what only a debugger reads out of Python's own libraries (Linux). Others' are as their wheels have them."""
    import shutil
    import subprocess

    if (tool := shutil.which("strip")) is None:
        return
    inside = folder / "_internal"
    files = [*inside.glob("libpython*.so*"), *inside.glob("python3*/lib-dynload/*.so")]
    subprocess.run([tool, "--strip-unneeded", *map(str, files)], check=True)


def size(path: Path) -> float:
    """What a file, or a folder with all in it, holds, in millions of bytes."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.lstat().st_size for file in files if file.is_symlink() or not file.is_dir()) / 1e6
