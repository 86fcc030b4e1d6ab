"""Which files wait for a person's decision before anything of them is stored."""

import pytest

from desktop_app.domain.incoming import is_media


@pytest.mark.parametrize(
    "mime", ["image/heic", "image/svg+xml", "video/mp4", "audio/amr", "application/zip"]
)
def test_pictures_films_sounds_and_archives_are_held(mime: str) -> None:
    assert is_media(mime)


@pytest.mark.parametrize(
    "mime", ["message/rfc822", "application/pdf", "text/plain", "application/octet-stream"]
)
def test_words_and_documents_are_not_held(mime: str) -> None:
    assert not is_media(mime)
