"""One person's ledger: each favour either way with its day, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from crm_desktop.domain.etiquette.giving_back import Help
from crm_desktop.domain.etiquette.known import Known
from crm_desktop.domain.etiquette.settings import RuleName
from crm_desktop.domain.helping import help_words
from crm_desktop.services.favours import LedgerLine
from crm_desktop.ui.favours import words
from crm_desktop.ui.favours.table import latest_first
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.theme import current_theme
from crm_desktop.ui.widgets import Hairline, Popup, TextLink, button, label
from crm_desktop.ui.widgets.lines import entry_line

WIDTH = 340
"""Width of the popup, px at text size 1."""
SHOWN = 8
"""So many favours of each side are shown."""


class LedgerPopup(Popup):
    """Says what passed between one person and me; a click on a line opens the lead, the ask or the favour."""

    def __init__(self, parent: QWidget, desk: Desk, line: LedgerLine, known: Known) -> None:
        super().__init__(parent, padding=16)
        self.desk = desk
        self._line = line
        self._known = known
        self.links: list[TextLink] = []
        found, contact = line.ledger, line.ledger.contact
        self.setAccessibleName(self.tr("Favours of {name}").format(name=contact.full_name))
        self.setFixedWidth(current_theme().px(WIDTH))
        self.body.setSpacing(8)
        self.name = TextLink(contact.full_name, role="section", token="text")
        self.name.clicked.connect(partial(self._go, partial(desk.open_contact, contact.id)))
        self.body.addWidget(self.name)
        they = self.tr("{name} helped you").format(name=contact.called)
        mine = self.tr("You helped {name}").format(name=contact.called)
        self._add_side(they, found.helped, self.tr("Not yet."))
        self._add_side(mine, found.given, self.tr("Nothing yet."))
        self.body.addSpacing(4)
        self.body.addWidget(Hairline())
        self.body.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.log = button(self.tr("Log a favour"), icon="gift", small=True)
        self.log.clicked.connect(partial(self._go, partial(desk.log_favour, contact.id)))
        row.addWidget(self.log)
        self.offer = button(self.tr("Offer a hand"), "quiet", "pencil", small=True)
        self.offer.clicked.connect(partial(self._go, partial(offer_help, desk, line)))
        row.addWidget(self.offer)
        row.addStretch(1)
        self.body.addLayout(row)
        self.closed.connect(self.deleteLater)

    def _add_side(self, title: str, helps: Sequence[Help], nothing: str) -> None:
        self.body.addWidget(label(title, "small-medium", "text2"))
        if not helps:
            self.body.addWidget(label(nothing, "body", "text2"))
        for one in latest_first(helps)[:SHOWN]:
            link = TextLink(help_words(self._known, one), token="text")
            kind, number = str(one.thing.kind), one.thing.id
            link.clicked.connect(partial(self._go, partial(self.desk.open_thing, kind, number)))
            self.links.append(link)
            self.body.addWidget(
                entry_line(words.ICONS[one.thing.kind], "text2", link, words.day(one.on, self._known.today))
            )
        if len(helps) > SHOWN:
            more = self.tr("and {count} before").format(count=len(helps) - SHOWN)
            self.body.addWidget(label(more, "small", "text3"))

    def focus_on(self, thing: Help | None) -> None:
        """Put the focus on the line of one help; on the first one where it is not shown."""
        found = self._line.ledger
        shown = [*latest_first(found.helped)[:SHOWN], *latest_first(found.given)[:SHOWN]]
        place = shown.index(thing) if thing in shown else 0
        target = self.links[place] if self.links else self.log
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _go(self, work: object) -> None:
        self.close()
        if callable(work):
            work()


def offer_help(desk: Desk, line: LedgerLine) -> None:
    """Write an offer of help: the one that is due, or one that nothing makes due."""
    if line.due is not None:
        desk.write(line.ledger.contact.id, line.due)
    else:
        desk.write_for(line.ledger.contact.id, RuleName.RECIPROCATE)
