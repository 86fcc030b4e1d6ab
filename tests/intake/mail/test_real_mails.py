"""Real mails, read by hand first: what each says is what we say it says."""

from dataclasses import dataclass
from email import message_from_bytes
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest

from desktop_app.domain.incoming import MailMessage, Unreadable
from desktop_app.intake.mail.reading import read_mail


@dataclass(frozen=True)
class _Known:
    """What a person found in a mail. `words` stand in its text; files by name and size."""

    sender: str
    subject: str
    sent: str | None
    words: str = ""
    files: tuple[tuple[str, int], ...] = ()
    warnings: frozenset[str] = frozenset()


_KOREAN = "대부분의 마찬가지로, 우리는 하나님을 믿습니다.\n\n제 이름은 Jamis입니다."
_JAMIS = "Jamis Buck <jamis@37signals.com>"
_KNOWN = {
    "attachment_emails_attachment_content_location": _Known(
        "foo@example.com",
        "testing",
        "2005-06-06T22:21:22+02:00",
        "This is the first part.",
        (("Photo25.jpg", 227),),
    ),
    "attachment_emails_attachment_message_rfc822_inline_image": _Known(
        "test@example.com",
        "test",
        "2020-04-21T15:40:22+02:00",
        files=(("img.png", 370), ("Testmail.eml", 1851)),
    ),
    "attachment_emails_attachment_pdf_lf": _Known(
        "Test Tester <xxxx@xxxx.com>",
        "Another PDF with 🎉 Unicode chars in it 🍿",
        "2005-05-10T11:26:39-06:00",
        "Just attaching another PDF, here, to see what the message looks like,\nand to see",
        (("broken.pdf", 1026),),
    ),
    "attachment_emails_attachment_with_unquoted_name": _Known(
        "foo@example.com",
        "testing",
        "2005-06-06T22:21:22+02:00",
        "This is the first part.",
        (("This is a test.txt", 11),),
    ),
    "error_emails_bad_date_header2": _Known(
        "Free-Quilting.com <enews@Free-Quilting.com>",
        "40% OFF holiday patterns and fabric!",
        None,
        warnings=frozenset({"date_unreadable", "parts_missing"}),
    ),
    "error_emails_bad_subject": _Known(
        "MySurvey.com & Carol Adams <carol@mysurvey.com>",
        "MySurvey.com:  You have a survey waiting!  91123105",
        "2010-12-15T12:21:20-05:00",
        "You have a survey waiting!\n\n\nTo take the survey:",
    ),
    "error_emails_content_transfer_encoding_with_8bits": _Known(
        "announcements@provantage.com",
        "The Original Advantage #e13011",
        "2001-12-04T17:11:25-04:59",
        "Click here\n(http://www.provantage.com/unsubscribe.htm)",
        warnings=frozenset({"text_from_html"}),
    ),
    "error_emails_content_transfer_encoding_x_uuencode": _Known(
        "Lon L. Peters <lpeters@PACIFIER.COM>",
        "PGP Comments on RTO West Release of Dec. 14",
        "2002-01-10T13:59:53-08:00",
        "Attached are the comments of the Public Generating Pool.",
        (("PGP_Cmts_on_12-14-01_Pkg.doc", 0),),
    ),
    "error_emails_header_fields_with_empty_values": _Known(
        "Jørn Støylen <jorn@prikkprikkprikk.no>",
        "Testmail",
        "2009-10-30T20:07:42+01:00",
        "Jørn Støylen -- http://www.prikkprikkprikk.no",
    ),
    "error_emails_missing_body": _Known(
        "SCS_2 <redacted@attglobal.net>",
        "REDACTED",
        "2001-11-27T15:02:35-08:00",
        warnings=frozenset({"parts_missing"}),
    ),
    "error_emails_multiple_content_types": _Known(
        "redacted@flashmail.net", "Redacted", None, "foo", warnings=frozenset({"no_date"})
    ),
    "error_emails_multiple_references_with_one_invalid": _Known(
        "redacted@flashmail.net",
        "Redacted",
        None,
        "foo",
        warnings=frozenset({"no_date", "damaged_headers"}),
    ),
    "error_emails_weird_to_header": _Known(
        "anonymous@i.tp.host", "", "2010-10-14T23:25:06-04:00", "CONTACT:\n\n\n\n\nCOMMENT:"
    ),
    "mime_emails_raw_email_with_nested_attachment": _Known(
        _JAMIS,
        "Testing attachments",
        "2007-02-22T11:20:31-07:00",
        "Here is a test of an attachment via email.\n\n- Jamis",
        (("truncated.png", 1902), ("smime.p7s", 939)),
    ),
    "mime_emails_sig_only_email": _Known(
        "Test <test@test.lindsaar.net>",
        "Re: Testing multipart/signed",
        "2007-06-04T15:01:31-07:00",
        "This is random text, not what has been signed below, ie, this sig\nemail is not",
        (("signature.asc", 197),),
    ),
    "multi_charset_japanese_attachment_long_name": _Known(
        "Mikel Lindsaar <mikel@test.lindsaar.net>",
        "まみむめも" * 10,
        "2009-10-30T19:11:02+11:00",
        files=(("かきくけこ" * 5 + ".txt", 18),),
    ),
    "multi_charset_japanese_shift_jis": _Known(
        "xxxxxxx@docomo.ne.jp",
        "test",
        "2014-05-28T17:18:19+09:00",
        "あいうえお\n\nこのメールはテスト用のメールです。",
    ),
    "plain_emails_raw_email": _Known(
        _JAMIS, "NOTE: 한국말로 하는 것", "2005-05-02T16:07:05-06:00", _KOREAN
    ),
    "plain_emails_raw_email5": _Known(
        "xxx@xxxx.xxx",
        "",
        "2005-05-10T15:27:03-05:00",
        "Envoyé par le service de messagerie texte de Bell Mobilité.",
        warnings=frozenset({"charset_guessed"}),
    ),
    "plain_emails_raw_email_string_in_date_field": _Known(
        "mikel@me.com", "NOTE: 한국말로 하는 것", "2008-09-20T20:04:30+03:00", _KOREAN
    ),
    "plain_emails_raw_email_with_partially_quoted_subject": _Known(
        _JAMIS, 'Re: Test: "漢字" mid "漢字" tail', "2005-05-02T16:07:05-06:00", _KOREAN
    ),
    "rfc2822_example10": _Known(
        r"Pete(A wonderful \) chap) <pete(his account)@silly.test(his host)>",
        "",
        "1969-02-13T23:32:00-03:30",
        "Testing.",
    ),
    "rfc2822_example12": _Known(
        "John Doe <jdoe@machine.example>",
        "Saying Hello",
        "1997-11-21T09:55:06+00:00",
        'So, "Hello".',
    ),
}


