"""Every type we can tell, and the ending its files get: one table for all detectors."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop_app.domain.incoming import DetectedType

# What is not here, such as a program, is written as "bin", so that nothing offers to run it.
_EXTENSIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "application/epub+zip": "epub",
        "application/gzip": "gz",
        "application/java-archive": "zip",
        "application/json": "json",
        "application/mbox": "mbox",
        "application/msword": "doc",
        "application/pdf": "pdf",
        "application/pgp-encrypted": "asc",
        "application/pgp-keys": "asc",
        "application/pgp-signature": "asc",
        "application/pkcs7-mime": "p7m",
        "application/postscript": "ps",
        "application/rtf": "rtf",
        "application/vnd.age": "age",
        "application/vnd.android.package-archive": "zip",
        "application/vnd.ms-cab-compressed": "cab",
        "application/vnd.ms-excel": "xls",
        "application/vnd.ms-excel.sheet.macroEnabled.12": "xlsm",
        "application/vnd.ms-outlook": "msg",
        "application/vnd.ms-outlook-pst": "pst",
        "application/vnd.ms-powerpoint": "ppt",
        "application/vnd.ms-powerpoint.presentation.macroEnabled.12": "pptm",
        "application/vnd.ms-tnef": "dat",
        "application/vnd.ms-word.document.macroEnabled.12": "docm",
        "application/vnd.oasis.opendocument.graphics": "odg",
        "application/vnd.oasis.opendocument.presentation": "odp",
        "application/vnd.oasis.opendocument.spreadsheet": "ods",
        "application/vnd.oasis.opendocument.text": "odt",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
        "application/vnd.rar": "rar",
        "application/vnd.sqlite3": "sqlite",
        "application/vnd.visio": "vsd",
        "application/x-7z-compressed": "7z",
        "application/x-bzip2": "bz2",
        "application/x-iso9660-image": "iso",
        "application/x-pem-file": "pem",
        "application/x-tar": "tar",
        "application/x-xz": "xz",
        "application/xml": "xml",
        "application/zip": "zip",
        "application/zstd": "zst",
        "audio/aac": "aac",
        "audio/aiff": "aiff",
        "audio/amr": "amr",
        "audio/flac": "flac",
        "audio/midi": "mid",
        "audio/mp4": "m4a",
        "audio/mpeg": "mp3",
        "audio/ogg": "ogg",
        "audio/wav": "wav",
        "audio/x-caf": "caf",
        "image/avif": "avif",
        "image/bmp": "bmp",
        "image/gif": "gif",
        "image/heic": "heic",
        "image/heif": "heif",
        "image/jp2": "jp2",
        "image/jpeg": "jpg",
        "image/jxl": "jxl",
        "image/png": "png",
        "image/svg+xml": "svg",
        "image/tiff": "tif",
        "image/vnd.adobe.photoshop": "psd",
        "image/vnd.microsoft.icon": "ico",
        "image/webp": "webp",
        "message/rfc822": "eml",
        "text/calendar": "ics",
        "text/csv": "csv",
        "text/html": "html",
        "text/plain": "txt",
        "text/vcard": "vcf",
        "text/x-script": "txt",
        "video/3gpp": "3gp",
        "video/3gpp2": "3g2",
        "video/mp2t": "ts",
        "video/mp4": "mp4",
        "video/mpeg": "mpg",
        "video/ogg": "ogv",
        "video/quicktime": "mov",
        "video/webm": "webm",
        "video/x-flv": "flv",
        "video/x-matroska": "mkv",
        "video/x-ms-asf": "asf",
        "video/x-msvideo": "avi",
    }
)


def known_type(mime: str) -> DetectedType:
    """The type with the ending that is safe for it."""
    return DetectedType(mime, extension_of(mime))


def extension_of(mime: str) -> str:
    """The ending for a type, without a dot; "bin" for every type that is not in the table."""
    return _EXTENSIONS.get(mime, "bin")
