"""Starts the program: the window, a command, or one of the children that both start."""

import sys

from desktop_app.app.checking_wire import CHECKING_ARGUMENT
from desktop_app.app.hardening import keep_out_of_dumps
from desktop_app.app.printing import PRINTING_ARGUMENT
from desktop_app.app.relaunch import LOCKED_AGAIN_ARGUMENT
from desktop_app.domain.brought import is_brought
from desktop_app.intake.wire import CHILD_ARGUMENT


def main() -> None:
    """Open the window, or run the command given. A child loads neither: it comes first."""
    keep_out_of_dumps()
    if CHILD_ARGUMENT in sys.argv:
        from desktop_app.intake import child  # noqa: PLC0415

        child.main()
    elif CHECKING_ARGUMENT in sys.argv:
        from desktop_app.app import checking_child  # noqa: PLC0415

        checking_child.main()
    elif PRINTING_ARGUMENT in sys.argv:
        from desktop_app.app import printing_child  # noqa: PLC0415

        printing_child.main()
    elif _is_command(sys.argv[1:]):
        from desktop_app import cli  # noqa: PLC0415

        cli.main()
    else:
        from desktop_app.app.garbage import look_for_garbage_less_often  # noqa: PLC0415
        from desktop_app.app.window import run_window  # noqa: PLC0415

        look_for_garbage_less_often()
        sys.exit(run_window())


def _is_command(arguments: list[str]) -> bool:
    """A window that locked itself comes back with arguments of its own; a file is looked at."""
    if not arguments or arguments[0] == LOCKED_AGAIN_ARGUMENT:
        return False
    return len(arguments) > 1 or not is_brought(arguments[0])


if __name__ == "__main__":
    main()
