"""One chapter of the manual as a page: its Markdown in our type, with its pictures and the words looked for."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from crm_desktop.services.shipped import manual
from crm_desktop.services.shipped.manual import Chapter
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets.focus import PaneFocus

WIDEST: Final = 680
"""Width of the words at most, px at text size 1: longer lines are hard to read."""
MARGIN: Final = 32
_ENDING: Final = ".md"
_FIXED: Final = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class Page(PaneFocus, QTextBrowser):
    """Shows a chapter. Links lead to other chapters alone; nothing is fetched from anywhere."""

    chapterWanted = Signal(str)
    """A link to another chapter was followed: its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.anchorClicked.connect(self._on_link)
        self._chapter: Chapter | None = None
        self._words = ""
        self._filled_width = 0

    def show_chapter(self, chapter: Chapter, part: int = 0, words: str = "") -> None:
        """Show a chapter from a section on (0 is its beginning), with words marked in it."""
        self._chapter, self._words = chapter, words
        self.setAccessibleName(chapter.title)
        self._fill()
        self._go_to(part)

    def reading_width(self) -> int:
        """Give the width of the words in px: the page's, but no longer lines than are good to read."""
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * MARGIN
        return max(200, min(room, current_theme().px(WIDEST)))

    # -- filling -------------------------------------------------------------------------------------

    def _fill(self) -> None:
        if self._chapter is None:
            return
        theme = current_theme()
        self._filled_width = self.reading_width()
        document = self.document()
        document.clear()  # and with it the pictures in the size they had
        document.setDefaultFont(theme.font("body"))
        document.setDocumentMargin(MARGIN)
        document.setIndentWidth(theme.px(20))
        self.setLineWrapColumnOrWidth(self.reading_width() + 2 * MARGIN)
        document.setMarkdown(self._chapter.text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        for table in document.rootFrame().childFrames():
            if isinstance(table, QTextTable):
                self._shape_table(table)
        block = document.begin()
        while block.isValid():
            self._shape(block)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)  # it went along to the end, and would be scrolled to
        self._mark()

    def _shape(self, block: QTextBlock) -> None:
        """Give a block our type and room: headings, words, entries of lists, pictures."""
        theme = current_theme()
        cursor = QTextCursor(block)
        cursor.setBlockCharFormat(self._plain())
        room = QTextBlockFormat()
        level = block.blockFormat().headingLevel()
        in_table = QTextCursor(block).currentTable() is not None
        pictured = False
        for piece in _pieces(block):
            shape = piece.charFormat()
            if shape.isImageFormat():
                self._shape_picture(piece)
                pictured = True
                continue
            self._shape_words(piece, level)
        if pictured:
            room.setTopMargin(4)
            room.setBottomMargin(20)
        elif level:
            room.setTopMargin(theme.px(16) if block.position() else 0)
            room.setBottomMargin(theme.px(8))
            room.setLineHeight(theme.line("section"), _FIXED)
        elif in_table:
            room.setLineHeight(theme.line("body"), _FIXED)
        else:
            room.setTopMargin(0)
            within = block.textList() is not None and block.next().textList() is not None
            room.setBottomMargin(theme.px(4 if within else 12))
            room.setLineHeight(theme.line("body"), _FIXED)
        cursor.mergeBlockFormat(room)

    def _plain(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(current_theme().font("body"))
        made.setForeground(current_theme().color("text"))
        return made

    def _shape_words(self, piece: Any, level: int) -> None:
        theme = current_theme()
        shape: QTextCharFormat = piece.charFormat()
        strong = shape.fontWeight() > QFont.Weight.Normal
        font = theme.font("section" if level else "body-strong" if strong else "body")
        font.setItalic(shape.fontItalic())
        made = self._plain()
        if shape.fontFixedPitch():
            font.setFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
            made.setBackground(theme.color("sunken"))
        made.setFont(font)
        # A link that leads outside is shown as words: the manual goes nowhere but to its own chapters.
        if shape.isAnchor() and _chapter_of(QUrl(shape.anchorHref())):
            made.setAnchor(True)
            made.setAnchorHref(shape.anchorHref())
            made.setForeground(theme.color("accent-text"))
            made.setFontUnderline(True)
        _over(self.document(), piece.position(), piece.length()).setCharFormat(made)

    def _shape_picture(self, piece: Any) -> None:
        shape: QTextImageFormat = piece.charFormat().toImageFormat()
        picture = _picture(shape.name())
        if picture.isNull():
            return
        width = self.reading_width()
        shape.setWidth(width)
        shape.setHeight(round(width * picture.height() / picture.width()))
        _over(self.document(), piece.position(), piece.length()).setCharFormat(shape)

    def _shape_table(self, table: QTextTable) -> None:
        theme = current_theme()
        shape = table.format()
        shape.setBorder(1)
        shape.setBorderBrush(theme.color("line"))
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderCollapse(True)
        shape.setCellSpacing(0)
        shape.setCellPadding(theme.px(8))
        shape.setTopMargin(theme.px(4))
        shape.setBottomMargin(theme.px(20))
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        for column in range(table.columns()):
            head = table.cellAt(0, column)
            made = head.format()
            made.setBackground(theme.color("alt"))
            head.setFormat(made)
        table.setFormat(shape)

    def _mark(self) -> None:
        """Mark the words that were looked for."""
        marks = []
        for word in self._words.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(current_theme().color("caution-soft"))
                mark.format.setForeground(current_theme().color("caution"))
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)

    def _go_to(self, part: int) -> None:
        """Scroll to the beginning of a section."""
        bar = self.verticalScrollBar()
        if not part:
            bar.setValue(0)
            return
        heads = [block for block in _blocks(self.document()) if block.blockFormat().headingLevel()]
        if part <= len(heads):
            layout = self.document().documentLayout()
            bar.setValue(int(layout.blockBoundingRect(heads[part - 1]).top()) - current_theme().px(8))

    # -- pictures, links, looks ----------------------------------------------------------------------

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """Give a picture of the manual, drawn for this page; nothing else, from nowhere else."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        picture = _picture(QUrl(name).toString())
        if picture.isNull():
            return QImage(1, 1, QImage.Format.Format_ARGB32)
        return _framed(picture, self.reading_width(), self.devicePixelRatioF())

    def _on_link(self, link: QUrl) -> None:
        chapter = _chapter_of(link)
        if chapter:
            self.chapterWanted.emit(chapter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give words and pictures the room there is."""
        super().resizeEvent(event)
        if self.reading_width() != self._filled_width:  # not for a scroll bar that comes and goes
            self._fill_again()

    def follow_theme(self) -> None:
        """Follow colours and text size."""
        self._fill_again()

    def _fill_again(self) -> None:
        """Keep the place while the page is made again."""
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._fill()
        bar.setValue(round(share * bar.maximum()))


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    found = []
    block = document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def _pieces(block: QTextBlock) -> list[Any]:
    """The fragments of a block, taken before any of them is changed."""
    found = []
    walk = block.begin()
    while not walk.atEnd():
        found.append(walk.fragment())
        walk += 1
    return found


