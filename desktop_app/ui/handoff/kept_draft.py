"""The draft of a handoff: all that was chosen is kept in the vault until it is signed."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.domain.ids import CaseId
from desktop_app.services.kept_words import Slot
from desktop_app.ui.desk import Desk
from desktop_app.ui.handoff.box_group import BoxGroup
from desktop_app.ui.handoff.recipients import Recipients
from desktop_app.ui.handoff.send_form import SendForm
from desktop_app.ui.kept.keeper import Keeper
from desktop_app.ui.kept.parts import Part

_DIALOG = "handoff"


def keep_draft(desk: Desk, case: CaseId, form: SendForm, dialog: QDialog) -> Keeper:
    """Keep it from now on, and put back what was kept before."""
    about = form.correction.about[0] if form.correction is not None else ""
    return Keeper(desk, Slot(_DIALOG, case, about), dict(_parts(form)), dialog)


def _parts(form: SendForm) -> Iterable[tuple[str, QWidget | Part]]:
    purpose, scope, reader = form.purpose, form.scope, form.reader
    conditions, narrowing, rules = purpose.conditions, scope.narrowing, reader.rules
    yield from ((f"kind.{kind.value}", button) for kind, button in form.kind.buttons.items())
    yield "recipients", _of_recipients(form.recipients)
    yield "without_key", _of_no_key(form.recipients)
    yield from purpose.fields.items()
    yield "ground", purpose.ground.grounds
    yield "consent", purpose.ground.consents
    fields: Mapping[str, QWidget] = {
        "no_further": conditions.no_further,
        "not_for_court": conditions.not_for_court,
        "return_by": conditions.return_by,
        "destroy_by": conditions.destroy_by,
        "review_by": conditions.review_by,
        "youth_until": conditions.youth_until,
        "since": narrowing.since,
        "until": narrowing.until,
        "sealed": scope.sealed.box,
        "phones": rules.phones,
        "addresses": rules.addresses,
        "pictures": rules.pictures,
    }
    yield from fields.items()
    yield from ((f"audience.{tag}", box) for tag, box in scope.boxes.items())
    groups = ("disciplines", "agencies", "types", "people")
    yield from (
        (name, _of_boxes(group)) for name, group in zip(groups, narrowing.groups, strict=True)
    )
    yield "names", _of_boxes(rules.names)
    yield "notes", Part(reader.chosen.written, reader.chosen.fill, reader.chosen.changed)


def _of_recipients(recipients: Recipients) -> Part:
    def read() -> str:
        return "\n".join(known.card.printed for known in recipients.chosen)

    def write(kept: str) -> None:
        model = recipients.model
        model.tick([known.card.printed for known in model.ticked], on=False)
        model.tick(kept.split("\n"))

    return Part(read, write, recipients.changed)


def _of_no_key(recipients: Recipients) -> Part:
    """A name and an agency, each on its line; the agency may have changed its policy since."""

    def read() -> str:
        known = recipients.without_key.known
        return f"{known.card.name}\n{known.card.agency}" if known is not None else ""

    def write(kept: str) -> None:
        name, _, agency = kept.partition("\n")
        if name and recipients.words_allowed:
            recipients.no_key_named.emit(name, agency)

    return Part(read, write, recipients.changed)


def _of_boxes(group: BoxGroup) -> Part:
    return Part(group.written, group.fill, group.changed)
