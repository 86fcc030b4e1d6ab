"""Writing a bundle: a signed BagIt bag, as one tar, in one pass, with no copy on disk."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from hashlib import sha512

from desktop_app.domain.bundle import BagSummary, Cover, Member
from desktop_app.exchange.flaws import Flaw
from desktop_app.exchange.hashing import SideHash
from desktop_app.exchange.layout import (
    BAG_INFO,
    BAGIT,
    DECLARATION,
    ENVELOPE,
    MANIFEST,
    OXUM,
    PAYLOAD,
    SIGNATURE,
    TAG_MANIFEST,
    bag_info,
    check_part,
    oxum,
)
from desktop_app.exchange.limits import Limits
from desktop_app.exchange.manifests import manifest
from desktop_app.exchange.ports import Progress
from desktop_app.exchange.safe_names import NamesSeen
from desktop_app.exchange.tar_writer import TarWriter

_PARTS = 6  # bagit, bag-info, envelope, manifest, tag manifest, signature
_AROUND_A_MEMBER = 4096  # at most: its headers, padding and line in the manifest


def write_bag(
    sink: Callable[[bytes], object],
    members: Sequence[Member],
    cover: Cover,
    *,
    workers: Executor,
    progress: Progress,
) -> BagSummary:
    """Write a bundle that `read_bag` and any BagIt validator take for whole.

    The order lets it be written in one pass: what is known beforehand, the payload,
    then the digests and the signature over them. Each block is given to `sink` as
    it came, never copied.

    Raises:
        Refusal: when our own reader would refuse the result, or `progress` does.
        Fault: FILE_CHANGED when a member is not as long as it said.

    """
    _check(members)
    tar = TarWriter(sink, progress)
    parts = {
        BAGIT: DECLARATION,
        BAG_INFO: bag_info({**cover.info, OXUM: oxum([member.size for member in members])}),
        ENVELOPE: cover.envelope,
    }
    for name, content in parts.items():
        _add_part(tar, name, content)
    parts[MANIFEST] = manifest({m.name: _add_member(tar, m, workers) for m in members})
    _add_part(tar, MANIFEST, parts[MANIFEST])
    tag_manifest = manifest({name: sha512(parts[name]).hexdigest() for name in parts})
    signature = _add_signed(tar, tag_manifest, cover)
    return BagSummary(
        files=len(members),
        payload_bytes=sum(member.size for member in members),
        tar_bytes=tar.written,
        tag_manifest=tag_manifest,
        signature=signature,
    )


def _add_signed(tar: TarWriter, tag_manifest: bytes, cover: Cover) -> bytes:
    """Write the tag manifest, the signature over it, and the end."""
    signature = cover.sign(tag_manifest)
    if not signature:
        raise Flaw.NO_SIGNATURE.refusal()
    _add_part(tar, TAG_MANIFEST, tag_manifest)
    _add_part(tar, SIGNATURE, signature)
    tar.end()
    return signature


def _check(members: Sequence[Member]) -> None:
    limits = Limits()
    if not members:
        raise Flaw.PART_MISSING.refusal(part=PAYLOAD)
    if len(members) + _PARTS > limits.members:
        raise Flaw.TOO_MANY_MEMBERS.refusal()
    if any(member.size > limits.member_bytes for member in members):
        raise Flaw.MEMBER_TOO_LARGE.refusal()
    if sum(member.size + _AROUND_A_MEMBER for member in members) > limits.total_bytes:
        raise Flaw.TOTAL_TOO_LARGE.refusal()
    names = NamesSeen()
    for member in members:
        if names.add_file(member.name) != member.name or not member.name.startswith(PAYLOAD):
            raise Flaw.PART_UNKNOWN.refusal()


def _add_part(tar: TarWriter, name: str, content: bytes) -> None:
    check_part(name, len(content))
    tar.add(name, len(content), [content])


def _add_member(tar: TarWriter, member: Member, workers: Executor) -> str:
    """Write a member; returns its SHA-512."""
    digest = SideHash("sha512", workers)
    tar.add(member.name, member.size, _hashed(member.chunks(), digest))
    return digest.hexdigest()


def _hashed(blocks: Iterator[bytes], digest: SideHash) -> Iterator[bytes]:
    for block in blocks:
        digest.update(block)
        yield block
