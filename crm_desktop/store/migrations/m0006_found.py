"""The index of words begins anew: given names of East Asian people and spelled-out umlauts are found too.

What the index holds is worked out by `store/indexing.py`, which writes it again with the last step that a file is
given.
"""

from __future__ import annotations

SQL = """
INSERT INTO search (search) VALUES ('delete-all');
DELETE FROM search_place;
"""
