"""Age headers that break one rule of the C2SP specification each, under a true MAC.

Whoever can make these knows the file key: no checksum gives them away, only the rule itself.
Each table names the rule broken, and how our importer has to refuse it.
"""

from base64 import urlsafe_b64encode
from itertools import chain

from tests.crypto.age_writer import (
    VERSION,
    Wrap,
    closed,
    for_us,
    payload,
    raw64,
    stanza,
    wrapped_lines,
)

PLAIN = b"Seen at school. " * 10
Refused = tuple[bytes, str]

OURS = for_us()
_SHARE = raw64(Wrap().share)
_BODY = wrapped_lines(Wrap().body())
_LONG = b"A" * 64
_GREASE = b"-> a-grease b\n"
# In the other alphabet it is other letters: this share has some of them.
_TELLING = next(
    wrap
    for wrap in (Wrap(ephemeral=bytes([n]) * 32) for n in range(256))
    if b"+" in raw64(wrap.share) and b"/" in raw64(wrap.share)
)
_FOREIGN_ALPHABET = urlsafe_b64encode(_TELLING.share).rstrip(b"=")


def whole(head: bytes) -> bytes:
    """A file with this head, its true MAC, and a payload in order."""
    return closed(head) + payload(PLAIN)


def headed(*stanzas: bytes) -> bytes:
    return whole(VERSION + b"".join(stanzas))


def _ours(arguments: bytes = b"X25519 " + _SHARE, body: bytes = _BODY) -> bytes:
    """The one stanza for us, with its line of arguments or its body as given."""
    return headed(b"-> " + arguments + b"\n" + body)


def _beside(stanza_text: bytes) -> bytes:
    """A malformed stanza that isn't ours to open, before one that is."""
    return headed(stanza_text, OURS)


def _versioned(line: bytes) -> bytes:
    return whole(line + OURS)


def refused_as(verdict: str, cases: dict[str, bytes]) -> dict[str, Refused]:
    return {name: (content, verdict) for name, content in cases.items()}


def _unsafe(why: str, cases: dict[str, bytes]) -> dict[str, Refused]:
    return refused_as(f"seal_header_unsafe {why}", cases)


def _loose_bits(text: bytes) -> bytes:
    """The same bytes with a last letter that carries bits of nothing."""
    letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return text[:-1] + letters[letters.index(text[-1:]) + 1 :][:1]


