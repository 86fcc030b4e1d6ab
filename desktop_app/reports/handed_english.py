"""What is said of a handing over, in English."""

from types import MappingProxyType

from desktop_app.domain.adoption import AdoptedAs
from desktop_app.domain.bundle import HandoffKind
from desktop_app.domain.disclosing import Why
from desktop_app.reports.words_handed import GapWords, HandedWords, ListWords, TermsWords

_TERMS = TermsWords(
    kind="What it is",
    kinds=MappingProxyType(
        {
            HandoffKind.COPY: "A copy: the sender keeps leading the case",
            HandoffKind.JOINT: "Joint work: both teams go on writing in the case",
            HandoffKind.OWNERSHIP: "A handing over: the recipient leads the case from here on",
            HandoffKind.LOOK: "For reading only",
            HandoffKind.NOTICE: "A notice about what was handed over before",
            HandoffKind.RECEIPT: "A receipt",
        }
    ),
    with_key="{person}; opens it with the key {key}",
    with_signing_key="{person}; signs with the key {key}",
    with_words="{person}; has no key, opens it with six words",
    sealed_words=(
        "Encrypted with age for six words, told apart from the file. The sender’s signature stands"
        " under a list with the fingerprint of every file (SHA-512)."
    ),
    ground="Legal ground",
    consent="Consent",
    consent_told="Given {day}, {form}; the sender keeps it on record as {id}",
    consent_written="in writing",
    consent_oral="orally",
    approval="Approved by",
    approval_told="{who}, {when}",
    override="Sent without what the agency’s policy asks for, because",
    asked_for="What was asked for",
    minimum="Why no less would do",
    views="The young person’s views and wishes",
    sealed="How it is sealed",
    sealed_told=(
        "Encrypted with age for each recipient’s own key. The sender’s signature stands under a"
        " list with the fingerprint of every file (SHA-512)."
    ),
    receipt="Receipt",
    receipt_told=(
        "Tell the sender that it arrived, whole or not, and what you take in. Throughline makes a"
        " signed receipt to carry back; without it, do so by telephone or on paper."
    ),
    conditions="What the sender asks of you",
    no_further="Don’t pass it on without asking the sender first.",
    not_for_court="Not to be used in court or given to third parties.",
    return_by="Return it by {day}.",
    destroy_by="Destroy it, and every copy, by {day}.",
    review_by="Look at it again by {day}: is it still needed?",
    youth_record_until="It holds a youth record: not to be looked at after {day} (YCJA, Part 6).",
    kept_apart="It holds third parties’ records: keep them apart from the rest of the file.",
    identity_ban="Nobody may make public anything that identifies the child or the family.",
)

_GAP = GapWords(
    reasons=MappingProxyType(
        {
            Why.CHOSEN: "held back, no reason given",
            Why.OUT_OF_SCOPE: "outside what was asked for",
            Why.NOT_RELEASED: "not released by the agency that wrote it",
            Why.SUMMARISED: "replaced by a summary",
            Why.PASSAGE: "passage held back, no reason given",
            Why.TELEPHONE: "telephone number held back",
            Why.ADDRESS: "address held back",
            Why.NAME: "name held back",
            Why.PICTURE: "picture held back",
            Why.FILE_OF_PASSAGE: "may say words that are held back",
            Why.COMMUNITY: "controlled by the community, not released",
            Why.YOUTH_RECORD: "youth record, access period over or not stated",
            Why.THIRD_PARTY_RECORD: "third party’s record",
            Why.PRIVILEGE: "privileged",
            Why.INFORMER: "informer privilege",
            Why.ONGOING_INVESTIGATION: "ongoing investigation",
            Why.NOT_RELEVANT: "not relevant",
            Why.OWN_BUSINESS: "about handing the record to somebody else",
            Why.NOTE_LEAVES: "shorter version of a note that is here to be read",
            Why.SUPERVISION: "about how the agency supervises its work",
        }
    ),
    elsewhere="held back before it came to the sender",
    gap="[{why}]",
    gap_labelled="[{label}: {why}]",
    held="This note stays with the sender: {why}. That it exists, when and by whom it was"
    " written can be seen; its words cannot.",
    summarised="Its own words stay with the sender. The agency that wrote it tells this instead:",
    summary="Summary for readers outside",
    summary_by="Written by {who}, {when}",
    disagreement="Statement of disagreement",
    disagreement_by="Said by {by}, written down by {who}, {when}",
    against="It speaks against the words of this note.",
    against_first="It speaks against the words as they were first written.",
    against_amended="It speaks against the words as amended {when}.",
    changed_since="They were amended after that, {when}: see how the words changed.",
    adopted="Adopted",
    adopted_by=MappingProxyType(
        {
            AdoptedAs.ADOPTED: "Adopted by {who}, {when}",
            AdoptedAs.PRESENT_TOO: "{who} was there too, and adopted it, {when}",
            AdoptedAs.COUNTERSIGNED: "Signed too by {who}, {when}",
        }
    ),
    adopted_before="The note was changed after that.",
    adopted_not="This doesn’t count as adopted: it isn’t another person’s word.",
    differs="Remembers otherwise:",
    signed_by="Signed by {names}",
    and_=" and ",
)

