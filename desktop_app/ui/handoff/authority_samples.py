"""Sample grounds for a handoff, marked as such, until each agency's counsel keeps its own list."""

from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

SAMPLES = (
    QT_TRANSLATE_NOOP(
        "Authority sample",
        "To assess, reduce or eliminate a risk of serious harm (CYFSA, s. 292(1)(g))",
    ),
    QT_TRANSLATE_NOOP(
        "Authority sample", "To another society, for a risk of harm to a child (CYFSA, s. 292(2))"
    ),
    QT_TRANSLATE_NOOP(
        "Authority sample", "To police, to aid an investigation (CYFSA, s. 292(1)(a))"
    ),
    QT_TRANSLATE_NOOP(
        "Authority sample", "With the young person’s consent, written down (CYFSA, s. 295)"
    ),
    QT_TRANSLATE_NOOP("Authority sample", "Under an order of the court"),
)
