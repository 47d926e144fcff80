"""The openings: board, table, one of them, its editor."""
