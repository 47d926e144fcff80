"""When the search is over: everybody who helped is thanked and told, and the rest ends in one go."""
