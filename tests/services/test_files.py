"""Files coming in: whole and once, or not at all; and media only where they may be stored."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest

from desktop_app.app.vaults import Session
from desktop_app.domain.errors import Fault, FaultCode
from desktop_app.domain.ids import WHOLE_TEAM, CaseId
from desktop_app.domain.incoming import (
    DetectedType,
    MailMessage,
    Unreadable,
    UnreadableReason,
)
from desktop_app.intake.detection import detect_type
from desktop_app.intake.mail.reading import read_mail
from desktop_app.services.attaching import attaching
from desktop_app.services.files import MOST_NAMED, Added, Media, Taking, add_file
from desktop_app.services.reading_mail import LARGEST_MAIL
from tests.mails import JPEG, PDF, PNG, ZIP, mail
from tests.services.conftest import Person

OUTLOOK = b"\x78\x9f\x3e\x22" + bytes(200)
POINTED, CUT = "media_not_stored", "original_not_kept"


@dataclass(frozen=True, slots=True)
class AFile:
    """A file as a person chose it."""

    name: str
    content: bytes
    breaks_after: int | None = None
    says_it_has: int | None = None

    @property
    def size(self) -> int:
        return len(self.content) if self.says_it_has is None else self.says_it_has

    def detect_type(self) -> DetectedType:
        return detect_type(self.content, BytesIO(self.content))

    def blocks(self) -> Iterator[bytes]:
        yield self.content[: self.breaks_after]
        if self.breaks_after is not None:
            raise Fault(FaultCode.FILE_CHANGED)


class Reader:
    """Reads mail right here, where nothing is hostile."""

    def read(self, untrusted: bytes) -> MailMessage | Unreadable:
        return read_mail(untrusted)

    def explain(self, reason: UnreadableReason) -> str:
        return f"Not read: {reason.value}."


class BlindReader(Reader):
    """Can't read any mail."""

    def read(self, untrusted: bytes) -> MailMessage | Unreadable:  # noqa: ARG002  never looks
        return Unreadable(UnreadableReason.READER_CRASHED)


@pytest.fixture
def session(dana: Person) -> Session:
    return dana.session


@pytest.fixture
def case(dana: Person) -> CaseId:
    return dana.case


def _add(
    session: Session,
    case: CaseId,
    file: AFile,
    media: Media = Media.KEEP,
    reader: Reader | None = None,
) -> Added:
    taking = Taking(reader or Reader(), WHOLE_TEAM, media)
    return add_file(session.vault, case, file, taking)


def _point(session: Session, case: CaseId, content: bytes, reader: Reader | None = None) -> Added:
    return _add(session, case, AFile("a file", content), Media.POINTER, reader)


def _on_disk(session: Session) -> list[Path]:
    return [path for path in (session.folder / "att").rglob("*") if path.is_file()]


def _mail(**parts: tuple[str, bytes]) -> bytes:
    return mail(parts)


def test_the_same_bytes_under_two_names_are_kept_once(session: Session, case: CaseId) -> None:
    first = _add(session, case, AFile("plan.pdf", PDF)).attachments[0]
    again = _add(session, case, AFile("copy.pdf", PDF)).attachments[0]

    assert (again.id, again.keyset, again.sha256) == (first.id, first.keyset, first.sha256)
    assert (again.name, again.mime) == ("copy.pdf", "application/pdf")
    assert len(_on_disk(session)) == 1


def test_what_came_from_somebody_else_is_never_named_with_their_key(
    dana: Person, owen: Person
) -> None:
    theirs = _add(dana.session, dana.case, AFile("plan.pdf", PDF)).attachments[0]
    owen.accept(dana.hand_to(owen))

    own = _add(owen.session, owen.case, AFile("copy.pdf", PDF)).attachments[0]
    again = _add(owen.session, owen.case, AFile("third.pdf", PDF)).attachments[0]

    assert own.sha256 == theirs.sha256
    assert own.keyset != theirs.keyset
    assert (again.id, again.keyset) == (own.id, own.keyset)
    assert all(b"".join(owen.vault.files.read(file)) == PDF for file in (theirs, own))


def test_two_parts_of_one_mail_with_the_same_bytes_are_kept_once(
    session: Session, case: CaseId
) -> None:
    letter = _mail(a=("application/pdf", PDF), b=("application/pdf", PDF))

    kept = _add(session, case, AFile("letter", letter)).attachments

    assert [file.name for file in kept] == ["letter", "a", "b"]
    assert kept[1].id == kept[2].id
    assert len(_on_disk(session)) == 2


def test_bytes_that_got_lost_are_kept_anew(session: Session, case: CaseId) -> None:
    first = _add(session, case, AFile("plan.pdf", PDF)).attachments[0]
    _on_disk(session)[0].unlink()

    again = _add(session, case, AFile("plan.pdf", PDF)).attachments[0]
    third = _add(session, case, AFile("plan.pdf", PDF)).attachments[0]

    assert again.id != first.id
    assert third.id == again.id
    assert b"".join(session.vault.files.read(again)) == PDF


@pytest.mark.parametrize(
    "content", [PDF, mail(), _mail(plan=("application/pdf", PDF))], ids=["pdf", "mail", "parts"]
)
def test_a_file_that_breaks_off_leaves_nothing(
    session: Session, case: CaseId, content: bytes
) -> None:
    with pytest.raises(Fault) as broken:
        _add(session, case, AFile("file", content, breaks_after=len(content) - 3))

    assert broken.value.code is FaultCode.FILE_CHANGED
    assert _on_disk(session) == []
    assert session.vault.files.check_all() == (0, ())


