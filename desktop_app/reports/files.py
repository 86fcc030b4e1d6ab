"""The files beside a note: named, sized, hashed and linked, and never shown of themselves."""

from collections.abc import Mapping
from urllib.parse import quote

from desktop_app.domain.attachment import Attachment, Content
from desktop_app.domain.foreign_names import shown_name
from desktop_app.reports.definitions import definitions
from desktop_app.reports.elements import NOTHING, Node, apart, element, filled, joined, line
from desktop_app.reports.places import TO_DATA
from desktop_app.reports.writing import Writing

# What a browser shows or saves. A web page or a drawing that arrived as evidence could run a
# script and tell whoever sent it where it is being read, so neither it nor anything unknown
# is one click away.
_QUIET_ENDINGS = frozenset(
    (
        *("pdf", "txt", "csv", "rtf", "eml", "msg", "ics", "vcf"),
        *("doc", "docx", "odt", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "zip"),
        *("png", "jpg", "jpeg", "gif", "webp", "heic", "heif", "avif", "bmp", "tif", "tiff"),
        *("mp3", "m4a", "wav", "ogg", "flac", "aac", "amr", "aiff"),
        *("mp4", "mov", "webm", "mkv", "avi", "3gp", "ogv", "mpg"),
    )
)


def files(
    attachments: tuple[Attachment, ...], places: Mapping[Content, str], writing: Writing
) -> Node:
    """All files of one note; nothing if there are none."""
    if not attachments:
        return NOTHING
    items = [element("li", _file(each, places.get(each.content), writing)) for each in attachments]
    heading = element("h4", line(writing.words.file.heading))
    return element("div", heading, element("ul", joined(items)), class_="files")


def original_name(untrusted: str) -> Node:
    """A name as it came, its extension held apart so that no letter can carry it elsewhere."""
    shown = shown_name(untrusted)
    if not shown.extension:
        return apart(shown.stem)
    return joined([apart(shown.stem), apart(shown.extension)], line("."))


def _file(attachment: Attachment, place: str | None, writing: Writing) -> Node:
    words, dates = writing.words.file, writing.dates
    facts = definitions(
        [
            (words.type, apart(attachment.mime)),
            (words.size, line(dates.size(attachment.size))),
            (words.sha256, element("code", line(attachment.sha256))),
        ]
    )
    remark = element("p", line(words.picture)) if attachment.is_picture else NOTHING
    return joined([_opening(attachment, place, writing), remark, facts])


def _opening(attachment: Attachment, place: str | None, writing: Writing) -> Node:
    words = writing.words.file
    name = original_name(attachment.name) if attachment.name else line(words.no_name)
    if place is None:
        return _unlinked(name, line(words.absent))
    if place.rpartition(".")[2].lower() not in _QUIET_ENDINGS:
        return _unlinked(
            name, filled(words.not_linked, place=element("code", line(f"data/{place}")))
        )
    link = element("a", filled(words.open, name=name), href=TO_DATA + quote(place))
    return element("p", link, class_="name")


def _unlinked(name: Node, why: Node) -> Node:
    return joined([element("p", name, class_="name"), element("p", why)])
