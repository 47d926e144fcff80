"""References: who vouches for me, who could, and the sheet that names them."""
