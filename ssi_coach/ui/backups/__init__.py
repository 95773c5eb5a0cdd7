"""What the dialog of the backups is made of."""
