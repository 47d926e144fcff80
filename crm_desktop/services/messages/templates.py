"""The templates of messages: those that come with the program, and the person's own words in their place."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from crm_desktop import resources_dir
from crm_desktop.domain.errors import KnownError
from crm_desktop.domain.templates import Template, checked_template, read_templates
from crm_desktop.domain.translation import language, translate
from crm_desktop.store import Store
from crm_desktop.store import models as m

_OWN: Final = "own:"
"""Begins the purpose of a row that is a template of its own; the key of the one it stands for follows."""


def built_in() -> Mapping[str, Template]:
    """Give the templates that come with the program in the language that is spoken, by key, in order.

    Raises:
        FileNotFoundError: where the program was not copied whole.
    """
    return _built_in(language())


@cache
def _built_in(spoken: str) -> Mapping[str, Template]:
    name = "templates.json" if spoken == "en" else f"templates.{spoken}.json"
    return read_templates((resources_dir() / "templates" / name).read_text(encoding="utf-8"))


def templates(store: Store) -> list[Template]:
    """Give all templates in the order of the list, each group together: the built-in ones, in the person's words
    where they were changed, each followed by the own ones made for the same use.
    """
    changed: dict[str, tuple[str, str, str]] = {}
    own: dict[str, list[Template]] = {}
    for number, purpose, name, subject, body in store.rows(
        "SELECT id, purpose, name, subject, body FROM template ORDER BY id"
    ):
        if purpose.startswith(_OWN):
            base = built_in().get(purpose[len(_OWN) :]) or built_in()["note"]
            own.setdefault(base.key, []).append(
                Template(
                    f"{_OWN}{number}", base.group, name, subject, body, base.icon, used_for=base.key, own=True
                )
            )
        elif purpose in built_in():
            changed[purpose] = (name, subject, body)
    found: list[Template] = []
    for key, template in built_in().items():
        if key in changed:
            name, subject, body = changed[key]
            found.append(Template(key, template.group, name, subject, body, template.icon, key, changed=True))
        else:
            found.append(template)
        found.extend(own.get(key, ()))
    return found


def count_of_mine(store: Store) -> tuple[int, int]:
    """Count the built-in templates that hold the person's words, and the own ones."""
    purposes = [row[0] for row in store.rows("SELECT purpose FROM template")]
    return sum(one in built_in() for one in purposes), sum(one.startswith(_OWN) for one in purposes)


def template(store: Store, key: str) -> Template:
    """Give one template, in the person's words where there are any.

    Raises:
        KnownError: where there is no such template (any more).
    """
    for one in templates(store):
        if one.key == key:
            return one
    raise KnownError(translate("Templates", "This template is no longer there. Choose another one."))


def chosen_for(store: Store, key: str) -> Template:
    """Give the template to begin with where the built-in one of that key belongs: the newest own one made for it,
    else the built-in one in its present words.

    Raises:
        KnownError: where the key is none of a built-in one.
    """
    own = [one for one in templates(store) if one.own and one.used_for == key]
    return own[-1] if own else template(store, key)


def save(
    store: Store, key: str, *, subject: str, body: str, name: str = "", used_for: str = "", joins: int = 0
) -> int:
    """Write the person's words into a template, in one action; nothing moves where nothing changed.

    `used_for` moves an own template to another use. A built-in one that is again as it came counts as unchanged.
    `joins` is the step that this one continues (see `Store.action`); gives the number of the step, which is `joins`
    where nothing changed.

    Raises:
        KnownError: where the text is too long, or there is no such template.
    """
    old = template(store, key)
    name, subject, body = checked_template(name or old.name, subject, body)
    used_for = used_for if used_for and old.own else old.used_for
    if (name, subject, body, used_for) == (*_words(old), old.used_for):
        return joins
    fields = {"name": name, "subject": subject, "body": body, "changed_at": store.clock.now()}
    with store.action(
        translate("Templates", "Template changed: {name}", name=name), "edit", joins=joins
    ) as step:
        if old.own:
            store.update(m.Template, _number(key), purpose=f"{_OWN}{_use(used_for)}", **fields)
        else:
            row = store.value("SELECT id FROM template WHERE purpose = ?", (key,))
            if (name, subject, body) == _words(built_in()[key]):
                store.delete(m.Template, *([row] if row is not None else []))
            elif row is None:
                store.insert(m.Template, purpose=key, **fields)
            else:
                store.update(m.Template, int(row), **fields)
    return step.id


def add(store: Store, like: str, name: str, used_for: str = "") -> str:
    """Make an own template as a copy of another one, perhaps for another use, in one action, and give its key.

    Raises:
        KnownError: without a name, or where there is nothing to copy, or no such use.
    """
    model = template(store, like)
    name, subject, body = checked_template(name, model.subject, model.body)
    with store.action(translate("Templates", "Template added: {name}", name=name), "edit"):
        number = store.insert(
            m.Template,
            purpose=f"{_OWN}{_use(used_for or model.used_for)}",
            name=name,
            subject=subject,
            body=body,
            changed_at=store.clock.now(),
        )
    return f"{_OWN}{number}"


def restore(store: Store, key: str) -> None:
    """Take the person's words out of a built-in template, in one action. What was never changed stays."""
    row = store.row("SELECT id, name FROM template WHERE purpose = ?", (key,))
    if row is not None and key in built_in():
        with store.action(
            translate("Templates", "Template back to the original: {name}", name=built_in()[key].name), "edit"
        ):
            store.delete(m.Template, row[0])


def remove(store: Store, key: str) -> None:
    """Remove an own template, in one action.

    Raises:
        KnownError: for one that came with the program, or where there is no such template.
    """
    old = template(store, key)
    if not old.own:
        raise KnownError(
            translate(
                "Templates", "{name} came with the program and stays. Nothing was removed.", name=old.name
            )
        )
    with store.action(translate("Templates", "Template removed: {name}", name=old.name), "remove"):
        store.delete(m.Template, _number(key))


def _words(one: Template) -> tuple[str, str, str]:
    return one.name, one.subject, one.body


def _number(key: str) -> int:
    return int(key[len(_OWN) :])


def _use(key: str) -> str:
    if key not in built_in():
        raise KnownError(
            translate("Templates", "Choose what this template is used for. Nothing was saved yet.")
        )
    return key
