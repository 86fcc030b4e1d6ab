"""What a key can do, by code; a code is kept on disk and never changes its meaning."""

from enum import Enum, StrEnum


class Act(StrEnum):
    """One thing a person can do with a key, or by its name in the command list."""

    COVER = "cover"
    LOCK = "lock"
    SWITCH_PERSON = "switch_person"
    SHORTCUTS = "shortcuts"
    FULL_SCREEN = "full_screen"
    LANGUAGE = "language"
    LOOK = "look"
    OPEN_VAULT = "open_vault"
    NEW_VAULT = "new_vault"
    SET_UP = "set_up"
    BACK_TO_UNLOCK = "back_to_unlock"
    SEARCH = "search"
    SEARCH_HERE = "search_here"
    SEARCH_BEST = "search_best"
    NEXT_GROUP = "next_group"
    GROUP_BEFORE = "group_before"
    TODAY = "today"
    TODAY_MINE = "today_mine"
    CASES = "cases"
    REVIEWS = "reviews"
    CARDS = "cards"
    EXCHANGE = "exchange"
    CASELOAD = "caseload"
    WORKLOAD = "workload"
    WRITE_CASELOAD = "write_caseload"
    ONLY_OVERDUE = "only_overdue"
    ONLY_UNREVIEWED = "only_unreviewed"
    ONLY_MISSING = "only_missing"
    ONLY_NOT_MET = "only_not_met"
    ONLY_MINE = "only_mine"
    EXCHANGE_NOW = "exchange_now"
    JOIN_AGENCY = "join_agency"
    AGENCY_KEY = "agency_key"
    SETTINGS = "settings"
    NEXT_PART = "next_part"
    PART_BEFORE = "part_before"
    SIDEBAR = "sidebar"
    PLACES = "places"
    NOTICES = "notices"
    FILTER = "filter"
    FIND = "find"
    ROW_DOWN = "row_down"
    ROW_UP = "row_up"
    NEW_CASE = "new_case"
    RECEIVE = "receive"
    NEW_ENTRY = "new_entry"
    NEXT_UNREAD = "next_unread"
    UNREAD_BEFORE = "unread_before"
    MARK_READ = "mark_read"
    READ_TO_HERE = "read_to_here"
    PIN = "pin"
    ORIGINAL = "original"
    COMPARE_VERSIONS = "compare_versions"
    AMEND = "amend"
    STRIKE = "strike"
    ADOPT = "adopt"
    ROW_MENU = "row_menu"
    SIGN_NOW = "sign_now"
    NEXT_DAY = "next_day"
    DAY_BEFORE = "day_before"
    JUMP = "jump"
    AS_KNOWN = "as_known"
    ALL_AS_KNOWN = "all_as_known"
    BACK_TO_NOW = "back_to_now"
    MOMENT_BEFORE = "moment_before"
    MOMENT_AFTER = "moment_after"
    ORDER = "order"
    REFERENCE = "reference"
    MONTHS = "months"
    NEXT_FOUND = "next_found"
    FOUND_BEFORE = "found_before"
    DETAILS = "details"
    DENSITY = "density"
    HAND_OFF = "hand_off"
    VIEWS = "views"
    EPISODES = "episodes"
    ACTIONS = "actions"
    ASSESS = "assess"
    ROLES = "roles"
    PRINT_ACTIONS = "print_actions"
    PRINT_HANDED = "print_handed"
    WHEREABOUTS = "whereabouts"
    TIMELINE = "timeline"
    PEOPLE = "people"
    HANDOFFS = "handoffs"
    TEAM = "team"
    CONSENTS = "consents"
    ACCESS = "access"
    EXPORT_ACCESS = "export_access"
    RESTRICT_CASE = "restrict_case"
    REVIEW_OPENINGS = "review_openings"
    NEXT_TAB = "next_tab"
    TAB_BEFORE = "tab_before"
    ADD_PERSON = "add_person"
    ADD_MEMBER = "add_member"
    REMOVE_MEMBER = "remove_member"
    REPORT_LOST = "report_lost"
    TELL = "tell"
    TELL_DUE = "tell_due"
    SIGN_NOTICE = "sign_notice"
    ADD_CONSENT = "add_consent"
    WITHDRAW_CONSENT = "withdraw_consent"
    RECORD_CONSENT = "record_consent"
    QUESTION = "question"
    SEND_QUESTION = "send_question"
    REVIEW_SIGN = "review_sign"
    REVIEW_ASK = "review_ask"
    REVIEW_SKIP = "review_skip"
    REVIEW_LATE = "review_late"
    REVIEW_UNCLEAR = "review_unclear"
    REVIEW_AMENDED = "review_amended"
    REVIEW_DIRECT = "review_direct"
    REVIEW_AUTHOR = "review_author"
    APPROVALS = "approvals"
    APPROVE = "approve"
    RETURN_REQUEST = "return_request"
    RECORD = "record"
    SAVE_DRAFT = "save_draft"
    CLOSE_COMPOSER = "close_composer"
    KIND_1 = "kind_1"
    KIND_2 = "kind_2"
    KIND_3 = "kind_3"
    KIND_4 = "kind_4"
    KIND_5 = "kind_5"
    KIND_6 = "kind_6"
    OCCURRED = "occurred"
    PRESENT = "present"
    AUDIENCE = "audience"
    ATTACH = "attach"
    QUOTE = "quote"
    TEMPLATES = "templates"
    NEXT_HINT = "next_hint"
    HINT_BEFORE = "hint_before"
    TAKE_IN_CARD = "take_in_card"
    COMPARE = "compare"
    SIGN_BUNDLE = "sign_bundle"
    STEP_BACK = "step_back"
    SEND_NOTE = "send_note"
    SUMMARISE_NOTE = "summarise_note"
    HOLD_NOTE = "hold_note"
    ADD_RECIPIENT = "add_recipient"
    ADD_OUTSIDE = "add_outside"
    COMPARE_RECIPIENT = "compare_recipient"
    CHANGE_RECIPIENTS = "change_recipients"
    CHANGE_PURPOSE = "change_purpose"
    INCLUDE_STAYING = "include_staying"
    WHOSE_VIEW = "whose_view"
    SEND_THREAD = "send_thread"
    SIGN_SUMMARY = "sign_summary"
    GIVE_BACK = "give_back"
    ASK_APPROVAL = "ask_approval"
    ASK_PLAN = "ask_plan"
    COPY_CHECKSUM = "copy_checksum"
    CHOOSE_PLACE = "choose_place"
    WRITE_TO_DRIVE = "write_to_drive"
    CALENDAR = "calendar"
    WITHOUT_KEY = "without_key"
    WITHHOLD = "withhold"
    CHOOSE_HANDOFF = "choose_handoff"
    ACCEPT_HANDOFF = "accept_handoff"
    QUARANTINE_HANDOFF = "quarantine_handoff"
    DECLINE_HANDOFF = "decline_handoff"
    ASK_SENDER = "ask_sender"
    TAKE_ALL = "take_all"
    NEXT_DIFFERENCE = "next_difference"
    WRITE_RECEIPT = "write_receipt"
    CONFLICTS = "conflicts"
    CONFLICT_BOOK = "conflict_book"
    SETTLE = "settle"
    RECORD_STATE = "record_state"
    NEXT_PAGE = "next_page"
    PAGE_BEFORE = "page_before"
    FIT = "fit"
    EVERY_PIXEL = "every_pixel"
    JUDGE = "judge"
    SIGN_JUDGEMENT = "sign_judgement"
    STANDARDS = "standards"
    BRING_RULES = "bring_rules"
    WRITE_RULES = "write_rules"
    SIGN_STANDARD = "sign_standard"
    ADD_STANDARD = "add_standard"
    END_STANDARD = "end_standard"