_LIST = ListWords(
    disclosed="Disclosed",
    withheld="Withheld, and why",
    disclosed_told=(
        "Every entry in this bundle that can be read, whole or in part, in the order of time. An"
        " amendment, a summary or a statement is an entry of its own, so there are more rows than"
        " notes."
    ),
    withheld_told=(
        "Everything that exists in what the sender chose from and is not in this bundle, in the"
        " order of time. What only another part of the sender’s team may read is not listed."
    ),
    of="{kind}, of {note}",
    passage="Passage of the text",
    whole="All its words; who wrote it and when are told",
    happened="Happened",
    happened_not_told="not told",
    confidential="Confidential. Only for the people whom the record names under “To”. Nothing in"
    " it may be made public.",
    recorded="Recorded",
    short="Reference (beginning)",
    record_page="The record",
    nothing="Nothing.",
    counts="What it holds",
    in_part="Of these notes, to be read in part",
    only_existence="Of these notes, only that they exist",
    files_staying="Files that stay",
    number="No.",
    kind="Kind",
    when="When",
    author="Author",
    agency="Agency",
    form="Form",
    files="Files",
    what="What was withheld",
    field="Part",
    why="Why",
    reference="Reference",
    sha256="SHA-256 of its line in entries.jsonl",
    listed="Every entry is listed, one by one: {disclosed}; {withheld}.",
    lists="What was disclosed and what was withheld",
    forms=MappingProxyType({"full": "whole", "redacted": "in part", "stub": "existence only"}),
    kinds=MappingProxyType(
        {
            "note/1": "Note",
            "pointer/1": "Pointer",
            "amend/1": "Amendment",
            "strike/1": "Strike",
            "file/1": "File",
            "summary/1": "Summary",
            "disagreement/1": "Statement of disagreement",
            "adopt/1": "Adoption of a note",
            "review/1": "Sign-off",
            "question/1": "Question",
            "answer/1": "Answer",
            "question_close/1": "Question settled",
            "case/1": "Case",
            "person/1": "Person",
            "field/1": "Field",
            "retract/1": "Field taken back",
            "audience/1": "Group",
            "sealed/1": "Count of sealed entries",
            "missing/1": "Missing episode",
            "placement/1": "Placement",
            "custody/1": "Custody",
            "order/1": "Order",
            "action/1": "Action",
            "handoff/1": "Handoff",
            "accept/1": "Acceptance",
            "consent/1": "Consent",
            "member/1": "Member",
            "role/1": "Role in the case",
            "approval_request/1": "Request for approval",
            "approval/1": "Answer to a request for approval",
            "receipt/1": "Receipt",
            "tick/1": "Judgement of a standard",
            "permit/1": "Release by an agency",
            "disclosure/1": "Disclosure to the Crown",
        }
    ),
)

HANDED_ENGLISH = HandedWords(terms=_TERMS, gap=_GAP, list=_LIST)
