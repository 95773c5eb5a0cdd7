"""``dataclass`` for values, made quicker: the program has a hundred of them, and making them was a third of its start.

The standard library writes and compiles up to seven methods for every class. Here only ``__init__`` is compiled; the
others are shared. What a class offers is the same: fields, ``replace``, equality, hash, a readable ``repr``, slots,
no assignment when frozen. Whatever asks for more than ``frozen`` and ``slots`` gets the standard library's own.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(cls=None, /, *, frozen=False, slots=False, **more):
        """As `dataclasses.dataclass`."""

        def make(cls):
            if more or "__init__" in cls.__dict__:
                return dataclasses.dataclass(cls, frozen=frozen, slots=slots, **more)
            return _make(cls, frozen=frozen, slots=slots)

        return make if cls is None else make(cls)


def _make(cls: type, *, frozen: bool, slots: bool) -> type:
    doc = cls.__doc__
    # Without one, the standard library would work out a signature for each class to serve as one.
    cls.__doc__ = doc or cls.__name__
    inherited = getattr(cls, "__dataclass_fields__", {})
    made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(cls)
    made.__doc__ = doc
    fields = dataclasses.fields(made)
    if inherited or any(not f.init or f.kw_only or not f.compare or not f.repr for f in fields):
        raise TypeError(f"{cls.__name__}: use dataclasses.dataclass for what is inherited or special")
    names = tuple(f.name for f in fields)
    own: dict[str, Any] = {"__init__": _init(made, fields, frozen=frozen), "__repr__": _repr(names)}
    own |= _comparison(made, names, frozen=frozen)
    if frozen:
        own |= {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}
        if slots:
            own |= {"__getstate__": _state(names), "__setstate__": _set_state(names)}
    for name, method in own.items():
        if name not in cls.__dict__:
            type.__setattr__(made, name, method)
    return made


def _init(cls: type, fields: tuple[dataclasses.Field[Any], ...], *, frozen: bool) -> Callable[..., None]:
    space: dict[str, Any] = {"_set": object.__setattr__, "_absent": dataclasses.MISSING}
    arguments, lines = ["self"], []
    for field in fields:
        name, argument = field.name, field.name
        if field.default is not dataclasses.MISSING:
            space[f"_default_{name}"] = field.default
            argument = f"{name}=_default_{name}"
        elif field.default_factory is not dataclasses.MISSING:
            space[f"_make_{name}"] = field.default_factory
            argument = f"{name}=_absent"
            lines.append(f" if {name} is _absent: {name} = _make_{name}()")
        arguments.append(argument)
        lines.append(f" _set(self, {name!r}, {name})" if frozen else f" self.{name} = {name}")
    if hasattr(cls, "__post_init__"):
        lines.append(" self.__post_init__()")
    exec(f"def __init__({', '.join(arguments)}):\n" + ("\n".join(lines) or " pass"), space)
    init: Callable[..., None] = space["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    init.__annotations__ = {f.name: f.type for f in fields} | {"return": None}
    return init


def _repr(names: tuple[str, ...]) -> Callable[[Any], str]:
    def __repr__(self: Any) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    return __repr__


def _comparison(cls: type, names: tuple[str, ...], *, frozen: bool) -> dict[str, Any]:
    if len(names) > 1:
        parts = attrgetter(*names)
    else:

        def parts(value: Any) -> tuple[Any, ...]:
            return tuple(getattr(value, name) for name in names)

    def __eq__(self: Any, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        same: bool = parts(self) == parts(other)
        return same

    def __hash__(self: Any) -> int:
        return hash(parts(self))

    return {"__eq__": __eq__, "__hash__": __hash__ if frozen else None}


def _refuse_to_set(self: Any, name: str, value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(names: tuple[str, ...]) -> Callable[[Any], list[Any]]:
    def __getstate__(self: Any) -> list[Any]:
        return [getattr(self, name) for name in names]

    return __getstate__


def _set_state(names: tuple[str, ...]) -> Callable[[Any, list[Any]], None]:
    def __setstate__(self: Any, state: list[Any]) -> None:
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    return __setstate__
