"""Somebody, as any file tells of them: names, addresses, the keys by which they are known again."""
