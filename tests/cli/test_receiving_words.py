"""What a person at a terminal is told of a bundle before deciding about it."""

from desktop_app.cli.receiving_words import report_words
from desktop_app.domain.disclosing import Conditions, Why, Withheld
from desktop_app.domain.ids import EntryId
from desktop_app.domain.marks import Marks, Notice
from desktop_app.domain.receiving import Descent, Lineage, Report


def _withheld(why: Why, number: int) -> Withheld:
    return Withheld(entry=EntryId(bytes([number]) * 32), name="", why=why)


def test_a_notice_its_place_and_what_is_asked_are_said() -> None:
    report = Report(
        descent=Descent(lineage=Lineage.SKIPPED, missing=(2, 3), returned=True),
        marks=Marks(
            notice=Notice.RECALL,
            conditions=Conditions(destroy_by="2027-02-10", safe_contact=("Text 555-0148.",)),
        ),
    )

    assert list(report_words(report)) == [
        "A notice: recalled.",
        "Earlier ones of its series never came: 2 to 3.",
        "A case that you handed on comes back; what you have already is not doubled.",
        "Not to be passed on.",
        "Destroy by: 2027-02-10",
        "How to reach safely: Text 555-0148.",
    ]


def test_what_was_withheld_is_counted_by_reason() -> None:
    report = Report(
        descent=Descent(lineage=Lineage.NEXT),
        marks=Marks(),
        withheld=(
            *(_withheld(Why.CHOSEN, number) for number in (1, 2)),
            _withheld(Why.NOT_RELEASED, 3),
        ),
        unexplained=4,
    )

    assert list(report_words(report)) == [
        "The next of its series.",
        "Withheld, chosen: 2",
        "Withheld, not released: 1",
        "Withheld without a reason: 4",
    ]
