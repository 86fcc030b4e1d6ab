"""Long work on a record that somebody may call off while it goes on."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, wait
from typing import Final, TypeAlias, TypeVar

from desktop_app.domain.errors import Refusal, RefusalCode

GoOn: TypeAlias = Callable[[], bool]
"""Asked now and then whether the work is still wanted."""

_EVERY_SECONDS: Final = 0.1
_Part = TypeVar("_Part")


def to_the_end() -> bool:
    """Of work that nobody calls off."""
    return True


def while_wanted(parts: Iterable[_Part], go_on: GoOn) -> Iterator[_Part]:
    """The parts, one by one.

    Raises:
        Refusal: CANCELLED.
    """
    for part in parts:
        if not go_on():
            raise Refusal(RefusalCode.CANCELLED)
        yield part


def awaited(work: Future[_Part], go_on: GoOn) -> _Part:
    """What work that goes on beside comes to; whoever began it stops it if it isn't wanted.

    Raises:
        Refusal: CANCELLED. Whatever else the work raises.
    """
    while True:
        if not go_on():
            raise Refusal(RefusalCode.CANCELLED)
        if wait([work], _EVERY_SECONDS).done:
            return work.result()
