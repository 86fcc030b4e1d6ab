"""A published team: entries of every kind that decides who reads, and what they come to.

`python -m tests.outside.published_team` writes them beside the other vectors, the same each time.
"""

import json
from pathlib import Path

from desktop_app.domain.codes import Standing
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.membership import fold_membership
from tests.ledger.devices import MARCH_2026_MS, TEAM, Agency, Device, pin_of
from tests.ledger.team import fold_of

VECTORS = Path(__file__).parents[1] / "vectors"
LINES, OUTCOME = VECTORS / "team.jsonl", VECTORS / "team.json"
_DAY_MS = 86_400_000

OWN, PARTNER, NOBODY = (Agency.named(name) for name in ("own", "partner", "nobody"))
ANCHORS = {OWN.key: Standing.OWN, NOBODY.key: Standing.UNVERIFIED}


def entries() -> list[Entry]:
    """A channel opened by a worker, and all that leads, and those who are none, did then."""
    own, partner, nobody = (Agency.named(one.name) for one in (OWN, PARTNER, NOBODY))
    names = ("lead", "worker", "constable", "pretender", "lost lead", "moved")
    lead, worker, constable, pretender, lost, moved = map(Device.named, names)
    police_card = partner.card(constable, "lead")
    opened = _key(worker, [worker, lead, lost])
    named = _member(lead, worker, "lead")
    left_out = _key(lost, [worker, lead, constable], opened)
    later = _key(lost, [lost], left_out)
    back = _member(lead, worker, "member", named)
    too_late = _add(worker, pretender, left_out, at_ms=_DAY_MS)
    let_in = _add(worker, moved, left_out)
    return [
        *(own.card(lead, "lead"), own.card(worker), own.card(lost, "supervisor")),
        *(own.card(moved), partner.card(moved), police_card, nobody.card(pretender, "lead")),
        _said(own, kinds.PARTNER, {"key": b64(partner.key), "name": "Birch Police"}),
        _said(own, kinds.RELEASE, {"key": b64(moved.key), "to": b64(partner.key)}),
        *(opened, named, left_out, later, back, let_in, too_late),
        _member(lead, constable, "member", card=police_card),
        _key(pretender, [pretender], left_out),
        *(own.revoke(lost), pin_of(lost, left_out, lead)),
    ]


def outcome() -> dict[str, object]:
    """What they come to."""
    held = entries()
    trust = fold_of(held, ANCHORS)
    membership = fold_membership(held, trust, *TEAM)
    return {
        "anchors": {b64(key): standing.value for key, standing in ANCHORS.items()},
        "case": b64(TEAM[0]),
        "audience": TEAM[1],
        "epochs": [
            {
                "id": b64(one.id),
                "depth": one.depth,
                "members": sorted(map(b64, one.members)),
            }
            for one in membership.epochs
        ],
        "everybody": sorted(map(b64, membership.everybody)),
    }


def _key(by: Device, members: list[Device], *previous: Entry) -> Entry:
    body = {
        "recipient": f"age1{by.name.replace(' ', '')}",
        "members": sorted(b64(one.key) for one in members),
        "prev": sorted(b64(one.id) for one in previous),
    }
    return by.write(kinds.EPOCH, f"epoch {by.name}", body)


def _add(by: Device, who: Device, epoch: Entry, at_ms: int = 0) -> Entry:
    body = {"key": b64(who.key), "epoch": b64(epoch.id)}
    return by.write(kinds.ADD, f"add {who.name}", body, wall_ms=MARCH_2026_MS + at_ms)


def _member(
    by: Device, who: Device, position: str, *before: Entry, card: Entry | None = None
) -> Entry:
    body = {
        "key": b64(who.key),
        "position": position,
        "left": "",
        "card": "" if card is None else card.line.decode(),
    }
    seen = [entry.id for entry in before]
    return by.write(kinds.MEMBER, f"member {who.name}", body, supersedes=seen)


def _said(agency: Agency, kind: str, body: dict[str, object]) -> Entry:
    return agency.write(kind, "word", body, channel=agency.channel)


if __name__ == "__main__":
    LINES.write_bytes(b"".join(entry.line + b"\n" for entry in entries()))
    OUTCOME.write_text(json.dumps(outcome(), indent=1) + "\n", "utf-8")
