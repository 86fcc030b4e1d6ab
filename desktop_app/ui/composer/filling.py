"""From the fields to a draft, and back."""

from PySide6.QtGui import QTextCursor

from desktop_app.domain.ids import Audience, EntryId
from desktop_app.services.audiences import AGENCY
from desktop_app.ui.composer.draft import Draft
from desktop_app.ui.composer.sheet import Sheet


def draft_in(sheet: Sheet, amends: EntryId | None) -> Draft:
    """Everything as it stands now."""
    return Draft(
        type=sheet.kind.kind(),
        when=sheet.occurred.when(),
        unclear_time=sheet.occurred.unclear(),
        place=sheet.place.text(),
        present=sheet.present.names(),
        text=sheet.text.words(),
        late_reason=sheet.late_reason.text(),
        audience=sheet.audience.audience() or Audience(AGENCY),
        files=sheet.files.files(),
        source=sheet.source.source(),
        amends=amends,
        reason=sheet.reason.text(),
    )


def show_draft(sheet: Sheet, draft: Draft) -> None:
    """Put a draft into the fields; the audience is offered with its choices."""
    sheet.kind.choose(draft.type)
    sheet.occurred.show_when(draft.when, draft.unclear_time)
    sheet.place.setText(draft.place)
    sheet.present.show_names(draft.present)
    sheet.text.setPlainText(draft.text)
    sheet.text.moveCursor(QTextCursor.MoveOperation.End)
    sheet.files.show_files(draft.files)
    sheet.reason.setText(draft.reason)
    sheet.late_reason.setText(draft.late_reason)
    sheet.source.choose(draft.source)
    sheet.fit_to_kind()
