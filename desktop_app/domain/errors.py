"""What can go wrong, by whose doing: codes and data only, never sentences.

A `Refusal` is ours to explain: we understood and will not do it. A `Fault` is
the world's: the disk, the keyring, the stick. Anything else is a bug. The
window owns the sentences, in both languages, and a test proves none is missing.
Data never holds what a person typed into a case, nor a secret.
"""

from enum import StrEnum


class RefusalCode(StrEnum):
    """Everything we refuse, by name."""

    # the vault
    WRONG_PASSPHRASE = "wrong_passphrase"  # noqa: S105
    WRONG_RECOVERY_KEY = "wrong_recovery_key"
    PASSPHRASE_TOO_SHORT = "passphrase_too_short"  # noqa: S105
    PASSPHRASE_TOO_LONG = "passphrase_too_long"  # noqa: S105
    PASSPHRASE_TOO_COMMON = "passphrase_too_common"  # noqa: S105
    RECOVERY_KEY_MISTYPED = "recovery_key_mistyped"
    VAULT_EXISTS = "vault_exists"
    NOT_A_VAULT = "not_a_vault"
    HEADER_DAMAGED = "header_damaged"
    HEADER_HOSTILE = "header_hostile"
    NEWER_FORMAT = "newer_format"
    PLAINTEXT_DATABASE = "plaintext_database"
    VAULT_IN_USE = "vault_in_use"
    VAULT_READ_ONLY = "vault_read_only"
    VAULT_LOCKED = "vault_locked"
    # cases, people, notes
    EMPTY_CODENAME = "empty_codename"
    CODENAME_TAKEN = "codename_taken"
    UNKNOWN_CASE = "unknown_case"
    NOT_HELD_THEN = "not_held_then"
    UNKNOWN_ENTRY = "unknown_entry"
    UNKNOWN_ATTACHMENT = "unknown_attachment"
    ATTACHMENT_CLAIMED_TWICE = "attachment_claimed_twice"
    UNKNOWN_CARD = "unknown_card"
    AMBIGUOUS_ID = "ambiguous_id"
    EMPTY_NOTE = "empty_note"
    EMPTY_NAME = "empty_name"
    EMPTY_REASON = "empty_reason"
    EMPTY_TITLE = "empty_title"
    UNKNOWN_ACTION = "unknown_action"
    UNKNOWN_EPISODE = "unknown_episode"
    UNKNOWN_PERSON = "unknown_person"
    ALREADY_MISSING = "already_missing"
    BAD_TIME = "bad_time"
    TIME_WITHOUT_OFFSET = "time_without_offset"
    FUTURE_TIME = "future_time"
    ENDS_BEFORE_START = "ends_before_start"
    TEXT_NOT_STORABLE = "text_not_storable"
    ALREADY_STRUCK = "already_struck"
    ALREADY_SIGNED = "already_signed"
    NOTHING_CHANGED = "nothing_changed"
    BAD_SEARCH = "bad_search"
    BAD_VALUE = "bad_value"
    RESTRICTED_CASE = "restricted_case"
    UNKNOWN_ACCESS = "unknown_access"
    UNKNOWN_CONFLICT = "unknown_conflict"
    CONFLICT_CHANGED = "conflict_changed"
    # standards
    UNKNOWN_STANDARD = "unknown_standard"
    NOT_A_JUDGE = "not_a_judge"
    JUDGES_OWN = "judges_own"
    NOT_MEASURED = "not_measured"
    ALREADY_TOLD = "already_told"
    RULES_MALFORMED = "rules_malformed"
    RULES_ARE_SIGNED = "rules_are_signed"
    RULES_DIFFER = "rules_differ"
    # identity cards
    CARD_MALFORMED = "card_malformed"
    CARD_NOT_SIGNED = "card_not_signed"
    CARD_CODE_DIFFERS = "card_code_differs"
    CARD_CONTRADICTS = "card_contradicts"
    CARD_REVOKED = "card_revoked"
    CARD_KEY_CHANGED = "card_key_changed"
    BAD_RECIPIENT = "bad_recipient"
    WORDS_NOT_ALLOWED = "words_not_allowed"
    CARD_UNVERIFIED = "card_unverified"
    # who is on a case
    NOT_A_LEAD = "not_a_lead"
    ALREADY_A_MEMBER = "already_a_member"
    UNKNOWN_MEMBER = "unknown_member"
    # agencies and enrolment
    AGENCY_EXISTS = "agency_exists"
    NOT_AN_AGENCY = "not_an_agency"
    AGENCY_DAMAGED = "agency_damaged"
    AGENCY_HOSTILE = "agency_hostile"
    AGENCY_NEWER_FORMAT = "agency_newer_format"
    WRONG_AGENCY_PASSPHRASE = "wrong_agency_passphrase"  # noqa: S105
    AGENCY_LOG_DAMAGED = "agency_log_damaged"
    AGENCY_LOG_SHORTER = "agency_log_shorter"
    AGENCY_IN_USE = "agency_in_use"
    AGENCY_CARD_MALFORMED = "agency_card_malformed"
    AGENCY_CODE_DIFFERS = "agency_code_differs"
    AGENCY_CODE_NEEDED = "agency_code_needed"
    AGENCY_IS_OWN = "agency_is_own"
    CARD_OF_ANOTHER_AGENCY = "card_of_another_agency"
    REQUEST_MALFORMED = "request_malformed"
    INVITATION_MALFORMED = "invitation_malformed"
    INVITATION_NOT_FOR_US = "invitation_not_for_us"
    INVITATION_EXPIRED = "invitation_expired"
    ENROLLED_ELSEWHERE = "enrolled_elsewhere"
    # bundles
    NO_RECIPIENT = "no_recipient"
    ONE_TAKES_OVER = "one_takes_over"
    HANDED_OVER_FOR_GOOD = "handed_over_for_good"
    EMPTY_PURPOSE = "empty_purpose"
    EMPTY_AUTHORITY = "empty_authority"
    FILE_EXISTS = "file_exists"
    # what leaves in them
    FIELD_NOT_FOUND = "field_not_found"
    PASSAGE_NOT_FOUND = "passage_not_found"
    SUMMARY_MISSING = "summary_missing"
    OWNER_ONLY = "owner_only"
    AGENCY_NAME_SHARED = "agency_name_shared"
    LIAISON_ONLY = "liaison_only"
    NOT_SEALED = "not_sealed"
    SEAL_HEADER_UNSAFE = "seal_header_unsafe"
    NOT_FOR_US = "not_for_us"
    SEAL_BROKEN = "seal_broken"
    BUNDLE_UNSIGNED = "bundle_unsigned"
    BUNDLE_BAD_SIGNATURE = "bundle_bad_signature"
    BUNDLE_SIGNER_DIFFERS = "bundle_signer_differs"
    BUNDLE_SENDER_UNKNOWN = "bundle_sender_unknown"
    BUNDLE_SENDER_REVOKED = "bundle_sender_revoked"
    BUNDLE_SENDER_EXPIRED = "bundle_sender_expired"
    BUNDLE_ALTERED = "bundle_altered"
    BUNDLE_INCOMPLETE = "bundle_incomplete"
    BUNDLE_TOO_LARGE = "bundle_too_large"
    BUNDLE_UNSAFE_NAME = "bundle_unsafe_name"
    BUNDLE_UNSAFE_MEMBER = "bundle_unsafe_member"
    BUNDLE_NOT_A_BAG = "bundle_not_a_bag"
    BUNDLE_BAD_ENVELOPE = "bundle_bad_envelope"
    BUNDLE_BAD_ENTRIES = "bundle_bad_entries"
    BUNDLE_NEWER_FORMAT = "bundle_newer_format"
    BUNDLE_ID_REUSED = "bundle_id_reused"
    BUNDLE_IS_RECEIPT = "bundle_is_receipt"
    BUNDLE_SERIES_FOREIGN = "bundle_series_foreign"
    BUNDLE_TAKEN = "bundle_taken"
    # on what ground, with whose consent and approval
    GROUND_UNKNOWN = "ground_unknown"
    GROUND_NOT_FOR_KIND = "ground_not_for_kind"
    REASON_MISSING = "reason_missing"
    OVERRIDE_NOT_ALLOWED = "override_not_allowed"
    CONSENT_MISSING = "consent_missing"
    CONSENT_INCOMPLETE = "consent_incomplete"
    CONSENT_NOT_YET = "consent_not_yet"
    CONSENT_ENDED = "consent_ended"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    CONSENT_REFUSED = "consent_refused"
    CONSENT_OWN_DECISION = "consent_own_decision"
    CONSENT_NOT_FOR_RECIPIENT = "consent_not_for_recipient"
    UNKNOWN_CONSENT = "unknown_consent"
    APPROVAL_MISSING = "approval_missing"
    DEED_NOT_APPROVED = "deed_not_approved"
    APPROVAL_RETURNED = "approval_returned"
    APPROVAL_OF_ANOTHER = "approval_of_another"
    UNKNOWN_REQUEST = "unknown_request"
    APPROVAL_USED = "approval_used"
    APPROVAL_UNSEEN = "approval_unseen"
    NOT_AN_APPROVER = "not_an_approver"
    PLAN_NOT_AS_ASKED = "plan_not_as_asked"
    # supervision
    NOTHING_TO_SIGN = "nothing_to_sign"
    SIGN_OFF_EARLIER = "sign_off_earlier"
    SIGN_OFF_NOT_YOURS = "sign_off_not_yours"
    SIGN_OFF_UNSEEN = "sign_off_unseen"
    OWN_NOTE = "own_note"
    UNKNOWN_QUESTION = "unknown_question"
    QUESTION_CLOSED = "question_closed"
    NOT_THE_ASKER = "not_the_asker"
    NOT_YOUR_WORDS = "not_your_words"
    # adopted notes
    ADOPT_EARLIER = "adopt_earlier"
    ADOPT_OWN = "adopt_own"
    ADOPT_UNSEEN = "adopt_unseen"
    NOT_A_CONSULTATION = "not_a_consultation"
    # roles in a case
    ROLE_BY_LEAD = "role_by_lead"
    EMPTY_ROLE = "empty_role"
    UNKNOWN_ROLE = "unknown_role"
    # receipts
    NOT_A_RECEIPT = "not_a_receipt"
    RECEIPT_MALFORMED = "receipt_malformed"
    RECEIPT_OF_ANOTHER = "receipt_of_another"
    RECEIPT_NOT_RECIPIENT = "receipt_not_recipient"
    EMPTY_QUESTION = "empty_question"
    NOT_SENT_TO_THEM = "not_sent_to_them"
    NOTICE_NEEDS_CHOICES = "notice_needs_choices"
    # files coming in
    NOT_A_FILE = "not_a_file"
    # the team exchange
    SEGMENT_HEADER = "segment_header"
    PLACE_HOLDS_LESS = "place_holds_less"
    OWN_ENTRIES_AHEAD = "own_entries_ahead"
    # work in progress
    CANCELLED = "cancelled"


