"""Puts everything together: opens the file, builds window, tray and reminders. The only module that knows all."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
import traceback
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from types import FrameType, TracebackType

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from crm_desktop import __version__
from crm_desktop.domain.clock import Clock, FixedDay, SystemClock
from crm_desktop.domain.errors import KnownError
from crm_desktop.services import places, settings
from crm_desktop.store import Store
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.window import MainWindow
from crm_desktop.ui.theme import apply_theme, resource_path
from crm_desktop.ui.widgets import Prompter

log = logging.getLogger("crm_desktop")
