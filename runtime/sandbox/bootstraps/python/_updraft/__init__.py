"""What makes the host's Python behave as the cloud's managed runtime; see ../README.md one folder up."""
