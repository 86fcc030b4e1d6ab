"""Looks for a telephone number among everybody in every case."""

from collections.abc import Collection

import msgspec
from sqlalchemy import Engine

from desktop_app.domain.ids import ObjectId
from desktop_app.domain.safe_contact import numbers_in
from desktop_app.ledger import kinds
from desktop_app.store.transactions import reading

# Every value that stands, also those side by side: a number is no less somebody's for that.
_SAID = (
    "select t.obj, v.value from thing t cross join value v"
    " on v.case_id = t.case_id and v.obj = t.obj and v.name in ('safe_contact', 'full_name')"
    f" where t.kind = '{kinds.PERSON}'"
)


class Reaching:
    """Says whether a number is anybody's; never whose, for that may be nobody's business."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def is_anothers(self, numbers: Collection[str], person: ObjectId) -> bool:
        """Whether one of these numbers stands with somebody else, in whichever case."""
        if not numbers:
            return False
        with reading(self._engine) as db:
            rows = db.exec_driver_sql(_SAID).all()
        wanted, decode = set(numbers), msgspec.json.decode
        said = (str(decode(raw)) for obj, raw in rows if obj != person)
        return any(not wanted.isdisjoint(numbers_in(each)) for each in said)
