"""`python -m ssi_coach`."""

import sys

from ssi_coach.bootstrap import main

if __name__ == "__main__":
    sys.exit(main())
