"""The chain of an access log: entries like all others, in a log that no record holds.

Its place in the header is made from the device's key, so that no case can have it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from desktop_app.domain.access import (
    AccessEvent,
    AccessFlaw,
    AccessHead,
    AccessProblem,
    NewAccess,
)
from desktop_app.domain.ids import (
    WHOLE_TEAM,
    Audience,
    CaseId,
    DeviceKey,
    EntryId,
    ObjectId,
)
from desktop_app.ledger.canonical import NotCanonical, b64, unb64
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry, Log

EVENT = "access_event/1"
AUDIENCE = Audience("access")
_TAG = b"throughline/access/1\n"
_ID, _OBJECT = 32, 16


def log_of(author: DeviceKey) -> Log:
    """Where a device notes what was looked at."""
    return Log(author, _case(author), AUDIENCE)


def channel_told(author: DeviceKey) -> tuple[CaseId, Audience]:
    """The channel in which a device tells the leads of its agency; it is no case's."""
    return _case(author), WHOLE_TEAM


def _case(author: DeviceKey) -> CaseId:
    return CaseId(sha256(_TAG + author).digest()[:_OBJECT])


def event_draft(author: DeviceKey, about: ObjectId, new: NewAccess) -> Draft:
    """What is to be signed; members that say nothing are left out."""
    after = new.after
    said: dict[str, object] = {
        "what": new.what.value,
        "case": None if new.case is None else b64(new.case),
        "about": list(new.about),
        "count": new.count,
        "words": new.words,
        "times": list(new.times_ms),
        "untold": None if new.untold is None else new.untold.value,
        "after": None if after is None else [b64(after.author), after.count, b64(after.last)],
    }
    body = {name: value for name, value in said.items() if value or name == "what"}
    log = log_of(author)
    return Draft(
        case=log.case,
        audience=log.audience,
        kind=EVENT,
        about=about,
        body=body,
        refers=new.refers,
        supersedes=(),
    )


def read_event(entry: Entry) -> AccessEvent:
    """What a line says. What can't be read in it is as good as not said."""
    said = entry.shown or {}
    return AccessEvent(
        id=entry.id,
        author=entry.log.author,
        position=entry.header.position,
        recorded_ms=entry.recorded_ms,
        what=_text(said.get("what")),
        case=_case_in(said.get("case")),
        about=tuple(each for each in _some(said.get("about")) if isinstance(each, str)),
        count=_number(said.get("count")),
        words=_text(said.get("words")),
        refers=entry.refers,
        times_ms=tuple(each for each in _some(said.get("times")) if isinstance(each, int)),
        untold=_text(said.get("untold")),
    )


@dataclass(frozen=True, slots=True)
class FiledLine:
    """A line, and what the table beside it says of it."""

    filed: tuple[object, ...]
    line: bytes

    @property
    def position(self) -> int:
        """Where it is said to stand."""
        found = self.filed[1]
        return found if isinstance(found, int) else -1


def filed_as(entry: Entry) -> tuple[object, ...]:
    """What the table has to say of an entry."""
    event = read_event(entry)
    return (
        event.author,
        event.position,
        event.id,
        event.what,
        event.case,
        " ".join(event.about),
        event.recorded_ms,
    )


def former_head(entry: Entry) -> AccessHead | None:
    """An end that a line tells of: of the chain before this one, or one that was lost."""
    match (entry.shown or {}).get("after"):
        case [str(author), int(count), str(last)]:
            try:
                return AccessHead(DeviceKey(unb64(author, _ID)), count, EntryId(unb64(last, _ID)))
            except NotCanonical:
                return None
        case _:
            return None


def chain_problems(
    author: DeviceKey, entries: Sequence[Entry], heads: Iterable[AccessHead], *, whole: bool = True
) -> Iterator[AccessProblem]:
    """What is wrong with sound lines of one device's chain, against the heads it told.

    With `whole` every position from the first on has to be there; without, a part was told, and
    only what touches is compared.
    """
    places: dict[int, list[Entry]] = defaultdict(list)
    for entry in entries:
        places[entry.header.position].append(entry)
        if entry.log != log_of(author) or entry.header.kind != EVENT:
            yield AccessProblem(AccessFlaw.UNSOUND, author, entry.header.position)
    if whole:
        yield from _gaps(author, places)
    for position, here in sorted(places.items()):
        before = {each.id for each in places.get(position - 1, ())}
        if len(here) > 1 or (before and any(each.previous not in before for each in here)):
            yield AccessProblem(AccessFlaw.BROKEN_LINK, author, position)
    for head in heads:
        yield from _against(head, author, places, whole=whole)


def _gaps(author: DeviceKey, places: dict[int, list[Entry]]) -> Iterator[AccessProblem]:
    expected = 0
    for position in sorted(places):
        if position > expected:
            yield AccessProblem(AccessFlaw.GAP, author, expected)
        expected = position + 1


def _against(
    head: AccessHead, author: DeviceKey, places: dict[int, list[Entry]], *, whole: bool
) -> Iterator[AccessProblem]:
    if head.author != author or head.count < 1:
        return
    held = places.get(head.count - 1)
    if held is not None and all(each.id != head.last for each in held):
        yield AccessProblem(AccessFlaw.REWRITTEN, author, head.count - 1)
    elif held is None and whole and head.count - 1 > max(places, default=-1):
        yield AccessProblem(AccessFlaw.CUT, author, max(places, default=-1) + 1)


# --- what a batch says


def batch_body(head: AccessHead | None, lines: Iterable[bytes]) -> dict[str, object]:
    """The chain's end as it stands, and the lines that come with it.

    Of a chain that the device signed with its former keys it tells lines alone.
    """
    end = {} if head is None else {"count": head.count, "head": b64(head.last)}
    return {**end, "lines": [line.decode() for line in lines]}


def head_in(batch: Entry) -> AccessHead | None:
    """The end of a chain as its device told it; None where it tells none, or is ill-written."""
    said = batch.shown or {}
    try:
        last = EntryId(unb64(_text(said.get("head")), _ID))
    except NotCanonical:
        return None
    return AccessHead(batch.log.author, _number(said.get("count")), last)


def lines_in(batch: Entry) -> tuple[bytes, ...]:
    """The lines that came with a batch, still to be checked."""
    lines = (batch.shown or {}).get("lines")
    return tuple(line.encode() for line in _some(lines) if isinstance(line, str))


def _some(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _case_in(value: object) -> CaseId | None:
    try:
        return CaseId(unb64(value, _OBJECT)) if isinstance(value, str) else None
    except NotCanonical:
        return None
