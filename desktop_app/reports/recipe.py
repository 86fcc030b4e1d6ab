"""The commands that open and check a bundle with stock tools: each block runs as it is printed."""

import re
from dataclasses import dataclass
from typing import Final

KEY_FILE: Final = "my-key.txt"
FOLDER: Final = "handoff"
"""In the home folder, which clouds copy less often than Desktop and Documents."""

OPENED, INTACT, STOP = "OPENED - OUVERT", "INTACT", "STOP"
NOT_OPENED: Final = "NOT OPENED - NON OUVERT"
ALREADY: Final = "ALREADY OPENED - DEJA OUVERT"
CLAIMED: Final = "CLAIMS TO COME FROM - DIT VENIR DE"
MISSING: Final = "MISSING - ABSENT"
NOT_SENT: Final = "NOT SENT - NON TRANSMIS"
ANSWER: Final = 'Good "handoff@throughline" signature for sender'

# A name that means the same between single quotes in sh, in PowerShell, and to age and tar.
_PLAIN: Final = re.compile(r"[^\W_][\w .()+-]{0,100}")
_ANY: Final = "handoff.tlh"


@dataclass(frozen=True, slots=True)
class Commands:
    """One step in both its spellings. Neither has an empty line, so that each is one block."""

    sh: str
    powershell: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What depends on the file's name: a folder for it, opening and checking it, undoing that."""

    file: str
    folder: str
    prepare: Commands
    open: Commands
    digits: Commands
    checks: Commands
    undo: Commands


def opening_of(untrusted_name: str, *, is_for_words: bool) -> Opening:
    """The steps for a file of this name; for a name that commands can't hold, under another.

    age writes the whole bundle before tar sees any of it: what was cut short is not unpacked.
    Every step goes to its folder itself: in another, it would say something of other files.
    """
    file = untrusted_name if _PLAIN.fullmatch(untrusted_name) else _ANY
    folder = f"{file.rpartition('.')[0] or file}-opened"
    bag = Commands(
        f'cd "$HOME/{FOLDER}/{folder}" || exit',
        f'Set-Location "$HOME\\{FOLDER}\\{folder}" -ErrorAction Stop',
    )
    return Opening(
        file=file,
        folder=folder,
        prepare=Commands(
            f'( umask 077; mkdir -p "$HOME/{FOLDER}" )',
            f'New-Item -Force -ItemType Directory "$HOME\\{FOLDER}" | Out-Null',
        ),
        open=_open_for_words(file, folder) if is_for_words else _open_with_key(file, folder),
        digits=_block(bag, _DIGITS),
        checks=_block(bag, _CHECKS),
        undo=Commands(
            f"cd \"$HOME/{FOLDER}\" && rm -rf opened.tar '{folder}'",
            f'Set-Location "$HOME\\{FOLDER}"\n'
            f"Remove-Item -Recurse -Force opened.tar, '{folder}' `\n"
            "  -ErrorAction SilentlyContinue",
        ),
    )


def _open_with_key(file: str, folder: str) -> Commands:
    """Windows may have given the key's file a second ending that its user doesn't see."""
    return _open(
        f"age -d -i {KEY_FILE} -o opened.tar '{file}'",
        f"$key = Get-Item {KEY_FILE.partition('.')[0]}* | Select-Object -First 1\n"
        f"    age -d -i $key.Name -o opened.tar '{file}'",
        folder,
    )


def _open_for_words(file: str, folder: str) -> Commands:
    command = f"age -d -o opened.tar '{file}'"
    return _open(command, command, folder)


