"""The table of bad bundles: what was done to an honest one, and how it has to be refused."""

from desktop_app.domain.errors import FaultCode, RefusalCode
from desktop_app.domain.ids import CaseId
from desktop_app.ledger import kinds
from desktop_app.ledger.canonical import b64
from tests.exchange.bags import tar_of, without
from tests.exchange.hostile_tars import END, GNU, folder, header, member, pax
from tests.mails import PDF
from tests.outside.forging import CARDS, ENTRIES, Forger, Spoil, as_json, card_line

NOTE = {"type": "note", "start": None, "end": None, "precision": "unknown", "text/0000": "x"}


def _attachment(forger: Forger) -> str:
    return next(
        name for name in forger.honest if name.startswith("data/files/") and name.endswith(".pdf")
    )


def _extra(forger: Forger, tail: bytes) -> bytes:
    """The honest bundle with one more member at its end."""
    return forger.sealed(forger.packed()[: -len(END)] + tail + END)


def _swapped(forger: Forger, **parts: bytes) -> bytes:
    """Parts changed by somebody who can't sign: manifest and signature stay as they were."""
    names = {"entries": ENTRIES, "envelope": "envelope.json", "sig": "tagmanifest-sha512.txt.sig"}
    return forger.sealed(
        tar_of({**forger.honest, **{names[key]: content for key, content in parts.items()}})
    )


def _thousand_stanzas(_forger: Forger) -> bytes:
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    return b"age-encryption.org/v1\n" + stanza * 1000 + b"--- " + b"A" * 43 + b"\n" + bytes(100)


def _with_passphrase(_forger: Forger) -> bytes:
    stanza = b"-> scrypt " + b"A" * 22 + b" 18\n" + b"A" * 43 + b"\n"
    return b"age-encryption.org/v1\n" + stanza + b"--- " + b"A" * 43 + b"\n" + bytes(100)


def _of_two_cases(forger: Forger) -> bytes:
    other = forger.line(kinds.NOTE, NOTE, case=CaseId(b"\x01" * 16))
    return forger.bundle({ENTRIES: forger.honest[ENTRIES] + other})


def _with_control(forger: Forger) -> bytes:
    hidden = forger.line(kinds.REVOKE, {"key": b64(forger.receiver.vault.me.key), "reason": ""})
    return forger.bundle({ENTRIES: forger.honest[ENTRIES] + hidden})


