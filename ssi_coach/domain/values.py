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
            if more or _special(cls):
                return dataclasses.dataclass(cls, frozen=frozen, slots=slots, **more)
            return _make(cls, frozen=frozen, slots=slots)

        return make if cls is None else make(cls)


def _special(cls: type) -> bool:
    """Whether a class needs what is not made here: fields of another dataclass, or ones left out somewhere."""
    fields = (value for value in vars(cls).values() if isinstance(value, dataclasses.Field))
    return (
        "__init__" in vars(cls)
        or hasattr(cls, "__dataclass_fields__")
        or any(not (f.init and f.compare and f.repr and f.hash is None) for f in fields)
    )


def _make(cls: type, *, frozen: bool, slots: bool) -> type:
    doc = cls.__doc__
    # Without one, the standard library would work out a signature for each class to serve as one.
    cls.__doc__ = doc or cls.__name__
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(cls)
    made.__doc__ = doc
    made.__dataclass_params__.frozen = frozen
    fields = dataclasses.fields(made)
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
    kind: type = made
    return kind


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
    def shown(self: Any) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    return shown


def _few(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    def parts(value: Any) -> tuple[Any, ...]:
        return tuple(getattr(value, name) for name in names)

    return parts


def _comparison(cls: type, names: tuple[str, ...], *, frozen: bool) -> dict[str, Any]:
    # attrgetter of one name gives no tuple, and of none there is none.
    parts: Callable[[Any], Any] = attrgetter(*names) if len(names) > 1 else _few(names)

    def equal(self: Any, other: object) -> Any:
        return parts(self) == parts(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: Any) -> int:
        return hash(parts(self))

    return {"__eq__": equal, "__hash__": hashed if frozen else None}


def _refuse_to_set(self: Any, name: str, value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(names: tuple[str, ...]) -> Callable[[Any], list[Any]]:
    def state(self: Any) -> list[Any]:
        return [getattr(self, name) for name in names]

    return state


def _set_state(names: tuple[str, ...]) -> Callable[[Any, list[Any]], None]:
    def set_state(self: Any, state: list[Any]) -> None:
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    return set_state
