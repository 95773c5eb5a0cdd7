"""packaging/prepare.sh on machines of every kind: what it asks the system for, and what it says.

The system's own commands are replaced by small scripts first on the PATH; nothing is installed.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.contracts.source import ROOT

SCRIPT = (ROOT / "packaging" / "prepare.sh").read_text(encoding="utf-8")
LIBRARIES = dict(re.findall(r"(lib[\w.+-]+\.so\.\d+):([\w.+-]+)", SCRIPT))


class Machine:
    """A machine with a PATH of our own making."""

    def __init__(self, folder: Path) -> None:
        self.bin = folder / "bin"
        self.bin.mkdir()
        self.project = folder / "project"
        (self.project / "packaging" / "i18n").mkdir(parents=True)
        # The script adds the folders of the system's tools to the PATH; here they would be the real ones.
        (self.project / "packaging" / "prepare.sh").write_text(SCRIPT.replace(':/usr/sbin:/sbin"', '"'))
        for name in ("pyproject.toml", "constraints.txt", "hatch_build.py"):
            (self.project / name).write_text("one\n")
        self.log = folder / "log"
        self.log.touch()
        for tool in ("bash", "env", "cat", "dirname", "grep", "id", "cksum", "uname", "mkdir", "cp"):
            self.real(tool)
        self.command("uname", "echo Linux")
        self.command("id", "echo 0")
        self.command("find", "echo /usr/share/fonts/a.ttf")
        self.has(*LIBRARIES)
        self.command("python3", self.python("python3"))
        self.command("Xvfb", "true")
        self.command("xdotool", "true")
        self.command("dbus-daemon", "true")

    def real(self, tool: str) -> None:
        found = next(p for d in ("/usr/bin", "/bin") if (p := Path(d, tool)).exists())
        (self.bin / tool).symlink_to(found)

    def command(self, name: str, does: str) -> None:
        path = self.bin / name
        path.unlink(missing_ok=True)
        path.write_text(f'#!/bin/bash\necho "{name} $*" >>"{self.log}"\n{does}\n')
        path.chmod(0o755)

    def python(self, name: str) -> str:
        """A Python that makes an environment holding a copy of itself."""
        copy = f'mkdir -p "${{@: -1}}/bin"; cp "{self.bin / name}" "${{@: -1}}/bin/python"'
        return f'if [[ "$*" == *"-m venv"* ]]; then {copy}; fi'

    def has(self, *libraries: str) -> None:
        listed = "\n".join(f"\t{name} (libc6,x86-64) => /lib/{name}" for name in libraries)
        self.command("ldconfig", f"echo '{listed}'")

    def prepare(self, purpose: str = "run") -> subprocess.CompletedProcess[str]:
        self.log.write_text("")
        environment = {"PATH": str(self.bin), "HOME": str(self.project)}
        command = [os.path.realpath("/bin/bash"), "packaging/prepare.sh", purpose]
        return subprocess.run(
            command,
            cwd=self.project,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )

    def called(self, start: str) -> list[str]:
        return [line for line in self.log.read_text().splitlines() if line.startswith(start)]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_complete_machine_installs_no_package_and_the_second_time_says_nothing(machine: Machine) -> None:
    machine.command("apt-get", "true")
    first = machine.prepare()
    assert first.returncode == 0, first.stderr
    assert not machine.called("apt-get")
    second = machine.prepare()
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert not machine.called("python3 -m pip")


def test_changed_project_installs_again(machine: Machine) -> None:
    machine.prepare()
    (machine.project / "constraints.txt").write_text("two\n")
    assert "Installing Python packages" in machine.prepare().stdout


def test_what_is_missing_is_installed_and_nothing_else(machine: Machine) -> None:
    machine.command("apt-get", "true")
    machine.has(*(set(LIBRARIES) - {"libEGL.so.1", "libxcb-cursor.so.0"}))
    assert machine.prepare().returncode == 0
    installed = next(line for line in machine.called("apt-get install"))
    assert [word for word in installed.split() if not word.startswith("-")][2:] == ["libegl1", "libxcb-cursor0"]


def test_tests_want_a_screen_and_a_bus_of_their_own(machine: Machine) -> None:
    machine.command("apt-get", "true")
    (machine.bin / "Xvfb").unlink()
    (machine.bin / "dbus-daemon").unlink()
    machine.prepare("run")
    assert not machine.called("apt-get")
    machine.prepare("develop")
    assert machine.called("apt-get install")[0].endswith(" xvfb dbus")


def test_without_the_right_to_install_it_says_the_command(machine: Machine) -> None:
    machine.command("apt-get", "true")
    machine.command("id", "echo 1000")
    machine.has(*(set(LIBRARIES) - {"libEGL.so.1"}))
    done = machine.prepare()
    assert done.returncode == 1
    assert done.stderr.strip().splitlines()[-1].endswith("sudo apt-get install libegl1")


def test_sudo_is_used_where_it_works(machine: Machine) -> None:
    machine.command("apt-get", "true")
    machine.command("id", "echo 1000")
    machine.command("sudo", '[[ $1 == -n ]] || "$@"')
    machine.has(*(set(LIBRARIES) - {"libEGL.so.1"}))
    assert machine.prepare().returncode == 0
    assert machine.called("sudo env DEBIAN_FRONTEND=noninteractive apt-get install")


def test_other_systems_are_told_and_go_on(machine: Machine) -> None:
    machine.has(*(set(LIBRARIES) - {"libEGL.so.1"}))
    done = machine.prepare()
    assert done.returncode == 0
    assert "libegl1" in done.stderr


def test_old_python_gets_one_sentence(machine: Machine) -> None:
    machine.command("python3", "exit 1")
    done = machine.prepare()
    assert done.returncode == 1
    assert done.stderr.strip().splitlines()[-1].startswith("SSI Coach needs Python 3.11 or newer")


def test_python_without_venv_gets_it_or_one_sentence(machine: Machine) -> None:
    machine.command(
        "python3",
        '[[ "$*" == *ensurepip* ]] && exit 1; [[ "$*" == *version_info\\[:2\\]* ]] && echo python3.12-venv; true',
    )
    done = machine.prepare()
    assert done.returncode == 1
    assert "python3.12-venv" in done.stderr
    machine.command("apt-get", "true")
    machine.prepare()
    assert any(line.endswith(" python3.12-venv") for line in machine.called("apt-get install"))
