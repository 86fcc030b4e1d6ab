"""What runs inside the printing child: it sets the pages it is handed, and keeps nothing.

The program starts itself again with `printing.PRINTING_ARGUMENT`; its entry point hands over
to `main`.
"""

import io

import msgspec

from desktop_app.app.hardening import keep_out_of_dumps
from desktop_app.intake.piping import pack, read_message, write_all
from desktop_app.reports.press import Sheet
from desktop_app.reports.typesetting import set_pages

_MOST_BYTES = 1 << 30


def main() -> None:
    """Answer sheets from standard input until it ends."""
    keep_out_of_dumps()
    with io.FileIO(0, closefd=False) as sheets, io.FileIO(1, "w", closefd=False) as answers:
        while (body := read_message(sheets.read, _MOST_BYTES)) is not None:
            printed = set_pages(msgspec.msgpack.decode(body, type=Sheet))
            write_all(answers.write, pack(printed))


if __name__ == "__main__":
    main()
