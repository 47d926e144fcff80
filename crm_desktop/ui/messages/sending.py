"""What every message editor does with its message: keep it, hand it to the mail program, save it, log it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.templates import sent_label
from crm_desktop.services import me
from crm_desktop.services.computer import places
from crm_desktop.services.messages import mail, writing
from crm_desktop.services.messages.writing import Draft
from crm_desktop.store import contacts as people
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.widgets.message_editor import MessageEditor

_tr = QCoreApplication.translate


def join(desk: Desk, editor: MessageEditor, *, logged: bool = True) -> None:
    """Let an editor keep begun messages in the file, and put what else can be done with a message into its menu.

    Without `logged` its host has another way to say that it was sent.
    """
    store = desk.store
    editor.set_keeping(
        lambda key: writing.kept_draft(store, key),
        lambda key, draft: writing.keep_draft(store, key, draft),
    )
    if logged:
        editor.add_entry(
            _tr("Messages", "Log it as sent"), "square-check", editor.loggedWanted.emit, only_written=True
        )
    editor.add_entry(
        _tr("Messages", "Save as a file…"), "save", partial(_save, desk, editor), only_written=True
    )
    _add_template_entry(desk, editor)
    editor.meWanted.connect(partial(_open_me, desk, editor))


def _open_me(desk: Desk, editor: MessageEditor) -> None:
    editor.leaveWanted.emit()
    desk.goTo.emit("me", None)


def _add_template_entry(desk: Desk, editor: MessageEditor) -> None:
    def change() -> None:
        draft = editor.draft()
        if draft is not None:
            editor.leaveWanted.emit()
            desk.open_template(draft.template_key)

    editor.add_entry(_tr("Messages", "Change this template…"), "square-pen", change)


def take_address(editor: MessageEditor, draft: Draft) -> None:
    """Put in the address of a person that was not known when the message was begun."""
    if draft.to and not editor.to():
        editor.to_field.setText(draft.to)
        editor.to_field.textEdited.emit(draft.to)


def label_of(draft: Draft) -> str:
    """What logging a draft does: "Thanks to Idris logged", and that an address is kept."""
    logged = sent_label(draft.purposes, draft.given_name or draft.name)
    if not draft.new_address:
        return logged
    return _tr("Messages", "{logged}, the address kept").format(logged=logged)


def open_in_mail(desk: Desk, editor: MessageEditor) -> bool:
    """Open the message of an editor in the mail program; say so where none answered. False where it did not open."""
    try:
        url = mail.message_url(places.data_folder() / "messages", _letter(desk, editor))
        mail.open_message(lambda one: desk.open_url(QUrl.fromEncoded(one.encode())), url)
    except KnownError as error:
        desk.troubled.emit(str(error))
        return False
    return True


def log(desk: Desk, editor: MessageEditor, draft: Draft) -> None:
    """Log the message of an editor as sent today.

    Raises:
        KnownError: as `writing.log_sent`.
    """
    writing.log_sent(desk.store, draft, on=desk.today, subject=editor.subject(), body=editor.message())


def _letter(desk: Desk, editor: MessageEditor) -> mail.Letter:
    """Give what an editor holds as it goes to the mail program, from me and written now."""
    store = desk.store
    number = people.me(store)
    return mail.Letter(
        editor.to(),
        editor.subject(),
        editor.message(),
        my_name=people.name(store, number),
        my_address=me.address(store),
        at=store.clock.now().astimezone(),
    )


def _save(desk: Desk, editor: MessageEditor) -> None:
    """Ask where to save the message, as a file that mail programs open as a draft."""
    name = mail.eml_name(editor.subject(), editor.to())
    filters = [_tr("Messages", "Messages (*.eml)")]
    title = _tr("Messages", "Save the message")
    desk.prompter.choose_file(editor, title, filters, partial(_save_to, desk, editor), save_as=name)


def _save_to(desk: Desk, editor: MessageEditor, path: Path) -> None:
    said = _tr("Messages", "Saved as {name}. Nothing is logged yet.").format(name=path.name)
    try:
        mail.save(path, _letter(desk, editor))
    except KnownError as error:
        desk.troubled.emit(str(error))
    else:
        desk.said.emit(said, False)
