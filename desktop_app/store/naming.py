"""What an object of a case is called, for whoever reads of a field of it."""

import msgspec
from sqlalchemy import Connection

from desktop_app.domain.ids import CaseId, ObjectId
from desktop_app.store.batches import marks

_NAMED_BY = ("initials", "full_name", "title", "name")


def name_of(db: Connection, case: CaseId, about: ObjectId) -> str:
    """What an object is called, where it has a name: initials before a full name."""
    rows = db.exec_driver_sql(
        "select name, value from value where case_id = ? and obj = ? and place = 0"
        f" and name in ({marks(list(_NAMED_BY))})",
        (case, about, *_NAMED_BY),
    ).all()
    said = {name: msgspec.json.decode(raw) for name, raw in rows}
    names = (said.get(name) for name in _NAMED_BY)
    return next((name for name in names if isinstance(name, str) and name), "")
