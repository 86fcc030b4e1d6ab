"""The words of a record in English."""

from types import MappingProxyType

from desktop_app.domain.codes import Discipline, Flag, NoteType, Part, Precision
from desktop_app.reports.beside_english import BESIDE_ENGLISH
from desktop_app.reports.calendars import DATES_ENGLISH
from desktop_app.reports.handed_english import HANDED_ENGLISH
from desktop_app.reports.words import (
    ChangeWords,
    CodeWords,
    CoverWords,
    EntryWords,
    FileWords,
    PeopleWords,
    ReportWords,
)
from desktop_app.reports.words_crown import CROWN_ENGLISH
from desktop_app.reports.words_paper import PAPER_ENGLISH
from desktop_app.reports.words_since import SINCE_ENGLISH
from desktop_app.reports.words_supervision import SUPERVISION_ENGLISH

_CODES = CodeWords(
    disciplines=MappingProxyType(
        {
            Discipline.POLICE: "Police",
            Discipline.CHILD_PROTECTION: "Child protection",
            Discipline.YOUTH_TRANSITION: "Youth-in-Transition",
            Discipline.INDIGENOUS_LIAISON: "Indigenous liaison",
            Discipline.VICTIM_SERVICES: "Victim services",
            Discipline.HEALTH: "Health",
            Discipline.CROWN: "Crown",
            Discipline.OTHER: "Other discipline",
        }
    ),
    short_disciplines=MappingProxyType(
        {
            Discipline.POLICE: "PO",
            Discipline.CHILD_PROTECTION: "CP",
            Discipline.YOUTH_TRANSITION: "YT",
            Discipline.INDIGENOUS_LIAISON: "IL",
            Discipline.VICTIM_SERVICES: "VS",
            Discipline.HEALTH: "HE",
            Discipline.CROWN: "CR",
            Discipline.OTHER: "OT",
        }
    ),
    note_types=MappingProxyType(
        {
            NoteType.NOTE: "Note",
            NoteType.CONTACT: "Contact",
            NoteType.HOME_VISIT: "Home visit",
            NoteType.INTERVIEW: "Interview",
            NoteType.POLICE_UPDATE: "Police update",
            NoteType.COURT: "Court",
            NoteType.PLACEMENT: "Move",
            NoteType.MISSING: "Missing or away",
            NoteType.FAMILY_MEETING: "Family meeting",
            NoteType.SERVICE_REFERRAL: "Service referral",
            NoteType.CONSULTATION: "Consultation",
            NoteType.DECISION: "Decision",
            NoteType.DOCUMENT: "Document",
        }
    ),
    parts=MappingProxyType(
        {
            Part.YOUNG_PERSON: "Young person",
            Part.CAREGIVER: "Caregiver",
            Part.FAMILY: "Family",
            Part.KIN: "Kin",
            Part.POTENTIAL_VICTIM: "May have been exploited",
            Part.WITNESS: "Witness",
            Part.PERSON_OF_INTEREST: "Person of interest",
            Part.SUSPECT: "Suspect",
            Part.ASSOCIATE: "Associate",
            Part.PROFESSIONAL: "Professional",
            Part.OTHER: "Other person",
        }
    ),
    occurred=MappingProxyType(
        {
            Precision.EXACT: "{start} – the time is exact",
            Precision.ABOUT: "About {start} – the time is approximate",
            Precision.DAY: "{start} – the day is known, the time of day isn’t",
            Precision.RANGE: "From {start} to {end}",
            Precision.UNKNOWN: "Not known – it stands here by when it was recorded",
        }
    ),
    flags=MappingProxyType(
        {
            Flag.LATE: "Late entry",
            Flag.AMENDED: "Amended",
            Flag.STRUCK: "Struck",
            Flag.EXCERPT: "Beginning only, the rest is attached",
            Flag.WITHHELD: "Words held back",
            Flag.PURGED: "Words expired",
            Flag.VOUCHED: "Author vouched for",
            Flag.UNVERIFIED: "Author not compared by the sender",
            Flag.AUTHOR_REVOKED: "Author’s card revoked",
            Flag.AFTER_REVOCATION: "Written after the card was revoked",
            Flag.UNKNOWN_AUTHOR: "Author not known to the sender",
            Flag.NOT_MEMBER: "Author not on this team",
            Flag.FORKED: "Two versions of this log exist",
            Flag.GAP: "Earlier entries are missing",
            Flag.UNCERTAIN: "Part of a correction held back",
            Flag.CONFLICT: "Conflict",
            Flag.CLOCK_AHEAD: "Author’s clock was ahead",
            Flag.NEWER_VERSION: "From a newer Throughline",
            Flag.CLOCK_UNCHECKED: "Author’s clock not checked",
        }
    ),
    fields=MappingProxyType(
        {
            "full_name": "name",
            "initials": "initials",
            "part": "part in the case",
            "born": "date of birth",
            "age_about": "age",
            "pronouns": "pronouns",
            "safe_contact": "safe contact",
            "safe_contact_checked_on": "when safe contact was checked",
        }
    ),
)

