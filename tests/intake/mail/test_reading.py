"""A mail gives its words, its people, its moment and its files."""

import base64
from email.message import EmailMessage

import pytest

from desktop_app.domain.incoming import MailMessage, MailWarning, Unreadable, UnreadableReason
from desktop_app.intake.mail.gathering import DEEPEST, MOST_PARTS
from desktop_app.intake.mail.reading import read_mail

_TOP = b"From: A. Doe <a@b.example>\nTo: c@d.example\nDate: Tue, 10 Nov 2026 13:20:05 -0600\n"
_PDF = b"%PDF-1.7\n1 0 obj\n"


def test_a_mail_becomes_people_subject_moment_and_words() -> None:
    raw = _TOP + b"Cc: e@f.example\nBcc: g@h.example\nSubject: A visit\n\nShe is well.\n"

    mail = _read(raw)

    assert mail == MailMessage(
        sender="A. Doe <a@b.example>",
        recipients=("c@d.example",),
        copies=("e@f.example",),
        blind_copies=("g@h.example",),
        subject="A visit",
        sent="2026-11-10T13:20:05-06:00",
        date_as_written="Tue, 10 Nov 2026 13:20:05 -0600",
        text="She is well.",
        parts=(),
        warnings=(),
    )


def test_a_mail_as_programs_write_it_today_is_read_whole() -> None:
    sent = EmailMessage()
    sent["From"], sent["To"] = "Renée Doe <a@b.example>", "c@d.example"
    sent["Subject"] = "Café à 13 h, près de l’école " * 4
    sent["Date"] = "Tue, 10 Nov 2026 13:20:05 -0600"
    sent.set_content("Elle va bien.\n")
    sent.add_alternative("<p>Elle va <b>bien</b>.</p>", subtype="html")
    sent.add_attachment(_PDF, maintype="application", subtype="pdf", filename="résumé.pdf")

    mail = _read(sent.as_bytes())

    assert mail.sender == "Renée Doe <a@b.example>"
    assert mail.subject == ("Café à 13 h, près de l’école " * 4).strip()
    assert mail.text == "Elle va bien."
    assert [(part.name, part.mime, part.content) for part in mail.parts] == [
        ("résumé.pdf", "application/pdf", _PDF)
    ]
    assert mail.warnings == ()


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_line_ends_of_every_kind_are_read_alike(end: bytes) -> None:
    raw = _multipart(b"mixed", b"\n\none", b"Content-Type: text/x-note; name=n\n\ntwo")

    mail = _read(raw.replace(b"\n", end))

    assert mail.text == "one"
    assert [part.content for part in mail.parts] == [b"two"]


def test_only_html_is_reduced_to_words_and_said_so() -> None:
    mail = _read(_TOP + b"Content-Type: text/html; charset=utf-8\n\n<p>She is <b>well</b>.</p>")

    assert mail.text == "She is well."
    assert mail.warnings == (MailWarning.TEXT_FROM_HTML,)


def test_an_empty_plain_version_gives_way_to_html() -> None:
    mail = _read(
        _multipart(b"alternative", b"\n\n  ", b"Content-Type: text/html\n\n<p>She is well.</p>")
    )

    assert mail.text == "She is well."


def test_a_plain_version_that_only_sends_the_reader_elsewhere_gives_way_to_html() -> None:
    words = b"She came home at nine and all was well. " * 5
    html = b"Content-Type: text/html\n\n<p>" + words + b"</p>"

    mail = _read(_multipart(b"alternative", b"\n\nPlease view this mail in HTML.", html))

    assert mail.text == words.decode().strip()
    assert MailWarning.TEXT_FROM_HTML in mail.warnings


def test_files_inside_an_alternative_are_kept_whichever_version_is_taken() -> None:
    invitation = b"Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nEND:VCALENDAR"

    mail = _read(_multipart(b"alternative", b"\n\nCome at nine.", invitation))

    assert mail.text == "Come at nine."
    assert [part.mime for part in mail.parts] == ["text/calendar"]