VERSIONS = refused_as(
    "not_sealed",
    {
        "nothing at all": b"",
        "the version after": _versioned(b"age-encryption.org/v2\n"),
        "the version before": _versioned(b"age-encryption.org/v0\n"),
        "a version that begins like ours": _versioned(b"age-encryption.org/v10\n"),
        "a version with a space behind": _versioned(b"age-encryption.org/v1 \n"),
        "a version line that ends as on Windows": _versioned(b"age-encryption.org/v1\r\n"),
        "a version line that ends in a return": _versioned(b"age-encryption.org/v1\r"),
        "a version in capitals": _versioned(b"AGE-ENCRYPTION.ORG/V1\n"),
        "no version line": _versioned(b""),
        "an empty line first": _versioned(b"\n" + VERSION),
        "a space first": _versioned(b" " + VERSION),
        "a byte order mark first": _versioned(b"\xef\xbb\xbf" + VERSION),
        "a zero first": _versioned(b"\0" + VERSION),
        "a header in UTF-16": (VERSION + OURS).decode().encode("utf-16"),
        "a version line without its end": VERSION.rstrip(b"\n"),
    },
)
ARGUMENTS = _unsafe(
    "arguments",
    {
        "a stanza of no arguments": _beside(b"-> \n\n"),
        "two spaces before the type": _ours(b" X25519 " + _SHARE),
        "two spaces between arguments": _ours(b"X25519  " + _SHARE),
        "a space after the last argument": _ours(b"X25519 " + _SHARE + b" "),
        "a tab between arguments": _ours(b"X25519\t" + _SHARE),
        "arguments that end as on Windows": _ours(b"X25519 " + _SHARE + b"\r"),
        "an argument with a control letter": _beside(b"-> a-grease \x07\n\n"),
        "an argument with a zero": _beside(b"-> a-grease b\0c\n\n"),
        "an argument with a delete": _beside(b"-> a-grease \x7f\n\n"),
        "an argument that is no ASCII": _beside("-> a-grease é\n\n".encode()),
        "an argument that is no UTF-8": _beside(b"-> a-grease \xff\n\n"),
        "grease with an empty argument": _beside(b"-> a-grease  b\n\n"),
    },
)
BODIES = {
    **_unsafe(
        "base64",
        {
            "a stanza without a body": _beside(_GREASE),
            "a body without its last line": _beside(_GREASE + _LONG + b"\n"),
            "two stanzas without bodies": _beside(_GREASE * 2),
            "a body of four letters and one": _beside(_GREASE + b"AAAAA\n"),
            "a body with padding": _ours(body=_BODY.rstrip() + b"=\n"),
            "a body with loose bits": _ours(body=_loose_bits(_BODY.rstrip()) + b"\n"),
            "loose bits in grease": _beside(_GREASE + b"AB\n"),
            "a body in the other alphabet": _beside(_GREASE + b"ab-_\n"),
            "a body with a space inside": _beside(_GREASE + b"AAAA AAAA\n"),
            "a body with a space behind": _ours(body=_BODY.rstrip() + b" \n"),
            "a body that ends as on Windows": _ours(body=_BODY.rstrip() + b"\r\n"),
            "a body with a zero": _beside(_GREASE + b"AAA\0\n"),
            "a body in hexadecimal marks": _beside(_GREASE + b"AA:AA\n"),
        },
    ),
    **_unsafe(
        "body",
        {
            "a body line of 65": _beside(_GREASE + _LONG + b"A\n\n"),
            "a body that is not wrapped": _beside(_GREASE + _LONG * 2 + b"\n"),
        },
    ),
    **_unsafe(
        "mac",
        {
            "a body after an empty line": _beside(OURS + b"\n" + _BODY),
            "two empty lines after a full one": _beside(OURS + _GREASE + _LONG + b"\n\n\n"),
            "a stanza without its space": headed(OURS, b"->a-grease\n\n"),
            "a stanza after a space": headed(OURS, b" " + _GREASE + b"\n"),
            "a longer arrow": headed(OURS, b"--> a-grease\n\n"),
            "a second version line": headed(OURS, VERSION),
        },
    ),
}
# RFC 7748 section 6.1: with these points any secret gives a shared one of zeros.
_LOW = {
    "zero": "00" * 32,
    "one": "01" + "00" * 31,
    "order eight": "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "order eight, the other": "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "the prime less one": "ec" + "ff" * 30 + "7f",
    "the prime": "ed" + "ff" * 30 + "7f",
    "the prime and one": "ee" + "ff" * 30 + "7f",
}


def _with_share(share: bytes) -> bytes:
    """What is wrapped opens, if only the reader takes such a share."""
    return _ours(b"X25519 " + raw64(share), wrapped_lines(Wrap().under(bytes(32), share)))


def _key_of(size: int) -> bytes:
    key = bytes(size)
    return closed(VERSION + for_us(Wrap(file_key=key)), key) + payload(PLAIN, key)


