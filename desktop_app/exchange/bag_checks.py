"""Whether everything that arrived is a whole bag, and covered by what was signed."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.bundle import BagContents, BagFile
from desktop_app.exchange.flaws import Flaw
from desktop_app.exchange.layout import (
    BAG_INFO,
    BAGIT,
    DECLARATION,
    ENVELOPE,
    MANIFEST,
    OXUM,
    PAYLOAD,
    SECOND_MANIFEST,
    SIGNATURE,
    TAG_MANIFEST,
    oxum,
    read_bag_info,
)
from desktop_app.exchange.manifests import read_manifest

_NEEDED = (BAGIT, BAG_INFO, MANIFEST, TAG_MANIFEST)
_NOT_COVERED = frozenset({TAG_MANIFEST, SIGNATURE})


@dataclass(frozen=True, slots=True)
class Part:
    """A small file beside the payload, and what it hashes to (hex)."""

    content: bytes
    sha256: str
    sha512: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """All that a tar held, with safe names, before any of it is believed."""

    parts: dict[str, Part]
    files: dict[str, BagFile]


def checked(arrived: Arrived) -> BagContents:
    """Compare everything with everything (RFC 8493 section 3, and SECURITY-DESIGN 3.8).

    Raises:
        Refusal: with the flaw.
    """
    parts = arrived.parts
    _check_parts(parts)
    if not arrived.files:
        raise Flaw.PART_MISSING.refusal(part=PAYLOAD)
    _check_coverage(parts)
    _check_listed(parts[MANIFEST], MANIFEST, _digests(arrived.files, "sha512"))
    if SECOND_MANIFEST in parts:
        _check_listed(parts[SECOND_MANIFEST], SECOND_MANIFEST, _digests(arrived.files, "sha256"))
    info = read_bag_info(parts[BAG_INFO].content)
    files = tuple(arrived.files[name] for name in sorted(arrived.files))
    if info.get(OXUM) != oxum([file.size for file in files]):
        raise Flaw.TOTALS_DIFFER.refusal()
    return BagContents(
        envelope=parts[ENVELOPE].content,
        info=info,
        files=files,
        tag_manifest=parts[TAG_MANIFEST].content,
        signature=parts[SIGNATURE].content,
    )


def _check_parts(parts: Mapping[str, Part]) -> None:
    for name in _NEEDED:
        if name not in parts:
            raise Flaw.PART_MISSING.refusal(part=name)
    if parts[BAGIT].content != DECLARATION:
        raise Flaw.PART_MALFORMED.refusal(part=BAGIT)
    if ENVELOPE not in parts:
        raise Flaw.NO_ENVELOPE.refusal()
    if SIGNATURE not in parts or not parts[SIGNATURE].content:
        raise Flaw.NO_SIGNATURE.refusal()


def _check_coverage(parts: Mapping[str, Part]) -> None:
    """Every part that can be covered by the signature must be, and unchanged."""
    listed = read_manifest(parts[TAG_MANIFEST].content, "sha512", TAG_MANIFEST)
    for name in listed:
        if name not in parts:
            raise Flaw.FILE_MISSING.refusal()
    for name in sorted(parts.keys() - _NOT_COVERED):
        if name not in listed:
            raise Flaw.PART_NOT_COVERED.refusal(part=name)
    for name, digest in listed.items():
        if digest != parts[name].sha512:
            raise Flaw.FILE_DIFFERS.refusal(part=name)


def _check_listed(manifest: Part, part: str, held: Mapping[str, str]) -> None:
    """Every payload file is listed, every listed one is there, and none differs."""
    algorithm = "sha256" if part == SECOND_MANIFEST else "sha512"
    listed = read_manifest(manifest.content, algorithm, part)
    for name in held:
        if name not in listed:
            raise Flaw.FILE_NOT_LISTED.refusal()
    for name in listed:
        if name not in held:
            raise Flaw.FILE_MISSING.refusal()
    for name, digest in listed.items():
        if digest != held[name]:
            raise Flaw.FILE_DIFFERS.refusal()


def _digests(files: Mapping[str, BagFile], algorithm: str) -> Mapping[str, str]:
    is_short = algorithm == "sha256"
    return {name: file.sha256 if is_short else file.sha512 for name, file in files.items()}
