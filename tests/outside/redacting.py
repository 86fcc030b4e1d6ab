"""Bundles of drawn redactions, held against what nobody may find: `redacting.py [MANY [FROM]]`."""

import json
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.app.courier import BundleCourier
from desktop_app.app.new_vaults import create_vault
from desktop_app.app.scribe import BundleScribe
from desktop_app.cli.touring import meet
from desktop_app.domain.disclosing import Choices
from desktop_app.domain.disclosure import Disclosure
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.services.cases import open_case
from desktop_app.services.disclosing import Planner
from desktop_app.services.handoff_building import Desk, build_handoff
from tests.outside.forging import Parts, taken_apart
from tests.outside.redaction_world import World, made
from tests.outside.redactions import Redaction, drawn
from tests.outside.second_verifier import broken_links, check
from tests.outside.word_search import found
from tests.people import CEDAR, DANA, OWEN, PASSPHRASE
from tests.services.conftest import Person
from tests.worlds import Machine

ENTRIES = "data/entries.jsonl"


@dataclass(frozen=True, slots=True)
class Handing:
    """Dana and Owen, and the case that goes from one to the other."""

    world: World
    dana: Person
    owen: Person
    planner: Planner

    @classmethod
    def between(cls, dana: Person, owen: Person, seed: int) -> "Handing":
        """With a case full of words that are said once."""
        return cls(made(dana, seed), dana, owen, Planner(dana.vault))

    def request(self, choices: Choices) -> HandoffRequest:
        return HandoffRequest(
            case=self.dana.case,
            recipients=(self.owen.vault.me,),
            purpose="Shared safety planning.",
            authority="Consent of J., 2 November.",
            audiences=frozenset({WHOLE_TEAM}),
            choices=choices,
        )

    def plan(self, redaction: Redaction) -> Disclosure:
        return self.planner.plan(self.request(redaction.choices))

    def bundle(self, redaction: Redaction, name: str) -> Path:
        """Sealed, signed and on record, as any bundle."""
        out = self.dana.folder / f"{name}.tlh"
        desk = Desk(BundleCourier(self.dana.session), BundleScribe())
        request = self.request(redaction.choices)
        build_handoff(self.dana.vault, desk, request, str(out), lambda _done, _total: True)
        return out

    def opened(self, bundle: Path) -> Parts:
        return taken_apart(bundle, self.owen.session.identity)


def verified(lines: Iterable[bytes]) -> Mapping[str, object]:
    """The headers of lines that the second verifier finds signed, digested and linked."""
    sound = dict(check(line) for line in lines)
    assert not broken_links(sound)
    return sound


def said_by(plan: Disclosure) -> dict[str, bytes]:
    """All that a plan would put into words: its lines, and what a reader is shown.

    Which files a note has, and why they stay, is told to the sender alone: no page reads it.
    """
    lines = tuple(replace(line, files=()) for line in plan.lines)
    shown = (lines, plan.beside, plan.people, plan.codename, plan.groups, plan.withheld)
    files = "\n".join(file.name for file in plan.attachments)
    return {
        ENTRIES: b"\n".join(each.line for each in plan.leaving),
        "shown": repr((shown, files)).encode(),
    }


def _main(how_many: int = 1_000, first: int = 0) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world, place = Machine().world(), Path(folder)
        dana, owen = (
            create_vault(world, place / name, PASSPHRASE, who).session
            for name, who in (("dana", DANA), ("owen", OWEN))
        )
        meet(dana, owen)
        open_case(dana.vault, CEDAR)
        handing = Handing.between(Person(dana, place), Person(owen, place), seed=0)
        _all_of_them(handing, range(first, first + how_many))
        dana.close()
        owen.close()
        world.cores.shut_down()


def _all_of_them(handing: Handing, seeds: range) -> None:
    secrets, begun = 0, time.monotonic()
    for done, seed in enumerate(seeds, start=1):
        redaction = drawn(handing.world, seed)
        bundle = handing.bundle(redaction, f"bundle-{seed}")
        parts = handing.opened(bundle)
        told = found(parts, redaction.secrets)
        assert told == [], (seed, told)
        sound = verified(parts[ENTRIES].splitlines())
        assert handing.world.entries.keys() <= sound.keys()
        assert isinstance(json.loads(parts["data/withheld.json"]), list)
        bundle.unlink()
        secrets += len(redaction.secrets)
        if done % 25 == 0 or done == len(seeds):
            took = time.monotonic() - begun
            sys.stdout.write(f"{done} bundles, {secrets} words looked for, {took:.0f} s\n")
            sys.stdout.flush()


if __name__ == "__main__":
    _main(*map(int, sys.argv[1:]))
