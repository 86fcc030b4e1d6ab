"""Names inside a bundle: which foreign ones are let in, and the ones we give ourselves.

The rules are those of SECURITY-DESIGN section 3.8. They hold on the strictest file
system a bundle may be unpacked on, because the reader need not have Throughline.
`%` is refused as well: RFC 8493 section 2.1.3 escapes it in manifests, and stock
tools disagree on whether to undo that.
"""

import re
import unicodedata

from desktop_app.domain.foreign_names import hides_something
from desktop_app.exchange.flaws import Flaw

LONGEST_NAME = 200  # bytes of UTF-8, folders included
DEEPEST_NAME = 8

_FORBIDDEN = frozenset('\\:*?"<>|%')
_DEVICE = re.compile(
    r"(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)", re.IGNORECASE
)
_EXTENSION = re.compile(r"[a-z0-9]{1,8}")


def attachment_name(attachment_id: bytes, extension: str) -> str:
    """The name an attachment travels under; the name it came with is data, elsewhere.

    An extension that is not a short plain word becomes `bin`.
    """
    ending = extension if _EXTENSION.fullmatch(extension) else "bin"
    return f"data/files/{attachment_id.hex()}.{ending}"


def safe_name(untrusted: str) -> str:
    """Give back a name that is harmless on any disk, without the `./` stock tar writes.

    Raises:
        Refusal: BUNDLE_UNSAFE_NAME, with the flaw.
    """
    name = untrusted.removeprefix("./")
    if name.startswith("/"):
        raise Flaw.NAME_ABSOLUTE.refusal()
    if hides_something(name):
        raise Flaw.NAME_INVISIBLE.refusal()
    if not _FORBIDDEN.isdisjoint(name):
        raise Flaw.NAME_FORBIDDEN_LETTER.refusal()
    if len(name.encode()) > LONGEST_NAME:
        raise Flaw.NAME_TOO_LONG.refusal()
    steps = name.split("/")
    if len(steps) > DEEPEST_NAME:
        raise Flaw.NAME_TOO_DEEP.refusal()
    for step in steps:
        _check_step(step)
    return name


def _check_step(step: str) -> None:
    if not step:
        raise Flaw.NAME_EMPTY.refusal()
    if step in {".", ".."}:
        raise Flaw.NAME_CLIMBS.refusal()
    if step[0].isspace() or step[-1].isspace() or step[-1] == ".":
        raise Flaw.NAME_EDGE.refusal()
    if _DEVICE.match(step):
        raise Flaw.NAME_RESERVED.refusal()


class NamesSeen:
    """The names of one bundle: each safe alone, and no two one file on any disk."""

    def __init__(self) -> None:
        self._files: dict[str, str] = {}
        self._folders: dict[str, str] = {}

    def add_file(self, untrusted: str) -> str:
        """Give the checked name back.

        Raises:
            Refusal: BUNDLE_UNSAFE_NAME, with the flaw.
        """
        name = safe_name(untrusted)
        self._add_folders_above(name)
        folded = _folded(name)
        if folded in self._folders:
            raise Flaw.NAME_FILE_AND_FOLDER.refusal()
        if folded in self._files:
            same = self._files[folded] == name
            raise (Flaw.NAME_TWICE if same else Flaw.NAME_LOOKS_ALIKE).refusal()
        self._files[folded] = name
        return name

    def add_folder(self, untrusted: str) -> str:
        """Check a folder entry, as stock tar writes them: `./`, `data/`; "" is the top.

        Raises:
            Refusal: BUNDLE_UNSAFE_NAME, with the flaw.
        """
        if untrusted in {".", "./"}:
            return ""
        name = safe_name(untrusted.removesuffix("/"))
        self._add_folder(name)
        return name

    def _add_folder(self, name: str) -> None:
        self._add_folders_above(name)
        folded = _folded(name)
        if folded in self._files:
            raise Flaw.NAME_FILE_AND_FOLDER.refusal()
        if self._folders.setdefault(folded, name) != name:
            raise Flaw.NAME_LOOKS_ALIKE.refusal()

    def _add_folders_above(self, name: str) -> None:
        above, slash, _ = name.rpartition("/")
        if slash and self._folders.get(_folded(above)) != above:
            self._add_folder(above)


def _folded(name: str) -> str:
    """Canonical caseless matching, as Unicode 3.13 D145 defines it."""
    return _decomposed(_decomposed(name).casefold())


def _decomposed(name: str) -> str:
    return unicodedata.normalize("NFD", name)