R, F = RefusalCode, FaultCode
Code = RefusalCode | FaultCode
SEALS: dict[str, tuple[Spoil, Code]] = {
    "sealed to somebody else": (lambda f: f.sealed(f.packed(), to=f.other), R.NOT_FOR_US),
    "not sealed at all": (lambda f: f.packed(), R.NOT_SEALED),
    "sealed with a passphrase": (_with_passphrase, R.SEAL_HEADER_UNSAFE),
    "armored": (lambda _: b"-----BEGIN AGE ENCRYPTED FILE-----\n", R.SEAL_HEADER_UNSAFE),
    "a thousand stanzas": (_thousand_stanzas, R.SEAL_HEADER_UNSAFE),
    "cut in the header": (lambda f: f.bundle()[:60], R.SEAL_BROKEN),
    "cut in the middle": (lambda f: f.bundle()[:9000], R.SEAL_BROKEN),
    "cut by one byte": (lambda f: f.bundle()[:-1], R.SEAL_BROKEN),
    "one bit changed": (lambda f: _flipped(f.bundle(), 5000), R.SEAL_BROKEN),
    "a byte too many": (lambda f: f.bundle() + b"\x00", R.SEAL_BROKEN),
    "nothing inside": (lambda f: f.sealed(b""), R.BUNDLE_INCOMPLETE),
    "a letter inside": (lambda f: f.sealed(b"Dear Owen, " * 100), R.BUNDLE_NOT_A_BAG),
}
SIGNATURES: dict[str, tuple[Spoil, Code]] = {
    "passed on to others": (
        lambda f: f.addressed([as_json(card_line(f.other))]),
        R.NOT_FOR_US,
    ),
    "signed by another": (lambda f: f.bundle(pen=f.other.pen), R.BUNDLE_BAD_SIGNATURE),
    "signed for another use": (lambda f: f.bundle(namespace="file"), R.BUNDLE_BAD_SIGNATURE),
    "a signature of nothing": (lambda f: _swapped(f, sig=b""), R.BUNDLE_UNSIGNED),
    "a signature of noise": (lambda f: _swapped(f, sig=b"signed, Dana"), R.BUNDLE_BAD_SIGNATURE),
    "no signature": (
        lambda f: f.sealed(tar_of(without(f.honest, "tagmanifest-sha512.txt.sig"))),
        R.BUNDLE_UNSIGNED,
    ),
    "in another's name": (
        lambda f: f.bundle({"envelope.json": f.envelope(**{"from": as_json(card_line(f.other))})}),
        R.BUNDLE_BAD_SIGNATURE,
    ),
    "a card that was altered": (
        lambda f: f.bundle({"envelope.json": f.honest["envelope.json"].replace(b"Dana", b"Dora")}),
        R.BUNDLE_BAD_ENVELOPE,
    ),
    "from nobody's card": (
        lambda f: f.bundle({"envelope.json": f.envelope(**{"from": {"name": "Dana"}})}),
        R.BUNDLE_BAD_ENVELOPE,
    ),
    "for nobody": (
        lambda f: f.addressed([]),
        R.BUNDLE_BAD_ENVELOPE,
    ),
    "for somebody of our name only": (
        lambda f: f.addressed([{"outside": {"name": "Owen Harada"}}]),
        R.NOT_FOR_US,
    ),
}
CONTENTS: dict[str, tuple[Spoil, Code]] = {
    "the envelope of another bundle": (
        lambda f: _swapped(f, envelope=f.envelope(bundle=b64(bytes(16)))),
        R.BUNDLE_ALTERED,
    ),
    "entries exchanged": (lambda f: _swapped(f, entries=b"{}\n"), R.BUNDLE_ALTERED),
    "a newer format": (
        lambda f: f.bundle({"envelope.json": f.envelope(format="throughline-handoff/2")}),
        R.BUNDLE_NEWER_FORMAT,
    ),
    "no format": (
        lambda f: f.bundle({"envelope.json": f.envelope(format="handoff")}),
        R.BUNDLE_BAD_ENVELOPE,
    ),
    "an envelope with more in it": (
        lambda f: f.bundle({"envelope.json": f.envelope(more=1)}),
        R.BUNDLE_BAD_ENVELOPE,
    ),
    "an envelope of noise": (
        lambda f: f.bundle({"envelope.json": b"\xff\xfe"}),
        R.BUNDLE_BAD_ENVELOPE,
    ),
    "without a purpose": (
        lambda f: f.bundle({"envelope.json": f.envelope(purpose=" ")}),
        R.BUNDLE_BAD_ENVELOPE,
    ),
    "no entries": (lambda f: f.bundle({ENTRIES: None}), R.BUNDLE_BAD_ENTRIES),
    "no cards": (lambda f: f.bundle({CARDS: None}), R.BUNDLE_BAD_ENTRIES),
    "empty entries": (lambda f: f.bundle({ENTRIES: b""}), R.BUNDLE_BAD_ENTRIES),
    "a last line without end": (
        lambda f: f.bundle({ENTRIES: f.honest[ENTRIES][:-1]}),
        R.BUNDLE_BAD_ENTRIES,
    ),
    "a line of two MiB": (
        lambda f: f.bundle({ENTRIES: b"x" * (2 << 20) + b"\n"}),
        R.BUNDLE_BAD_ENTRIES,
    ),
    "entries of two cases": (_of_two_cases, R.BUNDLE_BAD_ENTRIES),
    "a revocation among the entries": (_with_control, R.BUNDLE_BAD_ENTRIES),
    "a card among the entries": (
        lambda f: f.bundle({ENTRIES: f.honest[ENTRIES] + card_line(f.other) + b"\n"}),
        R.BUNDLE_BAD_ENTRIES,
    ),
    "a note among the cards": (
        lambda f: f.bundle({CARDS: f.honest[CARDS] + f.line(kinds.NOTE, NOTE)}),
        R.BUNDLE_BAD_ENTRIES,
    ),
    "a card in a channel of cases": (
        lambda f: f.bundle({CARDS: f.honest[CARDS] + f.line(kinds.CARD, {"name": "Dana"})}),
        R.BUNDLE_BAD_ENTRIES,
    ),
    "a case in the channel of agencies": (
        lambda f: f.bundle(
            {ENTRIES: f.honest[ENTRIES] + f.line(kinds.NOTE, NOTE, audience="agency")}
        ),
        R.BUNDLE_BAD_ENTRIES,
    ),
    "a file that is not there": (lambda f: f.bundle({_attachment(f): None}), F.ATTACHMENT_MISSING),
    "a file that was exchanged": (
        lambda f: f.bundle({_attachment(f): PDF + b"%"}),
        F.ATTACHMENT_DAMAGED,
    ),
    "a file of the same length": (
        lambda f: f.bundle({_attachment(f): b"%" * len(PDF)}),
        F.ATTACHMENT_DAMAGED,
    ),
}
TARS: dict[str, tuple[Spoil, Code]] = {
    "a link": (
        lambda f: _extra(f, header(b"data/x", kind=b"2", link=b"/etc/passwd")),
        R.BUNDLE_UNSAFE_MEMBER,
    ),
    "a device": (lambda f: _extra(f, header(b"data/x", kind=b"3")), R.BUNDLE_UNSAFE_MEMBER),
    "a pipe": (lambda f: _extra(f, header(b"data/x", kind=b"6")), R.BUNDLE_UNSAFE_MEMBER),
    "a file of one TiB in ten bytes": (
        lambda f: _extra(f, pax({b"GNU.sparse.realsize": b"1099511627776"}) + member("data/x")),
        R.BUNDLE_UNSAFE_MEMBER,
    ),
    "an old sparse file": (
        lambda f: _extra(f, header(b"data/x", kind=b"S", magic=GNU)),
        R.BUNDLE_UNSAFE_MEMBER,
    ),
    "a claim of many GiB": (lambda f: _extra(f, header(b"data/x", 2**33 - 1)), R.BUNDLE_TOO_LARGE),
    "twenty thousand members": (lambda f: _extra(f, folder("data/") * 20_001), R.BUNDLE_TOO_LARGE),
    "a name that climbs": (lambda f: _extra(f, member("../x")), R.BUNDLE_UNSAFE_NAME),
    "an absolute name": (lambda f: _extra(f, member("/etc/x")), R.BUNDLE_UNSAFE_NAME),
    "a name twice": (lambda f: _extra(f, member(ENTRIES)), R.BUNDLE_UNSAFE_NAME),
    "a name in other letters": (
        lambda f: _extra(f, member(ENTRIES.upper())),
        R.BUNDLE_UNSAFE_NAME,
    ),
    "a name that reads backwards": (
        lambda f: _extra(f, member("data/\u202efdp.exe")),
        R.BUNDLE_UNSAFE_NAME,
    ),
    "a device's name": (lambda f: _extra(f, member("data/CON.txt")), R.BUNDLE_UNSAFE_NAME),
    "a file nobody lists": (lambda f: _extra(f, member("data/x")), R.BUNDLE_ALTERED),
    "files to be fetched": (
        lambda f: _extra(f, member("fetch.txt", b"http://example.org 1 data/x\n")),
        R.BUNDLE_NOT_A_BAG,
    ),
    "a weak manifest": (lambda f: _extra(f, member("manifest-md5.txt")), R.BUNDLE_NOT_A_BAG),
    "bytes after the end": (lambda f: f.sealed(f.packed() + b"more"), R.BUNDLE_ALTERED),
    "a tar that is cut": (lambda f: f.sealed(f.packed()[:-2048]), R.BUNDLE_INCOMPLETE),
}
BAD_BUNDLES = {**SEALS, **SIGNATURES, **CONTENTS, **TARS}


def _flipped(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
