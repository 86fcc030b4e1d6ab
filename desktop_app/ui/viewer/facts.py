"""What is said of a file that is shown: its facts in one line, and a mail as plain text."""

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.incoming import MailMessage
from desktop_app.domain.looking import PageSeen, PictureSeen
from desktop_app.ui.dates import Dates
from desktop_app.ui.translate import translate


def facts_of(dates: Dates, attachment: Attachment, seen: object) -> str:
    """What is known of a file, for instance its size, and when a photo was taken."""
    facts = [dates.size(attachment.size)]
    if isinstance(seen, PictureSeen):
        facts += _of_picture(dates, seen)
    if isinstance(seen, PageSeen):
        facts.append(pages_of(dates, seen))
    return " · ".join(facts)


def pages_of(dates: Dates, seen: PageSeen) -> str:
    """Page 2 of 5."""
    words = translate("Viewer", "Page {page} of {pages}")
    return words.format(page=dates.number(seen.page + 1), pages=dates.number(seen.pages))


def _of_picture(dates: Dates, seen: PictureSeen) -> list[str]:
    facts = [f"{dates.number(seen.width)} × {dates.number(seen.height)}"]
    if seen.is_moving:
        facts.append(translate("Viewer", "moving picture, first frame shown"))
    if seen.taken is not None:
        words = translate("Viewer", "taken {when} by the camera’s clock")
        facts.append(words.format(when=dates.moment(seen.taken)))
    if seen.device:
        facts.append(seen.device)
    if seen.has_position:
        facts.append(translate("Viewer", "the file says where it was taken"))
    return facts


def letter(mail: MailMessage) -> str:
    """A mail as one plain text, its heading in the language of the window."""
    heading = (
        (translate("Viewer", "From: {said}"), mail.sender),
        (translate("Viewer", "To: {said}"), ", ".join(mail.recipients)),
        (translate("Viewer", "Copy to: {said}"), ", ".join(mail.copies)),
        (translate("Viewer", "Sent: {said}"), mail.date_as_written),
        (translate("Viewer", "Subject: {said}"), mail.subject),
        (translate("Viewer", "Files: {said}"), ", ".join(part.name for part in mail.parts)),
    )
    lines = [words.format(said=said) for words, said in heading if said]
    return "\n".join([*lines, "", mail.text])