def _over(document: QTextDocument, start: int, length: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _chapter_of(link: QUrl) -> str:
    """The chapter that a link leads to, or nothing."""
    name = link.path()
    key = name.removesuffix(_ENDING)
    return key if not link.scheme() and name.endswith(_ENDING) and key in manual.CHAPTERS else ""


def _picture(name: str) -> QImage:
    """A picture of the manual in the colours of now, or a null image where there is none of that name."""
    folder, _, file = name.rpartition("/")
    if folder != "pictures" or "/" in file or "\\" in file:
        return QImage()
    place = manual.pictures() / file
    dark = place.with_stem(f"{place.stem}-dark")
    return QImage(str(dark if current_theme().is_dark and dark.exists() else place))


def _framed(picture: QImage, width: int, ratio: float) -> QImage:
    """A picture in its size on this screen, with round corners and a fine line around it."""
    theme = current_theme()
    small = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
    made = QImage(small.size(), QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = theme.px(8) * ratio
    box = QRectF(small.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    shape = QPainterPath()
    shape.addRoundedRect(box, radius, radius)
    painter.setClipPath(shape)
    painter.drawImage(0, 0, small)
    painter.setClipping(False)
    painter.setPen(QPen(theme.color("line2"), ratio))
    painter.drawPath(shape)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
