"""The index of words keeps beginnings of up to five letters, no longer of up to eight.

The longer ones were half of the index, for every phone number begins otherwise; what is typed on is found from the
words themselves. `store/indexing.py` writes the index again with the last step that a file is given.
"""

from __future__ import annotations

SQL = """
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
    words, content='', contentless_delete=1, detail=none,
    tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4 5'
);
DELETE FROM search_place;
"""
