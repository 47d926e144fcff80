"""The whole book as one JSON file, out and in again."""
