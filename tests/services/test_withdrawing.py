"""What leaves is on record, or does not leave."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from desktop_app.app.courier import BundleCourier
from desktop_app.app.scribe import BundleScribe
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.domain.handoff import HandoffRequest
from desktop_app.domain.ids import WHOLE_TEAM
from desktop_app.ledger.draft import Draft
from desktop_app.ledger.writing import Pen
from desktop_app.services.handoff_building import Desk, build_handoff
from desktop_app.services.ports import Receipt
from desktop_app.services.vault_rooms import Book
from tests.outside.handing import silently
from tests.services.conftest import Person


class FullBook:
    """A record on a disk that has no room left."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def __getattr__(self, name: str) -> Any:
        return getattr(self._book, name)

    def append(  # no room
        self,
        pen: Pen,  # noqa: ARG002
        drafts: Sequence[Draft],  # noqa: ARG002
        *,
        waiting: int | None = None,  # noqa: ARG002
    ) -> Receipt:
        raise Fault(FaultCode.DISK_FULL)


def test_a_bundle_that_could_not_be_put_on_record_is_deleted(dana: Person, owen: Person) -> None:
    dana.note("Seen at school.")
    bundle = dana.folder / "cedar.tlh"
    request = HandoffRequest(
        case=dana.case,
        recipients=(owen.vault.me,),
        purpose="Shared safety planning.",
        authority="Consent of J., 2 November.",
        audiences=frozenset({WHOLE_TEAM}),
    )
    vault = replace(dana.vault, book=FullBook(dana.vault.book))
    desk = Desk(BundleCourier(dana.session), BundleScribe())

    with pytest.raises(Fault) as full:
        build_handoff(vault, desk, request, str(bundle), silently)

    assert full.value.code is FaultCode.DISK_FULL
    assert not bundle.exists()
    assert list(dana.folder.glob("*.part")) == []