def _open(sh: str, powershell: str, folder: str) -> Commands:
    """One statement each: a shell reads all of it before age asks for six words.

    Nothing that was opened in part is left behind, nor for others on this computer to read.
    """
    return Commands(
        f"""\
( umask 077
cd "$HOME/{FOLDER}" || exit
if test -e '{folder}'; then echo '{ALREADY}'
elif {sh} &&
  mkdir '{folder}' &&
  tar -xf opened.tar -C '{folder}' &&
  chmod -R go= '{folder}'
then echo '{OPENED}'; else echo '{NOT_OPENED}'; fi
rm -f opened.tar )""",
        f"""\
& {{
  Set-Location "$HOME\\{FOLDER}" -ErrorAction Stop
  if (Test-Path '{folder}') {{ return '{ALREADY}' }}
  $said = '{NOT_OPENED}'
  try {{
    {powershell}
    if ($LASTEXITCODE -ne 0) {{ return }}
    New-Item -ItemType Directory '{folder}' -ErrorAction Stop | Out-Null
    tar -xf opened.tar -C '{folder}'
    if ($LASTEXITCODE -eq 0) {{ $said = '{OPENED}' }}
  }} finally {{
    Remove-Item opened.tar -ErrorAction SilentlyContinue
    Write-Host $said
  }}
}}""",
    )


def _block(enter: Commands, step: Commands) -> Commands:
    """One statement each, that ends where its folder isn't found."""
    return Commands(
        f"( {enter.sh}\n{step.sh} )", f"& {{\n  {enter.powershell}\n{step.powershell}\n}}"
    )


