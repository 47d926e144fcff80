"""What an import would change in the person's file, decided row by row before anything is written."""