def test_a_text_file_that_was_attached_is_a_file_and_not_the_message() -> None:
    attached = b"Content-Disposition: attachment; filename=log.txt\n\nlog"

    mail = _read(_multipart(b"mixed", b"\n\nSee the log.", attached))

    assert mail.text == "See the log."
    assert [(part.name, part.content) for part in mail.parts] == [("log.txt", b"log")]


def test_words_before_and_after_a_picture_are_both_read() -> None:
    picture = b"Content-Type: image/png\n\n\x89PNG\r\n\x1a\n"

    mail = _read(_multipart(b"mixed", b"\n\nBefore", picture, b"\n\nAfter"))

    assert mail.text == "Before\n\nAfter"


def test_a_forwarded_mail_is_kept_byte_for_byte() -> None:
    inner = b"From: x@y.example\r\nSubject:  odd   spacing\n\nline \xff\r ends"

    mail = _read(_multipart(b"mixed", b"\n\nFwd", b"Content-Type: message/rfc822\n\n" + inner))

    assert [(part.mime, part.content) for part in mail.parts] == [("message/rfc822", inner)]


def test_a_file_is_named_by_its_bytes_and_its_claim_is_only_remembered() -> None:
    disguised = b'Content-Type: image/jpeg; name="../../holiday.jpg"\n\nMZ' + bytes(80)

    (part,) = _read(_multipart(b"mixed", b"\n\nLook", disguised)).parts

    assert part.mime == "application/vnd.microsoft.portable-executable"
    assert (part.name, part.declared_mime) == ("../../holiday.jpg", "image/jpeg")


def test_the_container_of_an_outlook_mail_is_kept_and_announced() -> None:
    content = base64.b64encode(b"\x78\x9f\x3e\x22" + bytes(20))
    part = b"Content-Type: x/tnef; name=winmail.dat\nContent-Transfer-Encoding: base64"

    mail = _read(_multipart(b"mixed", b"\n\nHi", part + b"\n\n" + content))

    assert mail.warnings == (MailWarning.OUTLOOK_CONTAINER,)
    assert mail.parts[0].name == "winmail.dat"


def test_a_file_written_into_the_text_is_taken_out_of_it() -> None:
    raw = _TOP + b"\nSee this:\nbegin 644 note.txt\n#0V%T\n`\nend\nBye\n"

    mail = _read(raw)

    assert mail.text == "See this:\nBye"
    assert [(part.name, part.content) for part in mail.parts] == [("note.txt", b"Cat")]


def test_the_words_begin_a_list_do_not_make_a_file() -> None:
    mail = _read(_TOP + b"\nbegin 644 times\nnot encoded at all\nend\n")

    assert mail.text == "begin 644 times\nnot encoded at all\nend"


@pytest.mark.parametrize(
    ("encoding", "body", "text", "warnings"),
    [
        (b"base64", b"U2hlIGlz\nIHdlbGwu", "She is well.", ()),
        (b"BASE64 ", b"U2hlIGlz\nIHdlbGwu!!", "She is well.", (MailWarning.ENCODING_DAMAGED,)),
        (b"base64", b"U2hl\nIA==\naXM=", "She is", ()),
        (b"base64", b"U2hlI", "She", (MailWarning.ENCODING_DAMAGED,)),
        (b"quoted-printable", b"She is =\nwell=2E =ZZ", "She is well. =ZZ", ()),
        (b"8bits", b"She is well.", "She is well.", ()),
    ],
)
def test_damaged_and_odd_encodings_give_what_they_hold(
    encoding: bytes, body: bytes, text: str, warnings: tuple[MailWarning, ...]
) -> None:
    mail = _read(_TOP + b"Content-Transfer-Encoding: " + encoding + b"\n\n" + body)

    assert (mail.text, mail.warnings) == (text, warnings)


