"""People who are in the book twice."""
