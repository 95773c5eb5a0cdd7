"""What the import dialog is made of: a card per file before, a card of news after."""
