"""The room where foreign files are read; nothing that enters is believed."""
