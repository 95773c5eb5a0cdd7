"""A line of the table of figures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A line of the table. ``times`` marks a target that is a multiple of the floor."""

    what: str
    figure: float
    unit: str
    target: float
    floor: float
    floor_is: str
    times: bool = False

    @property
    def ratio(self) -> float:
        return self.figure / self.floor if self.floor else float("inf")

    @property
    def kept(self) -> bool:
        return (self.ratio if self.times else self.figure) <= self.target

    def text(self) -> str:
        target = f"≤ {self.target:g} × floor" if self.times else f"≤ {self.target:g} {self.unit}"
        ratio = f"{self.ratio:6.2f} ×" if self.floor else "       –"
        verdict = "ok" if self.kept else "OVER"
        return (
            f"{self.what:<50} {self.figure:8.2f} {self.unit:<3} {self.floor:8.2f} {self.unit:<3} {ratio}  "
            f"{target:<15} {verdict:<5} {self.floor_is}"
        )
