"""Files as bytes: what kind of file it is, in which encoding, and what lies in an archive."""
