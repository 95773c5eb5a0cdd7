"""The command palette: what can be chosen, the line and list it is chosen in, and how it is carried out."""
