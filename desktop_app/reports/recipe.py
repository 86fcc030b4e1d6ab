"""The commands that open and check a bundle with stock tools, ready to be copied."""

import re
from dataclasses import dataclass

from desktop_app.domain.errors import Refusal, RefusalCode
from desktop_app.domain.handoff import ReadableRecord

# People copy these into a shell, so only what has exactly the expected shape goes in.
_SIGNER = re.compile(
    r'(k-[a-z2-7]{13}) (namespaces="handoff@throughline") (ssh-ed25519) ([A-Za-z0-9+/]{68})\n?'
)
_RECIPIENT = re.compile(r"age1[0-9a-z]{58}")
_CODE = re.compile(r"[0-9]{5}(?: [0-9]{5}){5}")

_SIGNED = "tagmanifest-sha512.txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """Each is one or more lines; what has two spellings has one for sh, one for PowerShell."""

    open: tuple[str, str]
    save_signer: tuple[str, str]
    six_groups: str
    code: str
    verify: tuple[str, str]
    answer: str
    bagit: str
    hashes: tuple[str, str]


def recipe_for(record: ReadableRecord) -> Recipe:
    """Fill in the sender's key.

    Raises:
        Refusal: BAD_VALUE when the key, its name or its code isn't written as it must be.
    """
    found = _SIGNER.fullmatch(record.allowed_signers)
    known = found is not None and found[1] == record.principal
    if found is None or not known or not _CODE.fullmatch(record.code):
        raise Refusal(RefusalCode.BAD_VALUE, what="allowed_signers")
    if not _RECIPIENT.fullmatch(record.sender.recipient):
        raise Refusal(RefusalCode.BAD_VALUE, what="recipient")
    return Recipe(
        open=opening_commands(is_for_words=not all(each.recipient for each in record.recipients)),
        save_signer=_save_signer(f"{found[1]} {found[2]}", found[3], found[4]),
        six_groups=_six_groups(record.sender.recipient),
        code=record.code,
        verify=_verify(record.principal),
        answer=f'Good "handoff@throughline" signature for {record.principal}',
        bagit="bagit.py --validate .",
        hashes=_hashes(),
    )


def opening_commands(*, is_for_words: bool) -> tuple[str, str]:
    """For sh and for PowerShell; with words age asks for them, and no key is named.

    `-f -` because the tar of Windows would otherwise look for a tape.
    """
    key = "" if is_for_words else "-i KEYFILE "
    unpack = f"age -d {key}NAME.tlh | tar -xf - -C handoff"
    return f"mkdir handoff\n{unpack}\ncd handoff", f'mkdir handoff\ncmd /c "{unpack}"\ncd handoff'


def _save_signer(whose: str, key_type: str, key: str) -> tuple[str, str]:
    """In pieces, because the line is longer than this text is wide."""
    sh = f"""\
printf '%s %s %s\\n' \\
  '{whose}' \\
  {key_type} \\
  {key} \\
  > allowed_signers"""
    powershell = f"""\
$signer = '{whose}',
  '{key_type}',
  '{key}'
$signer -join ' ' | Set-Content -Encoding ascii allowed_signers"""
    return sh, powershell


def _six_groups(recipient: str) -> str:
    """The digits of a card, as `crypto/codes.py` computes them (LEDGER section 6)."""
    return f"""\
import base64, hashlib
line = open("allowed_signers", encoding="utf-8").read()
key = base64.b64decode(line.split()[3])[-32:]
seal = b"{recipient}"
told = hashlib.sha256(b"ledger/1/words\\n" + key + seal).digest()
code = f"{{int.from_bytes(told, 'big') % 10**30:030d}}"
print(*(code[at:at + 5] for at in range(0, 30, 5)))"""


def _verify(principal: str) -> tuple[str, str]:
    """`cmd` for Windows: what PowerShell feeds through a pipe is no longer what was signed."""
    parts = (
        "ssh-keygen -Y verify -f allowed_signers",
        f"-I {principal} -n handoff@throughline",
        f"-s {_SIGNED}.sig < {_SIGNED}",
    )
    pieces = ",\n  ".join(f"'{part}'" for part in parts)
    return " \\\n  ".join(parts), f"$check = {pieces}\ncmd /c ($check -join ' ')"


def _hashes() -> tuple[str, str]:
    sh = f"sha512sum -c {_SIGNED}\nsha512sum -c manifest-sha512.txt"
    powershell = f"""\
foreach ($list in '{_SIGNED}', 'manifest-sha512.txt') {{
  foreach ($line in Get-Content -Encoding utf8 $list) {{
    $hash, $name = $line -split '\\s+', 2
    $now = (Get-FileHash -Algorithm SHA512 -LiteralPath $name).Hash
    if ($now -eq $hash) {{ "OK $name" }} else {{ "CHANGED $name" }}
  }}
}}"""
    return sh, powershell
