"""The templates of messages, in the person's own words."""
