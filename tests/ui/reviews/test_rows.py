"""What a row of the queue says of when."""

from datetime import UTC, datetime

from desktop_app.domain.ids import CaseId
from desktop_app.domain.review_queue import ReviewQueue, Waiting
from desktop_app.ui.desk import Desk
from desktop_app.ui.reviews.rows import RowWords


def _noon(month: int, day: int) -> int:
    return int(datetime(2026, month, day, 12, tzinfo=UTC).timestamp() * 1000)


def _waiting(codename: str) -> Waiting:
    return Waiting(
        case=CaseId(bytes(16)),
        notes=16,
        first_ms=_noon(10, 22),
        last_ms=_noon(11, 6),
        type="note",
        codename=codename,
    )


def test_where_there_is_no_room_for_both_days_the_first_is_told(desk: Desk) -> None:
    words, row = RowWords(desk.dates), _waiting("Kestrel-0436")

    told = words.begun(row)

    assert words.when(row).startswith(told)
    assert len(told) < len(words.when(row))


def test_a_long_codename_and_a_day_fit_into_a_row(desk: Desk) -> None:
    words, theme, row = RowWords(desk.dates), desk.theme, _waiting("Tamarack-0388")

    name = theme.width_of(row.codename, theme.font("body", weight=600))
    day = theme.width_of(words.begun(row), theme.font("meta", tabular=True))

    assert name + day + 70 < theme.fit(234)  # edges, icon, gaps and the scroll bar


def test_one_number_is_told_and_of_what(desk: Desk) -> None:
    words = RowWords(desk.dates)
    found = ReviewQueue(waiting=(_waiting("Kestrel-0436"), _waiting("Cedar-0412")))

    told, narrowed = words.summary(found), words.summary(found, is_filtered=True)

    assert told.startswith(f"{found.count} waiting: 2 cases, {found.notes} entries; oldest ")
    assert narrowed.startswith("2 of these kinds: 2 cases")
    assert words.summary(ReviewQueue()) == ""
