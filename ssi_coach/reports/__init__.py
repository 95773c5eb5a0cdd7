"""Values out, as files: the interchange format, tables, the weekly review."""
