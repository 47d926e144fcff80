"""The look of the program: one palette, one style sheet and the values that painting code reads.

The one ThemeManager lives as the property ``theme`` of the QApplication. Painting code asks ``current_theme()``
each time it paints, so it is right after every change of colours or text size.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from typing import ClassVar, NamedTuple, cast

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget
from shiboken6 import isValid

from crm_desktop.ui.theme import fonts
from crm_desktop.ui.theme.resources import resource_path
from crm_desktop.ui.theme.tokens import COMPACT_LESS, DARK, FACES_DARK, FACES_LIGHT, LIGHT, ROLES

PROPERTY = "theme"
FUSION = "fusion"
"""Property of a QApplication that was begun with the arguments of `APPLICATION`."""
APPLICATION = ("-style", "fusion")
"""Arguments that begin a QApplication in our style: `setStyle` would give it back, and Python would make all the
enumerations of QStyle before the first paint."""
DRESSED = "dressed"
"""Property of what has the style sheet."""
NOW, LATER, IN_PARTS = "now", "later", "in parts"
"""What it says: the part changes its look at once, or later where it is hidden; or all that lies in it has its own."""
TURN_MS = 10
"""Between two hidden parts that change their look: what the person does comes first."""
SEEN_MS = 2
"""Between two steps in which what is seen changes its look."""
AT_ONCE = 60
"""So many widgets that are seen change their look in one step, and the rest of the part that the last lies in."""
FEW = 30
"""The same of widgets that are hidden."""
SCHEMES = ("system", "light", "dark")
CONTRASTS = ("system", "high")
FACE_SEED = 483728  # with it most people of the sample search have the colours they are drawn with


def face_index(name: str) -> int:
    """The place of a name in the table of face colours: the same in every run and on every system."""
    return zlib.crc32(name.strip().casefold().encode("utf-8"), FACE_SEED) % len(FACES_LIGHT)


class Theme(NamedTuple):
    """The values of one look. Frozen: a change of look makes a new Theme."""

    is_dark: bool
    scale: float
    high_contrast: bool
    family: str
    colors: Mapping[str, QColor]
    faces: tuple[tuple[QColor, QColor], ...]
    fonts: Mapping[str, QFont]
    compact: bool = False
    """Whether rows of lists and tables are lower, so that more of them are seen."""

    @property
    def ring(self) -> int:
        """How wide the ring of what has the keyboard is, px."""
        return 3 if self.high_contrast else 2

    def color(self, token: str) -> QColor:
        """The colour of a token, as a copy. Raises KeyError for an unknown token."""
        return QColor(self.colors[token])

    def font(self, role: str) -> QFont:
        """The font of a type role, as a copy. Raises KeyError for an unknown role."""
        return QFont(self.fonts[role])

    def line(self, role: str) -> int:
        """The line height of a type role in px."""
        return self.px(ROLES[role].line)

    def row(self, height: int) -> int:
        """The height of a row in px, for its height of the design: lower where the person wants compact rows."""
        return self.px(height - (COMPACT_LESS if self.compact else 0))

    def px(self, value: float) -> int:
        """A size of the design in px, grown with the text size."""
        return round(value * self.scale)

    def face_colors(self, name: str) -> tuple[QColor, QColor]:
        """Ground and ink of the face of a name."""
        ground, ink = self.faces[face_index(name)]
        return QColor(ground), QColor(ink)


def build_theme(
    *,
    dark: bool,
    scale: float = 1.0,
    high_contrast: bool = False,
    family: str | None = None,
    compact: bool = False,
) -> Theme:
    """Make the Theme of a scheme. A QGuiApplication must exist, for the fonts.

    In high contrast the system's own colours are taken where they stand out, also against ``dark``.
    """
    faces = FACES_DARK if dark else FACES_LIGHT
    if high_contrast:
        from crm_desktop.ui.theme import contrast

        colors = contrast.contrast_colors(QGuiApplication.palette(), dark=dark)
        dark = contrast.is_dark(colors)
        faces = ((colors["base"].name(), colors["text"].name()),) * len(faces)
    else:
        colors = {name: QColor(value) for name, value in (DARK if dark else LIGHT).items()}
    name = family or fonts.load_fonts()
    return Theme(
        is_dark=dark,
        scale=scale,
        high_contrast=high_contrast,
        family=name,
        colors=colors,
        faces=tuple((QColor(ground), QColor(ink)) for ground, ink in faces),
        fonts={role: fonts.make_font(name, role, scale) for role in ROLES},
        compact=compact,
    )


def make_palette(theme: Theme) -> QPalette:
    """The QPalette of the tokens (roles as in the token table)."""
    role = QPalette.ColorRole
    pairs = {
        role.Window: "window",
        role.Base: "base",
        role.Button: "base",
        role.AlternateBase: "alt",
        role.Midlight: "alt",
        role.Light: "base",
        role.Mid: "line",
        role.Dark: "edge",
        role.Shadow: "edge",
        role.Text: "text",
        role.WindowText: "text",
        role.ButtonText: "text",
        role.BrightText: "on-accent",
        role.HighlightedText: "text",
        role.Highlight: "accent-line",
        role.PlaceholderText: "text3",
        role.Accent: "accent",
        role.Link: "accent-text",
        role.LinkVisited: "accent-text",
        role.ToolTipBase: "base",
        role.ToolTipText: "text",
    }
    palette = QPalette()
    for where, token in pairs.items():
        palette.setColor(where, theme.color(token))
    for where in (role.Text, role.WindowText, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, theme.color("text3"))
    for where in (role.Base, role.Button):
        palette.setColor(QPalette.ColorGroup.Disabled, where, theme.color("sunken"))
    return palette


def make_style_sheet(theme: Theme) -> str:
    """Fill the style sheet template: ``@token@`` gives a colour, ``@12px@`` a size grown with the text size,
    ``@style@`` the folder of its pictures, ``@mode@`` light or dark, ``@on@`` what is drawn on the accent.

    Raises OSError when the template is missing, KeyError for an unknown token in it.
    """
    template = resource_path("style", "app.qss").read_text(encoding="utf-8")
    if theme.high_contrast:
        template += resource_path("style", "contrast.qss").read_text(encoding="utf-8")
    pieces = template.split("@")
    out = []
    for number, piece in enumerate(pieces):
        if number % 2 == 0:
            out.append(piece)
        elif piece == "style":
            out.append(resource_path("style").as_posix())
        elif piece == "mode":
            out.append("dark" if theme.is_dark else "light")
        elif piece == "on":
            out.append("white" if theme.color("on-accent").lightness() > 127 else "black")
        elif piece == "family":
            out.append(theme.family)
        elif piece.endswith("px"):
            out.append(f"{theme.px(float(piece[:-2]))}px")
        else:
            out.append(theme.color(piece).name())
    return "".join(out)


class ThemeManager(QObject):
    """Holds the current Theme, follows the system's colours and tells when the look has changed.

    A widget that takes something from the Theme says so in ``follow_theme()``, which is called when the look has
    changed. Qt's own StyleChange will not do: a widget gets it with every new parent above it, many times before it
    is seen.
    """

    themeChanged = Signal()
    made: ClassVar[ThemeManager | None] = None
    """The one that was made, for painting code: a property of the application is slow to read."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = "system"
        self._scale = 1.0
        self._compact = False
        self._contrast = "system"
        self._applying = False
        self._styled = False
        self._sheet = ""
        self._theme: Theme | None = None
        self._unlike: list[QWidget] = []
        """Parts that are seen and still have the look from before: they are painted when none is left."""
        self._around: list[QWidget] = []
        """What lies around the parts and follows the look after them."""
        self._covered: list[QWidget] = []
        """Windows that keep their picture meanwhile."""
        self._behind: list[QWidget] = []
        """Hidden parts that still have the look from before."""
        self._is_paused = self._is_new = False
        self._turns = QTimer(self)
        self._turns.setInterval(TURN_MS)
        self._turns.timeout.connect(self._take_turn)
        self.pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
        if accessibility is not None:
            accessibility.contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def theme(self) -> Theme:
        """The Theme in force; the light one where none was applied yet."""
        if self._theme is None:
            self._theme = build_theme(dark=False)
        return self._theme

    @property
    def scheme(self) -> str:
        """What the person chose: system, light or dark."""
        return self._scheme

    @property
    def contrast(self) -> str:
        """What the person chose: system or high."""
        return self._contrast

    @property
    def is_applied(self) -> bool:
        """Whether the application was given its look."""
        return self._styled

    def apply(self, scheme: str, scale: float, *, compact: bool = False, contrast: str = "system") -> Theme:
        """Take the scheme, the text-size factor, the kind of rows and the contrast; give Qt style, palette, font and
        style sheet.

        Raises ValueError for an unknown scheme or contrast.
        """
        if scheme not in SCHEMES:
            raise ValueError(f"unknown colour scheme: {scheme}")
        if contrast not in CONTRASTS:
            raise ValueError(f"unknown contrast: {contrast}")
        self._scheme = scheme
        self._contrast = contrast
        self._scale = scale
        self._compact = compact
        self._refresh()
        return self.theme

    def _refresh(self) -> None:
        if self._applying:
            return
        self._applying = True
        try:
            is_changed = self._apply_now()
        finally:
            self._applying = False
        if is_changed:
            self._is_new = True
            self._begin()
            if not self._covered:
                self._dress_now()

    def _apply_now(self) -> bool:
        """Give the application the look that is wanted; tells whether it is another one than it had."""
        app = self._app
        hints = app.styleHints()
        # Title bars and native dialogs follow this; platforms without colour schemes ignore it.
        hints.setColorScheme(
            {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(
                self._scheme, Qt.ColorScheme.Unknown
            )
        )
        high = self._contrast == "high" or _wants_contrast(app)
        dark = self._scheme == "dark" or (
            self._scheme == "system" and hints.colorScheme() == Qt.ColorScheme.Dark
        )
        if high:
            app.setPalette(QPalette())  # what the system has, not what we gave it
        theme = build_theme(dark=dark, scale=self._scale, high_contrast=high, compact=self._compact)
        if self._styled and not high and theme == self._theme:
            return False  # Qt would work out the style of every widget again
        self._theme = theme
        self.pixmaps.clear()
        if not self._styled:
            if not app.property(FUSION):
                app.setStyle("Fusion")
            self._styled = True
        app.setPalette(make_palette(theme))
        app.setFont(theme.font("body"))
        self._sheet = make_style_sheet(theme)
        self._sort_parts()
        return True

    def _sort_parts(self) -> None:
        """Find what is to have the new look: what is seen before long, what is hidden later."""
        if self._app.property(DRESSED):
            self._app.setStyleSheet(self._sheet)
        self._behind, self._unlike, self._around = [], [], []
        for window in self._app.topLevelWidgets():
            if window.parentWidget() is None:
                self._sort(window)
        self._unlike.reverse()  # the next one stands at the end

    def _sort(self, one: QWidget) -> None:
        """Sort what lies in a widget, then itself; what lies in a part follows with it."""
        dressed = one.property(DRESSED)
        if not dressed or dressed == IN_PARTS:
            for child in one.children():
                if isinstance(child, QWidget):
                    self._sort(child)
        if not dressed:
            self._around.append(one)
        elif dressed != NOW and one.visibleRegion().isEmpty():
            self._behind.append(one)
        else:
            self._unlike.append(one)

    def _begin(self) -> None:
        """Prepare to give what is seen the new look, behind its old picture, from the next turn on."""
        windows = {part.window() for part in self._unlike}
        for window in windows:
            if window.isVisible() and window.updatesEnabled():
                window.setUpdatesEnabled(False)
                self._covered.append(window)
        self._turns.setInterval(SEEN_MS)
        self._turns.start()

    def _dress_now(self) -> None:
        """Give some of what is seen the new look at once, and have it painted where that is all."""
        self._dress_seen()
        if not self._unlike:
            self._uncover()

    def _dress_seen(self) -> None:
        """Give some of what is seen the new look."""
        dressed = 0
        while self._unlike and dressed < AT_ONCE:
            dressed += self._give(self._unlike.pop())

    def _uncover(self) -> None:
        """Have what is seen painted, as all of it has the new look."""
        _follow(filter(isValid, self._around))
        for window in filter(isValid, self._covered):
            window.setUpdatesEnabled(True)
        self._around, self._covered = [], []
        self._turns.setInterval(TURN_MS)
        if self._is_new:
            self._is_new = False
            self.themeChanged.emit()

    def _give(self, part: QWidget) -> int:
        """Give a part the new look, where it is still there; tells how many widgets it was."""
        if not isValid(part):
            return 0
        if part.property(DRESSED) == IN_PARTS:
            _follow((part,))
            return 1
        parts = _parts(part)
        for one in parts:
            if one.property(DRESSED):  # the part, and what had its look before it was put there
                one.setStyleSheet(self._sheet)
        _follow(parts)
        return len(parts)

    def dress(self, part: QWidget | QApplication, *, when_seen: bool = False) -> None:
        """Give a window, or a part of one, our style sheet, now and whenever the look changes, unless it has it from
        what it lies in. What lies in and over it has it from there.

        With a sheet of the whole application Qt works out the style of every part again each time that it, or what it
        stands in, is put into something else: a view was made in twice the time. With one of the whole window all
        views would change their look at once; those that change it ``when_seen`` do so one by one while nothing of
        them is seen, or in `catch_up`.
        """
        if part.property(DRESSED) or _lies_in_dressed(part):
            return
        part.setProperty(DRESSED, LATER if when_seen else NOW)
        part.setStyleSheet(self._sheet)

    def dress_in_parts(self, whole: QWidget) -> None:
        """Give each of what lies in a widget, or comes to lie in it, our style sheet, and the widget itself none.

        So what is too much for one step changes its look in several. Panes side by side and pages of a stack are parts
        too, and the parts of what says so by ``in_parts``.
        """
        if whole.property(DRESSED) or _lies_in_dressed(whole):
            return
        whole.setProperty(DRESSED, IN_PARTS)
        whole.installEventFilter(self)
        for child in whole.children():
            if isinstance(child, QWidget):
                self._dress_part(child)

    def _dress_part(self, part: QWidget) -> None:
        if getattr(part, "in_parts", False) or isinstance(part, QSplitter | QStackedWidget):
            self.dress_in_parts(part)
        elif not getattr(part, "paints_itself", False):
            self.dress(part, when_seen=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress what comes to lie in what is dressed in parts, when it is about to be seen for the first time."""
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QWidget):
                self._dress_part(child)
        return False

    def catch_up(self, whole: QWidget) -> None:
        """Give what is about to be seen the look that it is to have, as what is seen changes it."""
        behind = list(filter(isValid, self._behind))
        mine = [one for one in behind if one is whole or whole.isAncestorOf(one)]
        if mine:
            self._behind = [one for one in behind if one not in mine]
            self._unlike += reversed(mine)
            self._begin()
            self._dress_now()

    def _take_turn(self) -> None:
        """Take the next step at every other turn: the one between is for the picture of what the last one changed."""
        self._is_paused = not self._is_paused
        if self._is_paused:
            return
        if self._unlike:
            self._dress_seen()
            return
        if self._around or self._covered or self._is_new:
            self._uncover()
            return
        dressed = 0
        while self._behind and dressed < FEW:
            dressed += self._give(self._behind.pop(0))
        if not self._behind:
            self._turns.stop()

    def _on_system_changed(self) -> None:
        if self._styled:
            self._refresh()


def _lies_in_dressed(part: QWidget | QApplication) -> bool:
    over = part.parent()
    while over is not None and over.property(DRESSED) in (None, IN_PARTS):
        over = over.parent()
    return over is not None


def _parts(whole: QWidget) -> list[QWidget]:
    """A widget with all that lies in it."""
    return [whole, *whole.findChildren(QWidget)]


def _follow(widgets: Iterable[QWidget]) -> None:
    """Have widgets take from the Theme what they take from it."""
    for widget in widgets:
        follow = getattr(widget, "follow_theme", None)
        if follow is not None:
            follow()


def _wants_contrast(app: QApplication) -> bool:
    """Whether the system asks for high contrast (Qt knows it since 6.10)."""
    hints = app.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def theme_manager() -> ThemeManager:
    """The one ThemeManager of the application, made on first use.

    Raises RuntimeError when there is no QApplication.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a QApplication is needed for the theme")
    held = app.property(PROPERTY)
    if held is None:
        held = ThemeManager.made = ThemeManager(app)
        app.setProperty(PROPERTY, held)
    return cast(ThemeManager, held)


def current_theme() -> Theme:
    """The Theme in force (light at text size 1 before anything was applied)."""
    return (ThemeManager.made or theme_manager()).theme


def dress(part: QWidget, *, when_seen: bool = False) -> None:
    """Give what lies in nothing that has it our style sheet (see `ThemeManager.dress`)."""
    theme_manager().dress(part, when_seen=when_seen)


def dress_in_parts(whole: QWidget) -> None:
    """Give each of what lies in a widget our style sheet (see `ThemeManager.dress_in_parts`)."""
    theme_manager().dress_in_parts(whole)


def apply_theme(
    app: QApplication,
    scheme: str = "system",
    scale: float = 1.0,
    *,
    compact: bool = False,
    contrast: str = "system",
) -> Theme:
    """Give the application its look.

    ``scheme`` is system (followed while the program runs), light or dark; ``scale`` is the text-size factor;
    ``compact`` makes rows lower; ``contrast`` is system (followed too) or high.
    Raises ValueError for an unknown scheme or contrast.
    """
    held = app.property(PROPERTY)
    manager = cast(ThemeManager, held) if held is not None else theme_manager()
    return manager.apply(scheme, scale, compact=compact, contrast=contrast)


def font(role: str) -> QFont:
    """The font of a type role in the current Theme."""
    return current_theme().font(role)


__all__ = [
    "Theme",
    "ThemeManager",
    "apply_theme",
    "build_theme",
    "current_theme",
    "dress",
    "dress_in_parts",
    "face_index",
    "font",
    "make_palette",
    "make_style_sheet",
    "theme_manager",
]