def test_a_mail_with_more_files_than_an_entry_can_name_is_kept_whole(
    session: Session, case: CaseId
) -> None:
    letter = mail(
        {f"{number}.txt": ("text/plain", b"%d" % number) for number in range(MOST_NAMED + 5)}
    )

    added = _add(session, case, AFile("letter", letter))

    assert "too_many_parts" in added.warnings
    assert b"".join(session.vault.files.read(added.attachments[0])) == letter
    assert len(added.attachments) == len(_on_disk(session)) == 1 + MOST_NAMED
    assert session.vault.book.verify().problems == ()


def test_whoever_gives_up_leaves_what_was_known_before(session: Session, case: CaseId) -> None:
    known = _add(session, case, AFile("plan.pdf", PDF)).attachments[0]

    def give_up() -> Iterator[bytes]:
        yield PDF
        raise KeyboardInterrupt

    def keep_some() -> None:
        with attaching(session.vault, case) as files:
            files.keep("plan.pdf", "application/pdf", [PDF])
            files.keep("new.png", "image/png", [PNG])
            files.keep("more.pdf", "application/pdf", give_up())

    with pytest.raises(KeyboardInterrupt):
        keep_some()

    assert session.vault.files.check_all() == (1, ())
    assert b"".join(session.vault.files.read(known)) == PDF


@pytest.mark.parametrize(
    "content", [PNG, JPEG, ZIP, OUTLOOK], ids=["png", "jpeg", "zip", "outlook"]
)
def test_a_medium_is_pointed_to(session: Session, case: CaseId, content: bytes) -> None:
    added = _point(session, case, content)

    assert (added.attachments, added.warnings) == ((), (POINTED,))
    assert _on_disk(session) == []


INSIDE = mail({"photo.png": ("image/png", PNG)})
HIDING = {
    "a picture": _mail(a=("image/png", PNG)),
    "a picture called a document": _mail(a=("application/pdf", PNG)),
    "a document called a picture": _mail(a=("image/png", PDF)),
    "an archive": _mail(a=("application/octet-stream", ZIP)),
    "an Outlook box": _mail(a=("application/ms-tnef", OUTLOOK)),
    "a mail with a picture": _mail(a=("message/rfc822", INSIDE)),
    "a mail in a mail with a picture": _mail(
        a=("message/rfc822", _mail(b=("message/rfc822", INSIDE), c=("text/plain", b"x")))
    ),
    "an attached mail with a picture": _mail(a=("application/octet-stream", INSIDE)),
    "a secured mail": _mail(a=("application/pkcs7-mime", b"\x30\x80")),
}


@pytest.mark.parametrize("letter", HIDING.values(), ids=HIDING)
def test_a_mail_that_holds_media_is_not_kept_and_its_words_are(
    session: Session, case: CaseId, letter: bytes
) -> None:
    added = _point(session, case, letter)
    entry = session.vault.reading.entry(added.entry)

    assert {POINTED, CUT} <= set(added.warnings)
    assert added.attachments == ()
    assert _on_disk(session) == []
    assert "J. was at school all week." in entry.text


def test_each_medium_of_a_mail_gets_a_pointer_at_the_mails_own_time(
    session: Session, case: CaseId
) -> None:
    letter = _mail(a=("image/png", PNG), b=("image/jpeg", JPEG), plan=("application/pdf", PDF))

    added = _point(session, case, letter)
    pointers = session.vault.book.things(case, "pointer/1")

    assert [file.name for file in added.attachments] == ["plan"]
    assert {(p.shown or {})["description"] for p in pointers} == {
        f"image/png, {len(PNG)} B",
        f"image/jpeg, {len(JPEG)} B",
    }
    assert {(p.shown or {})["start"] for p in pointers} == {"2026-11-09T16:40:00-06:00"}
    assert all("a" not in (p.shown or {}).values() for p in pointers)


def test_a_mail_with_words_after_its_end_may_hide_anything(session: Session, case: CaseId) -> None:
    letter = _mail(plan=("application/pdf", PDF)) + b"\r\nhidden: " + PNG

    added = _point(session, case, letter)

    assert CUT in added.warnings
    assert [file.name for file in added.attachments] == ["plan"]


@pytest.mark.parametrize("reader", [Reader(), BlindReader()])
def test_a_mail_that_was_not_read_may_hide_anything(
    session: Session, case: CaseId, reader: Reader
) -> None:
    large = LARGEST_MAIL + 1 if isinstance(reader, BlindReader) else LARGEST_MAIL + 2
    file = AFile("letter", mail(), says_it_has=large)

    kept = _add(session, case, file, Media.KEEP, reader)
    pointed = _add(session, case, file, Media.POINTER, reader)

    assert kept.warnings == ("too_large",)
    assert [file.sha256 for file in kept.attachments]
    assert (pointed.attachments, pointed.warnings) == ((), ("too_large", POINTED))


def test_a_mail_the_reader_broke_on_is_kept_whole_or_only_pointed_to(
    session: Session, case: CaseId
) -> None:
    pointed = _point(session, case, mail(), BlindReader())
    kept = _add(session, case, AFile("letter", mail()), Media.KEEP, BlindReader())

    assert pointed.warnings == ("reader_crashed", POINTED)
    assert b"".join(session.vault.files.read(kept.attachments[0])) == mail()
    assert session.vault.reading.entry(kept.entry).text == "Not read: reader_crashed."
