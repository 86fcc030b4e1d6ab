"""The tables: `entry` is the record, `value` to `line` come out of it, the rest is furniture."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData()

# The record. Nothing here is ever rewritten, except that a line may come to show more.
log = Table(
    "log",
    metadata,
    Column("rid", Integer, primary_key=True),
    Column("author", LargeBinary, nullable=False),
    Column("case_id", LargeBinary, nullable=False),
    Column("audience", Text, nullable=False),
    Column("forked_from", Integer),
    Column("lamport", Integer, nullable=False, server_default="-1"),  # the highest held
    UniqueConstraint("author", "case_id", "audience"),
    Index("log_of_case", "case_id", "audience"),
)
entry = Table(
    "entry",
    metadata,
    Column("rid", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False, unique=True),
    Column("log", ForeignKey("log.rid"), nullable=False),
    Column("n", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("obj", LargeBinary, nullable=False),
    Column("lamport", Integer, nullable=False),
    Column("derived_ms", Integer, nullable=False),
    Column("line", LargeBinary, nullable=False),
    Column("received_ms", Integer, nullable=False),
    Column("source", Text, nullable=False),
    Index("entry_in_log", "log", "n"),
    Index("entry_of_object", "obj"),
)
# SQLite takes this index only for a query that lists the same kinds in the same order.
CONTROL = (
    *("card/1", "revoke/1", "pin/1", "purge/1", "unpurge/1"),
    *("partner/1", "release/1", "member/1", "epoch/1", "add/1"),
)
CONTROL_INDEX = Index("entry_control", entry.c.kind, sqlite_where=entry.c.kind.in_(CONTROL))
Index(  # those of which this device holds no more than a part
    "entry_in_part", entry.c.log, entry.c.n, sqlite_where=text("substr(line, 1, 3) <> x'7b2262'")
)
Index(  # `"file/0`, which begins the name of each file in a body
    "entry_names_files", entry.c.log, sqlite_where=text("instr(line, x'2266696c652f30') > 0")
)
Index("entry_heads", entry.c.log, sqlite_where=entry.c.kind == "heads/1")
link = Table(  # which entries name which others, held or not, where `links_of` says to note it
    "link",
    metadata,
    Column("target", LargeBinary, primary_key=True),
    Column("by_id", LargeBinary, primary_key=True),
    sqlite_with_rowid=False,
)
quarantine = Table(
    "quarantine",
    metadata,
    Column("rid", Integer, primary_key=True),
    Column("sha256", LargeBinary, nullable=False, unique=True),
    Column("reason", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("received_ms", Integer, nullable=False),
)
parked = Table(  # written by a newer version; read again after an upgrade
    "parked",
    metadata,
    Column("sha256", LargeBinary, primary_key=True),
    Column("line", LargeBinary, nullable=False),
    Column("source", Text, nullable=False),
    Column("received_ms", Integer, nullable=False),
)

# Projections: a pure function of the entries held and the agencies known.
value = Table(
    "value",
    metadata,
    Column("case_id", LargeBinary, primary_key=True),
    Column("obj", LargeBinary, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("entry", LargeBinary, nullable=False),
    Column("value", LargeBinary, nullable=False),
    Column("uncertain", Boolean, nullable=False),
    sqlite_with_rowid=False,
)
Index("value_contested", value.c.case_id, value.c.obj, sqlite_where=value.c.place > 0)
thing = Table(  # which objects a case has, by the kind that first describes them
    "thing",
    metadata,
    Column("case_id", LargeBinary, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("obj", LargeBinary, primary_key=True),
    sqlite_with_rowid=False,
)
line = Table(  # the timeline
    "line",
    metadata,
    Column("rid", Integer, ForeignKey("entry.rid"), primary_key=True),
    Column("case_id", LargeBinary, nullable=False),
    Column("occurred_ms", Integer, nullable=False),
    Column("recorded_ms", Integer, nullable=False),
    Column("lamport", Integer, nullable=False),
    Column("id", LargeBinary, nullable=False),  # found by way of `entry`, which has the index
    Column("obj", LargeBinary, nullable=False),
    Column("type", Text, nullable=False),
    Column("discipline", Text, nullable=False),
    Column("audience", Text, nullable=False),
    Column("log", Integer, nullable=False),
    Column("states", Integer, nullable=False),
    Column("received_ms", Integer, nullable=False),  # when the note came to be held here
    Column("changed_ms", Integer, nullable=False),  # and the latest of what it shows now
    Column("record", LargeBinary, nullable=False),
    # Holds all that a line is commonly narrowed by and counted for, so that no row is read.
    Index(
        "line_occurred",
        *("case_id", "occurred_ms", "lamport", "id", "discipline", "type", "log", "states"),
    ),
    Index("line_recorded", "case_id", "recorded_ms", "lamport", "id"),
)
present = Table(  # who was there, as each note names them
    "present",
    metadata,
    Column("case_id", LargeBinary, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("rid", Integer, primary_key=True),
    sqlite_with_rowid=False,
)
line_file = Table(  # the files of a note that are looked into: not those of struck words
    "line_file",
    metadata,
    Column("rid", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False),
    Column("sha256", LargeBinary, nullable=False),
    Index("line_file_of_content", "id", "sha256"),
    sqlite_with_rowid=False,
)
FTS = tuple(
    f"create virtual table {name} using fts5(casetoken, body, "
    "tokenize = 'unicode61 remove_diacritics 2')"
    for name in ("words", "file_words")
)

# Furniture: local, unsigned, never shown to anyone else.
meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
anchor = Table(  # agencies a person here has come to know, and how far
    "anchor",
    metadata,
    Column("agency_key", LargeBinary, primary_key=True),
    Column("standing", Text, nullable=False),
    Column("vouched_by", LargeBinary),
    Column("since_ms", Integer, nullable=False),
)
epoch_key = Table(  # what opens the channels this device reads; in no entry (LEDGER section 6)
    "epoch_key",
    metadata,
    Column("epoch_id", LargeBinary, primary_key=True),
    Column("case_id", LargeBinary, nullable=False),
    Column("audience", Text, nullable=False),
    Column("identity", Text, nullable=False),
    Column("line", LargeBinary, nullable=False),
    Index("epoch_key_of_channel", "case_id", "audience"),
)
by_device = (
    Table(  # those of which only a device's code was compared: their cards carry no authority
        "by_device",
        metadata,
        Column("agency_key", LargeBinary, primary_key=True),
        sqlite_with_rowid=False,
    )
)
outside_card = Table(
    "outside_card",
    metadata,
    Column("obj", LargeBinary, primary_key=True),
    Column("recipient", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("agency", Text, nullable=False),
    Column("standing", Text, nullable=False),
)
held_file = Table(  # attachment bytes on this device, under this device's own key for each
    "held_file",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("keyset", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("cipher_size", Integer, nullable=False),
    Column("sha256", LargeBinary, nullable=False),
)
known_file = Table(  # which files a case has, so that it need not hold the same bytes twice
    "known_file",
    metadata,
    Column("case_id", LargeBinary, primary_key=True),
    Column("sha256", LargeBinary, primary_key=True),
    Column("id", LargeBinary, nullable=False),
    Column("keyset", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("cipher_size", Integer, nullable=False),
    sqlite_with_rowid=False,
)
file_text = Table(  # what the reading child found in a file, or that it has yet to look
    "file_text",
    metadata,
    Column("rid", Integer, primary_key=True),
    Column("id", LargeBinary, nullable=False),
    Column("sha256", LargeBinary, nullable=False),
    Column("state", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("reason", Text),
    Column("body", Text),
    UniqueConstraint("id", "sha256"),
    Index("file_text_in_state", "state", "tries"),
)
place_file = Table(  # what was seen in a stick, folder or store, and what came of it
    "place_file",
    metadata,
    Column("place", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("since_ms", Integer, nullable=False),
    sqlite_with_rowid=False,
)
log_left = Table(  # how far a log of this device has left it, to whatever place
    "log_left",
    metadata,
    Column("log", Integer, ForeignKey("log.rid"), primary_key=True),
    Column("n", Integer, nullable=False),
)
draft = Table(
    "draft",
    metadata,
    Column("slot", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("saved_ms", Integer, nullable=False),
)
pending = Table(  # recorded, not yet signed: may be taken back (CONTRACT section 12)
    "pending",
    metadata,
    Column("rid", Integer, primary_key=True),
    Column("draft", LargeBinary, nullable=False),
    Column("due_ms", Integer, nullable=False),
)
unread = Table(
    "unread",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("case_id", LargeBinary, nullable=False),
    Index("unread_of_case", "case_id"),
)
pinned = Table(  # what this person marked to find again
    "pinned",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("case_id", LargeBinary, nullable=False),
    Index("pinned_of_case", "case_id"),
)
saved_view = Table(  # what this person narrows lines by, under a name; no case: for any case
    "saved_view",
    metadata,
    Column("case_id", LargeBinary, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