class Scope(Enum):
    """Where a key works: a part of the program, and the part that holds it."""

    ALWAYS = ("always", None)
    ANYWHERE = ("anywhere", ALWAYS)
    UNLOCK = ("unlock", ANYWHERE)
    OPEN = ("open", ANYWHERE)
    TODAY = ("today", OPEN)
    CASES = ("cases", OPEN)
    REVIEWS = ("reviews", OPEN)
    QUESTION = ("question", ALWAYS)
    CARDS = ("cards", OPEN)
    CASELOAD = ("caseload", OPEN)
    CASE = ("case", OPEN)
    LINE = ("line", CASE)
    PEOPLE = ("people", CASE)
    TEAM = ("team", CASE)
    HANDOFFS = ("handoffs", CASE)
    CONSENTS = ("consents", CASE)
    ACCESS = ("access", CASE)
    CONSENTING = ("consenting", ALWAYS)
    APPROVING = ("approving", ALWAYS)
    TELLING = ("telling", ALWAYS)
    COMPOSER = ("composer", CASE)
    SEARCH = ("search", ALWAYS)
    SENDING = ("sending", ALWAYS)
    RECEIVING = ("receiving", ALWAYS)
    SETTLING = ("settling", ALWAYS)
    VIEWER = ("viewer", ALWAYS)
    STANDARDS = ("standards", ALWAYS)
    AGENCY_RULES = ("agency_rules", ALWAYS)

    def holds(self, other: "Scope") -> bool:
        """Whether the other is this part of the program, or stands in it."""
        outer = other.value
        while outer is not None:
            if outer == self.value:
                return True
            outer = outer[1]
        return False

    def meets(self, other: "Scope") -> bool:
        """Whether keys of both can be wanted at the same moment."""
        return self.holds(other) or other.holds(self)