@pytest.mark.parametrize("name", _KNOWN)
def test_a_real_mail_says_what_a_person_read_in_it(shared_data: Path, name: str) -> None:
    known = _KNOWN[name]

    mail = _read(shared_data / "eml" / f"spec_fixtures_emails_{name}.eml")

    assert (mail.sender, mail.subject, mail.sent) == (known.sender, known.subject, known.sent)
    assert known.words in mail.text
    assert bool(known.words) == bool(mail.text)
    assert tuple((part.name, len(part.content)) for part in mail.parts) == known.files
    assert set(mail.warnings) == known.warnings


def test_recipients_of_a_real_mail_are_one_line_each(shared_data: Path) -> None:
    mail = _read(shared_data / "eml" / "spec_fixtures_emails_rfc2822_example04.eml")

    assert mail.recipients == ("Chris Jones <c@a.test>", "joe@where.test", "John <jdoe@one.test>")
    assert mail.copies == ("Undisclosed recipients",)


def test_every_real_mail_but_the_empty_one_is_read(shared_data: Path) -> None:
    files = sorted((shared_data / "eml").iterdir())

    unread = [path.name for path in files if isinstance(read_mail(path.read_bytes()), Unreadable)]

    assert unread == ["spec_fixtures_emails_sample_output_multipart"]


def test_the_standard_library_sees_the_same_moments(shared_data: Path) -> None:
    for path in sorted((shared_data / "eml").glob("*.eml")):
        mail = _read(path)

        if mail.sent:
            written = str(message_from_bytes(path.read_bytes())["date"])
            assert mail.sent == parsedate_to_datetime(written).isoformat(), path.name


def test_the_standard_library_finds_the_same_files(shared_data: Path) -> None:
    for path in sorted((shared_data / "eml").glob("*.eml")):
        parts = {part.content for part in _read(path).parts}

        for other in message_from_bytes(path.read_bytes()).walk():
            if other.get_content_disposition() == "attachment" and not other.is_multipart():
                content = other.get_payload(decode=True)
                assert content in parts or _is_incomplete(other.get_payload()), path.name


def _is_incomplete(coded: object) -> bool:
    """Base64 that breaks off inside a byte: the standard library then decodes nothing."""
    return isinstance(coded, str) and len("".join(coded.split())) % 4 != 0


def _read(path: Path) -> MailMessage:
    mail = read_mail(path.read_bytes())
    assert isinstance(mail, MailMessage), path.name
    return mail
