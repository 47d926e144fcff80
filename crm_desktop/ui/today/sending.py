"""Handing a message to the mail program, and logging that it was."""

from __future__ import annotations

from PySide6.QtCore import QUrl

from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.messages import sent_label
from crm_desktop.services import mail, messages, places
from crm_desktop.services.messages import Draft
from crm_desktop.store import contacts as people
from crm_desktop.ui.shell.desk import Desk
from crm_desktop.ui.widgets.message_editor import MessageEditor


def begin_keeping(desk: Desk, editor: MessageEditor) -> None:
    """Let an editor keep begun messages in the file."""
    store = desk.store
    editor.set_keeping(
        lambda key: messages.kept_draft(store, key),
        lambda key, draft: messages.keep_draft(store, key, draft),
    )


def take_address(editor: MessageEditor, draft: Draft) -> None:
    """Put in the address of a person that was not known when the message was begun."""
    if draft.to and not editor.to():
        editor.to_field.setText(draft.to)
        editor.to_field.textEdited.emit(draft.to)


def label_of(draft: Draft) -> str:
    """What logging a draft is called: "Thanks to Idris logged"."""
    return sent_label(draft.purposes, draft.given_name or draft.name)


def open_in_mail(desk: Desk, editor: MessageEditor) -> bool:
    """Open the message of an editor in the mail program; say so where none answered. False where it did not open."""
    store = desk.store
    number = people.me(store)
    name = people.names(store, [number]).get(number, "") if number is not None else ""
    try:
        url = mail.message_url(
            places.data_folder() / "messages",
            editor.to(),
            editor.subject(),
            editor.message(),
            name,
            messages.my_address(store),
        )
        mail.open_message(lambda one: desk.open_url(QUrl.fromEncoded(one.encode())), url)
    except KnownError as error:
        desk.troubled.emit(str(error))
        return False
    return True


def log(desk: Desk, editor: MessageEditor, draft: Draft) -> None:
    """Log the message of an editor as sent today.

    Raises:
        KnownError: as `messages.log_sent`.
    """
    messages.log_sent(desk.store, draft, on=desk.today, subject=editor.subject(), body=editor.message())
