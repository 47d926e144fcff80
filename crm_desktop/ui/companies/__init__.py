"""The editor of a company."""
