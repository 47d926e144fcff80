"""What a column means: the fields there are, and the headers by which other programs call them."""
