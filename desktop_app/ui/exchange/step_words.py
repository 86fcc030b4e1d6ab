"""The steps of an exchange as the thread shows them, from where it is and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop_app.domain.exchange_place import KnownPlace, PlaceKind
from desktop_app.services.exchange_ports import Stage
from desktop_app.ui.exchange.place_words import PlaceWords
from desktop_app.ui.exchange.port import Outcome, Passing
from desktop_app.ui.translate import say_count, translate
from desktop_app.ui.widgets.steps import Step, StepState
from desktop_app.ui.words.phrase import QT_TRANSLATE_NOOP

_ORDER = tuple(Stage)
_FOUND = QT_TRANSLATE_NOOP("Exchange", "%n new entry(s) on {place}", "", 1)
_BRING_IN = QT_TRANSLATE_NOOP("Exchange", "Bring in %n entry(s)", "", 1)
_WRITE_OUT = QT_TRANSLATE_NOOP("Exchange", "Write %n entry(s) out", "", 1)
_KEPT = QT_TRANSLATE_NOOP("Exchange", "%n conflict(s) kept for you", "", 1)
_FILES = QT_TRANSLATE_NOOP("Exchange", "Bring %n file(s) over", "", 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What has been seen of an exchange: the last word of every stage, and how it ended.

    `stage` is None before the first word. `is_over` without an outcome: it failed or stopped.
    """

    place: KnownPlace
    with_files: bool = True
    stage: Stage | None = None
    passed: Mapping[Stage, Passing] = field(default_factory=dict)
    outcome: Outcome | None = None
    is_over: bool = False

    def at(self, stage: Stage) -> Passing:
        """The last word of a stage."""
        return self.passed.get(stage, Passing(stage))

    def state(self, stage: Stage) -> StepState:
        """How a stage stands."""
        if self.outcome is not None and not self.outcome.past.was_stopped:
            return StepState.DONE
        here = -1 if self.stage is None else _ORDER.index(self.stage)
        if _ORDER.index(stage) < here:
            return StepState.DONE
        if _ORDER.index(stage) > max(here, 0):
            return StepState.WAITING
        return StepState.ATTENTION if self.is_over else StepState.CURRENT


def steps_of(words: PlaceWords, sight: Sight) -> tuple[Step, ...]:
    """All of them, in order; files are a step only where they go along."""
    steps = [_look(sight), _check(words, sight), _bring_in(sight), _write_out(sight)]
    if sight.with_files:
        steps.append(_files(words, sight))
    return (*steps, _done(sight))


def _look(sight: Sight) -> Step:
    state, found, beside = sight.state(Stage.LOOK), sight.at(Stage.BRING_IN).total, ""
    if state is StepState.DONE:
        beside = translate("Exchange", "Nothing new on {place}")
        beside = say_count(_FOUND, found) if found else beside
    return Step(
        translate("Exchange", "Look for files"),
        state=state,
        beside=beside.format(place=sight.place.title),
    )


def _check(words: PlaceWords, sight: Sight) -> Step:
    """Entries are checked as they come in, one by one: both steps are taken together."""
    beside = "" if sight.outcome is None else words.from_whom(sight.outcome.past.from_whom)
    state = sight.state(Stage.BRING_IN)
    return Step(translate("Exchange", "Check signatures"), state=state, beside=beside)


def _bring_in(sight: Sight) -> Step:
    stage, past = Stage.BRING_IN, sight.outcome and sight.outcome.past
    count = past.received if past else sight.at(stage).total
    name = say_count(_BRING_IN, count) if count else translate("Exchange", "Bring in what is new")
    kept = say_count(_KEPT, past.conflicts) if past and past.conflicts else ""
    return _moving(name, sight, stage, kept or (_none(past.received) if past else ""))


def _write_out(sight: Sight) -> Step:
    stage, past = Stage.WRITE_OUT, sight.outcome and sight.outcome.past
    count = past.sent if past else sight.at(stage).total
    name = translate("Exchange", "Write out what is missing there")
    name = say_count(_WRITE_OUT, count) if count else name
    return _moving(name, sight, stage, _none(past.sent) if past else "")


def _files(words: PlaceWords, sight: Sight) -> Step:
    """Files are counted in bytes while they move, so how far they are is said in percent."""
    past = None if sight.outcome is None else sight.outcome.past
    passing = sight.at(Stage.FILES)
    if past is not None:
        count = past.files_sent + past.files_received
        name = say_count(_FILES, count) if count else translate("Exchange", "Bring files over")
        return Step(name, state=sight.state(Stage.FILES), beside=_none(count))
    step = _moving(translate("Exchange", "Bring files over"), sight, Stage.FILES, "")
    far = words.dates.percent(passing.done, passing.total) if step.share is not None else ""
    return replace(step, beside=far)


def _moving(name: str, sight: Sight, stage: Stage, beside: str) -> Step:
    state, passing = sight.state(stage), sight.at(stage)
    if state is not StepState.CURRENT or not passing.total:
        return Step(name, state=state, beside=beside)
    counted = translate("Exchange", "{done} of {total}")
    beside = counted.format(done=passing.done, total=passing.total)
    share = 1000 * min(passing.done, passing.total) // passing.total
    return Step(name, state=state, beside=beside, share=share)


def _none(count: int) -> str:
    return "" if count else translate("Exchange", "Nothing")


def _done(sight: Sight) -> Step:
    is_done = sight.outcome is not None and not sight.outcome.past.was_stopped
    state = StepState.DONE if is_done else StepState.WAITING
    if sight.place.kind is not PlaceKind.DRIVE:
        return Step(translate("Exchange", "Done"), state=state)
    words = translate("Exchange", "Safe to remove when this is done")
    if sight.is_over:
        words = translate("Exchange", "It is safe to remove now")
    return Step(translate("Exchange", "Take the drive out"), words, state)