RECIPIENTS = {
    **{
        f"a share of low order: {name}": (_with_share(bytes.fromhex(point)), "seal_broken")
        for name, point in _LOW.items()
    },
    **_unsafe(
        "recipient",
        {
            "no share": _ours(b"X25519"),
            "two shares": _ours(b"X25519 " + _SHARE + b" " + _SHARE),
            "a word after the share": _ours(b"X25519 " + _SHARE + b" v2"),
            "a share of 31 bytes": _ours(b"X25519 " + raw64(Wrap().share[:31])),
            "a share of 33 bytes": _ours(b"X25519 " + raw64(Wrap().share + b"\0")),
            "a file key of 15 bytes": _key_of(15),
            "a file key of 17 bytes": _key_of(17),
            "a file key of 32 bytes": _key_of(32),
            "a file key of no bytes": _key_of(0),
            "a wrapped key without its tag": _ours(body=wrapped_lines(Wrap().body()[:16])),
            "a recipient without a body": _ours(body=b"\n"),
            "a short line within a body": _ours(body=_BODY[:20] + b"\n" + _BODY[20:]),
        },
    ),
    **_unsafe(
        "base64",
        {
            "a share with padding": _ours(b"X25519 " + _SHARE + b"="),
            "a share with loose bits": _ours(b"X25519 " + _loose_bits(_SHARE)),
            "a share in the other alphabet": headed(
                b"-> X25519 " + _FOREIGN_ALPHABET + b"\n" + wrapped_lines(_TELLING.body())
            ),
        },
    ),
}
_SALT = raw64(bytes(16))
_WRAPPED = bytes(32)
OTHER_TYPES = _unsafe(
    "recipient_type",
    {
        "another spelling of ours": _ours(b"x25519 " + _SHARE),
        "a passphrase": headed(stanza(b"scrypt", _SALT, b"18", body=_WRAPPED)),
        "a passphrase that takes a minute": headed(stanza(b"scrypt", _SALT, b"23", body=_WRAPPED)),
        "a passphrase that takes for ever": headed(stanza(b"scrypt", _SALT, b"63", body=_WRAPPED)),
        "a passphrase beside a recipient": _beside(stanza(b"scrypt", _SALT, b"10", body=_WRAPPED)),
        "a passphrase after a recipient": headed(
            OURS, stanza(b"scrypt", _SALT, b"10", body=_WRAPPED)
        ),
        "two passphrases": headed(stanza(b"scrypt", _SALT, b"10", body=_WRAPPED) * 2),
        "a work factor with a zero before": headed(
            stanza(b"scrypt", _SALT, b"018", body=_WRAPPED)
        ),
        "a work factor with a sign": headed(stanza(b"scrypt", _SALT, b"+18", body=_WRAPPED)),
        "a work factor below zero": headed(stanza(b"scrypt", _SALT, b"-1", body=_WRAPPED)),
        "a work factor of zero": headed(stanza(b"scrypt", _SALT, b"0", body=_WRAPPED)),
        "a work factor in hexadecimal": headed(stanza(b"scrypt", _SALT, b"0x12", body=_WRAPPED)),
        "a work factor beyond any number": headed(
            stanza(b"scrypt", _SALT, b"9" * 40, body=_WRAPPED)
        ),
        "no work factor": headed(stanza(b"scrypt", _SALT, body=_WRAPPED)),
        "a short salt": headed(stanza(b"scrypt", raw64(bytes(15)), b"10", body=_WRAPPED)),
        "a long salt": headed(stanza(b"scrypt", raw64(bytes(17)), b"10", body=_WRAPPED)),
        "no salt": headed(stanza(b"scrypt", b"10", body=_WRAPPED)),
        "an SSH key": headed(stanza(b"ssh-ed25519", b"abcdef", _SHARE, body=_WRAPPED)),
        "an RSA key": headed(stanza(b"ssh-rsa", b"abcdef", body=bytes(256))),
        "a hybrid key we can't open": headed(stanza(b"mlkem768x25519", _SHARE, body=_WRAPPED)),
        "a plug-in's": headed(stanza(b"example.com/enigma", body=_WRAPPED)),
    },
)
FLOODS = {
    **_unsafe(
        "stanzas",
        {
            "65 stanzas": headed(b"-> a-grease\n\n" * 64, OURS),
            "a thousand stanzas": headed(b"-> a-grease\n\n" * 1_000, OURS),
            "65 recipients": headed(OURS * 65),
            "four thousand recipients": headed(OURS * 4_000),
        },
    ),
    **_unsafe(
        "long",
        {
            "an argument of a MiB": _beside(b"-> a-grease " + b"b" * (1 << 20) + b"\n\n"),
            "ten thousand arguments": _beside(b"-> a-grease" + b" b" * 10_000 + b"\n\n"),
            "a body of a MiB": _beside(_GREASE + wrapped_lines(bytes(1 << 20))),
            "a line that never ends": VERSION + b"-> " + b"A" * (4 << 20),
        },
    ),
    "no recipient": (headed(), "seal_header_unsafe recipients"),
    "grease alone": (headed(_GREASE + b"\n"), "seal_header_unsafe recipients"),
    "an empty line for a recipient": (headed(b"\n", OURS), "seal_header_unsafe recipients"),
}
HEADERS: dict[str, Refused] = dict(
    chain.from_iterable(
        table.items() for table in (VERSIONS, ARGUMENTS, BODIES, RECIPIENTS, OTHER_TYPES, FLOODS)
    )
)
