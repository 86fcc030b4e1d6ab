"""Every reason why a file cannot be shown has a sentence."""

from desktop_app.domain.incoming import UnreadableReason
from desktop_app.ui.words.looking import UNSEEN


def test_every_reason_has_a_sentence_of_its_own() -> None:
    sentences = [UNSEEN[reason].text for reason in UnreadableReason]

    assert len(set(sentences)) == len(list(UnreadableReason))
    assert all(sentence.endswith(".") for sentence in sentences)
