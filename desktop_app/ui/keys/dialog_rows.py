"""The rows of the key table for what stands in front of the window: search, dialogs, files."""

from desktop_app.ui.keys.acts import Act, Scope
from desktop_app.ui.keys.key_row import KeyRow
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

DIALOG_ROWS = (
    KeyRow(
        Act.SEARCH_HERE, Scope.SEARCH, QT_TRANSLATE_NOOP("Keys", "Only this case"), ("Ctrl+T",)
    ),
    KeyRow(
        Act.SEARCH_BEST, Scope.SEARCH, QT_TRANSLATE_NOOP("Keys", "Best match first"), ("Ctrl+B",)
    ),
    KeyRow(
        Act.NEXT_GROUP,
        Scope.SEARCH,
        QT_TRANSLATE_NOOP("Keys", "Next kind of results"),
        ("Ctrl+Down",),
    ),
    KeyRow(
        Act.GROUP_BEFORE,
        Scope.SEARCH,
        QT_TRANSLATE_NOOP("Keys", "Kind of results before"),
        ("Ctrl+Up",),
    ),
    KeyRow(
        Act.SIGN_BUNDLE,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Continue; at the end, sign and create the bundle"),
        ("Ctrl+Return",),
    ),
    KeyRow(
        Act.STEP_BACK,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "One step back"),
        ("Alt+Backspace",),
    ),
    KeyRow(
        Act.ADD_RECIPIENT,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Add a recipient’s card from a file"),
        ("Ctrl+O",),
    ),
    KeyRow(
        Act.ADD_OUTSIDE,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Add somebody without Throughline"),
        ("Ctrl+Shift+O",),
    ),
    KeyRow(
        Act.COMPARE_RECIPIENT,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Compare a recipient’s code"),
        ("Ctrl+E",),
    ),
    KeyRow(
        Act.CHANGE_RECIPIENTS,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Back to the recipients"),
        ("Alt+2",),
    ),
    KeyRow(
        Act.CHANGE_PURPOSE,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Back to purpose and authority"),
        ("Alt+3",),
    ),
    KeyRow(
        Act.INCLUDE_STAYING,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Include notes that would stay"),
        ("Ctrl+I",),
    ),
    KeyRow(
        Act.WHOSE_VIEW,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "My view, or the reader’s"),
        ("V",),
    ),
    KeyRow(
        Act.SEND_THREAD,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Send a note’s questions and sign-offs too"),
        ("Q",),
    ),
    KeyRow(
        Act.SIGN_SUMMARY,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Sign the summary"),
        ("Ctrl+Shift+Return",),
    ),
    KeyRow(
        Act.GIVE_BACK,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Let the words withheld last go"),
        ("Ctrl+Z",),
    ),
    KeyRow(
        Act.ASK_APPROVAL,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Ask for approval"),
        ("Ctrl+Shift+A",),
    ),
    KeyRow(
        Act.COPY_CHECKSUM,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Copy the checksum"),
        ("Ctrl+C",),
    ),
    KeyRow(
        Act.CHOOSE_PLACE,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Choose where the bundle is written"),
        ("Ctrl+S",),
    ),
    KeyRow(
        Act.WRITE_TO_DRIVE,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Write it to a drive; again, to the next one"),
        ("Ctrl+D",),
    ),
    KeyRow(
        Act.CALENDAR,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Choose the day in a calendar"),
        ("Alt+Down",),
    ),
    KeyRow(
        Act.WITHOUT_KEY,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Choose somebody without a key"),
        ("Ctrl+N",),
    ),
    KeyRow(Act.SEND_NOTE, Scope.SENDING, QT_TRANSLATE_NOOP("Keys", "Send the note"), ("S",)),
    KeyRow(
        Act.SUMMARISE_NOTE,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Send a summary of the note"),
        ("M",),
    ),
    KeyRow(Act.HOLD_NOTE, Scope.SENDING, QT_TRANSLATE_NOOP("Keys", "Hold the note back"), ("H",)),
    KeyRow(
        Act.WITHHOLD,
        Scope.SENDING,
        QT_TRANSLATE_NOOP("Keys", "Withhold what is marked"),
        ("Ctrl+Shift+H",),
    ),
    KeyRow(
        Act.CHOOSE_HANDOFF,
        Scope.RECEIVING,
        QT_TRANSLATE_NOOP("Keys", "Choose a handoff"),
        ("Ctrl+O",),
    ),
    KeyRow(
        Act.ACCEPT_HANDOFF,
        Scope.RECEIVING,
        QT_TRANSLATE_NOOP("Keys", "Accept the handoff"),
        ("Ctrl+Return",),
    ),
    KeyRow(
        Act.QUARANTINE_HANDOFF,
        Scope.RECEIVING,
        QT_TRANSLATE_NOOP("Keys", "Leave the handoff in quarantine"),
        ("Ctrl+Shift+Q",),
    ),
    KeyRow(
        Act.DECLINE_HANDOFF,
        Scope.RECEIVING,
        QT_TRANSLATE_NOOP("Keys", "Decline the handoff and say why"),
        ("Ctrl+D",),
    ),
    KeyRow(
        Act.ASK_SENDER,
        Scope.RECEIVING,
        QT_TRANSLATE_NOOP("Keys", "Ask the sender"),
        ("Ctrl+E",),
    ),
    KeyRow(
        Act.TAKE_ALL,
        Scope.RECEIVING,
        QT_TRANSLATE_NOOP("Keys", "Take everything, or leave it"),
        ("Ctrl+Shift+A",),
    ),
    KeyRow(
        Act.NEXT_DIFFERENCE,
        Scope.RECEIVING,
        QT_TRANSLATE_NOOP("Keys", "Next conflict"),
        ("F3",),
    ),
    KeyRow(
        Act.WRITE_RECEIPT,
        Scope.RECEIVING,
        QT_TRANSLATE_NOOP("Keys", "Write the receipt"),
        ("Ctrl+S",),
    ),
    KeyRow(
        Act.SETTLE,
        Scope.SETTLING,
        QT_TRANSLATE_NOOP("Keys", "Sign and record"),
        ("Ctrl+Return",),
    ),
    KeyRow(Act.NEXT_PAGE, Scope.VIEWER, QT_TRANSLATE_NOOP("Keys", "Next page"), ("PgDown",)),
    KeyRow(Act.PAGE_BEFORE, Scope.VIEWER, QT_TRANSLATE_NOOP("Keys", "Page before"), ("PgUp",)),
    KeyRow(Act.FIT, Scope.VIEWER, QT_TRANSLATE_NOOP("Keys", "Fit the picture in"), ("0",)),
    KeyRow(Act.EVERY_PIXEL, Scope.VIEWER, QT_TRANSLATE_NOOP("Keys", "Every pixel"), ("1",)),
    KeyRow(Act.APPROVE, Scope.APPROVING, QT_TRANSLATE_NOOP("Keys", "Approve"), ("Ctrl+Return",)),
    KeyRow(
        Act.RETURN_REQUEST,
        Scope.APPROVING,
        QT_TRANSLATE_NOOP("Keys", "Return with a comment"),
        ("Ctrl+Shift+Return",),
    ),
    KeyRow(
        Act.SIGN_NOTICE,
        Scope.TELLING,
        QT_TRANSLATE_NOOP("Keys", "Sign and write the notice"),
        ("Ctrl+Return",),
    ),
    KeyRow(
        Act.RECORD_CONSENT,
        Scope.CONSENTING,
        QT_TRANSLATE_NOOP("Keys", "Sign and record"),
        ("Ctrl+Return",),
    ),
    KeyRow(Act.JUDGE, Scope.STANDARDS, QT_TRANSLATE_NOOP("Keys", "Judge a standard"), ("Ctrl+J",)),
    KeyRow(
        Act.BRING_RULES,
        Scope.STANDARDS,
        QT_TRANSLATE_NOOP("Keys", "Bring in standards from a file"),
        ("Ctrl+O",),
    ),
    KeyRow(
        Act.WRITE_RULES,
        Scope.STANDARDS,
        QT_TRANSLATE_NOOP("Keys", "Write the standards to a file"),
        ("Ctrl+S",),
    ),
    KeyRow(
        Act.SIGN_JUDGEMENT,
        Scope.STANDARDS,
        QT_TRANSLATE_NOOP("Keys", "Sign the judgement"),
        ("Ctrl+Return",),
    ),
    KeyRow(
        Act.SIGN_STANDARD,
        Scope.AGENCY_RULES,
        QT_TRANSLATE_NOOP("Keys", "Sign the standard"),
        ("Ctrl+Return",),
    ),
    KeyRow(
        Act.ADD_STANDARD,
        Scope.AGENCY_RULES,
        QT_TRANSLATE_NOOP("Keys", "Add a standard"),
        ("Ctrl+N",),
    ),
    KeyRow(
        Act.END_STANDARD,
        Scope.AGENCY_RULES,
        QT_TRANSLATE_NOOP("Keys", "End a standard"),
        ("Ctrl+E",),
    ),
)
