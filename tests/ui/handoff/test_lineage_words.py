"""Where a bundle stands among those of its series is said in plain words, and by its sign."""

import pytest

from desktop_app.domain.receiving import Descent, Lineage
from desktop_app.ui.handoff.lineage_words import lineage_step
from desktop_app.ui.widgets.steps import StepState
from tests.ui.handoff.paper_courier import incoming


@pytest.mark.parametrize(
    ("lineage", "name", "state"),
    [
        (Lineage.NEW_SERIES, "First copy on this device", StepState.PASSED),
        (Lineage.NEXT, "Newer than your copy", StepState.PASSED),
        (Lineage.SKIPPED, "Handoffs before it are missing", StepState.ATTENTION),
        (Lineage.OLDER, "Older than your copy", StepState.ATTENTION),
        (Lineage.DOUBLED, "Taken in here before", StepState.PASSED),
        (Lineage.FORKED, "Two versions of this handoff", StepState.ATTENTION),
        (Lineage.FOREIGN, "A series of other people", StepState.FAILED),
    ],
)
@pytest.mark.usefixtures("interpreter")
def test_every_lineage_has_its_words_and_its_sign(
    lineage: Lineage, name: str, state: StepState
) -> None:
    step = lineage_step(incoming(), Descent(lineage=lineage))

    assert (step.name, step.state) == (name, state)


@pytest.mark.usefixtures("interpreter")
def test_what_is_missing_is_named_by_its_numbers() -> None:
    gap = Descent(lineage=Lineage.SKIPPED, missing=(2, 4))
    one = Descent(lineage=Lineage.SKIPPED, missing=(2, 2))

    told = [lineage_step(incoming(), each).words for each in (gap, one)]

    assert told == [
        "Numbers 2 to 4 never came here; ask the sender for them.",
        "Number 2 never came here; ask the sender for it.",
    ]


@pytest.mark.usefixtures("interpreter")
def test_a_case_that_comes_back_or_is_handed_over_now_is_said() -> None:
    descent = Descent(lineage=Lineage.NEXT, returned=True, upgraded=True)

    step = lineage_step(incoming(), descent)

    assert step.words == (
        "36 new entries\nA case that you handed on comes back."
        "\nYou have it as a copy; now it is handed over to you."
    )
