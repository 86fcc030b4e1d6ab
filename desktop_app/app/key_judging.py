"""The crypto room's judgement of keys from outside, as enrolment asks for it."""

from desktop_app.crypto.codes import device_code
from desktop_app.crypto.sealing import AgeIdentity, is_recipient
from desktop_app.crypto.signing import is_acceptable_key, verify
from desktop_app.domain.errors import Refusal
from desktop_app.services.enrolment import KeyJudge


def _recipient_of(untrusted_identity: str) -> str | None:
    try:
        return AgeIdentity.from_text(untrusted_identity).recipient
    except Refusal:
        return None


def _code_of(public: bytes, recipient: str) -> str:
    return str(device_code(public, recipient)) if is_recipient(recipient) else ""


KEY_JUDGE = KeyJudge(
    verify=verify,
    acceptable_key=is_acceptable_key,
    is_recipient=is_recipient,
    recipient_of=_recipient_of,
    code_of=_code_of,
)
