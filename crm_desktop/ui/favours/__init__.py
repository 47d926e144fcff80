"""Favours and promises: the ledger of who helped whom, what was promised, and the editors of both."""
