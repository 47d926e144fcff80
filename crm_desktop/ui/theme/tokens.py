"""The design tokens: colours of the light and the dark theme, face colours, and type.

Every value comes from the design language (colour table and type table). Nothing else in the program may name a
colour or a font of its own: it asks the theme for a token. Sizes are said where they are used, in px of the design,
and grow with the text size (`Theme.px`, `Theme.row`).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "window": "#F6F4F0",
        "base": "#FFFFFF",
        "alt": "#FAF9F6",
        "sunken": "#EEEBE5",
        "line": "#E7E3DC",
        "line2": "#D8D3C9",
        "edge": "#918B80",
        "text": "#1F1D19",
        "text2": "#56524A",
        "text3": "#6E695F",
        "accent": "#2F55CC",
        "accent-hover": "#2747AD",
        "accent-press": "#1F3A93",
        "on-accent": "#FFFFFF",
        "accent-soft": "#EAEFFC",
        "chosen": "#EAEFFC",
        "on-chosen": "#2A4DBA",
        "accent-line": "#C3D0F6",
        "accent-text": "#2A4DBA",
        "focus": "#2F55CC",
        "warm": "#9A4A0C",
        "warm-soft": "#FCEFDF",
        "warm-dot": "#CF7718",
        "cool": "#46617F",
        "cool-soft": "#E8EEF5",
        "cool-dot": "#7593B5",
        "dorm": "#6A655C",
        "dorm-soft": "#F0EDE8",
        "dorm-dot": "#938C80",
        "danger": "#B3261E",
        "danger-soft": "#FCEBE9",
        "caution": "#7F5600",
        "caution-soft": "#FBF2D9",
        "ok": "#1C7045",
        "ok-soft": "#E4F3EA",
        "scrim": "#471F1D19",
        "shadow": "#2E1F1D19",
    }
)

DARK: Mapping[str, str] = MappingProxyType(
    {
        "window": "#191816",
        "base": "#201F1C",
        "alt": "#262522",
        "sunken": "#31302B",
        "line": "#33312C",
        "line2": "#45423B",
        "edge": "#8A8479",
        "text": "#EDEAE4",
        "text2": "#BDB8AD",
        "text3": "#A19B8F",
        "accent": "#4467DC",
        "accent-hover": "#3A5BCB",
        "accent-press": "#324FB5",
        "on-accent": "#FFFFFF",
        "accent-soft": "#272F49",
        "chosen": "#272F49",
        "on-chosen": "#A9BCFA",
        "accent-line": "#3D4C7D",
        "accent-text": "#A9BCFA",
        "focus": "#8FA8F8",
        "warm": "#F0B072",
        "warm-soft": "#3B2B1A",
        "warm-dot": "#E0913F",
        "cool": "#A9C0DB",
        "cool-soft": "#26303B",
        "cool-dot": "#7B99BB",
        "dorm": "#B0AA9E",
        "dorm-soft": "#2E2C28",
        "dorm-dot": "#857F74",
        "danger": "#F49A92",
        "danger-soft": "#402422",
        "caution": "#E6C36B",
        "caution-soft": "#38301A",
        "ok": "#86CDA3",
        "ok-soft": "#1E3427",
        "scrim": "#80000000",
        "shadow": "#80000000",
    }
)
"""Colours as #RRGGBB, or #AARRGGBB where they are translucent (scrim and shadow)."""

FACES_LIGHT: tuple[tuple[str, str], ...] = (
    ("#D9E3FB", "#2F4C9E"),
    ("#FBE9DC", "#8A4413"),
    ("#E3F1E8", "#22633F"),
    ("#F4E6F3", "#7A3A76"),
    ("#E2F0F2", "#1F5F69"),
    ("#F8ECD0", "#75540A"),
    ("#EFE9FA", "#5A419B"),
    ("#FAE5E6", "#8F3540"),
    ("#E9EDE0", "#4C5C26"),
)
FACES_DARK: tuple[tuple[str, str], ...] = (
    ("#2B3657", "#B7C7F7"),
    ("#46301F", "#F0BE97"),
    ("#23402F", "#A3D9B8"),
    ("#432C42", "#E2B3DF"),
    ("#1F3E43", "#9FD6DF"),
    ("#42361A", "#E6CB86"),
    ("#383055", "#CBBBF5"),
    ("#4A2A2E", "#F2B4BA"),
    ("#363D27", "#C8D5A3"),
)
"""Face colours as (ground, ink); the place in the table is chosen by a stable hash of the name."""


class TextRole(NamedTuple):
    """One row of the type table: size and line height in px at text size 1, weight 400, 500 or 600."""

    size: int
    line: int
    weight: int


ROLES: Mapping[str, TextRole] = MappingProxyType(
    {
        "title": TextRole(20, 28, 600),
        "detail": TextRole(20, 28, 600),
        "detail-small": TextRole(17, 24, 600),
        "dialog-title": TextRole(17, 24, 600),
        "section": TextRole(15, 20, 600),
        "number": TextRole(28, 32, 600),
        "figure": TextRole(20, 28, 600),
        "body": TextRole(13, 20, 400),
        "body-medium": TextRole(13, 20, 500),
        "body-strong": TextRole(13, 20, 600),
        "row-title": TextRole(13, 20, 500),
        "row-selected": TextRole(13, 20, 600),
        "button": TextRole(13, 20, 500),
        "button-small": TextRole(12, 16, 500),
        "small": TextRole(12, 16, 400),
        "small-medium": TextRole(12, 16, 500),
        "small-strong": TextRole(12, 16, 600),
        "chip": TextRole(12, 16, 500),
        "caption": TextRole(11, 16, 600),
        "kbd": TextRole(11, 14, 500),
    }
)
"""The type roles; 11 px is the smallest size allowed."""

COMPACT_LESS = 8
"""How much lower a row is where the person wants compact rows, px at text size 1."""
