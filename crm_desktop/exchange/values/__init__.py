"""What one value says, wherever it stands: its text cleaned, a day, what a number is for."""
