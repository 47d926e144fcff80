"""What the rows of a table become: people, or openings."""
