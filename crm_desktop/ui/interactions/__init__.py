"""The editor of what happened between me and people."""
