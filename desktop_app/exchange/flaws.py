"""Every reason for which a bundle is refused, by name, and the refusal it leads to."""

from enum import StrEnum

from desktop_app.domain.errors import Refusal, RefusalCode


class Flaw(StrEnum):
    """What is wrong with a bundle: the detail under a `RefusalCode`, for the curious."""

    # it ends too early, or something that was promised is not there
    CUT_SHORT = "cut_short"
    FILE_MISSING = "file_missing"
    # it is not what was signed, or hides bytes that nothing covers
    AFTER_THE_END = "after_the_end"
    BETWEEN_MEMBERS = "between_members"
    BROKEN_HEADER = "broken_header"
    FILE_NOT_LISTED = "file_not_listed"
    FILE_DIFFERS = "file_differs"
    PART_NOT_COVERED = "part_not_covered"
    TOTALS_DIFFER = "totals_differ"
    # it asks for too much
    TOO_MANY_MEMBERS = "too_many_members"
    MEMBER_TOO_LARGE = "member_too_large"
    PART_TOO_LARGE = "part_too_large"
    TOTAL_TOO_LARGE = "total_too_large"
    # a name in it could harm, deceive, or fall together with another
    NAME_EMPTY = "name_empty"
    NAME_ABSOLUTE = "name_absolute"
    NAME_CLIMBS = "name_climbs"
    NAME_NOT_UTF8 = "name_not_utf8"
    NAME_INVISIBLE = "name_invisible"
    NAME_FORBIDDEN_LETTER = "name_forbidden_letter"
    NAME_EDGE = "name_edge"
    NAME_RESERVED = "name_reserved"
    NAME_TOO_LONG = "name_too_long"
    NAME_TOO_DEEP = "name_too_deep"
    NAME_TWICE = "name_twice"
    NAME_LOOKS_ALIKE = "name_looks_alike"
    NAME_FILE_AND_FOLDER = "name_file_and_folder"
    # a member is more than a plain file
    LINK = "link"
    DEVICE = "device"
    SPARSE = "sparse"
    FOLDER_WITH_CONTENT = "folder_with_content"
    UNKNOWN_TYPE = "unknown_type"
    UNKNOWN_EXTENSION = "unknown_extension"
    # it is no bag of ours
    NOT_A_TAR = "not_a_tar"
    PART_MISSING = "part_missing"
    PART_UNKNOWN = "part_unknown"
    PART_MALFORMED = "part_malformed"
    FETCH = "fetch"
    WEAK_HASH = "weak_hash"
    # nobody vouches for it, or it does not say for whom it is
    NO_SIGNATURE = "no_signature"
    NO_ENVELOPE = "no_envelope"

    def refusal(self, **data: str | int) -> Refusal:
        """The refusal to raise. `data` never holds a foreign name."""
        return Refusal(_CODES[self], flaw=self.value, **data)


_GROUPS = {
    RefusalCode.BUNDLE_INCOMPLETE: [Flaw.CUT_SHORT, Flaw.FILE_MISSING],
    RefusalCode.BUNDLE_ALTERED: [
        Flaw.AFTER_THE_END,
        Flaw.BETWEEN_MEMBERS,
        Flaw.BROKEN_HEADER,
        Flaw.FILE_NOT_LISTED,
        Flaw.FILE_DIFFERS,
        Flaw.PART_NOT_COVERED,
        Flaw.TOTALS_DIFFER,
    ],
    RefusalCode.BUNDLE_TOO_LARGE: [
        Flaw.TOO_MANY_MEMBERS,
        Flaw.MEMBER_TOO_LARGE,
        Flaw.PART_TOO_LARGE,
        Flaw.TOTAL_TOO_LARGE,
    ],
    RefusalCode.BUNDLE_UNSAFE_NAME: [flaw for flaw in Flaw if flaw.name.startswith("NAME_")],
    RefusalCode.BUNDLE_UNSAFE_MEMBER: [
        Flaw.LINK,
        Flaw.DEVICE,
        Flaw.SPARSE,
        Flaw.FOLDER_WITH_CONTENT,
        Flaw.UNKNOWN_TYPE,
        Flaw.UNKNOWN_EXTENSION,
    ],
    RefusalCode.BUNDLE_NOT_A_BAG: [
        Flaw.NOT_A_TAR,
        Flaw.PART_MISSING,
        Flaw.PART_UNKNOWN,
        Flaw.PART_MALFORMED,
        Flaw.FETCH,
        Flaw.WEAK_HASH,
    ],
    RefusalCode.BUNDLE_UNSIGNED: [Flaw.NO_SIGNATURE],
    RefusalCode.BUNDLE_BAD_ENVELOPE: [Flaw.NO_ENVELOPE],
}
_CODES = {flaw: code for code, flaws in _GROUPS.items() for flaw in flaws}
