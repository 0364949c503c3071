"""Files, archives and folders, written whole or not at all."""
