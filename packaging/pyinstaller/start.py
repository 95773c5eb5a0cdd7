"""Where the built program begins."""

import sys

from ssi_coach.bootstrap import main

sys.exit(main())
