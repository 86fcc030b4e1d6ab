"""The table of first bytes: types that say at once what they are."""

import re
from typing import Final

from desktop_app.domain.incoming import DetectedType
from desktop_app.intake.detection.known_types import known_type

# Kept by hand: the known detectors name Outlook mail a spreadsheet and a calendar a pickle.
# (where, bytes, type); longer and rarer signatures first.
_SIGNATURES: Final = (
    (0, b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (0, b"8BPS\x00\x01", "image/vnd.adobe.photoshop"),
    (0, b"\x00\x00\x00\x0cJXL \r\n\x87\n", "image/jxl"),
    (0, b"\xff\x0a", "image/jxl"),
    (0, b"\x00\x00\x00\x0cjP  \r\n\x87\n", "image/jp2"),
    (0, b"\x00\x00\x01\x00", "image/vnd.microsoft.icon"),
    (0, b"fLaC", "audio/flac"),
    (0, b"#!AMR", "audio/amr"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"MThd\x00\x00\x00\x06", "audio/midi"),
    (0, b"caff\x00\x01", "audio/x-caf"),
    (0, b"FLV\x01", "video/x-flv"),
    (0, b"\x00\x00\x01\xba", "video/mpeg"),
    (0, b"\x00\x00\x01\xb3", "video/mpeg"),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "video/x-ms-asf"),
    (0, b"{\\rtf", "application/rtf"),
    (0, b"%!PS", "application/postscript"),
    (0, b"\x78\x9f\x3e\x22", "application/vnd.ms-tnef"),
    (0, b"!BDN", "application/vnd.ms-outlook-pst"),
    (0, b"age-encryption.org/v1\n", "application/vnd.age"),
    (0, b"-----BEGIN AGE ENCRYPTED FILE-----", "application/vnd.age"),
    (0, b"-----BEGIN PGP MESSAGE-----", "application/pgp-encrypted"),
    (0, b"-----BEGIN PGP SIGNATURE-----", "application/pgp-signature"),
    (0, b"-----BEGIN PGP PUBLIC KEY BLOCK-----", "application/pgp-keys"),
    (0, b"-----BEGIN CERTIFICATE-----", "application/x-pem-file"),
    (0, b"\x1f\x8b\x08", "application/gzip"),
    (0, b"BZh", "application/x-bzip2"),
    (0, b"\xfd7zXZ\x00", "application/x-xz"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (0, b"Rar!\x1a\x07", "application/vnd.rar"),
    (0, b"\x28\xb5\x2f\xfd", "application/zstd"),
    (0, b"MSCF\x00\x00\x00\x00", "application/vnd.ms-cab-compressed"),
    (257, b"ustar", "application/x-tar"),
    (32769, b"CD001", "application/x-iso9660-image"),
    (0, b"\x7fELF", "application/x-elf"),
    (0, b"\xfe\xed\xfa\xce", "application/x-mach-binary"),
    (0, b"\xfe\xed\xfa\xcf", "application/x-mach-binary"),
    (0, b"\xce\xfa\xed\xfe", "application/x-mach-binary"),
    (0, b"\xcf\xfa\xed\xfe", "application/x-mach-binary"),
    (0, b"\xca\xfe\xba\xbe", "application/x-mach-binary"),
    (0, b"L\x00\x00\x00\x01\x14\x02\x00", "application/x-ms-shortcut"),
)

# What two fixed bytes are too few to tell.
_PATTERNS: Final = (
    (
        re.compile(rb"BM.{4}\x00{4}.{4}[\x0c\x28\x38\x40\x6c\x7c]\x00{3}", re.DOTALL),
        "image/bmp",
    ),
    (re.compile(rb"[\x00-\xff]{0,1023}%PDF-[12]\."), "application/pdf"),
    (
        # MPEG audio, layer III: a bit rate and a sampling rate that exist
        re.compile(rb"\xff[\xf2\xf3\xfa\xfb][\x10-\x1b\x20-\x2b\x30-\xeb]", re.DOTALL),
        "audio/mpeg",
    ),
    (re.compile(rb"\xff[\xf0\xf1\xf8\xf9][\x40-\xbf]", re.DOTALL), "audio/aac"),
    (
        # a signed or enveloped message in DER (RFC 5652): its outermost object identifier
        re.compile(
            rb"0(?:\x80|\x82..|\x83...)\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07[\x02\x03]",
            re.DOTALL,
        ),
        "application/pkcs7-mime",
    ),
    # Each packet of an MPEG transport stream is 188 bytes long and starts with G.
    (re.compile(rb"G.{187}G.{187}G", re.DOTALL), "video/mp2t"),
    (re.compile(rb"MZ.{58}", re.DOTALL), "application/vnd.microsoft.portable-executable"),
)


def match_signature(head: bytes) -> DetectedType | None:
    """The type whose signature stands where it must, if there is one."""
    for offset, signature, mime in _SIGNATURES:
        if head.startswith(signature, offset):
            return known_type(mime)
    for pattern, mime in _PATTERNS:
        if pattern.match(head):
            return known_type(mime)
    return None
