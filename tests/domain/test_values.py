"""Our quick ``dataclass`` is the standard library's in all that the program uses of it."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import FrozenInstanceError, field, fields, replace
from typing import Any

import pytest

from ssi_coach.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Slotted:
    a: int
    b: str = "x"
    c: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Plain:
    """A text of its own."""

    a: int
    b: str = "x"
    c: dict[str, int] = field(default_factory=dict)
    label = "not a field"


@dataclass
class Open:
    a: int
    b: str = "x"
    c: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Nothing:
    pass


@dataclass(frozen=True)
class Checked:
    a: int

    def __post_init__(self) -> None:
        if self.a < 0:
            raise ValueError("below nought")


ALL = (Slotted, Plain, Open)


@pytest.mark.parametrize("kind", ALL)
def test_made_compared_shown_and_replaced_as_the_standard_librarys(kind: Any) -> None:
    twin = dataclasses.dataclass(
        type(kind.__name__, (), {"__annotations__": kind.__annotations__, "b": "x", "c": field(default_factory=dict)})
    )
    mine, theirs = kind(1, c={"k": 2}), twin(1, c={"k": 2})
    assert repr(mine) == repr(theirs)
    assert [f.name for f in fields(mine)] == [f.name for f in fields(theirs)]
    assert dataclasses.asdict(mine) == dataclasses.asdict(theirs)
    assert mine == kind(a=1, b="x", c={"k": 2})
    assert mine != kind(2, c={"k": 2})
    assert mine != theirs
    assert replace(mine, b="y") == kind(1, "y", {"k": 2})
    assert kind.__match_args__ == ("a", "b", "c")
    assert list(inspect.signature(kind).parameters) == ["a", "b", "c"]
    with pytest.raises(TypeError):
        kind()
    with pytest.raises(TypeError):
        kind(1, d=2)


@pytest.mark.parametrize("kind", ALL)
def test_what_is_made_anew_for_each_is_not_shared(kind: Any) -> None:
    assert kind(1).c is not kind(1).c


@pytest.mark.parametrize("kind", [Slotted, Plain])
def test_frozen_ones_take_no_assignment(kind: Any) -> None:
    value = kind(1)
    with pytest.raises(FrozenInstanceError):
        value.a = 2
    with pytest.raises(FrozenInstanceError):
        del value.a


@pytest.mark.parametrize("kind", ALL)
def test_copies_and_pickles_are_equal(kind: Any) -> None:
    value = kind(1, "y", {"k": 2})
    assert copy.deepcopy(value) == value
    assert pickle.loads(pickle.dumps(value)) == value


def test_only_what_cannot_change_has_a_hash() -> None:
    assert hash(Checked(1)) == hash(Checked(1))
    assert len({Checked(1), Checked(2), Checked(1)}) == 2
    assert Nothing() == Nothing()
    with pytest.raises(TypeError):
        hash(Open(1))


def test_slots_leave_no_room_for_more() -> None:
    assert not hasattr(Slotted(1), "__dict__")
    opened = Open(1)
    opened.a = 2
    assert opened.a == 2


def test_a_value_may_check_itself() -> None:
    with pytest.raises(ValueError, match="below nought"):
        Checked(-1)


def test_more_than_frozen_and_slots_comes_from_the_standard_library() -> None:
    @dataclass(frozen=True, order=True)
    class Ordered:
        a: int

    @dataclass(frozen=True)
    class Left:
        a: int
        b: int = field(default=0, compare=False)

    @dataclass(frozen=True)
    class Inherited(Plain):
        d: int = 0

    assert Ordered(1) < Ordered(2)
    assert Left(1, 2) == Left(1, 3)
    assert Inherited(1, d=4).d == 4
    assert Plain.__doc__ == "A text of its own."