def test_a_mail_that_broke_off_gives_what_arrived() -> None:
    whole = _multipart(b"mixed", b"\n\nShe is well.", b"Content-Type: x/y; name=n\n\nabcdef")

    mail = _read(whole[: whole.index(b"def")])

    assert mail.text == "She is well."
    assert [part.content for part in mail.parts] == [b"abc"]
    assert mail.warnings == (MailWarning.CUT_SHORT,)


def test_a_multipart_without_its_boundary_is_read_by_the_lines_that_look_like_one() -> None:
    body = b"--xyz\nContent-Type: text/plain\n\nHi\n--xyz--\n"
    raw = _TOP + b"Content-Type: multipart/mixed\n\n" + body

    assert _read(raw).text == "Hi"


def test_a_multipart_without_parts_shows_what_stands_there() -> None:
    mail = _read(_TOP + b"Content-Type: multipart/mixed; boundary=b\n\nShe is well.")

    assert mail.text == "She is well."
    assert mail.warnings == (MailWarning.PARTS_MISSING,)


def test_repeated_headers_are_told_and_the_first_counts() -> None:
    mail = _read(b"From: a@b.example\nFrom: x@y.example\nTo: c@d.example\nTo: e@f.example\n\nHi")

    assert mail.sender == "a@b.example"
    assert mail.recipients == ("c@d.example", "e@f.example")
    assert MailWarning.REPEATED_HEADERS in mail.warnings


def test_a_mail_without_an_author_names_who_sent_it() -> None:
    assert _read(b"Sender: s@b.example\nSubject: x\n\nHi").sender == "s@b.example"
    assert MailWarning.NO_SENDER in _read(b"Subject: x\n\nHi").warnings


def test_encrypted_words_are_announced() -> None:
    raw = _TOP + b"Content-Type: application/pkcs7-mime; name=smime.p7m\n\nabc"

    mail = _read(raw)

    assert mail.warnings == (MailWarning.SECURED_CONTENT,)
    assert mail.parts[0].name == "smime.p7m"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", UnreadableReason.EMPTY),
        (b"\r\n \n", UnreadableReason.EMPTY),
        (b"She is well.\n", UnreadableReason.NOT_MAIL),
        (b"X-Other: a header alone\n\nHi", UnreadableReason.NOT_MAIL),
    ],
)
def test_what_is_no_mail_is_not_made_one(raw: bytes, reason: UnreadableReason) -> None:
    assert read_mail(raw) == Unreadable(reason)


def test_more_parts_than_anyone_reads_are_cut_off_and_told() -> None:
    mail = _read(_multipart(b"mixed", *[b"Content-Type: x/y\n\nz"] * (MOST_PARTS + 500)))

    assert len(mail.parts) == MOST_PARTS - 1
    assert MailWarning.TOO_MANY_PARTS in mail.warnings


def test_nesting_beyond_reason_is_kept_as_a_file_and_told() -> None:
    part = b"Content-Type: text/plain\n\nat the bottom"
    for level in range(DEEPEST + 5):
        name = b"b%d" % level
        part = b"Content-Type: multipart/mixed; boundary=%s\n\n--%s\n%s\n--%s--\n" % (
            *(name, name),
            *(part, name),
        )

    mail = _read(_TOP + part)

    assert mail.warnings == (MailWarning.NESTED_TOO_DEEP,)
    assert b"at the bottom" in mail.parts[0].content


def _read(raw: bytes) -> MailMessage:
    mail = read_mail(raw)
    assert isinstance(mail, MailMessage)
    return mail


def _multipart(kind: bytes, *parts: bytes) -> bytes:
    """A mail of several parts, each given with its own headers."""
    head = _TOP + b"Content-Type: multipart/" + kind + b'; boundary="cut here"\n\npreamble\n'
    return head + b"".join(b"--cut here\n" + part + b"\n" for part in parts) + b"--cut here--\n"
