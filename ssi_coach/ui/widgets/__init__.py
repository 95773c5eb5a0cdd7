"""Building blocks that know the theme but nothing of the workspace."""