_COVER = CoverWords(
    record="Record of a case, handed over",
    title="{codename} – record handed over, bundle {bundle}",
    skip="Skip to the timeline",
    confidential=(
        "Confidential. Only for the people named under “To”. It tells of a child or a young"
        " person: nothing in it may be made public."
    ),
    page_foot="{codename} · bundle {bundle} · confidential",
    safe_contact="Safe contact",
    safe_contact_for="{name}:",
    safe_contact_checked="Last checked {day}.",
    safe_contact_unchecked="When this was last checked is not on record: ask before you use it.",
    safe_contact_none=(
        "No safe-contact rule is on record. Before you contact the young person, ask the sender"
        " how it can be done safely. A number or an address that stands in a note is no such"
        " rule: whose it is, and who else reads it, isn’t known."
    ),
    safe_contact_conflict=(
        "More than one answer is on record. Ask the sender before you act on this one."
    ),
    about="About this handoff",
    sender="From",
    recipients="To",
    person="{name}, {agency} ({discipline})",
    person_with_job="{name}, {job}, {agency} ({discipline})",
    outside_person="{name}, {agency}",
    purpose="Purpose",
    authority="Ground, in the sender’s words",
    created="Put together",
    bundle="Bundle",
    not_stated="Not stated.",
    limits="Limits of this information",
    limits_stated="The sender states these limits:",
    limits_none=(
        "The sender has stated no limits. Ask how accurate, complete and up to date it is before"
        " you rely on it."
    ),
    limits_scope=(
        "This record holds what the sender chose to hand over; what was withheld of it is listed"
        " beside it. Other parts of the case may exist, and nothing here shows whether they do."
    ),
    limits_later=(
        "It shows the case as of the day it was put together. Corrections made later will be sent"
        " by the sender; none of them changes this copy."
    ),
    counts="What it holds",
    count_entries="Notes",
    count_late="Written late",
    count_amended="Amended",
    count_struck="Struck",
    count_files="Files",
)

_PEOPLE = PeopleWords(
    heading="People in this record",
    name="Name",
    part="Part in the case",
    age="Age",
    pronouns="Pronouns",
    born="born {day}",
    years="{age} when this was put together",
    unsettled="More than one answer is on record for: {fields}.",
    no_young_person="Nobody here is named as the young person.",
)

_ENTRY = EntryWords(
    occurred="Occurred",
    occurred_not_told="Not told – it stands here by when it was recorded",
    written_in="Written in {language}",
    why_late_none="No reason was given.",
    recorded="Recorded",
    recorded_outside="{count} ms after 1 January 1970, UTC: the clock was wrong",
    device_clock="Device clock",
    clock_unchecked="{when}, by the device’s own clock",
    clock_ahead="Was ahead of the others: the recorded time may be too late",
    author="Author",
    discipline="Discipline",
    audience="Who may read it in the team it comes from",
    whole_team="Whole team",
    one_discipline="{discipline} only",
    named_group="{title} only",
    group="A named group ({tag})",
    other_audience="Others ({tag})",
    place="Place",
    present="Present",
    reference="Reference",
    why_late="Why it was late",
    no_words="No words were recorded.",
    only_files="It has no words of its own: see its files.",
    words_withheld="The sender held back words of this entry.",
    words_purged="Words of this entry expired and are gone.",
    marks="Marks on this entry",
)

_CHANGE = ChangeWords(
    heading="How the words changed",
    first="As first written:",
    new_words="It then read:",
    disagreed="{when}: {by} disagreed; the statement stands above.",
    amended="Amended {when} by {who}: {reason}",
    removed="Removed:",
    added="Added:",
    words_same="The words stayed the same; other details changed.",
    amendment_struck="This amendment was struck and does not count: {reason}",
    struck="Struck {when} by {who}: {reason}",
    struck_words="Its words no longer count. They stay readable:",
    no_reason="no reason given",
)

_FILE = FileWords(
    heading="Files",
    open="Open the file {name}",
    type="Type",
    size="Size",
    sha256="SHA-256",
    picture="A picture or film. It isn’t shown here; open it only if you need to see it.",
    not_linked=(
        "Not linked: opening it could run what is in it. It is the file {place} in the bundle."
    ),
    absent="This file is not in the bundle.",
    no_name="file without a name",
)

ENGLISH = ReportWords(
    language="en",
    other_language="fr",
    other_name="Version française",
    dates=DATES_ENGLISH,
    codes=_CODES,
    cover=_COVER,
    people=_PEOPLE,
    entry=_ENTRY,
    change=_CHANGE,
    since=SINCE_ENGLISH,
    supervision=SUPERVISION_ENGLISH,
    file=_FILE,
    paper=PAPER_ENGLISH,
    handed=HANDED_ENGLISH,
    beside=BESIDE_ENGLISH,
    crown=CROWN_ENGLISH,
    timeline="Timeline",
    go_to_day="Go to a day",
    day_not_known="Day not known",
    no_entries="This record holds no entries.",
    recorded_zone="Each time says how far it is from UTC. When a note was recorded is told in the"
    " time zone of what it tells of, else in {zone}.",
    how_to_check="How to check that nothing was changed: see {file}.",
)
