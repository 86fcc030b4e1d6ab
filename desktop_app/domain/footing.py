"""What a handoff stands on once it was checked; the record and the envelope tell it."""

from dataclasses import dataclass

from desktop_app.domain.ids import EntryId, ObjectId


@dataclass(frozen=True, slots=True, kw_only=True)
class Footing:
    """A ground's code, the consent and the approval that were found to hold, and an override.

    `override` is the reason why its sender went ahead without what the policy asks for; it is
    empty where nothing was passed over.
    """

    ground: str = ""
    consent: ObjectId | None = None
    approval: EntryId | None = None
    override: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestingHandoff:
    """A handoff that rests on a consent: which bundle, for whom (cards' ids), and when it left."""

    bundle: str
    consent: ObjectId
    recipients: tuple[str, ...]
    recorded_ms: int
