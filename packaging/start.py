"""Where a package of the program begins; from the source tree it is `python -m crm_desktop`."""

import sys

from crm_desktop.__main__ import main

sys.exit(main())
