"""Who received which entries, as the record tells: what left in each bundle, and in which form."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.ids import Audience, CaseId, DeviceKey
from desktop_app.domain.marks import Marks, read_marks
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Entry
from desktop_app.services.opened import OpenVault
from desktop_app.services.receiving.said import number, text, texts

_LogName = tuple[str, str]


@dataclass(frozen=True, slots=True)
class SentLog:
    """How much of one log went in a bundle: up to where, what as a bare header, what cut."""

    last: int
    stubs: Sequence[range]
    cut: frozenset[int]

    def shows(self, position: int) -> bool:
        """Whether the entry in that place went with any of its words."""
        return position <= self.last and not any(position in each for each in self.stubs)


@dataclass(frozen=True, slots=True, kw_only=True)
class SentBefore:
    """One bundle that left: for whom, and what of each log went in it."""

    bundle: str
    number: int
    recipients: tuple[str, ...]
    sent_ms: int
    authority: str
    is_ours: bool
    marks: Marks
    logs: Mapping[_LogName, SentLog]

    @property
    def audiences(self) -> frozenset[Audience]:
        """Whose entries were in it."""
        return frozenset(Audience(audience) for _, audience in self.logs)

    def showed(self, entry: Entry) -> bool:
        """Whether its readers were shown words of an entry."""
        return self.showed_at(entry.log.author, entry.log.audience, entry.header.position)

    def showed_at(self, author: DeviceKey, audience: Audience, position: int) -> bool:
        """The same, of the entry in some place of a log."""
        log = self.logs.get((b64(author), audience))
        return log is not None and log.shows(position)

    def cut(self, entry: Entry) -> bool:
        """Whether some of those words were kept back."""
        return self.cut_at(entry.log.author, entry.log.audience, entry.header.position)

    def cut_at(self, author: DeviceKey, audience: Audience, position: int) -> bool:
        """The same, of the entry in some place of a log."""
        log = self.logs.get((b64(author), audience))
        return log is not None and position in log.cut


def sent_before(vault: OpenVault, case: CaseId) -> tuple[SentBefore, ...]:
    """Every handing on that is on record, oldest first, put together from its channels.

    What two authors say of one bundle are two acts: only one of them can have sent it.
    """
    acts: dict[tuple[DeviceKey, str], list[Entry]] = {}
    for entry in vault.book.things(case, kinds.HANDOFF):
        if entry.shown is not None:
            acts.setdefault((entry.log.author, text(entry.shown, "bundle")), []).append(entry)
    ours = {vault.me.key, *vault.former_keys}
    return tuple(_together(entries, ours) for entries in acts.values())


def who_received(vault: OpenVault, case: CaseId, entry: Entry) -> tuple[SentBefore, ...]:
    """The bundles that showed an entry: their recipients have its words."""
    return tuple(each for each in sent_before(vault, case) if each.showed(entry))


def _together(entries: Sequence[Entry], ours: Iterable[bytes]) -> SentBefore:
    said = entries[0].shown
    return SentBefore(
        bundle=text(said, "bundle"),
        number=number(said, "number"),
        recipients=texts(said, "recipients"),
        sent_ms=min(entry.recorded_ms for entry in entries),
        authority=text(said, "authority"),
        is_ours=entries[0].log.author in set(ours),
        marks=read_marks(texts(said, "conditions")),
        logs={name: log for entry in entries for name, log in _logs(entry.shown or {})},
    )


def _logs(said: Mapping[str, object]) -> Iterator[tuple[_LogName, SentLog]]:
    """An older version wrote neither stubs nor cuts: then everything left whole."""
    stubs, cut = _by_log(_rows(said, "stubs", 3)), _by_log(_rows(said, "redacted", 3))
    for place, (author, audience, last, _) in enumerate(_rows(said, "logs", 4)):
        yield (
            (str(author), str(audience)),
            SentLog(
                last=last if isinstance(last, int) else -1,
                stubs=[range(first, end + 1) for first, end in stubs.get(place, ())],
                cut=frozenset(position for position, _ in cut.get(place, ())),
            ),
        )


def _by_log(rows: Iterable[list[object]]) -> Mapping[int, list[tuple[int, int]]]:
    found: dict[int, list[tuple[int, int]]] = {}
    for place, first, second in rows:
        if isinstance(place, int) and isinstance(first, int) and isinstance(second, int):
            found.setdefault(place, []).append((first, second))
    return found


def _rows(said: Mapping[str, object], name: str, width: int) -> list[list[object]]:
    found = said.get(name)
    rows = found if isinstance(found, list) else []
    return [row for row in rows if isinstance(row, list) and len(row) == width]


def _name(entry: Entry) -> _LogName:
    return b64(entry.log.author), entry.log.audience
