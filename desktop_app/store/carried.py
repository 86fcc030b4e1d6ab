"""Cards and revocations inside another entry: so a new colleague's card reaches the team."""

from collections.abc import Iterable, Iterator

from desktop_app.ledger import kinds
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.trust import speaks_as_agency
from desktop_app.services.judging import Checker

_NAMES = ("card", "revocation")
_KINDS = frozenset({kinds.CARD, kinds.REVOKE})


def carried(sound: Iterable[Entry], checker: Checker) -> list[Entry]:
    """What entries about members carry, checked as if it had come by itself.

    Whoever holds such an entry comes to hold what it carries: the state stays a function of
    the set held. What isn't sound stays where it is, in its bearer's body.
    """
    untrusted = list(_lines(sound))
    if not untrusted:
        return []
    verdicts = checker.verdicts(untrusted, None)
    entries = (reread(line) for line, fault in verdicts if fault is None)
    return [e for e in entries if e.header.kind in _KINDS and speaks_as_agency(e)]


def _lines(entries: Iterable[Entry]) -> Iterator[bytes]:
    for entry in entries:
        if entry.header.kind == kinds.MEMBER:
            said = entry.shown or {}
            for name in _NAMES:
                line = said.get(name)
                if isinstance(line, str) and line:
                    yield line.encode()
