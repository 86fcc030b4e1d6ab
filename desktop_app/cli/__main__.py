"""`python -m desktop_app.cli`: the command line."""

from desktop_app.cli import main

main()
