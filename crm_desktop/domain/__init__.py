"""What is true about referrals: pure functions and frozen dataclasses, standard library only."""
