"""High contrast: two tables of tokens of our own, and the tokens of a system that has such colours itself.

Text stands 7:1 and more on every ground it is written on (WCAG 2.2, 1.4.6), and every outline, dot and ring 3:1
(1.4.11). Imported only where high contrast is wanted.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QColor, QPalette

from crm_desktop.ui.theme.tokens import DARK, LIGHT

TEXT = 7.0
"""The least contrast of text with its ground."""
SHAPE = 3.0
"""The least contrast of what is no text but says something."""

CONTRAST_LIGHT: Mapping[str, str] = MappingProxyType(
    {
        **LIGHT,
        "window": "#FFFFFF",
        "base": "#FFFFFF",
        "alt": "#F2F2F2",
        "sunken": "#E4E4E4",
        "line": "#767676",
        "line2": "#1A1A1A",
        "edge": "#1A1A1A",
        "text": "#000000",
        "text2": "#1A1A1A",
        "text3": "#3A3A3A",
        "accent": "#00369F",
        "accent-hover": "#00267A",
        "accent-press": "#001A57",
        "on-accent": "#FFFFFF",
        "accent-soft": "#DCE8FF",
        "chosen": "#00369F",
        "on-chosen": "#FFFFFF",
        "accent-line": "#8DB6FF",
        "accent-text": "#00318F",
        "focus": "#00369F",
        "warm": "#682B00",
        "warm-soft": "#FFF1E0",
        "warm-dot": "#A84300",
        "cool": "#153A5E",
        "cool-soft": "#E6F0FA",
        "cool-dot": "#3A648F",
        "dorm": "#3A3A3A",
        "dorm-soft": "#EEEEEE",
        "dorm-dot": "#5C5C5C",
        "danger": "#8A0A05",
        "danger-soft": "#FFECEA",
        "caution": "#573A00",
        "caution-soft": "#FFF5D6",
        "ok": "#0A4A28",
        "ok-soft": "#E2F6EA",
        "scrim": "#99000000",
        "shadow": "#40000000",
    }
)

CONTRAST_DARK: Mapping[str, str] = MappingProxyType(
    {
        **DARK,
        "window": "#000000",
        "base": "#000000",
        "alt": "#1A1A1A",
        "sunken": "#2C2C2C",
        "line": "#8C8C8C",
        "line2": "#E6E6E6",
        "edge": "#E6E6E6",
        "text": "#FFFFFF",
        "text2": "#F0F0F0",
        "text3": "#D2D2D2",
        "accent": "#9CC2FF",
        "accent-hover": "#BFD8FF",
        "accent-press": "#DCE9FF",
        "on-accent": "#000000",
        "accent-soft": "#0E2A57",
        "chosen": "#9CC2FF",
        "on-chosen": "#000000",
        "accent-line": "#1F4F9E",
        "accent-text": "#C2D8FF",
        "focus": "#FFE14D",
        "warm": "#FFC88A",
        "warm-soft": "#3A2308",
        "warm-dot": "#FFA63D",
        "cool": "#BFDCFF",
        "cool-soft": "#12283D",
        "cool-dot": "#86B4E6",
        "dorm": "#D2D2D2",
        "dorm-soft": "#262626",
        "dorm-dot": "#A0A0A0",
        "danger": "#FFB3AB",
        "danger-soft": "#451210",
        "caution": "#FFDF80",
        "caution-soft": "#362A05",
        "ok": "#9BE8BC",
        "ok-soft": "#0B3320",
        "scrim": "#B3000000",
        "shadow": "#80000000",
    }
)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two opaque colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast_colors(palette: QPalette, *, dark: bool) -> dict[str, QColor]:
    """The tokens in high contrast: in the system's own colours where all of them stand out, else in ours.

    A person who chose a contrast theme in Windows chose its colours; on other systems the palette often says
    nothing of contrast.
    """
    own = _of_system(palette)
    if own is not None:
        return own
    return {name: QColor(value) for name, value in (CONTRAST_DARK if dark else CONTRAST_LIGHT).items()}


def is_dark(colors: Mapping[str, QColor]) -> bool:
    """Whether the ground of these tokens is darker than what is written on it."""
    return _luminance(colors["base"]) < _luminance(colors["text"])


def _of_system(palette: QPalette) -> dict[str, QColor] | None:
    """The tokens from the few colours of a system in high contrast; None where its colours do not stand out."""
    role = QPalette.ColorRole
    window, ground, text = (palette.color(one) for one in (role.Window, role.Base, role.Text))
    chosen, on_chosen = palette.color(role.Highlight), palette.color(role.HighlightedText)
    written = ((text, ground), (palette.color(role.WindowText), window), (text, window), (on_chosen, chosen))
    if any(contrast(*pair) < TEXT for pair in written) or contrast(chosen, ground) < SHAPE:
        return None
    link = palette.color(role.Link)
    if min(contrast(link, ground), contrast(link, window)) < TEXT:
        link = text
    hover = _mixed(ground, text, 0.12)
    if contrast(text, hover) < TEXT:
        hover = ground
    made = dict.fromkeys(LIGHT, text)
    made |= dict.fromkeys((name for name in LIGHT if name.endswith("-soft")), ground)
    made |= dict.fromkeys(("accent", "accent-hover", "accent-press", "chosen", "focus"), chosen)
    made |= {
        "window": window, "base": ground, "alt": ground, "sunken": hover, "accent-soft": hover, "accent-line": hover,
        "on-accent": on_chosen, "on-chosen": on_chosen, "accent-text": link,
    }  # fmt: skip
    table = CONTRAST_DARK if _luminance(ground) < _luminance(text) else CONTRAST_LIGHT
    return made | {name: QColor(table[name]) for name in ("scrim", "shadow")}


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two: `share` of the other."""
    parts = ((one.redF(), other.redF()), (one.greenF(), other.greenF()), (one.blueF(), other.blueF()))
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in parts))
