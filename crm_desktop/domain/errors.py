"""The two kinds of errors: what is known has a sentence for the person; all else is a bug."""

from __future__ import annotations


class KnownError(Exception):
    """Something that happens to honest programs: the disk is full, the file is locked.

    `str(error)` is the sentence for the person: what happened, what is safe, what to do.
    """
