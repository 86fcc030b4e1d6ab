"""Lines are checked here or in a process beside this one, with the same verdicts in order."""

import sys
from collections.abc import Iterator, Sequence

import pytest

from desktop_app.app.checkers import Checkers, CheckingChild
from desktop_app.app.checking_child import judge
from desktop_app.app.checking_wire import Batch
from desktop_app.app.machine import Cores
from desktop_app.domain.ids import Audience
from desktop_app.ledger import kinds
from desktop_app.ledger.checks import Fault
from tests.ledger.devices import CASE, TEAM, Device

_NEVER_ANSWERS = (sys.executable, "-c", "import time; time.sleep(600)")
_ANSWERS_NOTHING = (sys.executable, "-c", "import sys; sys.stdin.buffer.read(8)")
_ANSWERS_TOO_LITTLE = (
    sys.executable,
    "-c",
    "import sys; n = int.from_bytes(sys.stdin.buffer.read(8), 'big'); sys.stdin.buffer.read(n);"
    "a = b'\\x81\\xa6faults\\x91\\xc0';"
    "sys.stdout.buffer.write(len(a).to_bytes(8, 'big') + a)",
)


@pytest.fixture
def cores() -> Iterator[Cores]:
    """The real pool of this machine."""
    pool = Cores()
    yield pool
    pool.shut_down()


def lines(count: int) -> list[bytes]:
    """Sound lines of one device, with a damaged one, a foolish one and an empty one among them."""
    owen = Device.named("Owen")
    sound = [
        owen.write(kinds.NOTE, f"note {number}", {"type": "note"}).line for number in range(count)
    ]
    damaged = sound[1].replace(b'"note/1"', b'"nota/1"')
    return [*sound, damaged, b"not an entry", b""]


def faults(found: Sequence[tuple[bytes, Fault | None]]) -> list[Fault | None]:
    """The verdicts alone."""
    return [fault for _, fault in found]


def test_a_process_beside_this_one_comes_to_the_same_verdicts_in_order(cores: Cores) -> None:
    some = lines(2_300)

    here = list(Checkers(cores, batches_here=1_000).verdicts(some, None))
    beside = list(Checkers(cores, batches_here=0).verdicts(some, None))

    assert beside == here
    assert [line for line, _ in beside] == some
    assert faults(beside)[:2_300] == [None] * 2_300
    assert faults(beside)[2_300:] == [Fault.BAD_SIGNATURE, Fault.MALFORMED, Fault.MALFORMED]


def test_a_line_of_another_channel_is_known_for_one_over_there_too(cores: Cores) -> None:
    police = (CASE, Audience("d_police"))

    here, beside = (
        list(Checkers(cores, batches_here=number).verdicts(lines(2), police)) for number in (9, 0)
    )

    assert beside == here
    assert faults(beside)[:2] == [Fault.WRONG_CHANNEL] * 2
    assert faults(list(Checkers(cores, 0).verdicts(lines(2), TEAM)))[:2] == [None, None]


@pytest.mark.parametrize(
    "command",
    [("/nowhere/at-all",), _ANSWERS_NOTHING, _ANSWERS_TOO_LITTLE],
    ids=["does not start", "ends", "answers too little"],
)
def test_what_a_process_that_fails_was_to_check_is_checked_here(command: Sequence[str]) -> None:
    batch = Batch(lines(3))

    with CheckingChild(command) as child:
        found = [child.judge(batch), child.judge(batch)]

    assert found == [judge(batch), judge(batch)]


def test_a_process_that_never_answers_holds_nobody_up() -> None:
    batch = Batch(lines(3))

    with CheckingChild(_NEVER_ANSWERS, seconds=0.5) as child:
        found = child.judge(batch)

    assert found == judge(batch)


def test_the_process_is_gone_once_nobody_asks_any_more(cores: Cores) -> None:
    with CheckingChild() as child:
        child.judge(Batch(lines(2)))
        process = child._child._process
    verdicts = Checkers(cores, batches_here=0).verdicts(lines(2), None)
    next(verdicts)
    verdicts.close()  # type: ignore[attr-defined]

    assert process is not None
    assert process.poll() is not None