class FaultCode(StrEnum):
    """Every way the world can fail us, by name."""

    KEYRING_MISSING = "keyring_missing"
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_ENTRY_MISSING = "keyring_entry_missing"
    KEYRING_UNFAITHFUL = "keyring_unfaithful"
    NOT_ENOUGH_MEMORY = "not_enough_memory"
    DATABASE_MISSING = "database_missing"
    DATABASE_UNREADABLE = "database_unreadable"
    DATABASE_BUSY = "database_busy"
    DISK_FULL = "disk_full"
    DISK_FAILED = "disk_failed"
    FILE_TOO_LARGE_FOR_DRIVE = "file_too_large_for_drive"
    FILE_GONE = "file_gone"
    FILE_UNREADABLE = "file_unreadable"
    FILE_CHANGED = "file_changed"
    NOT_WRITABLE = "not_writable"
    ATTACHMENT_MISSING = "attachment_missing"
    ATTACHMENT_DAMAGED = "attachment_damaged"
    WRITTEN_COPY_DIFFERS = "written_copy_differs"
    NO_CIPHER = "no_cipher"
    READER_CRASHED = "reader_crashed"
    PLACE_GONE = "place_gone"
    PLACE_REFUSED = "place_refused"
    PLACE_FILE_UNREADABLE = "place_file_unreadable"
    SEGMENT_INCOMPLETE = "segment_incomplete"
    PRINTING_FAILED = "printing_failed"


class Refusal(Exception):
    """We understood the request and will not carry it out."""

    def __init__(self, code: RefusalCode, **data: str | int) -> None:
        super().__init__(code.value)
        self.code = code
        self.data = data


class Fault(Exception):
    """The disk, the keyring or another program failed us; what we hold is safe."""

    def __init__(self, code: FaultCode, **data: str | int) -> None:
        super().__init__(code.value)
        self.code = code
        self.data = data
