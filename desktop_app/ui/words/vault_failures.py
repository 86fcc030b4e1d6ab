"""What we refuse about vaults, passphrases and recovery keys: TL-101 to TL-199."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.errors import RefusalCode
from desktop_app.ui.words.failure import (
    NOTHING_CHANGED,
    RECORD_SAFE,
    STILL_LOCKED,
    Failure,
)
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

VAULT_FAILURES: Mapping[RefusalCode, Failure] = MappingProxyType(
    {
        RefusalCode.WRONG_PASSPHRASE: Failure(
            101,
            QT_TRANSLATE_NOOP("Failure", "That passphrase doesn’t open this vault."),
            STILL_LOCKED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Check Caps Lock and the keyboard’s language, then try again. Forgotten it?"
                " Use the recovery key.",
            ),
        ),
        RefusalCode.WRONG_RECOVERY_KEY: Failure(
            102,
            QT_TRANSLATE_NOOP("Failure", "That recovery key belongs to another vault."),
            STILL_LOCKED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Look for the paper that was printed when this vault was made.",
            ),
        ),
        RefusalCode.PASSPHRASE_TOO_SHORT: Failure(
            103,
            QT_TRANSLATE_NOOP(
                "Failure",
                "That passphrase is too short: at least {least} characters are needed.",
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Put several words together; spaces count."),
        ),
        RefusalCode.PASSPHRASE_TOO_LONG: Failure(
            104,
            QT_TRANSLATE_NOOP(
                "Failure",
                "That passphrase is too long: at most {most} characters fit.",
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Leave out a few words."),
        ),
        RefusalCode.PASSPHRASE_TOO_COMMON: Failure(
            105,
            QT_TRANSLATE_NOOP(
                "Failure",
                "That passphrase is tried first: many people use it, or it is made of your names.",
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Put together words that don’t belong together."),
        ),
        RefusalCode.RECOVERY_KEY_MISTYPED: Failure(
            106,
            QT_TRANSLATE_NOOP(
                "Failure",
                "The recovery key isn’t complete, or a letter is mistyped.",
            ),
            STILL_LOCKED,
            QT_TRANSLATE_NOOP("Failure", "Compare it with the paper, group by group."),
        ),
        RefusalCode.VAULT_EXISTS: Failure(
            107,
            QT_TRANSLATE_NOOP("Failure", "There is a vault in that folder already."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Open it, or choose another folder for the new one."),
        ),
        RefusalCode.NOT_A_VAULT: Failure(
            108,
            QT_TRANSLATE_NOOP("Failure", "That folder holds no vault."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Choose the folder that holds the file vault.json."),
        ),
        RefusalCode.HEADER_DAMAGED: Failure(
            109,
            QT_TRANSLATE_NOOP("Failure", "This vault’s header can’t be read."),
            QT_TRANSLATE_NOOP("Failure", "Your cases lie in other files, which were not touched."),
            QT_TRANSLATE_NOOP("Failure", "Put back the file vault.json from a backup."),
        ),
        RefusalCode.HEADER_HOSTILE: Failure(
            110,
            QT_TRANSLATE_NOOP(
                "Failure",
                "This vault’s header asks for more than any vault of ours does, so it "
                "wasn’t followed.",
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Don’t open this copy. Use another one, or go on with a backup.",
            ),
        ),
        RefusalCode.NEWER_FORMAT: Failure(
            111,
            QT_TRANSLATE_NOOP("Failure", "This vault was made by a newer Throughline."),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure",
                "Update Throughline on this computer, then open it again.",
            ),
        ),
        RefusalCode.PLAINTEXT_DATABASE: Failure(
            112,
            QT_TRANSLATE_NOOP(
                "Failure",
                "The database in this vault isn’t encrypted, so it wasn’t made by Throughline.",
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP(
                "Failure", "Don’t use this copy. Tell your agency, and go on with a backup."
            ),
        ),
        RefusalCode.VAULT_IN_USE: Failure(
            113,
            QT_TRANSLATE_NOOP(
                "Failure",
                "This vault is open in another window, or on another computer (process {holder}).",
            ),
            NOTHING_CHANGED,
            QT_TRANSLATE_NOOP("Failure", "Close it there, then try again."),
        ),
        RefusalCode.VAULT_READ_ONLY: Failure(
            114,
            QT_TRANSLATE_NOOP("Failure", "This copy of the vault can be read but not written to."),
            RECORD_SAFE,
            QT_TRANSLATE_NOOP(
                "Failure",
                "If you are looking at an earlier moment, go back to now. Else copy it to a drive "
                "that can be written to, or use the vault on your own computer.",
            ),
        ),
        RefusalCode.VAULT_LOCKED: Failure(
            115,
            QT_TRANSLATE_NOOP("Failure", "The vault was locked in the meantime."),
            RECORD_SAFE,
            QT_TRANSLATE_NOOP("Failure", "Unlock it and try again."),
        ),
        RefusalCode.CANCELLED: Failure(
            190,
            QT_TRANSLATE_NOOP("Failure", "You stopped this."),
            QT_TRANSLATE_NOOP("Failure", "Everything is as it was before."),
            QT_TRANSLATE_NOOP("Failure", "Start it again when you are ready."),
        ),
    }
)
