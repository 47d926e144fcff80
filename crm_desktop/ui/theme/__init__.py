"""The look: tokens, fonts, icons, palette and style sheet."""

from __future__ import annotations

from crm_desktop.ui.theme.icons import app_icon, icon, paint_icon, pixmap, set_icon
from crm_desktop.ui.theme.resources import resource_path
from crm_desktop.ui.theme.theme import (
    APPLICATION,
    FUSION,
    Theme,
    ThemeManager,
    apply_theme,
    build_theme,
    current_theme,
    dress,
    dress_in_parts,
    face_index,
    font,
    make_palette,
    make_style_sheet,
    theme_manager,
)
from crm_desktop.ui.theme.tokens import ROLES

__all__ = [
    "APPLICATION",
    "FUSION",
    "ROLES",
    "Theme",
    "ThemeManager",
    "app_icon",
    "apply_theme",
    "build_theme",
    "current_theme",
    "dress",
    "dress_in_parts",
    "face_index",
    "font",
    "icon",
    "make_palette",
    "make_style_sheet",
    "paint_icon",
    "pixmap",
    "resource_path",
    "set_icon",
    "theme_manager",
]
