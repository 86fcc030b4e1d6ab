"""Writes a disclosure package as a folder: whole and on record, or not at all."""

import shutil
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final

from desktop_app.app.printing import ChildPress
from desktop_app.app.resource_folder import resource_folder
from desktop_app.app.vaults import Session
from desktop_app.app.writing_out import write_new
from desktop_app.crypto.durable import disk_errors_as_faults
from desktop_app.domain.crown import CrownPackage, exhibit_number
from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.intake.detection import extension_of
from desktop_app.reports.crown_paper import crown_parts
from desktop_app.reports.print_shop import PrintShop
from desktop_app.services.crown_disclosure import put_on_record
from desktop_app.services.ports import Progress

SUMS: Final = "sha256sums.txt"
_EXHIBITS: Final = "exhibits"


def write_package(
    session: Session, package: CrownPackage, language: str, out: Path, progress: Progress
) -> Mapping[str, str]:
    """Write brief, indexes and exhibits; give back what each file hashes to (SHA-256, hex).

    Raises:
        Refusal: FILE_EXISTS, CANCELLED.
        Fault: NOT_WRITABLE, DISK_FULL, PRINTING_FAILED, ATTACHMENT_DAMAGED.
    """
    if out.exists():
        raise Refusal(RefusalCode.FILE_EXISTS)
    unfinished = out.with_name(f".{out.name}.part")
    shop = PrintShop(ChildPress(), resource_folder(), progress)
    with disk_errors_as_faults():
        unfinished.mkdir(mode=0o700)  # what is there already is not ours to delete
    try:
        with disk_errors_as_faults():
            (unfinished / _EXHIBITS).mkdir(mode=0o700)
        sums = dict(_written(session, package, crown_parts(package, shop, language), unfinished))
        told = "".join(f"{digest}  {name}\n" for name, digest in sorted(sums.items())).encode()
        write_new(unfinished / SUMS, lambda: [told])
        put_on_record(session.vault, package, sha256(told).hexdigest())
        with disk_errors_as_faults():
            unfinished.rename(out)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return sums


def _written(
    session: Session, package: CrownPackage, parts: Mapping[str, bytes], folder: Path
) -> Iterator[tuple[str, str]]:
    for name, content in parts.items():
        yield name, _hashed(folder / name, [content])
    for file in package.record.disclosure.attachments:
        number = exhibit_number(package.exhibits[file.content])
        name = f"{_EXHIBITS}/{number}{_ending(extension_of(file.mime))}"
        yield name, _hashed(folder / name, session.vault.files.read(file))


def _ending(extension: str) -> str:
    return f".{extension.lstrip('.')}" if extension else ""


def _hashed(path: Path, blocks: Iterable[bytes]) -> str:
    digest = sha256()

    def read() -> Iterator[bytes]:
        for block in blocks:
            digest.update(block)
            yield block

    write_new(path, read)
    return digest.hexdigest()
