"""Takes times: wall and CPU, medians of several goes."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

_LONGEST_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Took:
    """How long something took, in seconds; `cpu` is all threads of the process together.

    `thread` is the CPU of the thread that measures, where it works itself: on a busy machine it
    tells what of the wall time was work, and what was waiting for a turn.
    """

    wall: float
    cpu: float
    thread: float = 0.0


def once(work: Callable[[], object]) -> Took:
    """Measure one go."""
    wall, cpu, thread = time.perf_counter(), time.process_time(), time.thread_time()
    work()
    return Took(time.perf_counter() - wall, time.process_time() - cpu, time.thread_time() - thread)


def median_of(goes: Sequence[Took]) -> Took:
    """The middle of several goes: on a busy machine the mean says little."""
    return Took(
        median(go.wall for go in goes),
        median(go.cpu for go in goes),
        median(go.thread for go in goes),
    )


def by_turns(
    one: Callable[[], object], other: Callable[[], object], goes: int
) -> tuple[Took, Took]:
    """Measure two ways of doing the same, taking turns, so that both meet the same weather.

    What takes seconds is done less often, but three times at least.
    """
    slow = once(one).wall + once(other).wall
    fitting = max(3, min(goes, int(_LONGEST_SECONDS / slow)))
    pairs = [(once(one), once(other)) for _ in range(fitting)]
    return median_of([pair[0] for pair in pairs]), median_of([pair[1] for pair in pairs])
