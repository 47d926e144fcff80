"""What happened here: the activity log, and taking things back."""
