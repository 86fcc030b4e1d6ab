"""What stands in the pages of a handoff, as the request that services plan and build."""

from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import CaseId
from desktop_app.domain.marks import Notice
from desktop_app.ui.handoff.send_form import SendForm
from desktop_app.ui.widgets.fields import TextField


def request_of(case: CaseId, form: SendForm) -> HandoffRequest:
    """All of it, complete or not."""
    purpose, reader = form.purpose, form.reader
    return HandoffRequest(
        case=case,
        recipients=tuple(known.card for known in form.recipients.chosen),
        purpose=_said(purpose.purpose),
        authority=purpose.basis,
        audiences=form.scope.chosen,
        limits=_said(purpose.limits),
        show_sealed=form.scope.sealed.is_wanted,
        kind=form.kind.value,
        notice=Notice.CORRECTION if form.correction is not None else None,
        about=form.correction.about if form.correction is not None else (),
        choices=reader.chosen.for_audiences(form.scope.chosen).with_all(
            form.scope.notes, reader.rules.value
        ),
        ground=purpose.ground.code,
        consent=purpose.ground.consent,
        minimum=_said(purpose.minimum),
        asked_for=_said(purpose.asked_for),
        views=_said(purpose.views),
        conditions=purpose.conditions.value,
        override=_said(purpose.override),
    )


def _said(field: TextField) -> str:
    return field.text().strip()
