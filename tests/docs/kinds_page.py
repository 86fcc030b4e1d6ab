"""Makes `resources/docs/kinds.md` from the table of kinds in the code.

Run `python -m tests.docs.kinds_page` after a change there.
"""

from pathlib import Path

from desktop_app.ledger.kinds import CONTROL, KINDS, ON_A_LINE, VALUES

PAGE = Path(__file__).parents[2] / "resources" / "docs" / "kinds.md"

_HEAD = """# Kinds of entries, version 1

Made from `desktop_app/ledger/kinds.py`; a test compares the two. A kind once written is read for
ever; a changed meaning gets a new number (LEDGER section 11). `text/0000` stands for the runs
`text/0000`, `text/0001` and so on, `file/0000` likewise. `field/1` may hold any names of its
object's kind; `amend/1` any changed name of the note.

| kind | object | refers to | what it is | names in the body |
|---|---|---|---|---|
"""


def page() -> str:
    """The page as it should stand."""
    rows = [
        f"| `{kind.tag}` | {kind.about} | {kind.refers_to or '–'} | {_nature(kind.tag)} "
        f"| {', '.join(kind.names) or '–'} |"
        for kind in KINDS
    ]
    return _HEAD + "\n".join(rows) + "\n"


def _nature(tag: str) -> str:
    if tag in CONTROL:
        return "control: counts only when complete"
    if tag in ON_A_LINE:
        return "part of a note: never superseded"
    if tag in VALUES:
        return "values: current until superseded"
    return "a fact on record"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
