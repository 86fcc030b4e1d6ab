"""Options that belong together: a command takes them as one value, and several commands can."""

from collections.abc import Callable
from dataclasses import fields
from functools import wraps
from typing import TypeVar

Command = TypeVar("Command", bound=Callable[..., object])


def said_together(
    shape: type, *options: Callable[[Callable[..., object]], object]
) -> Callable[[Command], Command]:
    """Give a command these options, and hand them over as one `said` of this shape.

    `shape` is a dataclass with a field for each option, by the names click gives them.
    """

    def given_to(command: Command) -> Command:
        @wraps(command)
        def called(*positional: object, **named: object) -> object:
            own = {each.name: named.pop(each.name) for each in fields(shape)}
            return command(*positional, said=shape(**own), **named)

        for option in reversed(options):
            option(called)
        return called  # type: ignore[return-value]

    return given_to
