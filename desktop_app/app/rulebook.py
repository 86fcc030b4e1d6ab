"""Reads the rule data: grounds, what an oral consent needs, an agency's policy, case roles."""

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final

import msgspec

from desktop_app.app.role_titles import role_titles
from desktop_app.domain.approval import HANDOFF, SUBJECTS, Deed
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.rulebook import STRICTEST, Asks, Ground, OralNeed, Policy, Rulebook, Told

_ORAL_NAMES: Final = frozenset({"given_by", "what", "notice", "to", "purpose", "given_on"})
_APPROVABLE: Final = SUBJECTS | frozenset(HandoffKind)
_LONGEST_DAYS: Final = 366


@lru_cache
def rulebook() -> Rulebook:
    """The rule data of this installation."""
    from desktop_app.ui.theme.resources import find_resources  # noqa: PLC0415  loads Qt

    return read_rulebook(find_resources().folder / "rules")


def read_rulebook(folder: Path) -> Rulebook:
    """What a folder's files say.

    A ground that makes no sense is left out: nothing can rest on it, and the others stand. A
    policy that can't be read is the strictest one. Neither keeps anybody from their vault.
    """
    said = _told(folder / "authorities.json")
    said = said if isinstance(said, dict) else {}
    return Rulebook(
        grounds=tuple(_distinct(_grounds(said.get("authorities")))),
        oral_needs=tuple(_oral_needs(said.get("oral_needs"))),
        policy=_policy(folder / "policy.json"),
        roles=role_titles(_told(folder / "roles.json")),
    )


class _Row(msgspec.Struct, frozen=True):
    """A ground as it is written down."""

    code: str
    title: dict[str, str]
    needs: dict[str, str]
    asks: frozenset[Asks] = frozenset()
    for_kinds: frozenset[HandoffKind] = frozenset()
    override: bool = False
    source: str = ""
    verified: bool = False
    effective_from: str = ""


class _OralRow(msgspec.Struct, frozen=True):
    """Something an oral consent needs, as it is written down."""

    name: str
    title: dict[str, str]
    source: str = ""
    verified: bool = False


class _PolicyRow(msgspec.Struct, frozen=True):
    """A policy as it is written down; what is left out is as it came."""

    ground_required: bool = Policy().ground_required
    approval_required_for: frozenset[str] = frozenset()
    two_persons_for: frozenset[str] = frozenset()
    passphrase_bundles: bool = Policy().passphrase_bundles
    receipt_due_days: int = Policy().receipt_due_days


def _told(file: Path) -> object:
    try:
        return json.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None


def _grounds(untrusted: object) -> Iterator[Ground]:
    for untrusted_row in untrusted if isinstance(untrusted, list) else []:
        try:
            row = msgspec.convert(untrusted_row, _Row)
        except msgspec.ValidationError:
            continue
        if not row.code:
            continue
        yield Ground(
            code=row.code,
            title=Told(row.title),
            needs=Told(row.needs),
            asks=row.asks,
            for_kinds=row.for_kinds,
            override=row.override,
            source=row.source,
            verified=row.verified,
            effective_from=row.effective_from,
        )


def _distinct(grounds: Iterator[Ground]) -> Iterator[Ground]:
    """A code written twice means nothing certain: the first stands."""
    seen: set[str] = set()
    for ground in grounds:
        if ground.code not in seen:
            seen.add(ground.code)
            yield ground


def _oral_needs(untrusted: object) -> Iterator[OralNeed]:
    for untrusted_row in untrusted if isinstance(untrusted, list) else []:
        try:
            row = msgspec.convert(untrusted_row, _OralRow)
        except msgspec.ValidationError:
            continue
        if row.name in _ORAL_NAMES:
            yield OralNeed(
                name=row.name, title=Told(row.title), source=row.source, verified=row.verified
            )


def _policy(file: Path) -> Policy:
    if not file.exists():
        return Policy()
    try:
        row = msgspec.convert(_told(file), _PolicyRow)
    except msgspec.ValidationError:
        return STRICTEST
    asked, twice = row.approval_required_for, row.two_persons_for
    if not (asked <= _APPROVABLE and twice <= SUBJECTS):
        return STRICTEST
    days = row.receipt_due_days
    return Policy(
        ground_required=row.ground_required,
        approval_required_for=frozenset(
            kind for kind in HandoffKind if asked & {HANDOFF, kind.value}
        ),
        deeds_approved=frozenset(deed for deed in Deed if deed.value in asked),
        two_persons_for=twice,
        passphrase_bundles=row.passphrase_bundles,
        receipt_due_days=days if 0 < days <= _LONGEST_DAYS else Policy().receipt_due_days,
    )
