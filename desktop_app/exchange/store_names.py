"""How files in a shared place are called, and what a foreign name claims (LEDGER section 7).

Every name of ours is lower case and shorter than 120 characters, so that it survives any file
system and store. Tags are pseudonyms: whoever carries the files learns how many channels and logs
there are, and not whose.
"""

import re
from hashlib import sha256

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.ids import Audience, CaseId, DeviceKey, EntryId, base32
from desktop_app.services.exchange_ports import KeyringName, Listed, SegmentName

SEGMENTS = "seg/"
KEYRINGS = "key/"
BLOBS = "blob/"
LAST_POSITION = 0xFFFF_FFFF

_CHANNEL_TAG = b"ledger/1/ch\n"
_LOG_TAG = b"ledger/1/lg\n"
_CHANNEL_LETTERS = 26
_LOG_LETTERS = 13
_DIGEST_DIGITS = 8

_FOLDER = rf"([a-z2-7]{{{_CHANNEL_LETTERS}}})/"
_TAG = rf"([a-z2-7]{{{_LOG_LETTERS}}})"
# A carrier puts its marks behind a name or within its end; what it claims stays in front.
_SEGMENT = re.compile(SEGMENTS + _FOLDER + _TAG + r"-([0-9a-f]{8})-([0-9a-f]{8})([^/]*)")
_EXACT_END = re.compile(r"-[0-9a-f]{8}\.age")
_KEYRING = re.compile(KEYRINGS + _FOLDER + _TAG + "-" + _TAG + r"[^/]*")


class StoreNames:
    """The names of segments and key files, made and read."""

    def channel_tag(self, case: CaseId, audience: Audience) -> str:
        """The folder of a channel."""
        digest = sha256(_CHANNEL_TAG + case + audience.encode("ascii")).digest()
        return base32(digest)[:_CHANNEL_LETTERS]

    def log_tag(self, author: DeviceKey, case: CaseId, audience: Audience) -> str:
        """One device in one channel; the same device has another tag in every other channel."""
        digest = sha256(_LOG_TAG + author + case + audience.encode("ascii")).digest()
        return base32(digest)[:_LOG_LETTERS]

    def segments_of(self, channel_tag: str) -> str:
        """The prefix of a channel's segments."""
        return f"{SEGMENTS}{channel_tag}/"

    def keyrings_of(self, channel_tag: str | None = None) -> str:
        """The prefix of a channel's key files, or of all there are."""
        return KEYRINGS if channel_tag is None else f"{KEYRINGS}{channel_tag}/"

    def segment_name(
        self, channel_tag: str, log_tag: str, first: int, last: int, sealed: bytes
    ) -> str:
        """The name of a segment with the entries `first` to `last`, once it is sealed.

        Raises:
            Refusal: BAD_VALUE for a position that no name has room for; only a hostile log of
                somebody else's comes to four thousand million entries.
        """
        if not 0 <= first <= last <= LAST_POSITION:
            raise Refusal(RefusalCode.BAD_VALUE, what="position")
        digest = sha256(sealed).hexdigest()[:_DIGEST_DIGITS]
        return f"{SEGMENTS}{channel_tag}/{log_tag}-{first:08x}-{last:08x}-{digest}.age"

    def read_segment_name(self, untrusted: Listed) -> SegmentName | None:
        """What a name claims, also that of a copy which its carrier renamed; else None."""
        found = _SEGMENT.fullmatch(untrusted.name.lower())
        if found is None:
            return None
        first, last = int(found[3], 16), int(found[4], 16)
        if first > last:
            return None
        return SegmentName(
            name=untrusted.name,
            size=untrusted.size,
            channel_tag=found[1],
            log_tag=found[2],
            first=first,
            last=last,
            is_exact=untrusted.name.islower() and _EXACT_END.fullmatch(found[5]) is not None,
        )

    def keyring_name(self, channel_tag: str, epoch: EntryId, member_tag: str) -> str:
        """The name of the file that brings a member the keys up to an epoch."""
        return f"{KEYRINGS}{channel_tag}/{base32(epoch)[:_LOG_LETTERS]}-{member_tag}.age"

    def read_keyring_name(self, untrusted: Listed) -> KeyringName | None:
        """What a name claims, also that of a renamed copy; else None."""
        found = _KEYRING.fullmatch(untrusted.name.lower())
        return None if found is None else KeyringName(untrusted.name, found[2], found[3])
