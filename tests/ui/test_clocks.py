"""The sentence beside a recorded time, in both languages."""

import pytest

from desktop_app.ui.clocks import with_doubt
from desktop_app.ui.translate import Interpreter, Language

_DAY, _HOUR, _MINUTE = 86_400_000, 3_600_000, 60_000


@pytest.mark.parametrize(
    ("offset", "english", "french"),
    [
        (0, "", ""),
        (5 * _MINUTE, "", ""),
        (None, "device clock, not checked", "horloge de l’appareil, non vérifiée"),
        (
            3 * _DAY,
            "device clock was 3 days behind; corrected",
            "l’horloge de l’appareil retardait de 3 jours; corrigé",
        ),
        (
            -_HOUR,
            "device clock was 1 hour ahead; corrected",
            "l’horloge de l’appareil avançait de 1 heure; corrigé",
        ),
        (
            -7 * _MINUTE,
            "device clock was 7 minutes ahead; corrected",
            "l’horloge de l’appareil avançait de 7 minutes; corrigé",
        ),
    ],
)
def test_a_clock_that_was_off_is_told_with_how_far(
    interpreter: Interpreter, offset: int | None, english: str, french: str
) -> None:
    interpreter.speak(Language.ENGLISH)
    in_english = with_doubt("14 Mar 09:12", offset)
    interpreter.speak(Language.FRENCH)
    in_french = with_doubt("14 mars, 9 h 12", offset)

    assert in_english == ("14 Mar 09:12" + (f" ({english})" if english else ""))
    assert in_french == ("14 mars, 9 h 12" + (f" ({french})" if french else ""))
