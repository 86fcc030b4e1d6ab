"""A forger's desk: an honest bundle taken apart, changed, and put together again."""

import io
import json
import tarfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from desktop_app.app.vaults import Session
from desktop_app.crypto.sealing import AgeIdentity, open_sealed, seal
from desktop_app.crypto.signing import DevicePen
from desktop_app.crypto.sshsig import HANDOFF_NAMESPACE, sign_for_ssh
from desktop_app.domain.ids import Audience, CaseId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64, canonical
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry
from desktop_app.ledger.writing import Place, write_entry
from tests.exchange.bags import bag, signed, tar_of

ENTRIES, CARDS = "data/entries.jsonl", "data/cards.jsonl"
TAGS = "tagmanifest-sha512.txt"
Parts = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Forger:
    """Knows everything the sender knows, and has keys of their own."""

    sender: Session
    receiver: Session
    other: Session
    case: CaseId
    honest: Parts

    @property
    def plan(self) -> str:
        """Where in the bundle the one attachment lies."""
        return next(n for n in self.honest if n.startswith("data/files/") and n.endswith(".pdf"))

    def packed(
        self,
        changes: Mapping[str, bytes | None] | None = None,
        *,
        pen: DevicePen | None = None,
        namespace: str = HANDOFF_NAMESPACE,
        parts: Parts | None = None,
    ) -> bytes:
        """A tar of the parts with some changed (or left out: None), signed anew, not sealed."""
        held = {**(parts or self.honest), **(changes or {})}
        payload = {n: c for n, c in held.items() if n.startswith("data/") and c is not None}
        envelope = held["envelope.json"]
        assert envelope is not None
        whole = bag(payload, envelope=envelope)
        signature = sign_for_ssh(
            pen or self.sender.pen, whole["tagmanifest-sha512.txt"], namespace
        )
        return tar_of({**whole, "tagmanifest-sha512.txt.sig": signature})

    def forged(self, changes: Mapping[str, bytes | None], extra: bytes = b"") -> bytes:
        """The honest bag with parts changed, then covered and signed anew as its sender would."""
        return self.sealed(tar_of(self.covered({**self._bag(), **changes}), extra))

    def tampered(self, changes: Mapping[str, bytes | None], extra: bytes = b"") -> bytes:
        """The honest bag with parts changed by somebody who can't sign."""
        return self.sealed(tar_of(_there({**self.honest, **changes}), extra))

    def covered(self, parts: Mapping[str, bytes | None]) -> Parts:
        """Parts under a tag manifest of their own, truly signed; those set to None left out."""
        whole = signed(_there({**parts, TAGS: None, f"{TAGS}.sig": None}))
        return {**whole, f"{TAGS}.sig": signature_by(self.sender, whole[TAGS])}

    def _bag(self) -> Parts:
        payload = {n: c for n, c in self.honest.items() if n.startswith("data/")}
        return bag(payload, envelope=self.honest["envelope.json"])

    def sealed(self, tar: bytes, *, to: Session | None = None) -> bytes:
        sink = io.BytesIO()
        recipient = (to or self.receiver).identity.recipient
        seal(io.BytesIO(tar), sink, [recipient])
        return sink.getvalue()

    def bundle(self, changes: Mapping[str, bytes | None] | None = None, **how: Any) -> bytes:
        return self.sealed(self.packed(changes, **how))

    def envelope(self, **changes: object) -> bytes:
        """The honest envelope with some members changed."""
        said = json.loads(self.honest["envelope.json"])
        return canonical({**said, **changes})

    def addressed(self, to: list[object]) -> bytes:
        """The honest bundle, addressed anew, and sealed to the receiver none the less."""
        return self.bundle({"envelope.json": self.envelope(to=to)})

    def line(self, kind: str, body: Mapping[str, object], **how: Any) -> bytes:
        """One more entry, soundly signed, with its line end."""
        return self.entry(kind, body, **how).line + b"\n"

    def file_note(self, id_: bytes, content: bytes, **how: Any) -> bytes:
        """A note that names an attachment and the bytes it is said to have."""
        told = {
            "id": b64(id_),
            "keyset": "",
            "size": len(content),
            "cipher_size": len(content),
            "sha": b64(sha256(content).digest()),
            "mime": "application/pdf",
            "name": "other.pdf",
        }
        return self.line(kinds.NOTE, {"type": "document", "file/0000": told}, **how)

    def entry(
        self,
        kind: str,
        body: Mapping[str, object],
        *,
        case: CaseId | None = None,
        audience: str = "case",
        pen: DevicePen | None = None,
        after: Entry | None = None,
    ) -> Entry:
        draft = Draft(
            case=case or self.case,
            audience=Audience(audience),
            kind=kind,
            about=ObjectId(b"\x07" * 16),
            body=body,
        )
        place = Place(
            position=0 if after is None else after.header.position + 1,
            previous=None if after is None else after.id,
            lamport=1,
            wall_ms=1_795_000_000_000,
            clock_offset_ms=None,
        )
        return write_entry(draft, place, (), b"\x09" * 16, pen or self.other.pen)


def _there(parts: Mapping[str, bytes | None]) -> Parts:
    return {name: content for name, content in parts.items() if content is not None}


def signature_by(signer: Session, tag_manifest: bytes) -> bytes:
    """The signature a bundle carries."""
    return sign_for_ssh(signer.pen, tag_manifest, HANDOFF_NAMESPACE)


def taken_apart(bundle: Path, identity: AgeIdentity) -> Parts:
    """What is in a bundle, for who can open it."""
    sink = io.BytesIO()
    with bundle.open("rb") as file:
        open_sealed(file, sink, [identity])
    sink.seek(0)
    parts: Parts = {}
    with tarfile.open(fileobj=sink) as tar:
        for member in tar:
            file_ = tar.extractfile(member)
            assert file_ is not None
            parts[member.name] = file_.read()
    return parts


def card_line(session: Session) -> bytes:
    line = session.vault.cards.line_of(session.vault.me.id)
    assert line is not None
    return line


def as_json(line: bytes) -> object:
    return json.loads(line)


Spoil = Callable[[Forger], bytes]
Refused = tuple[Spoil, str]
"""What was done, and how it has to be refused: the code, and the detail that comes with it."""
