"""The weekly review on a screen: what the Progress page and the review window are both made of."""
