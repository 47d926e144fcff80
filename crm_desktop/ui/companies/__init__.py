"""Companies: list, board, detail and editor, the score of a target, and who leads in."""
