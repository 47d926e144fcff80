"""The leads: table, board, detail and editor."""
