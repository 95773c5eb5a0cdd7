"""The open, explained scoring model. Pure functions of their inputs and a date; standard library only."""
