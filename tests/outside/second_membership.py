"""Who reads a channel, a second time, from the text of decision 025: `second_membership.py LINES`.

It shares no code with the program. The lines are taken for sound: `second_verifier.py` says so.
It knows what a small team needs, and not the rarer rules: later cards of one agency, expiry.
"""

import hashlib
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable
from typing import Any

Json = dict[str, Any]
VERIFIED = {"own", "agency", "met", "confirmed"}
LEADING = {"lead", "supervisor", "custodian"}


def b64(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")


def id_of(h: Json) -> str:
    signed = json.dumps(h, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    return b64(hashlib.sha256(b"ledger/1/id\n" + signed).digest())


def is_agencys(h: Json) -> bool:
    raw = urlsafe_b64decode(h["a"] + "=")
    return bool(h["u"] == "agency" and h["c"] == b64(hashlib.sha256(raw).digest()[:16]))


class Case:
    """All entries, by id, and what the agencies known make of them."""

    def __init__(self, lines: Iterable[bytes], anchors: dict[str, str]) -> None:
        parsed = [json.loads(line) for line in lines]
        self.entries = {id_of(entry["h"]): entry for entry in parsed if "body" in entry}
        self.known = dict(anchors)
        for _, h, body in self.of("partner/1"):
            if is_agencys(h) and anchors.get(h["a"]) in {"own", "agency"}:
                self.known[body["key"]] = "confirmed"
        self.cards = self._cards()
        self.revoked = {
            body["key"]
            for _, h, body in self.of("revoke/1")
            if is_agencys(h) and self.cards.get(body["key"], ("", ""))[0] == h["a"]
        }
        self.reach: set[str] = set()
        for _ in range(2):  # what revoked leads did before they were lost comes second
            self.reach = {id_ for pin in self._pins() for id_ in self._before(pin)}

    def of(self, kind: str) -> list[tuple[str, Json, Json]]:
        found = [(id_, e["h"], e["body"]) for id_, e in self.entries.items()]
        return [one for one in found if one[1]["k"] == kind]

    def _cards(self) -> dict[str, tuple[str, str]]:
        claims: dict[str, dict[str, str]] = {}
        for _, h, body in self.of("card/1"):
            if is_agencys(h) and h["a"] in self.known:
                claims.setdefault(body["key"], {})[h["a"]] = body["authority"]
        for _, h, body in self.of("release/1"):
            held = claims.get(body["key"], {})
            if is_agencys(h) and body["to"] in held and body["to"] != h["a"]:
                held.pop(h["a"], None)
        order = ["own", "agency", "met", "confirmed", "vouched", "unverified"]
        return {
            key: min(held.items(), key=lambda one: order.index(self.known[one[0]]))
            for key, held in claims.items()
        }

    def _pins(self) -> list[str]:
        return [
            body["head"]
            for id_, h, body in self.of("pin/1")
            if self.leads(id_, h)
            and body["key"] != h["a"]
            and self.cards.get(body["key"], ("",))[0] == self.cards[h["a"]][0]
        ]

    def _before(self, head: str | None) -> Iterable[str]:
        while head in self.entries:
            yield head
            head = self.entries[head]["h"]["p"]

    def _carries(self, key: str) -> bool:
        agency, authority = self.cards.get(key, ("", ""))
        return self.known.get(agency) in VERIFIED and authority in LEADING

    def _whole(self, id_: str, h: Json) -> bool:
        return h["a"] not in self.revoked or id_ in self.reach

    def leads(self, id_: str, h: Json) -> bool:
        if not self._whole(id_, h):
            return False
        return self._carries(h["a"]) or self._is_named(h)

    def _is_named(self, act: Json) -> bool:
        said = [
            (id_, h, body)
            for id_, h, body in self.of("member/1")
            if self._carries(h["a"]) and self._whole(id_, h)
            if body["key"] == act["a"] and h["c"] == act["c"] and h["u"] in {act["u"], "case"}
        ]
        covered = {target for _, h, _ in said for target in h["s"]}
        is_lead = {i: b["position"] == "lead" and not b["left"] for i, _, b in said}
        ends = [h["t"] for i, h, _ in said if i not in covered and not is_lead[i]]
        return any(is_lead.values()) and all(act["t"] <= end for end in ends)

    def epochs(self, case: str, audience: str) -> list[Json]:
        """The epochs that count, the one to write for first."""
        written = [e for e in self.of("epoch/1") if (e[1]["c"], e[1]["u"]) == (case, audience)]
        depth = {id_: 0 for id_, _, _ in written}
        for _ in written:
            for id_, _, body in written:
                depths = [depth.get(one, 0) + 1 for one in body["prev"]]
                depth[id_] = max(depths, default=0)
        found = []
        for id_, h, body in written:
            agency = self.cards.get(h["a"], ("", ""))[0]
            opens = not body["prev"] and self.known.get(agency) in VERIFIED
            if self.leads(id_, h) or (opens and self._whole(id_, h)):
                added = {
                    b["key"]
                    for i, a, b in self.of("add/1")
                    if b["epoch"] == id_ and self.leads(i, a)
                }
                members = sorted({*body["members"], *added})
                found.append({"id": id_, "depth": depth[id_], "members": members})
        return sorted(found, key=lambda one: -int(one["depth"]))
