"""When objects first came on record."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from desktop_app.domain.ids import ObjectId
from desktop_app.store.batches import batches, marks


def first_recorded(db: Connection, objects: Iterable[ObjectId]) -> Mapping[ObjectId, int]:
    """Of each object the first moment, in milliseconds, by the clocks of those who wrote."""
    found: dict[ObjectId, int] = {}
    for some in batches(objects):
        rows = db.exec_driver_sql(
            f"select obj, min(derived_ms) from entry where obj in ({marks(some)}) group by obj",
            tuple(some),
        )
        found.update((ObjectId(obj), first) for obj, first in rows.all())
    return found
