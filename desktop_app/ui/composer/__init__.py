"""Writing an entry, or amending one."""
