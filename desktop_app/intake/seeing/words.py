"""Takes out a file's words, to be looked for. Runs in the reading child and nowhere else."""

from io import BytesIO

import pypdfium2

from desktop_app.domain.file_words import MOST_LETTERS, may_have_words
from desktop_app.domain.incoming import MailMessage, Unreadable, UnreadableReason
from desktop_app.domain.looking import PDF
from desktop_app.intake.detection import detect_type
from desktop_app.intake.mail.reading import read_mail
from desktop_app.intake.seeing.page import opening_failed
from desktop_app.intake.text.charsets import decode_text
from desktop_app.intake.text.html_reduction import reduce_html
from desktop_app.intake.text.storable import storable

_MAIL, _HTML = "message/rfc822", "text/html"


def read_words(untrusted: bytes) -> str | Unreadable:
    """All of them, up to a bound; none of a file that has none. What it is, its bytes say."""
    if not untrusted:
        return Unreadable(UnreadableReason.EMPTY)
    mime = detect_type(untrusted, BytesIO(untrusted)).mime
    if mime == PDF:
        return _of_pages(untrusted)
    if mime == _MAIL:
        mail = read_mail(untrusted)
        return mail.letter[:MOST_LETTERS] if isinstance(mail, MailMessage) else mail
    if not may_have_words(mime):
        return ""
    text, _ = decode_text(untrusted)
    return storable(reduce_html(text) if mime == _HTML else text)[:MOST_LETTERS]


def _of_pages(untrusted: bytes) -> str | Unreadable:
    try:
        with pypdfium2.PdfDocument(untrusted) as document:
            return _pages(document)
    except pypdfium2.PdfiumError as error:
        return opening_failed(error)


def _pages(document: pypdfium2.PdfDocument) -> str:
    """Page after page; one that can't be read has no words, and the others keep theirs."""
    pages: list[str] = []
    room = MOST_LETTERS
    for number in range(len(document)):
        try:
            with_words = document[number]
            text = storable(with_words.get_textpage().get_text_bounded())[:room]
            with_words.close()
        except pypdfium2.PdfiumError:
            continue
        pages.append(text)
        room -= len(text) + 1
        if room <= 0:
            break
    return "\n".join(pages)
