"""Prints what files and folders hold; fails where the first is over a budget: ``measure.py [--budget MB] PATH…``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import bundle


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--budget", type=float, help="millions of bytes that the first path may take")
    parser.add_argument("paths", type=Path, nargs="+")
    options = parser.parse_args()
    for path in options.paths:
        print(f"  {bundle.size(path):7.1f} MB  {path}")
    if options.budget is not None and bundle.size(options.paths[0]) > options.budget:
        print(f"{options.paths[0]} is over its budget of {options.budget:g} MB.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
