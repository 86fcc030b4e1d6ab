"""Reads which roles somebody can have in a case, as an agency's rule data name them."""

from collections.abc import Iterator

import msgspec

from desktop_app.domain.roles import OTHER
from desktop_app.domain.rulebook import RoleGroup, RoleTitle, Told

_ANY = RoleTitle(code=OTHER, title=Told({"en": "Another role", "fr": "Autre rôle"}))


class _Row(msgspec.Struct, frozen=True):
    """A role as it is written down."""

    code: str
    title: dict[str, str]
    group: RoleGroup = RoleGroup.SUPPORTING
    source: str = ""
    verified: bool = False
    effective_from: str = ""


def role_titles(untrusted: object) -> tuple[RoleTitle, ...]:
    """The roles of a file, in its order; of a code written twice the first stands.

    One that makes no sense is left out. A role can always be told in one's own words.
    """
    said = untrusted if isinstance(untrusted, dict) else {}
    found: dict[str, RoleTitle] = {}
    for title in _titles(said.get("roles")):
        found.setdefault(title.code, title)
    found.setdefault(OTHER, _ANY)
    return tuple(found.values())


def _titles(untrusted: object) -> Iterator[RoleTitle]:
    for untrusted_row in untrusted if isinstance(untrusted, list) else []:
        try:
            row = msgspec.convert(untrusted_row, _Row)
        except msgspec.ValidationError:
            continue
        if row.code and row.title:
            yield RoleTitle(
                code=row.code,
                title=Told(row.title),
                group=row.group,
                source=row.source,
                verified=row.verified,
                effective_from=row.effective_from,
            )
