"""The rooms of an open vault in which a supervisor works, and those who answer them."""

from typing import TypedDict

from desktop_app.services.caseload_room import Caseloads
from desktop_app.services.consultation_room import Consultations
from desktop_app.services.review_room import Reviews
from desktop_app.services.role_room import Roles
from desktop_app.services.vault_rooms import Approvals, Ticks
from desktop_app.store.database import Database


class Supervising(TypedDict):
    approvals: Approvals
    reviews: Reviews
    ticks: Ticks
    caseloads: Caseloads
    roles: Roles
    consultations: Consultations


def supervising(database: Database) -> Supervising:
    """The rooms in which a supervisor works."""
    return {
        "approvals": database.approvals,
        "reviews": database.reviews,
        "ticks": database.ticks,
        "caseloads": database.caseloads,
        "roles": database.roles,
        "consultations": database.consultations,
    }
