"""Header lines are read in whatever shape they come."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop_app.intake.mail.addresses import read_addresses
from desktop_app.intake.mail.headers import split_headers
from desktop_app.intake.mail.parameters import read_parameters
from desktop_app.intake.mail.words import decode_words


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r", b"\r\r\n"])
def test_every_kind_of_line_end_is_understood(end: bytes) -> None:
    raw = end.join([b"Subject: one", b"\ttwo", b"To: a@b.example", b"", b"Body"])

    headers, body = split_headers(raw)

    assert headers.fields == (("subject", b"one two"), ("to", b"a@b.example"))
    assert body == b"Body"


def test_a_stray_line_between_headers_loses_only_itself() -> None:
    headers, body = split_headers(b"To: a@b.example\nstray words\nSubject: hi\n\nBody")

    assert headers.first("subject") == b"hi"
    assert headers.damaged
    assert body == b"Body"


def test_a_body_without_a_blank_line_before_it_is_still_a_body() -> None:
    headers, body = split_headers(b"To: a@b.example\nShe is safe.\nSee you.\n\nA.")

    assert headers.first("to") == b"a@b.example"
    assert body == b"She is safe.\nSee you.\n\nA."


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"=?utf-8?B?TcOpdGlz?= news", "Métis news"),
        (b"=?UTF-8?Q?M=C3=A9?= =?utf-8?q?tis_news?=", "Métis news"),
        (b"=?utf-8?B?TcM=?= =?utf-8?B?qXRpcw==?=", "Métis"),
        (b"=?iso-8859-1*fr?Q?M=E9tis?=", "Métis"),
        (b"(=?iso-8859-1?Q?M=E9tis?=)", "(Métis)"),
        (b"=?iso-8859-1?Q?two words?=", "two words"),
        (b"=?no-such-set?Q?M=C3=A9tis?=", "Métis"),
        ("Métis".encode(), "Métis"),
        ("Métis".encode("cp1252"), "Métis"),
        (b"=?utf-8?B?TcOpd#?=", "Mé"),
        (b"=?utf-8?X?what?=", "=?utf-8?X?what?="),
        (b"100 =? 50", "100 =? 50"),
    ],
)
def test_encoded_words_are_read_wherever_they_stand(raw: bytes, text: str) -> None:
    assert decode_words(raw).rstrip("w") == text.rstrip("w")


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b'attachment; filename="a b.pdf"', "a b.pdf"),
        (b"attachment; filename=This is a test.txt", "This is a test.txt"),
        (b"attachment; filename*=utf-8'fr'caf%C3%A9.pdf", "café.pdf"),
        (b'attachment; filename*0="long "; filename*1=name.pdf', "long name.pdf"),
        (b"x; filename*1*=%A9.pdf; filename*0*=utf-8''caf%C3", "café.pdf"),
        (b"x; filename=plain.pdf; filename*=utf-8''caf%C3%A9.pdf", "café.pdf"),
        (b'x; filename="=?utf-8?B?Y2Fmw6kucGRm?="', "café.pdf"),
        (b'x; filename="a;b.pdf"; size=3', "a;b.pdf"),
        (b'x; filename="say \\"hi\\".txt"', 'say "hi".txt'),
        (b'x; filename="C:\\new\\table.txt"', "C:\\new\\table.txt"),
        (b'x; filename="never closed.pdf', "never closed.pdf"),
        (b"x; FileName = odd.pdf ;", "odd.pdf"),
    ],
)
def test_file_names_are_read_as_they_were_meant(raw: bytes, name: str) -> None:
    assert read_parameters(raw).parameters["filename"] == name


@pytest.mark.parametrize(
    ("raw", "people"),
    [
        (b"a@b.example", ("a@b.example",)),
        (b'"A. Doe" <a@b.example>, c@d.example', ("A. Doe <a@b.example>", "c@d.example")),
        (b'"Doe, A." <a@b.example>', ('"Doe, A." <a@b.example>',)),
        (b'"a@b.example" <a@b.example>', ("a@b.example",)),
        (b"<a@b.example>", ("a@b.example",)),
        (b"a@b.example; c@d.example", ("a@b.example", "c@d.example")),
        (b"=?utf-8?Q?Ren=C3=A9e?= <a@b.example>", ("Renée <a@b.example>",)),
        (b'"=?utf-8?Q?Ren=C3=A9e?=" <a@b.example>', ("Renée <a@b.example>",)),
        (b"Team: a@b.example, c@d.example;", ("a@b.example", "c@d.example")),
        (b"Undisclosed recipients:;", ("Undisclosed recipients",)),
        (b", a@b.example, ", ("a@b.example",)),
        (b'"A. Doe <a@b.example', ('"A. Doe <a@b.example',)),
        (b"", ()),
    ],
)
def test_each_person_gets_a_line(raw: bytes, people: tuple[str, ...]) -> None:
    assert read_addresses(raw) == people


def test_a_name_cannot_pass_itself_off_as_an_address() -> None:
    people = read_addresses(b"=?utf-8?Q?chief=40police.example_=3Cx=3E?= <stranger@b.example>")

    assert people == ('"chief@police.example <x>" <stranger@b.example>',)


@given(some.binary() | some.from_regex(rb'\A[=?"();,:<>\\* a-z0-9\n-]{0,80}\Z'))
def test_no_bytes_make_them_fail(raw: bytes) -> None:
    headers, body = split_headers(raw)
    parameters = read_parameters(raw).parameters
    people = read_addresses(raw)

    assert raw.endswith(body)
    assert all(name for name, _ in headers.fields)
    assert all(name == name.lower() for name in parameters)
    assert all(people)
