"""The commands that open and check a bundle with stock tools: each block runs as it is printed."""

import re
from dataclasses import dataclass
from typing import Final

KEY_FILE: Final = "my-key.txt"
FOLDER: Final = "handoff"
"""In the home folder, which clouds copy less often than Desktop and Documents."""

OPENED, INTACT, STOP = "OPENED - OUVERT", "INTACT", "STOP"
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
    """What depends on the file's name: a folder for it, opening it, and undoing that."""

    file: str
    folder: str
    prepare: Commands
    open: Commands
    undo: Commands


def opening_of(untrusted_name: str, *, is_for_words: bool) -> Opening:
    """The steps for a file of this name; for a name that commands can't hold, under another.

    age writes the whole bundle before tar sees any of it: what was cut short is not unpacked.
    """
    file = untrusted_name if _PLAIN.fullmatch(untrusted_name) else _ANY
    folder = f"{file.rpartition('.')[0] or file}-opened"
    key = "" if is_for_words else f"-i {KEY_FILE} "
    return Opening(
        file=file,
        folder=folder,
        prepare=Commands(
            f'mkdir -p "$HOME/{FOLDER}" && cd "$HOME/{FOLDER}" && umask 077',
            f'New-Item -Force -ItemType Directory "$HOME\\{FOLDER}" | Set-Location',
        ),
        open=_open(file, folder, key),
        undo=Commands(
            f"cd \"$HOME/{FOLDER}\" && rm -rf opened.tar '{folder}'",
            f'Set-Location "$HOME\\{FOLDER}"\n'
            f"Remove-Item -Recurse -Force opened.tar, '{folder}' `\n"
            "  -ErrorAction SilentlyContinue",
        ),
    )


def _open(file: str, folder: str, key: str) -> Commands:
    """One statement each: a shell reads all of it before age asks for six words."""
    return Commands(
        f"age -d {key}-o opened.tar '{file}' &&\n"
        f"  mkdir '{folder}' &&\n"
        f"  tar -xf opened.tar -C '{folder}' &&\n"
        f"  rm opened.tar && cd '{folder}' && echo '{OPENED}'",
        f"""\
& {{
  age -d {key}-o opened.tar '{file}'
  if ($LASTEXITCODE -ne 0) {{ return }}
  New-Item -ItemType Directory '{folder}' -ErrorAction Stop | Out-Null
  tar -xf opened.tar -C '{folder}'
  if ($LASTEXITCODE -ne 0) {{ return }}
  Remove-Item opened.tar
  Set-Location '{folder}'
  '{OPENED}'
}}""",
    )


DIGITS: Final = Commands(
    r"""field() { LC_ALL=C grep -o "\"$1\":\"[A-Za-z0-9_-]*\"" envelope.json |
  head -n 1 | cut -d '"' -f 4 | tr -d '\n'; }
raw() { { field key | tr '_-' '/+'; printf '='; } | openssl base64 -d -A; }
blob() { printf '\000\000\000\013ssh-ed25519\000\000\000\040'; raw; }
printf 'sender namespaces="handoff@throughline" ssh-ed25519 %s\n' \
  "$(blob | openssl base64 -A)" > allowed_signers
{ printf 'ledger/1/words\n'; raw; field age; } |
  openssl dgst -sha256 -binary | od -An -v -t u1 | awk '
  { for (i = 1; i <= NF; i++) { c = $i
      for (g = 6; g > 0; g--) {
        c += d[g] * 256; d[g] = c % 100000; c = int(c / 100000) } } }
  END { for (g = 1; g < 7; g++) printf "%05d ", d[g]; print "" }'""",
    r"""& {
  $json = Get-Content -Raw -Encoding UTF8 envelope.json
  $from = ($json | ConvertFrom-Json).from.body
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
  $number.ToString('D30') -replace '.{5}', '$0 '
}""",
)
"""Saves who is to have signed, from the bundle itself, and prints the digits of that key.

What is printed is computed as LEDGER section 6 has it (`crypto/codes.py`); whoever forges a
bundle can put any key in it, and only the digits that the sender reads out tell.
"""

CHECKS: Final = Commands(
    f"""\
sums() {{ if command -v sha512sum > /dev/null; then LC_ALL=C sha512sum "$@"
  else shasum -a 512 "$@"; fi; }}
{{ cut -c 131- tagmanifest-sha512.txt manifest-sha512.txt
  printf '%s\\n' allowed_signers tagmanifest-sha512.txt tagmanifest-sha512.txt.sig
  find . -type f -o -type l | grep -v '/\\.DS_Store$' | cut -c 3-
}} | LC_ALL=C sort | uniq -u | sed 's/^/{NOT_SENT}: /'
told=
if ssh-keygen -Y verify -f allowed_signers -I sender -n handoff@throughline \\
    -s tagmanifest-sha512.txt.sig < tagmanifest-sha512.txt &&
  told=$(sums -c tagmanifest-sha512.txt manifest-sha512.txt 2>&1)
then echo '{INTACT}'; else echo "$told" | grep -v ': OK$'; echo '{STOP}'; fi""",
    f"""\
& {{
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
    if ($now.Hash -ne $hash) {{ $verdict = '{STOP}'; "$name`: FAILED" }}
  }}
  foreach ($name in Get-ChildItem -Recurse -File -Force -Name) {{
    $name = $name.Replace('\\', '/')
    if ($known -notcontains $name) {{ "{NOT_SENT}: $name" }}
  }}
  $verdict
}}""",
)
"""Prints what came along unsigned, the answer about the signature, and one word at the end.

`cmd` for Windows: what PowerShell feeds through a pipe is no longer what was signed. GNU tools
speak the machine's language (`OK` is "Réussi" in French), unless they are told not to.
"""
