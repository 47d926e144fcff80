"""The line icons (Lucide), drawn in a token's colour and kept for the current theme."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from crm_desktop.ui.theme.resources import resource_path
from crm_desktop.ui.theme.theme import current_theme, theme_manager

if TYPE_CHECKING:  # a QIcon brings the names of all icons of the desktop; the first paint needs none of them
    from PySide6.QtGui import QAction, QIcon

STROKE = 'stroke-width="1.75"'
RATIOS = (1.0, 2.0, 3.0)


def pixmap(name: str, token: str = "text2", size: int = 16, dpr: float = 1.0) -> QPixmap:
    """The icon in a token's colour, ``size`` px wide at a device pixel ratio.

    Raises FileNotFoundError for a name that is not shipped.
    """
    manager = theme_manager()
    key = (name, token, size, dpr)
    known = manager.pixmaps.get(key)
    if known is not None:
        return known
    drawn = renderer(name, manager.theme.color(token).name())
    side = max(1, round(size * dpr))
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawn.render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(dpr)
    manager.pixmaps[key] = made
    return made


@lru_cache(64)
def renderer(name: str, color: str) -> QSvgRenderer:
    """What draws an icon in a colour (#RRGGBB), sharp at any size and on paper.

    Raises FileNotFoundError for a name that is not shipped.
    """
    svg = resource_path("icons", "lucide", f"{name}.svg").read_text(encoding="utf-8")
    svg = svg.replace("currentColor", color).replace('stroke-width="2"', STROKE)
    return QSvgRenderer(QByteArray(svg.encode("utf-8")))


def paint_icon(
    painter: QPainter, x: float, y: float, name: str, token: str = "text2", size: int = 16
) -> None:
    """Draw an icon with its upper left corner at x, y, sharp at the device's pixel ratio."""
    dpr = painter.device().devicePixelRatio()
    painter.drawPixmap(
        QRectF(x, y, size, size), pixmap(name, token, size, dpr), QRectF(0, 0, size * dpr, size * dpr)
    )


def icon(name: str, token: str = "text2", size: int = 16) -> QIcon:
    """A QIcon in the current theme's colours, off state in the off colour.

    It does not follow a change of theme by itself: use ``set_icon`` for actions and buttons that stay.
    """
    from PySide6.QtGui import QIcon

    made = QIcon()
    for ratio in RATIOS:
        made.addPixmap(pixmap(name, token, size, ratio))
        made.addPixmap(pixmap(name, "text3", size, ratio), QIcon.Mode.Disabled)
    return made


def app_icon(*, due: bool = False) -> QIcon:
    """The icon of the program, for windows and tray; ``due`` carries the dot that says something waits."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    name = "crm-desktop-due" if due else "crm-desktop"
    for path in sorted(resource_path("icons", "app").glob(f"{name}-[0-9]*.png")):
        made.addFile(str(path))
    return made


class _IconKeeper(QObject):
    """Renews the icon of its parent whenever the theme changes; goes with its parent."""

    def __init__(self, target: QAction | QAbstractButton) -> None:
        super().__init__(target)
        self.setObjectName("iconKeeper")
        self._target = target
        self._name = ""
        self._token = "text2"
        self._size = 16
        theme_manager().themeChanged.connect(self.renew)

    def use(self, name: str, token: str, size: int) -> None:
        self._name, self._token, self._size = name, token, size
        self.renew()

    def renew(self) -> None:
        if not self._name:
            from PySide6.QtGui import QIcon

            self._target.setIcon(QIcon())
            return
        size = current_theme().px(self._size)
        self._target.setIcon(icon(self._name, self._token, size))
        if isinstance(self._target, QAbstractButton):
            self._target.setIconSize(QSize(size, size))


def set_icon(target: QAction | QAbstractButton, name: str, token: str = "text2", size: int = 16) -> None:
    """Give an action or a button an icon that follows theme and text size ("" takes it away)."""
    keeper = target.findChild(_IconKeeper, "iconKeeper", Qt.FindChildOption.FindDirectChildrenOnly)
    if keeper is None:
        keeper = _IconKeeper(target)
    keeper.use(name, token, size)
