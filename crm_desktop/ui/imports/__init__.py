"""The import dialog: a file of people, its columns, who may be here already, and what came of it."""
