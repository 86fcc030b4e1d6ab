"""Somebody with a true card who turned: they sign what their own program never would."""

import json
from pathlib import Path

from desktop_app.crypto.signing import DevicePen
from desktop_app.domain.ids import AGENCY_CHANNEL, WHOLE_TEAM, CaseId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import canonical
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.entry import Entry
from tests.outside.forging import Forger, Parts, taken_apart
from tests.services.conftest import Person


def says(person: Person, kind: str, body: dict[str, object], to: Person) -> Entry:
    """An entry of theirs that came in whole with some bundle, and is held by another now."""
    vault = person.vault
    draft = Draft(
        case=person.case,
        audience=WHOLE_TEAM,
        kind=kind,
        about=ObjectId(vault.new_id()),
        body=body,
    )
    entry = vault.reading.signed(vault.book.append(vault.pen, [draft]).entries[0])
    to.vault.book.ingest([entry.line], "handoff", (CaseId(person.case), WHOLE_TEAM))
    return entry


def says_as_agency(person: Person, kind: str, body: dict[str, object], to: Person | None) -> bytes:
    """A line by their agency's own key, which somebody else may hold, too."""
    vault = person.vault
    seed = vault.drawer.setting("secret/agency")
    assert seed is not None
    channel = (CaseId(vault.me.agency_id), AGENCY_CHANNEL)
    about = vault.me.id if kind == kinds.REVOKE else ObjectId(vault.new_id())
    draft = Draft(case=channel[0], audience=channel[1], kind=kind, about=about, body=body)
    written = vault.book.append(DevicePen.from_seed(seed), [draft]).entries[0]
    line = vault.reading.signed(written).line
    if to is not None:
        to.vault.book.ingest([line], "card", channel)
    return line


def wraps(
    person: Person,
    to: Person,
    honest: Path,
    /,
    changes: Parts | None = None,
    **envelope: object,
) -> Path:
    """A bundle they can open, sealed to somebody under their own signature, with parts changed."""
    parts = taken_apart(honest, person.session.identity)
    forger = Forger(person.session, to.session, person.session, person.case, parts)
    said = {**json.loads(parts["envelope.json"]), **envelope}
    forged = to.folder / f"forged {honest.name}"
    forged.write_bytes(forger.bundle({**(changes or {}), "envelope.json": canonical(said)}))
    return forged


def told(bundle: Path, reader: Person) -> dict[str, object]:
    """The envelope of a bundle."""
    parts = taken_apart(bundle, reader.session.identity)
    said: dict[str, object] = json.loads(parts["envelope.json"])
    return said
