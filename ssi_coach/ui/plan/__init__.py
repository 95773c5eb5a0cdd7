"""The parts of the dialog "Plan my week"."""
