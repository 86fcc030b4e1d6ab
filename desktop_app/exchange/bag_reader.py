"""Reading a foreign bundle: put away as it streams by, and believed only at the end.

Stock tar may have packed the members in any order, so nothing can be checked before
all has come. Payload goes to the shelf, encrypted, block by block; the small parts
are kept in memory; any refusal, fault or cancelling empties the shelf again.
"""

from concurrent.futures import Executor
from contextlib import ExitStack
from hashlib import sha256, sha512
from typing import BinaryIO

from desktop_app.domain.bundle import BagContents, BagFile
from desktop_app.exchange.bag_checks import Arrived, Part, checked
from desktop_app.exchange.hashing import SideHash
from desktop_app.exchange.layout import PAYLOAD, check_folder, check_part
from desktop_app.exchange.limits import Limits
from desktop_app.exchange.ports import Progress, Shelf
from desktop_app.exchange.safe_names import NamesSeen
from desktop_app.exchange.tape import Tape
from desktop_app.exchange.tar_reader import ForeignMember, foreign_members


def read_bag(
    source: BinaryIO, shelf: Shelf, limits: Limits, *, workers: Executor, progress: Progress
) -> BagContents:
    """Read a bundle to its end, and check all that can be checked without keys.

    Raises:
        Refusal: what is wrong with it, as `Flaw` lists; the shelf is as it was before.

    """
    with ExitStack() as undo:
        arrived = _take_in(
            Tape(source, limits.total_bytes, progress), limits, shelf, workers, undo
        )
        contents = checked(arrived)
        undo.pop_all()
        return contents


def _take_in(
    tape: Tape, limits: Limits, shelf: Shelf, workers: Executor, undo: ExitStack
) -> Arrived:
    names = NamesSeen()
    arrived = Arrived(parts={}, files={})
    for member in foreign_members(tape, limits):
        if member.is_folder:
            check_folder(names.add_folder(member.untrusted_name))
            continue
        name = names.add_file(member.untrusted_name)
        if name.startswith(PAYLOAD):
            arrived.files[name] = _put_away(name, member, shelf, workers, undo)
        else:
            arrived.parts[name] = _kept(name, member)
    return arrived


def _kept(name: str, member: ForeignMember) -> Part:
    check_part(name, member.size)
    content = b"".join(member.blocks)
    return Part(content, sha256(content).hexdigest(), sha512(content).hexdigest())


def _put_away(
    name: str, member: ForeignMember, shelf: Shelf, workers: Executor, undo: ExitStack
) -> BagFile:
    writer = shelf.begin(name, member.size)
    undo.callback(writer.discard)
    long = SideHash("sha512", workers)
    for block in member.blocks:
        long.update(block)
        writer.write(block)
    return BagFile(name, member.size, sha256=writer.finish(), sha512=long.hexdigest())
