"""The photo in the contact editor: chosen from a file, made small in memory, taken away again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.translation import translate
from crm_desktop.store import Store
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.shell.jobs import Progress
from crm_desktop.ui.widgets import Face, Label, label, link_button

SIDE = 512
"""The longer side of a photo as it is kept, in px."""
MOST_BYTES = 400_000
"""So large may a kept photo be; a larger one is kept in a lower quality."""
MOST_FILE_BYTES = 50_000_000
MOST_PIXELS = 120_000_000


def small_photo(path: Path) -> bytes:
    """Read a picture file and give it small: JPEG, or PNG where it can be seen through.

    Raises:
        KnownError: where it cannot be read, is no picture, or is too big to be one of a person.
    """
    try:
        size = path.stat().st_size
    except OSError as error:
        raise KnownError(translate("PhotoPart", "{name} cannot be read.", name=path.name)) from error
    if size > MOST_FILE_BYTES:
        raise KnownError(
            translate("PhotoPart", "{name} is too big. A picture of up to 50 MB can be used.", name=path.name)
        )
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    whole = reader.size()
    if not whole.isValid() or whole.isEmpty():
        raise KnownError(translate("PhotoPart", "{name} is not a picture that can be read.", name=path.name))
    if whole.width() * whole.height() > MOST_PIXELS:
        raise KnownError(
            translate(
                "PhotoPart", "{name} has too many pixels. A smaller picture can be used.", name=path.name
            )
        )
    if max(whole.width(), whole.height()) > SIDE:
        reader.setScaledSize(
            whole.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        )
    image = reader.read()
    if image.isNull():
        raise KnownError(translate("PhotoPart", "{name} is not a picture that can be read.", name=path.name))
    return _written(image)


def _written(image: QImage) -> bytes:
    if image.hasAlphaChannel():
        found = _as(image, b"png", -1)
        if len(found) <= MOST_BYTES:
            return found
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    for quality in (88, 75, 60):
        found = _as(image, b"jpeg", quality)
        if len(found) <= MOST_BYTES:
            return found
    return _as(image, b"jpeg", 40)


def _as(image: QImage, kind: bytes, quality: int) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind)
    writer.setQuality(quality)
    writer.write(image)
    buffer.close()
    return bytes(held.data())


def photo_pixmap(photo: bytes | None) -> QPixmap | None:
    """Give the pixmap of a kept photo; None without one, or where it cannot be read."""
    if not photo:
        return None
    pixmap = QPixmap()
    return pixmap if pixmap.loadFromData(photo) else None


class PhotoPart(QWidget):
    """The face, and below it the links that choose a photo and take it away. ``changed`` it is another photo;
    ``failed(sentence)`` a file could not be taken.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._name = ""
        self.photo: bytes | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.face = Face("", size=48)
        column.addWidget(self.face)
        self.choose_link = link_button(self.tr("Photo…"))
        self.choose_link.setAccessibleName(self.tr("Choose a photo"))
        self.choose_link.clicked.connect(self._on_choose)
        column.addWidget(self.choose_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.remove_link = link_button(self.tr("Remove"))
        self.remove_link.setAccessibleName(self.tr("Remove the photo"))
        self.remove_link.clicked.connect(self._on_remove)
        column.addWidget(self.remove_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.working: Label = label(self.tr("Reading…"), "small", "text3")
        column.addWidget(self.working)
        self.working.hide()
        column.addStretch(1)
        self.set_photo(None)

    def set_photo(self, photo: bytes | None) -> None:
        """Show a photo, or the initials without one."""
        self.photo = photo
        self.remove_link.setVisible(photo is not None)
        self._show()

    def set_name(self, name: str) -> None:
        """Whose face it is."""
        if name != self._name:
            self._name = name
            self._show()

    def _show(self) -> None:
        icon = "" if self._name or self.photo else "user"
        self.face.set_name(self._name, photo=photo_pixmap(self.photo), icon=icon)

    def _on_choose(self) -> None:
        filters = [self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"), self.tr("All files (*)")]
        self._desk.prompter.choose_file(self.window(), self.tr("Choose a photo"), filters, self.take_file)

    def take_file(self, path: Path) -> None:
        """Take the picture of a file; it is read and made small away from the window."""
        self.working.show()

        def work(_store: Store, _progress: Progress) -> bytes:
            return small_photo(path)

        self._desk.jobs.run(work, self._on_read, self._on_failed)

    def _on_read(self, photo: bytes) -> None:
        if not isValid(self):
            return
        self.working.hide()
        self.set_photo(photo)
        self.changed.emit()

    def _on_failed(self, error: BaseException) -> None:
        if not isValid(self):
            return
        self.working.hide()
        if not isinstance(error, KnownError):
            raise error
        self.failed.emit(str(error))

    def _on_remove(self) -> None:
        self.set_photo(None)
        self.choose_link.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
