"""Files and copied pages in: they are read and checked into values and problems; nothing here writes."""
