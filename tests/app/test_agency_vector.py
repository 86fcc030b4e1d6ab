"""The published vector of decision 026: what another implementation has to come to."""

import json
from pathlib import Path

from desktop_app.app.key_judging import KEY_JUDGE
from desktop_app.crypto.agency_file import read_agency_header
from desktop_app.crypto.agency_keys import AgencyKeys
from desktop_app.crypto.kdf import Argon2Bounds
from desktop_app.crypto.recovery_key import RecoveryKey
from desktop_app.crypto.signing import DevicePen
from desktop_app.ledger.canonical import canonical
from desktop_app.services.enrolment import read_request, write_request
from desktop_app.services.known_agencies import read_card_of_agency

VECTOR = json.loads((Path(__file__).parents[1] / "vectors" / "agency.json").read_text("utf-8"))


def test_paper_leads_to_every_key_of_the_agency() -> None:
    keys = AgencyKeys(RecoveryKey.parse(VECTOR["paper"]))

    assert keys.pen.public.hex() == VECTOR["agency_key"]
    assert keys.identity.recipient == VECTOR["recipient"]
    assert [keys.epoch(number).recipient for number in range(3)] == VECTOR["epochs"]
    assert KEY_JUDGE.code_of(keys.pen.public, keys.identity.recipient) == VECTOR["code"]


def test_the_file_opens_to_its_passphrase_and_holds_the_card_that_partners_get() -> None:
    header = read_agency_header(VECTOR["agency_json"].encode(), Argon2Bounds())

    keys = header.unlock(VECTOR["passphrase"])

    assert keys.paper.printed == VECTOR["paper"]
    assert canonical(header.card.record()).decode() == VECTOR["agency_card"]
    assert read_card_of_agency(VECTOR["agency_card"].encode(), KEY_JUDGE) == header.card


def test_a_request_is_written_and_read_byte_for_byte() -> None:
    asked = read_request(VECTOR["request"].encode(), KEY_JUDGE)

    again = write_request(DevicePen.from_seed(bytes.fromhex(VECTOR["device_seed"])), asked)

    assert again.decode() == VECTOR["request"]
    assert KEY_JUDGE.code_of(asked.key, asked.recipient) == VECTOR["device_code"]
