"""Values and facts of the field. Standard library only; no clock, no files, no Qt, no SQL."""
