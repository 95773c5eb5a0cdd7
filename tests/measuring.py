"""Where lines are not counted. Tracing a line costs 3 to 6 times what running it does, so it is done where it can still
find something: not in what goes over the same lines thousands of times, not in walks over the whole program, and not
while a life is invented for a test.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

import ssi_coach

WALKS = ("access", "contracts", "leaks", "survival", "visual")
"""Folders of tests that hold for every place of the program; each place has tests of its own elsewhere."""

_PROGRAMS = "COVERAGE_PROCESS_CONFIG"
"""With this in its environment, a program that a test starts is measured as well."""


class _Measuring:
    """The measurement of this process, where there is one."""

    def __init__(self) -> None:
        self.controller: Any = None
        self._off = 0
        self._programs: str | None = None

    def pause(self) -> None:
        self._off += 1
        if self._off == 1:
            self._programs = os.environ.pop(_PROGRAMS, None)
            if self.controller is not None:
                self.controller.pause()

    def go_on(self) -> None:
        self._off -= 1
        if self._off == 0:
            if self._programs is not None:
                os.environ[_PROGRAMS] = self._programs
            if self.controller is not None:
                self.controller.resume()


_here = _Measuring()


def begin(config: pytest.Config) -> None:
    """Once pytest-cov has begun. Each line is measured once: in every worker it begins before it knows that it is one,
    and then begins another measurement beside the first."""
    plugin = config.pluginmanager.getplugin("_cov")
    _here.controller = plugin.cov_controller if plugin is not None else None


def end_what_began_too_early(config: pytest.Config) -> None:
    """Before pytest-cov begins."""
    plugin = config.pluginmanager.getplugin("_cov")
    if hasattr(config, "workerinput"):
        if plugin is not None and plugin.cov_controller is not None:
            plugin.cov_controller.pause()
    elif getattr(config.option, "numprocesses", None):
        # For programs that tests start, not for the workers.
        os.environ.pop(_PROGRAMS, None)


def load_everything() -> None:
    """Before the first test: what an unmeasured one were the first to import would keep its classes and functions
    uncounted, and which test that is depends on the machine."""
    if _here.controller is not None:
        for module in pkgutil.walk_packages(ssi_coach.__path__, "ssi_coach."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)


@contextmanager
def unmeasured() -> Iterator[None]:
    """What is done in here is not counted."""
    _here.pause()
    try:
        yield
    finally:
        _here.go_on()


def is_unmeasured(item: pytest.Item) -> bool:
    """Whether a test is not counted, with all it sets up."""
    return item.get_closest_marker("unmeasured") is not None or item.nodeid.split("/")[1] in WALKS
