"""Every sentence that the window and the command line share, in English, marked for translation.

Knows no Qt: the command line prints these as they stand; the window translates them first.
"""
