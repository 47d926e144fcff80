"""The facts about one person, at the right of the detail: warmth, touch points, details, reference."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from crm_desktop.domain import wording
from crm_desktop.domain.terms import RoleKind, Warmth
from crm_desktop.domain.touch_points import TouchKind, TouchPoint
from crm_desktop.domain.translation import plural
from crm_desktop.store.contacts import Address, Card
from crm_desktop.store.opportunities import OpportunityRow
from crm_desktop.store.references import ReferenceRow
from crm_desktop.ui.contacts import standing, words
from crm_desktop.ui.contacts.editor_lines import advise_email, advise_link, advise_phone
from crm_desktop.ui.contacts.in_place import Advise, DetailLine
from crm_desktop.ui.contacts.words import DOTS
from crm_desktop.ui.opportunities import words as opening_words
from crm_desktop.ui.theme import current_theme, paint_icon
from crm_desktop.ui.widgets import (
    FlowLayout,
    IconMark,
    Label,
    PushRing,
    WarmthDot,
    draw_text,
    label,
    link_button,
    paint_box,
    set_tooltip,
    text_width,
)
from crm_desktop.ui.widgets.text import text_rows

SAFE_SCHEMES = ("http", "https")


class MonthBars(QWidget):
    """The talks of twelve months as bars, those of the warm days in the colour of warmth."""

    HIGH = 32

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[int, ...] = ()
        self._warm_from = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_counts(self, counts: Sequence[int], warm_months: int) -> None:
        """Show the counts, the last month last; the last `warm_months` count as warm."""
        self._counts = tuple(counts)
        self._warm_from = len(counts) - warm_months
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room, as high as the highest bar and the line below."""
        return QSize(200, current_theme().px(self.HIGH) + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars on their line; a month without a talk is a low pale one."""
        if not self._counts:
            return
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self.height() - 1
        painter.fillRect(0, base, self.width(), 1, theme.color("line2"))
        most = max(*self._counts, 4)
        step = (self.width() + theme.px(6)) / len(self._counts)
        wide = step - theme.px(6)
        for place, count in enumerate(self._counts):
            x = round(place * step)
            if not count:
                painter.fillRect(QRectF(x, base - 1, round(wide), 1), theme.color("line2"))
                continue
            high = max(theme.px(4), round((base - 1) * count / most))
            token = "warm-dot" if place >= self._warm_from else "dorm-dot"
            paint_box(painter, QRectF(x, base - high, round(wide), high), token, "", 2)


class FactLine(PushRing, QPushButton):
    """One fact: icon and words. With something to do it is a button: a click copies or opens."""

    def __init__(
        self,
        icon: str,
        text: str,
        *,
        token: str = "text",
        tooltip: str = "",
        clicked: Callable[[], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._words = text
        self._token = token
        self.setProperty("painted", True)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        # Not fixed: that would hold it at the height of one line, whatever room two of them are given.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        set_tooltip(self, tooltip)
        self._has_tooltip = bool(tooltip)
        self._slot = clicked
        if clicked is not None:
            self.clicked.connect(self._on_click)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _on_click(self) -> None:
        if self._slot is not None:
            self._slot()

    def words(self) -> str:
        """The words of the fact."""
        return self._words

    def _rows(self, width: int) -> tuple[str, ...]:
        room = width - current_theme().px(14) - current_theme().px(10)
        return text_rows(self._words.replace("@", "\u200b@"), "body", room, 2)  # an address breaks there

    def hasHeightForWidth(self) -> bool:
        """A long fact has two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line is 24 px high, two are 44."""
        return current_theme().px(24 if len(self._rows(width)) == 1 else 44)

    def sizeHint(self) -> QSize:
        """One line, 24 px high."""
        return QSize(160, current_theme().px(24))

    def minimumSizeHint(self) -> QSize:
        """Words that have no room end in dots."""
        return QSize(60, current_theme().px(24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give words that have no room whole in the tooltip."""
        super().resizeEvent(event)
        if not self._has_tooltip:
            room = self.width() - current_theme().px(24)
            set_tooltip(self, self._words if text_width(self._words, "body") > room else "")

    def ring_radius(self) -> int:
        """Corners as of small things."""
        return 4

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon and words; a ground under the mouse where a click does something."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled() and self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            paint_box(painter, QRectF(self.rect()), "alt", "", theme.px(4))
        size = theme.px(14)
        paint_icon(painter, 0, (theme.px(24) - size) / 2, self._icon_name, "text2", size)
        left = size + theme.px(10)
        for place, row in enumerate(self._rows(self.width())):
            area = QRectF(left, theme.px(20) * place, self.width() - left, theme.px(24))
            draw_text(painter, area, row, "body", self._token)


class WordsLine(QWidget):
    """A fact of several lines: icon, then words that wrap."""

    def __init__(self, icon: str, text: str, token: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        if icon:
            mark = IconMark(icon, "text2", 14)
            mark.setContentsMargins(0, 0, 0, 0)
            column = QVBoxLayout()
            column.addSpacing(3)
            column.addWidget(mark)
            column.addStretch(1)
            row.addLayout(column)
        self.label: Label = label(text, "body", token, wrap=True, selectable=False)
        row.addWidget(self.label, 1)


class Facts(QWidget):
    """The facts. ``copied(text)`` a detail was clicked; ``linkOpened(QUrl)``; ``contactOpened(number)``;
    ``peopleShown(ids)`` the people we both know, and ``openingOpened(number)``, were clicked. ``favourWanted(what)``
    and ``referenceWanted(what)`` are told by the links below these facts, with the words of `standing.favour_links`
    and `standing.reference_links`. ``addressChanged(address, text)`` an address was put right in its place.
    """

    copied = Signal(str)
    linkOpened = Signal(QUrl)
    contactOpened = Signal(int)
    peopleShown = Signal(tuple)
    favourWanted = Signal(str)
    referenceWanted = Signal(str)
    openingOpened = Signal(int)
    addressChanged = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._made: list[QWidget] = []
        self.links: dict[str, QWidget] = {}
        """What can be done with favours and reference, by what it wants."""
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Warmth"), "section"))
        head.addStretch(1)
        self.dot = WarmthDot("unmet")
        head.addWidget(self.dot)
        self._layout.addLayout(head)
        self._layout.addSpacing(12)
        self.bars = MonthBars()
        self._layout.addWidget(self.bars)
        self._layout.addSpacing(4)
        scale = QHBoxLayout()
        self._first = label("", "small", "text3")
        self.count = label("", "small", "text3")
        self._last = label("", "small", "text3")
        scale.addWidget(self._first)
        scale.addStretch(1)
        scale.addWidget(self.count)
        scale.addStretch(1)
        scale.addWidget(self._last)
        self._layout.addLayout(scale)
        self._rest = QVBoxLayout()
        self._rest.setSpacing(0)
        self._layout.addLayout(self._rest)
        self._layout.addStretch(1)

    def show_card(
        self,
        card: Card,
        warmth: Warmth,
        counts: Sequence[int],
        warm_months: int,
        touch: Sequence[TouchPoint],
        reference: ReferenceRow | None,
        favours: str,
        openings: Sequence[tuple[OpportunityRow, tuple[RoleKind, ...]]],
        today: date,
    ) -> None:
        """Show the facts about somebody; `favours` says what passed between us."""
        for widget in self._made:
            self._rest.removeWidget(widget)
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self._made.clear()
        self.links.clear()
        # Somebody new is not called dormant.
        never = card.last_talk_on is None
        said = words.ago(None, card.relationship, today) if never else words.warmth_word(warmth)
        self.dot.set_warmth(DOTS[warmth], said)
        self.bars.set_counts(counts, warm_months if warmth is Warmth.WARM else 0)
        this = today.month - 1
        self._first.setText(wording.short_month((this - len(counts) + 1) % 12 + 1))
        self._last.setText(wording.short_month(this + 1))
        total = sum(counts)
        text = self.tr("{talks} in 12 months").format(talks=plural("Facts", "%Ln talk", "%Ln talks", total))
        self.count.setText(text)
        self.bars.setAccessibleName(text)
        self._show_touch(touch)
        self._show_details(card, today)
        self._show_openings(openings)
        if card.notes:
            self._section(self.tr("Notes"))
            self._add(WordsLine("", card.notes))
        self._section(self.tr("Favours"))
        self._add(WordsLine("gift", favours))
        self._add_links(standing.favour_links(), self.favourWanted)
        self._section(self.tr("Reference"))
        self._add(WordsLine("quote", standing.reference_text(reference, today)))
        self._add_links(standing.reference_links(reference, card.relationship), self.referenceWanted)

    def _show_touch(self, touch: Sequence[TouchPoint]) -> None:
        if not touch:
            return
        self._section(self.tr("Touch points"))
        icons = {
            TouchKind.EMPLOYER: "building-2",
            TouchKind.SCHOOL: "graduation-cap",
            TouchKind.TAG: "tag",
            TouchKind.PEOPLE: "waypoints",
        }
        for point in touch:
            open_people = partial(self.peopleShown.emit, point.people) if point.people else None
            self._add(
                FactLine(
                    icons.get(point.kind, "users"),
                    point.text,
                    tooltip=self.tr("Show them in the list") if point.people else "",
                    clicked=open_people,
                )
            )
            if point.note:
                note = label(point.note, "small", "text2", wrap=True)
                note.setContentsMargins(current_theme().px(24), 0, 0, 4)
                self._add(note)

    def _show_details(self, card: Card, today: date) -> None:
        self._section(self.tr("Details"))
        before = len(self._made)
        copy = self.tr("Copy")
        for one in sorted(card.emails, key=lambda email: not email.preferred):
            line = FactLine(
                "mail",
                one.value,
                tooltip=_kinded(copy, one.kind),
                clicked=partial(self.copied.emit, one.value),
            )
            self._add_detail(line, one, self.tr("E-mail"), advise_email)
        for one in sorted(card.phones, key=lambda phone: not phone.preferred):
            line = FactLine(
                "phone",
                one.value,
                tooltip=_kinded(copy, one.kind),
                clicked=partial(self.copied.emit, one.value),
            )
            problem = self.tr("A phone number has digits in it.")
            self._add_detail(line, one, self.tr("Phone"), partial(advise_phone, problem=problem))
        for one in card.links:
            url = QUrl(one.value, QUrl.ParsingMode.StrictMode)
            safe = url.isValid() and url.scheme().lower() in SAFE_SCHEMES
            line = FactLine(
                "link",
                words.short_link(one.value),
                token="accent-text" if safe else "text",
                tooltip=one.value if safe else copy,
                clicked=partial(self.linkOpened.emit, url) if safe else partial(self.copied.emit, one.value),
            )
            problem = self.tr("This is not the address of a page.")
            self._add_detail(line, one, self.tr("Link"), partial(advise_link, problem=problem))
        if card.cadence_days:
            every = wording.every(card.cadence_days)
            self._add(FactLine("refresh-ccw", self.tr("Keep in touch {every}").format(every=every)))
        if card.introduced_by_id is not None:
            text = self.tr("Introduced by {name}").format(name=card.introduced_by)
            opened = partial(self.contactOpened.emit, card.introduced_by_id)
            self._add(FactLine("user-plus", text, clicked=opened))
        met = words.met(card, today)
        if met:
            self._add(WordsLine("handshake" if card.introduced_by_id is not None else "user-plus", met))
        for name, value in card.own_fields:
            self._add(WordsLine("hash", f"{name}: {value}"))
        if len(self._made) == before:
            self._add(label(self.tr("No address yet."), "body", "text2"))

    def _add_detail(self, line: FactLine, address: Address, name: str, advise: Advise) -> None:
        made = DetailLine(line, address.value, name, advise)
        made.changed.connect(partial(self.addressChanged.emit, address))
        self._add(made)

    def _add_links(self, links: Sequence[tuple[str, str]], signal: SignalInstance) -> None:
        """Add what can be done with a fact: a line of links, each with what it wants."""
        line = QWidget()
        flow = FlowLayout(line, gap=16, line_gap=0)
        flow.setContentsMargins(current_theme().px(24), 2, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        line.setSizePolicy(policy)
        for what, text in links:
            made = link_button(text)
            made.clicked.connect(partial(signal.emit, what))
            flow.addWidget(made)
            self.links[what] = made
        self._add(line)

    def _show_openings(self, openings: Sequence[tuple[OpportunityRow, tuple[RoleKind, ...]]]) -> None:
        """The openings they are in: what they are there, and where it stands."""
        if not openings:
            return
        self._section(self.tr("Openings"))
        for row, roles in openings:
            open_it = partial(self.openingOpened.emit, row.id)
            self._add(FactLine("briefcase", row.title, tooltip=self.tr("Open it"), clicked=open_it))
            said = [
                row.company,
                ", ".join(opening_words.role(role) for role in roles),
                opening_words.stage(row.stage),
            ]
            note = label(" · ".join(part for part in said if part), "small", "text2", wrap=True)
            note.setContentsMargins(current_theme().px(24), 0, 0, 4)
            self._add(note)

    def _section(self, title: str) -> None:
        head = label(title, "section")
        head.setContentsMargins(0, 20, 0, 6)
        self._add(head)

    def _add(self, widget: QWidget) -> None:
        self._rest.addWidget(widget)
        self._made.append(widget)

    def lines(self) -> list[FactLine]:
        """The facts of one line that are shown."""
        found = [widget.fact if isinstance(widget, DetailLine) else widget for widget in self._made]
        return [widget for widget in found if isinstance(widget, FactLine)]

    def stops(self) -> list[QWidget]:
        """What Tab goes through, from top to bottom."""
        found: list[QWidget] = []
        for widget in self._made:
            if isinstance(widget, DetailLine):
                found += [widget.fact, widget.pencil]
            elif isinstance(widget, FactLine):
                found.append(widget)
        return [*found, *self.links.values()]


def _kinded(text: str, kind: str) -> str:
    return f"{text} ({kind})" if kind else text
