"""The only room that holds keys: signing, sealing, slots, the OS keyring, attachment bytes."""
