"""What disks, keyrings and files can do to us: TL-501 to TL-599."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import FaultCode
from desktop_app.ui.words.failure import (
    NOTHING_CHANGED,
    RECORD_SAFE,
    STILL_LOCKED,
    Failure,
)
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

WORLD_FAILURES: Mapping[FaultCode, Failure] = MappingProxyType(
    {
        FaultCode.KEYRING_MISSING: Failure(
            501,
            QT_TRANSLATE_NOOP(
                "Failure",
                "This computer has no system keyring, or it isn’t running.",
            ),
            STILL_LOCKED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Use the recovery key, or ask whoever looks after this computer to start "
                "the keyring.",
            ),
        ),
        FaultCode.KEYRING_LOCKED: Failure(
            502,
            QT_TRANSLATE_NOOP("Failure", "The system keyring is locked."),
            STILL_LOCKED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Unlock the keyring with your computer’s password, then try again.",
            ),
        ),
        FaultCode.KEYRING_ENTRY_MISSING: Failure(
            503,
            QT_TRANSLATE_NOOP("Failure", "This computer’s keyring doesn’t hold this vault’s key."),
            STILL_LOCKED,
            QT_TRANSLATE_NOOP("Failure", "Use the recovery key: it works without the keyring."),
        ),
        FaultCode.KEYRING_UNFAITHFUL: Failure(
            504,
            QT_TRANSLATE_NOOP("Failure", "The keyring gave back something else than was put in."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Tell whoever looks after this computer. Until then the recovery key opens "
                "your vault.",
            ),
        ),
        FaultCode.NOT_ENOUGH_MEMORY: Failure(
            505,
            QT_TRANSLATE_NOOP(
                "Failure",
                "This computer hasn’t enough free memory to unlock the vault.",
            ),
            STILL_LOCKED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Close other programs and try again, or use the recovery key.",
            ),
        ),
        FaultCode.DATABASE_MISSING: Failure(
            519,
            QT_TRANSLATE_NOOP(
                "Failure", "This vault’s database, the file db/main.db, is missing."
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure", "Put the folder db back from a backup. The keys you have still open it."
            ),
        ),
        FaultCode.DATABASE_UNREADABLE: Failure(
            506,
            QT_TRANSLATE_NOOP(
                "Failure",
                "The database can’t be read: it is damaged, or belongs to another vault.",
            ),
            QT_TRANSLATE_NOOP("Failure", "Nothing was written to it."),
            QT_TRANSLATE_NOOP(
                "Failure",
                "Don’t try to repair it. Make a copy of the folder, and go on with a backup.",
            ),
        ),
        FaultCode.DATABASE_BUSY: Failure(
            507,
            QT_TRANSLATE_NOOP("Failure", "The database is busy with something else."),
            RECORD_SAFE,
            QT_TRANSLATE_NOOP("Failure", "Wait a moment, then try again."),
        ),
        FaultCode.DISK_FULL: Failure(
            508,
            QT_TRANSLATE_NOOP("Failure", "The disk is full, so this could not be saved."),
            RECORD_SAFE,
            QT_TRANSLATE_NOOP("Failure", "Make room on the disk, then save again."),
        ),
        FaultCode.DISK_FAILED: Failure(
            509,
            QT_TRANSLATE_NOOP("Failure", "The disk refused to read or write."),
            RECORD_SAFE,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Make a backup to another drive now, and have the disk looked at.",
            ),
        ),
        FaultCode.FILE_TOO_LARGE_FOR_DRIVE: Failure(
            540,
            QT_TRANSLATE_NOOP("Failure", "The drive can’t hold a file as large as this."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure", "Use a drive formatted as exFAT, or send fewer files at a time."
            ),
        ),
        FaultCode.FILE_GONE: Failure(
            510,
            QT_TRANSLATE_NOOP("Failure", "A file isn’t where it was."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Plug the drive in again, or choose the file anew."),
        ),
        FaultCode.FILE_UNREADABLE: Failure(
            511,
            QT_TRANSLATE_NOOP("Failure", "A file can’t be read."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Check that you may open it, or copy it to this computer first.",
            ),
        ),
        FaultCode.FILE_CHANGED: Failure(
            512,
            QT_TRANSLATE_NOOP("Failure", "A file changed while it was being read."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Close it in other programs, then try again."),
        ),
        FaultCode.NOT_WRITABLE: Failure(
            513,
            QT_TRANSLATE_NOOP("Failure", "That place can’t be written to."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Choose another folder, or take off the drive’s write protection.",
            ),
        ),
        FaultCode.ATTACHMENT_MISSING: Failure(
            514,
            QT_TRANSLATE_NOOP("Failure", "A file of this case isn’t on this device."),
            QT_TRANSLATE_NOOP("Failure", "The entry it belongs to is complete."),
            QT_TRANSLATE_NOOP("Failure", "Ask for it in a handoff, or look in a backup."),
        ),
        FaultCode.ATTACHMENT_DAMAGED: Failure(
            515,
            QT_TRANSLATE_NOOP("Failure", "A file of this case is damaged on this device."),
            QT_TRANSLATE_NOOP("Failure", "The entry it belongs to is complete."),
            QT_TRANSLATE_NOOP("Failure", "Put it back from a backup, or ask for it in a handoff."),
        ),
        FaultCode.WRITTEN_COPY_DIFFERS: Failure(
            516,
            QT_TRANSLATE_NOOP(
                "Failure",
                "The copy on the drive isn’t the same as what was written.",
            ),
            QT_TRANSLATE_NOOP("Failure", "The original on this computer is intact."),
            QT_TRANSLATE_NOOP("Failure", "Don’t hand over this copy. Use another drive."),
        ),
        FaultCode.NO_CIPHER: Failure(
            517,
            QT_TRANSLATE_NOOP(
                "Failure",
                "The encryption this program needs is missing here, so nothing was opened.",
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Install Throughline again."),
        ),
        FaultCode.READER_CRASHED: Failure(
            518,
            QT_TRANSLATE_NOOP("Failure", "The reader stopped on this file."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Keep it as an attachment, or try to save it in another format.",
            ),
        ),
        FaultCode.PRINTING_FAILED: Failure(
            520,
            QT_TRANSLATE_NOOP("Failure", "The pages of the record couldn’t be set."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Try again. If it fails again, start Throughline anew, or install it again.",
            ),
        ),
    }
)
