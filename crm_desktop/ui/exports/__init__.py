"""The export dialog: what goes out, in which format, and where to."""
