"""From a closed program to an open vault: unlocking, the recovery key, and the very first run."""
