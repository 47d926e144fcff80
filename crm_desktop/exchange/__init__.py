"""Other people's formats: readers, and the plan of what an import would change. Knows no file of ours, no Qt."""
