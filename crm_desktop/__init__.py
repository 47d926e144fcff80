"""CRM Desktop: a contact relationship manager for finding work through referrals."""

import sys
from pathlib import Path

__version__ = "0.1.0"


def resources_dir() -> Path:
    """Give the folder of the shipped icons, fonts, style sheet, templates and sample search.

    It lies inside the package where that was installed, beside it in the source tree, and in the unpacked
    folder of a PyInstaller bundle (`sys._MEIPASS`, PyInstaller manual, "Run-time Information").
    Raises FileNotFoundError when it is nowhere: the program was not copied whole.
    """
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    places = [package / "resources", package.parent / "resources"]
    if bundle is not None:
        places.insert(0, Path(bundle) / "resources")
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"The folder with the program's icons and texts is missing: {places[-1]}")
