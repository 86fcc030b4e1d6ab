"""Notes who looked at what, and checks that nothing of it was taken away (decision 045).

Every service that shows, finds or gives out something a person has to answer for calls `note`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Protocol, TypeVar

from desktop_app.domain.access import (
    LOOKS,
    SAME_LOOK_MS,
    Access,
    AccessCheck,
    AccessEvent,
    AccessFlaw,
    AccessHead,
    AccessProblem,
    NewAccess,
    Untold,
)
from desktop_app.domain.errors import Fault, Refusal
from desktop_app.domain.ids import CaseId, DeviceKey
from desktop_app.ledger import kinds
from desktop_app.ledger.access_chain import (
    FiledLine,
    chain_problems,
    channel_told,
    filed_as,
    former_head,
    head_in,
    read_event,
)
from desktop_app.ledger.checks import reread
from desktop_app.ledger.entry import Entry
from desktop_app.services.judging import Checker
from desktop_app.services.opened import OpenVault

T = TypeVar("T")


class Aside(Protocol):
    """Does something slow while others have the vault."""

    def __call__(self, work: Callable[[], T], /) -> T: ...


_MUST = frozenset(
    {
        Access.BREAK_GLASS,
        Access.BREAK_GLASS_REVIEWED,
        Access.EXPORTED,
        Access.PRINTED,
        Access.HANDED,
    }
)
"""What does not happen unless it can be noted. A full disk keeps nobody from reading about a
child, though."""

_UNTOLD = {
    Untold.MISSING.value: AccessFlaw.FAILURES_MISSING,
    Untold.ALTERED.value: AccessFlaw.FAILURES_ALTERED,
    Untold.HEAD_MISSING.value: AccessFlaw.HEAD_MISSING,
    Untold.HEAD_ALTERED.value: AccessFlaw.HEAD_ALTERED,
}

_UNREAD = {
    AccessFlaw.HEAD_MISSING: Untold.HEAD_MISSING,
    AccessFlaw.HEAD_ALTERED: Untold.HEAD_ALTERED,
}


def note(
    vault: OpenVault,
    what: Access,
    case: CaseId | None = None,
    about: Iterable[str] = (),
    count: int = 0,
) -> None:
    """Note what somebody looked at or gave out: printed ids in `about`, never a word of it.

    The same look again within five minutes is not noted twice.

    Raises:
        Refusal, Fault: where something that leaves the vault can't be noted; then it must not.
    """
    put_on_record(vault, NewAccess(what=what, case=case, about=tuple(about), count=count))


def put_on_record(vault: OpenVault, new: NewAccess) -> None:
    """As `note`, with everything that can be said of it; looking back is looking, too."""
    vault = vault.as_it_is
    if vault.access_end is None:
        return  # a vault on a medium that can't be written
    is_look = new.what in LOOKS and not new.words  # a reason is never the same look
    if is_look and vault.access.is_noted(vault.pen.public, new, SAME_LOOK_MS):
        return
    try:
        head = vault.access.append(vault.pen, new)
    except (Refusal, Fault):
        if new.what in _MUST:
            raise
        return
    with suppress(Fault):  # the chain is then longer than is remembered, which hides nothing
        vault.access_end.write(head)


def note_unlocked(vault: OpenVault, failed: NewAccess | None = None) -> None:
    """Note that it was unlocked, and before that how often that had failed.

    The end is about to be remembered anew, so one that doesn't fit is kept in the chain itself.
    """
    if vault.access_end is None:
        return
    remembered = vault.access_end.read()
    new = NewAccess(what=Access.UNLOCKED)
    if isinstance(remembered, AccessHead):
        if not _is_held(vault, remembered):
            new = replace(new, after=remembered)
    elif vault.access.authors():
        new = replace(new, untold=_UNREAD[remembered])
    if failed is not None:
        put_on_record(vault, failed)
    put_on_record(vault, new)


def _is_held(vault: OpenVault, head: AccessHead) -> bool:
    rows = vault.access.filed(head.author, head.count - 1)
    return bool(rows) and reread(rows[0].line).id == head.last


def events(vault: OpenVault, case: CaseId | None = None) -> tuple[AccessEvent, ...]:
    """What was noted on this device, of one case or of everything, the earliest first."""
    return tuple(read_event(reread(line)) for line in vault.access.lines(case))


def at_once(work: Callable[[], T]) -> T:
    """Do it here and now, where nobody waits for the vault."""
    return work()


def verify_access(vault: OpenVault, aside: Aside = at_once) -> AccessCheck:
    """Check every line, link and end of this device's chains.

    Ends are known from the file beside the database, from the first line after a change of keys,
    and from what was told the leads of the agency, which stands in the record. `aside` does what
    needs no vault and takes a while: a year has some tens of thousands of lines.
    """
    held = {author: vault.access.filed(author) for author in vault.access.authors()}
    problems, heads = list(_of_the_end(vault, held)), list(_ends(vault, held))
    return aside(lambda: _checked(vault.checker, held, problems, heads))


def _checked(
    checker: Checker,
    held: Mapping[DeviceKey, tuple[FiledLine, ...]],
    problems: list[AccessProblem],
    heads: list[AccessHead],
) -> AccessCheck:
    sound: dict[DeviceKey, list[Entry]] = {}
    for author, rows in held.items():
        found = list(_read(checker, author, rows))
        problems += [each for each in found if isinstance(each, AccessProblem)]
        sound[author] = [each for each in found if isinstance(each, Entry)]
    told = (former_head(entry) for entries in sound.values() for entry in entries)
    heads += [head for head in told if head is not None]
    for author in sorted({*sound, *(head.author for head in heads)}):
        problems += chain_problems(author, sound.get(author, ()), heads)
    return AccessCheck(sum(map(len, held.values())), tuple(dict.fromkeys(problems)))


def _of_the_end(vault: OpenVault, held: object) -> Iterator[AccessProblem]:
    remembered = None if vault.access_end is None else vault.access_end.read()
    if isinstance(remembered, AccessFlaw) and held:
        yield AccessProblem(remembered, vault.pen.public, 0)


def _ends(vault: OpenVault, authors: Iterable[DeviceKey]) -> Iterator[AccessHead]:
    remembered = None if vault.access_end is None else vault.access_end.read()
    if isinstance(remembered, AccessHead):
        yield remembered
    for author in {vault.pen.public, *vault.former_keys, *authors}:
        case, _ = channel_told(author)
        for batch in vault.book.things(case, kinds.ACCESS):
            head = head_in(batch)
            if head is not None and batch.log.author == author:
                yield head


def _read(
    checker: Checker, author: DeviceKey, rows: tuple[FiledLine, ...]
) -> Iterator[Entry | AccessProblem]:
    """Each line as an entry, and what is wrong with it."""
    verdicts = checker.verdicts((row.line for row in rows), None)
    for row, (line, fault) in zip(rows, verdicts, strict=True):
        if fault is not None:
            yield AccessProblem(AccessFlaw.UNSOUND, author, row.position)
            continue
        entry = reread(line)
        if filed_as(entry) != row.filed:
            yield AccessProblem(AccessFlaw.MISFILED, author, row.position)
        untold = _UNTOLD.get(read_event(entry).untold)
        if untold is not None:
            yield AccessProblem(untold, author, entry.header.position)
        yield entry
