"""Tells what a file is by its bytes. Its name is never asked: names are data, and can lie."""

from desktop_app.intake.detection.detect import HEAD_BYTES, detect_type
from desktop_app.intake.detection.known_types import extension_of
from desktop_app.intake.detection.mail_signs import looks_like_mail

__all__ = ["HEAD_BYTES", "detect_type", "extension_of", "looks_like_mail"]
