"""The same case to the same person again: what they have is told, and what is new."""

from pathlib import Path

from tests.flows.laptop import Laptop
from tests.flows.two_laptops import make_two
from tests.flows.wizard import Wizard

PURPOSE, GROUND = "Safety planning.", "Consent of J., 2 November."


def test_the_second_time_it_is_told_what_they_have_and_what_is_new(
    laptop: Laptop, tmp_path: Path
) -> None:
    make_two(laptop)
    sitting = laptop.in_the_case()
    sitting.record("She came with her aunt.")
    first = Wizard.opened(sitting)
    first.choose_first_recipient()
    first.give_reasons(PURPOSE, GROUND)
    first.include_own_agency()
    first.check()
    before = dict(first.form.check.told)
    first.sign(tmp_path / "first.tlh")
    first.leave()
    sitting.record("She called in the evening.")

    again = Wizard.opened(sitting)
    again.choose_first_recipient()
    again.give_reasons(PURPOSE, GROUND)
    again.include_own_agency()
    marks = [row.before for row in again.form.reader.model.notes]
    again.check()
    told = dict(again.form.check.told)["Sent before"]

    assert "Sent before" not in before
    assert told.startswith("Owen Harada: 1 of 2 notes was already sent to them, last on ")
    assert "1 note is new: " in told
    assert sorted(bool(each) for each in marks) == [False, True]