_HERE: Final = Commands(
    "ls tagmanifest-sha512.txt > /dev/null || exit",
    "Get-Item tagmanifest-sha512.txt -ErrorAction Stop | Out-Null",
)
_DIGITS: Final = Commands(
    rf"""ls envelope.json > /dev/null || exit
LC_ALL=C; export LC_ALL
said() {{ grep -o '"from":{{"body":{{.*' envelope.json | tr -d '\000-\037\177' |
  grep -oE "\"$1\":\"([^\"\\]|\\\\.)*\"" | head -n 1 | cut -d ':' -f 2-; }}
field() {{ said "$1" | tr -d '"\n'; }}
printf '{CLAIMED}: %s, %s\n' \
  "$(said name)" "$(said agency)"
raw() {{ {{ field key | tr '_-' '/+'; printf '='; }} | openssl base64 -d -A; }}
blob() {{ printf '\000\000\000\013ssh-ed25519\000\000\000\040'; raw; }}
printf 'sender namespaces="handoff@throughline" ssh-ed25519 %s\n' \
  "$(blob | openssl base64 -A)" > allowed_signers
{{ printf 'ledger/1/words\n'; raw; field age; }} |
  openssl dgst -sha256 -binary | od -An -v -t u1 | awk '
  {{ for (i = 1; i <= NF; i++) {{ c = $i
      for (g = 6; g > 0; g--) {{
        c += d[g] * 256; d[g] = c % 100000; c = int(c / 100000) }} }} }}
  END {{ for (g = 1; g < 7; g++) printf "%05d ", d[g]; print "" }}'""",
    rf"""  $json = Get-Content -Raw -Encoding UTF8 envelope.json -ErrorAction Stop
  $from = ($json | ConvertFrom-Json).from.body
  $claimed = "$($from.name), $($from.agency)" -replace '\p{{C}}', '?'
  "{CLAIMED}: $claimed"
  $key = $from.key.Replace('-', '+').Replace('_', '/') + '='
  $key = [Convert]::FromBase64String($key)
  $ascii = [Text.Encoding]::ASCII
  $blob = [byte[]](0, 0, 0, 11) + $ascii.GetBytes('ssh-ed25519')
  $blob = [byte[]]($blob + [byte[]](0, 0, 0, 32) + $key)
  $line = 'sender namespaces="handoff@throughline" ssh-ed25519 '
  $line += [Convert]::ToBase64String($blob)
  Set-Content -Encoding ascii allowed_signers $line
  $told = $ascii.GetBytes("ledger/1/words`n") + $key
  $told = [byte[]]($told + $ascii.GetBytes($from.age))
  $sum = [Security.Cryptography.SHA256]::Create().ComputeHash($told)
  $hex = '0' + [BitConverter]::ToString($sum).Replace('-', '')
  $number = [bigint]::Parse($hex, 'AllowHexSpecifier')
  $number = [bigint]::Remainder($number, [bigint]::Pow(10, 30))
  $number.ToString('D30') -replace '.{{5}}', '$0 '""",
)
_CHECKS: Final = Commands(
    f"""\
LC_ALL=C; export LC_ALL
sums() {{ if command -v sha512sum > /dev/null; then sha512sum "$@"
  else shasum -a 512 "$@"; fi; }}
signed() {{ cut -c 131- tagmanifest-sha512.txt manifest-sha512.txt
  for each in allowed_signers tagmanifest-sha512.txt tagmanifest-sha512.txt.sig
  do echo $each; done; }}
here() {{ find . -type f -o -type l | grep -v '/\\.DS_Store$' | cut -c 3-; }}
odd=$({{ signed; signed; here; }} 2> /dev/null | tr -d '\\000-\\011\\013-\\037\\177' |
  sort | uniq -c | sed -n 's/^ *1 /{NOT_SENT}: /p
  s/^ *2 /{MISSING}: /p')
told=
if ssh-keygen -Y verify -f allowed_signers -I sender -n handoff@throughline \\
    -s tagmanifest-sha512.txt.sig < tagmanifest-sha512.txt &&
  told=$(sums -c tagmanifest-sha512.txt manifest-sha512.txt 2>&1) &&
  test -z "$odd"
then echo '{INTACT}'
else printf '%s\\n' "$odd" "$told" | grep -v -e ': OK$' -e '^$'
  echo '{STOP}'; fi""",
    f"""\
  $line = 'ssh-keygen -Y verify -f allowed_signers -I sender ' +
    '-n handoff@throughline -s tagmanifest-sha512.txt.sig'
  cmd /c "$line < tagmanifest-sha512.txt"
  $verdict = if ($LASTEXITCODE -eq 0) {{ '{INTACT}' }} else {{ '{STOP}' }}
  $lists = 'tagmanifest-sha512.txt', 'manifest-sha512.txt'
  $known = $lists + 'allowed_signers' + 'tagmanifest-sha512.txt.sig'
  foreach ($line in Get-Content -Encoding UTF8 $lists) {{
    $hash, $name = $line -split '\\s+', 2
    $known += $name
    $now = Get-FileHash -Algorithm SHA512 -LiteralPath $name `
      -ErrorAction SilentlyContinue
    if ($now.Hash -eq $hash) {{ continue }}
    $verdict = '{STOP}'
    if ($now) {{ "$name`: FAILED" }} else {{ "{MISSING}: $name" }}
  }}
  foreach ($name in Get-ChildItem -Recurse -File -Force -Name) {{
    $name = $name.Replace('\\', '/')
    if ($known -contains $name) {{ continue }}
    $verdict = '{STOP}'
    "{NOT_SENT}: $name" -replace '\\p{{C}}', '?'
  }}
  $verdict""",
)

DIGITS: Final = _block(_HERE, _DIGITS)
"""Prints the claimed name, saves who is to have signed, and prints the digits of that key.

All from the bundle itself. The digits are computed as LEDGER section 6 has it
(`crypto/codes.py`); whoever forges a bundle can put any name and any key in it, and only the
digits that the sender reads out tell. A quotation mark within a name is escaped: nothing that
somebody says of themselves can pass for the key.
"""

CHECKS: Final = _block(_HERE, _CHECKS)
"""Prints the answer about the signature, what is changed, missing or added, one word at the end.

What is signed counts two and what is here one, so that three is as it should be. `cmd` for
Windows: what PowerShell feeds through a pipe is no longer what was signed. GNU tools speak the
machine's language (`OK` is "Réussi" in French), unless they are told not to.
"""
