"""Windows of their own, opened by the main window."""
