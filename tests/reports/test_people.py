"""The people a record names: it is plain whether the young person is one of them."""

from dataclasses import replace

from desktop_app.domain.codes import Part
from desktop_app.reports.timeline_html import timeline_html
from tests.reports.made_up import RECORD
from tests.reports.page import read


def test_that_nobody_is_named_as_the_young_person_is_said() -> None:
    others = tuple(each for each in RECORD.people if each.part is not Part.YOUNG_PERSON)

    for people in (others, ()):
        told = read(timeline_html(replace(RECORD, people=people))).text
        assert "Nobody here is named as the young person" in told
    assert "Nobody here is named as the young person" not in read(timeline_html(RECORD)).text
