"""An id is only a claim: whoever saw it can put it on other bytes (decision 015)."""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app.app.vaults import Session, World
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.codes import Authority
from desktop_app.domain.ids import WHOLE_TEAM, AttachmentId, CaseId, ObjectId
from desktop_app.ledger import kinds
from desktop_app.ledger.attachment_field import body_of_files
from desktop_app.ledger.draft import Draft
from desktop_app.services.checking import verify_vault
from desktop_app.services.permits import NewPermit, permit
from desktop_app.services.ports import TimelineQuery
from tests.mails import PDF
from tests.outside.forging import taken_apart
from tests.outside.handing import a_case, a_vault, accepted, add_files, hand_over, opened
from tests.people import DANA, FARIDA, OWEN
from tests.verified import meet

OTHER = b"The plan, as somebody else would have it."
BOTH = {sha256(content).hexdigest(): content for content in (PDF, OTHER)}


@dataclass(frozen=True, slots=True)
class Scene:
    """Dana's case, which Farida has too; Dana's file, whose id Farida has put on other bytes."""

    dana: Session
    owen: Session
    farida: Session
    case: CaseId
    file: Attachment
    folder: Path

    def given(self, by: Session, to: Session | None = None) -> Path:
        """A bundle of the case."""
        receiver = to or self.owen
        bundle = self.folder / f"{by.vault.me.name[:5]} {self.dana.world.chance(4).hex()}.tlh"
        hand_over(by, [receiver.vault.me], self.case, bundle)
        return bundle

    def files(self, session: Session) -> dict[str, bytes | None]:
        """What bears the id on somebody's line, by digest; None for what is not held there."""
        page = session.vault.reading.timeline(TimelineQuery(case=self.case, limit=0))
        named = [file for entry in page.entries for file in entry.attachments]
        return {
            file.sha256: b"".join(session.vault.files.read(file))
            if session.vault.files.holds(file)
            else None
            for file in named
            if file.id == self.file.id
        }


@pytest.fixture
def scene(world: World, tmp_path: Path) -> Iterator[Scene]:
    leads = (replace(who, authority=Authority.LEAD) for who in (DANA, OWEN, FARIDA))
    dana, owen, farida = (a_vault(world, tmp_path / who.name[:5], who) for who in leads)
    for one, other in ((dana, owen), (dana, farida), (owen, farida)):
        meet(one, other)
    case = a_case(dana)
    permit(dana.vault, case, NewPermit())
    hand_over(dana, [farida.vault.me], case, tmp_path / "early.tlh")
    accepted(farida, tmp_path / "early.tlh")
    (tmp_path / "plan.pdf").write_bytes(PDF)
    file = add_files(dana, case, [tmp_path / "plan.pdf"])[0].attachments[0]
    claim(farida, case, file.id)
    permit(farida.vault, case, NewPermit())
    yield Scene(dana, owen, farida, case, file, tmp_path)
    for session in (dana, owen, farida):
        session.close()


def claim(by: Session, case: CaseId, id_: AttachmentId) -> None:
    """A note that names other bytes by an id that is taken."""
    sealed = by.vault.files.put(id_, [OTHER])
    false = Attachment(
        id=id_,
        keyset=sealed.keyset,
        size=sealed.size,
        cipher_size=sealed.cipher_size,
        sha256=sealed.sha256.hex(),
        mime="text/plain",
        name="plan.pdf",
    )
    body = {"type": "document", **body_of_files([false])}
    draft = Draft(
        case=case,
        audience=WHOLE_TEAM,
        kind=kinds.NOTE,
        about=ObjectId(by.world.chance(16)),
        body=body,
    )
    by.vault.book.append(by.pen, [draft])


@pytest.mark.parametrize("false_first", [True, False])
def test_two_files_that_bear_one_id_are_both_taken_in(scene: Scene, false_first: bool) -> None:
    givers = (scene.farida, scene.dana) if false_first else (scene.dana, scene.farida)

    came = [accepted(scene.owen, scene.given(by)) for by in givers]

    assert [each.absent for each in came] == [0, 0]
    assert scene.files(scene.owen) == BOTH
    assert scene.owen.vault.files.check_all() == (2, ())
    assert verify_vault(scene.owen.vault).ok


def test_both_go_on_in_one_bundle_and_arrive(scene: Scene) -> None:
    for by in (scene.farida, scene.dana):
        accepted(scene.owen, scene.given(by))

    bundle = scene.given(scene.owen, scene.dana)
    accepted(scene.dana, bundle)

    parts = taken_apart(bundle, scene.dana.identity)
    assert {PDF, OTHER} <= set(parts.values())
    assert scene.files(scene.dana) == BOTH
    assert scene.dana.vault.files.check_all()[1] == ()


def test_a_file_that_nobody_sent_is_named_and_comes_with_a_later_copy(scene: Scene) -> None:
    accepted(scene.farida, scene.given(scene.dana, scene.farida))
    for path in (scene.farida.folder / "att").glob("*/*"):
        path.unlink()

    arrived = opened(scene.owen, scene.given(scene.farida))
    arrived.waiting.discard()
    without = accepted(scene.owen, scene.given(scene.farida))
    before = scene.files(scene.owen)
    accepted(scene.owen, scene.given(scene.dana))

    assert arrived.incoming.problems == ("absent 2",)
    assert without.absent == 2
    assert before == dict.fromkeys(BOTH)
    assert scene.files(scene.owen) == {**dict.fromkeys(BOTH), scene.file.sha256: PDF}


def test_the_readable_record_says_which_files_it_goes_without(scene: Scene) -> None:
    accepted(scene.farida, scene.given(scene.dana, scene.farida))
    for path in (scene.farida.folder / "att").glob("*/*"):
        path.unlink()

    parts = taken_apart(scene.given(scene.farida), scene.owen.identity)

    rows = list(csv.DictReader(parts["data/files/index.csv"].decode().splitlines()))
    counts = json.loads(parts["envelope.json"])["counts"]
    assert {(row["sha256"], row["included"]) for row in rows} == {(key, "no") for key in BOTH}
    assert (counts["attachments"], counts["not_included"]) == (0, 2)
    assert parts["data/timeline.html"].decode().count("This file is not in the bundle.") == 2
