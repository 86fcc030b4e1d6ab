"""Everybody in every case by the names they have now and how they are reached, read at once.

A name is typed letter by letter, and no letter may cost a walk through the vault.
"""

from collections import defaultdict

import msgspec
from sqlalchemy import Connection

from desktop_app.domain.case import Named
from desktop_app.domain.codes import Part
from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.ledger import kinds

_PARTS = {part.value: part for part in Part}
# Values that stand side by side are all current: a person is found by each of them.
_NAMES = (
    "select t.case_id, t.obj, v.name, v.value from thing t cross join value v"
    " on v.case_id = t.case_id and v.obj = t.obj"
    " and v.name in ('full_name', 'initials', 'part', 'safe_contact')"
    f" where t.kind = '{kinds.PERSON}' order by t.case_id, t.obj, v.name, v.place"
)


def everybody(db: Connection) -> tuple[Named, ...]:
    """Each person of each case."""
    found: dict[tuple[bytes, bytes], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    decode = msgspec.json.decode
    for case, person, name, raw in db.exec_driver_sql(_NAMES).all():
        said = decode(raw)
        if isinstance(said, str):  # what a colleague signed need not be text
            found[case, person][name].append(said)
    return tuple(
        Named(
            case=CaseId(case),
            person=ObjectId(person),
            full_names=tuple(said["full_name"]),
            initials=next(iter(said["initials"]), ""),
            part=_PARTS.get(next(iter(said["part"]), ""), Part.OTHER),
            safe_contacts=tuple(said["safe_contact"]),
        )
        for (case, person), said in found.items()
    )
