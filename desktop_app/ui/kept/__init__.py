"""Words half typed in a dialog are kept when it goes, and stand there again."""
