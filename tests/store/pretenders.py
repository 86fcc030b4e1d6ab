"""Fifty who call themselves leads, and all that they try; none of it may take effect."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.domain.codes import Standing
from desktop_app.domain.ids import AGENCY_CHANNEL, EntryId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Entry
from tests.ledger.devices import (
    MARCH_2026_MS,
    Agency,
    Device,
    pin_of,
    purge_of,
)
from tests.store.world import own_agency, partner_agency

_RANKS = ("supervisor", "lead", "custodian")
_MONTH_MS = 30 * 86_400_000
PARTNER = partner_agency()

ANCHORS = {own_agency().key: Standing.OWN, PARTNER.key: Standing.UNVERIFIED}


@dataclass(slots=True)
class Stage:
    """A case with a lead and a worker, and those who pretend: `rightful` first, then `acts`."""

    rightful: list[Entry] = field(default_factory=list)
    acts: list[Entry] = field(default_factory=list)

    @classmethod
    def set_up(cls) -> "Stage":
        """The team, and fifty pretenders of five sorts, ten each."""
        stage, agency = cls(), own_agency()
        lead, worker = Device.named("lead"), Device.named("worker")
        stage.rightful += [agency.card(lead, "lead"), agency.card(worker)]
        note = worker.write(kinds.NOTE, "note", {"text/0000": "Words."})
        opened = lead.write(kinds.EPOCH, "epoch", _key("rightful", [lead, worker], []))
        stage.rightful += [note, opened]
        for number in range(50):
            pretender = Device.named(f"pretender {number}")
            bad = stage._carded(number, pretender, agency, lead)
            stage.acts += list(_acts(pretender, bad, opened, note, worker))
        return stage

    def _carded(self, number: int, pretender: Device, agency: Agency, lead: Device) -> Agency:
        """Give a pretender a card that must not carry anything; answers whose card it is."""
        rank = _RANKS[number % 3]
        sort = number % 5
        if sort == 0:
            agency = Agency.named(f"agency of pretender {number}")
            self.rightful.append(agency.card(pretender, rank))
        elif sort == 1:
            agency = PARTNER
            self.rightful.append(agency.card(pretender, rank))
        elif sort == 2:
            self.rightful.append(agency.card(pretender, rank, expires="2026-02-27"))
        else:
            unpinned = sort == 4
            rank = "lead" if unpinned else rank
            first = pretender.write(kinds.NOTE, f"note {number}", {"text/0000": "Before."})
            self.rightful += [agency.card(pretender, rank), first, agency.revoke(pretender)]
            if not unpinned:
                self.rightful.append(pin_of(pretender, first, lead))
        return agency


def _acts(
    by: Device, agency: Agency, opened: Entry, note: Entry, worker: Device
) -> Iterator[Entry]:
    """Everything that only a lead, a custodian or an agency may do."""
    later = MARCH_2026_MS + _MONTH_MS
    stranger = Device.named("stranger")
    own_channel = (agency.channel[0], AGENCY_CHANNEL)
    yield by.write(kinds.EPOCH, "epoch", _key(by.name, [by, stranger], [opened]), wall_ms=later)
    yield by.write(kinds.EPOCH, "epoch", _key(by.name, [by, worker], []), wall_ms=later)
    let_in = {"key": b64(stranger.key), "epoch": b64(opened.id)}
    yield by.write(kinds.ADD, "add", let_in, wall_ms=later)
    member = {"key": b64(by.key), "position": "lead", "left": ""}
    member["card"] = Agency.named("nobody's").card(stranger, "lead").line.decode()
    yield by.write(kinds.MEMBER, f"member {by.name}", member, wall_ms=later)
    yield pin_of(worker, EntryId(by.body_key() * 2), by)
    yield purge_of([note], by)
    yield purge_of([], by)
    for kind, body in (
        (kinds.REVOKE, {"key": b64(worker.key), "reason": "lost"}),
        (kinds.PARTNER, {"key": b64(Agency.named("nobody's").key), "name": "Nobody"}),
        (kinds.RELEASE, {"key": b64(worker.key), "to": b64(PARTNER.key)}),
    ):
        yield by.write(kind, "word", body, channel=own_channel, wall_ms=later)
        if agency.key != own_agency().key:
            yield agency.write(kind, "word", body, channel=agency.channel)


def _key(name: str, members: list[Device], previous: list[Entry]) -> dict[str, object]:
    return {
        "recipient": f"age1{name}",
        "members": sorted(b64(one.key) for one in members),
        "prev": sorted(b64(one.id) for one in previous),
    }
