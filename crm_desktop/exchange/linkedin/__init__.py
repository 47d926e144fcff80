"""LinkedIn's archive of everything it knows of somebody."""
